# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime.decoding import UNSET, Unset
from finetuning_runtime.lowlevel import File, Response

__all__ = ("UNSET", "File", "Response", "Unset")
