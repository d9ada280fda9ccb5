# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime._lowlevel.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
