# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.readers import Readers

from . import models

READERS = Readers(models)
