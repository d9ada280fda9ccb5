# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime.decoding import UNSET, Unset
from finetuning_runtime.lowlevel import File, Response

__all__ = ("UNSET", "File", "Response", "Unset")
