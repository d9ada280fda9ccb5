# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.readers import Readers

from . import models

READERS = Readers(models)
