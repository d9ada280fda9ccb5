# Generated from specs/openai.yaml (sha256 d985cb73771f86c0cc305bc394eca8d4aece126cef8e49a78df10e7655aee370) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.readers import Readers

from . import models

READERS = Readers(models)
