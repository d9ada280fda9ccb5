# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
