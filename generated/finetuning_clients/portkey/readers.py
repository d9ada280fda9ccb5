# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.readers import Readers

from . import models

READERS = Readers(models)
