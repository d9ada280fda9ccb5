# Generated from specs/fireworks.yaml (sha256 f7dfee53dafd2b9bd7de9a8d74bea2de1e9792ed81ba15636f7eaf84961a57a8) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.readers import Readers

from . import models

READERS = Readers(models)
