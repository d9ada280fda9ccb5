# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime._lowlevel.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
