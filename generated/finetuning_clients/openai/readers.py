# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.models import Readers

from . import models

READERS = Readers(models)
