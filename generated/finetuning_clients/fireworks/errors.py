# Generated from specs/fireworks.yaml (sha256 a59807dcd8ed5178785af0cc7c74d9e3a6593be44aef31c11297e1973254292f) by `make generate`. Do not edit.
"""The error that the functions in `api` raise on request."""

from finetuning_runtime._lowlevel.response import UnexpectedStatus

__all__ = ("UnexpectedStatus",)
