# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
"""Portkey fine-tuning: the typed client.

Fine-tuning jobs and files of many providers behind Portkey's gateway."""

from .client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
