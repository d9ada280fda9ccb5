# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
