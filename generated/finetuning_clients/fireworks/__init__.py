# Generated from specs/fireworks.yaml (sha256 d227023d86a44b4110fd7bfdfda60cad4511a093568b0828d40d4c42fe74aad8) by `make generate`. Do not edit.
"""Fireworks fine-tuning: the typed client.

Fine-tuning jobs, old and new, and the datasets they train on."""

from .client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
