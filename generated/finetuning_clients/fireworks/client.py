# Generated from specs/fireworks.yaml (sha256 e119b8e0dde64c22677c02c4fbc995ef9eeb12986c72fb19081ec6edeb69d0d0) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime._lowlevel.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
