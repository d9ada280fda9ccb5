# Generated from specs/openai.yaml (sha256 04e5a704c33db62cd684f863fc5b1336098617353770b57417f1a673ab7e25f4) by `make generate`. Do not edit.
"""The clients that the functions in `api` take."""

from finetuning_runtime._lowlevel.client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
