# Generated from specs/openai.yaml (sha256 04e5a704c33db62cd684f863fc5b1336098617353770b57417f1a673ab7e25f4) by `make generate`. Do not edit.
"""The error that the functions in `api` raise on request."""

from finetuning_runtime._lowlevel.response import UnexpectedStatus

__all__ = ("UnexpectedStatus",)
