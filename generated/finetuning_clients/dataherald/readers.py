# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
"""The functions that read the models."""

from finetuning_runtime._wire.models import Readers

from . import models

READERS = Readers(models)
