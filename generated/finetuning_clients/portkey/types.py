# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime.decoding import UNSET, Unset
from finetuning_runtime.lowlevel import File, Response

__all__ = ("UNSET", "File", "Response", "Unset")
