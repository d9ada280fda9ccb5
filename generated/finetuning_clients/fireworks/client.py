# Generated from specs/fireworks.yaml (sha256 a38217668e253cafe7c533d08f06be04a47182bece28651eb1d3608d454eb2b0) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime._lowlevel.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
