# Generated from specs/dataherald.yaml (sha256 a13595d50d2e6f4aee21585c793f63fe56087423d5f6a6bd7d926de27d8863c1) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime.lowlevel import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
