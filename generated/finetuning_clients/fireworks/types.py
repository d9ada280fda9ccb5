# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
