# Generated from specs/portkey.yaml (sha256 b3f8e791a5e2e75cf0001b52704f2fb572e731ea5c66bb86d4932629fb39dfbd) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime._lowlevel.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
