# Generated from specs/portkey.yaml (sha256 cb248e6e90b67f2e81314a29b7a26b7ce50423e7e664c9d878589f6260ccfb7c) by `make generate`. Do not edit.
"""The error that the functions in `api` raise on request."""

from finetuning_runtime.answers import UnexpectedStatus

__all__ = ("UnexpectedStatus",)
