# Generated from specs/fireworks.yaml (sha256 d227023d86a44b4110fd7bfdfda60cad4511a093568b0828d40d4c42fe74aad8) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime.decoding import UNSET, Unset
from finetuning_runtime.lowlevel import File, Response

__all__ = ("UNSET", "File", "Response", "Unset")
