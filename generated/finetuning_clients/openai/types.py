# Generated from specs/openai.yaml (sha256 dfbdb195acc7b8f8740e1d6c2609cdef82700e35e7b966009fb6973df2dfb20b) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
