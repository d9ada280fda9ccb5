# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime._lowlevel.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
