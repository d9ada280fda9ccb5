# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.models import Readers

from . import models

READERS = Readers(models)
