# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
"""OpenAI fine-tuning: the typed client.

Fine-tuning jobs, their events and checkpoints, graders, and the files and models around them."""

from .client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
