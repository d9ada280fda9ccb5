# Generated from specs/fireworks.yaml (sha256 f7dfee53dafd2b9bd7de9a8d74bea2de1e9792ed81ba15636f7eaf84961a57a8) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
