# Generated from specs/fireworks.yaml (sha256 28f32fa41fd5517542da1b6813efc453a1482f1bc076da112639012fa8ce4efe) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime.decoding import UNSET, Unset
from finetuning_runtime.lowlevel import File, Response

__all__ = ("UNSET", "File", "Response", "Unset")
