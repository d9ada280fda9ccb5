# Generated from specs/openai.yaml (sha256 dfbdb195acc7b8f8740e1d6c2609cdef82700e35e7b966009fb6973df2dfb20b) by `make generate`. Do not edit.
"""The error that the functions in `api` raise on request."""

from finetuning_runtime._lowlevel.response import UnexpectedStatus

__all__ = ("UnexpectedStatus",)
