# Generated from specs/portkey.yaml (sha256 7dcf49eab526b6bc646e3b0a65164d3c3b3f3b9d8655820108b8ed6f95456907) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
