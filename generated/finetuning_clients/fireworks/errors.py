# Generated from specs/fireworks.yaml (sha256 82e041ebb259f532d8ce58ea2b54cd463e483c991f47b6c26fed287680e9ebf0) by `make generate`. Do not edit.
"""The error that the functions in `api` raise on request."""

from finetuning_runtime.answers import UnexpectedStatus

__all__ = ("UnexpectedStatus",)
