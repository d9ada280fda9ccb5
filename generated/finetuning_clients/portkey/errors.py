# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
"""The error that the functions in `api` raise on request."""

from finetuning_runtime._lowlevel.response import UnexpectedStatus

__all__ = ("UnexpectedStatus",)
