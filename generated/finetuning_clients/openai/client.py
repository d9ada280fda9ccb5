# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime._lowlevel.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
