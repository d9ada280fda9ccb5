# Generated from specs/openai.yaml (sha256 d985cb73771f86c0cc305bc394eca8d4aece126cef8e49a78df10e7655aee370) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
