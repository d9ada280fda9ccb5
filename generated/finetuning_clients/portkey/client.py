# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime.lowlevel import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
