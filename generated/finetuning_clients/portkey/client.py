# Generated from specs/portkey.yaml (sha256 8645a4615479778130480790778aa8cf88dfb7ebf7d101666e1e4f3dc9e0647d) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime._lowlevel.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
