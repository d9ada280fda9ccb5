# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.models import Readers

from . import models

READERS = Readers(models)
