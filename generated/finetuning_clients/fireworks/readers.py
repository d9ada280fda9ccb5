# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.readers import Readers

from . import models

READERS = Readers(models)
