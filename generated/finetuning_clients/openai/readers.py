# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.models import Readers

from . import models

READERS = Readers(models)
