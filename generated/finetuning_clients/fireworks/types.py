# Generated from specs/fireworks.yaml (sha256 a59807dcd8ed5178785af0cc7c74d9e3a6593be44aef31c11297e1973254292f) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, Unset

__all__ = ("UNSET", "File", "Response", "Unset")
