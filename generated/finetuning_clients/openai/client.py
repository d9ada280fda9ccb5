# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime.lowlevel import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
