# Generated from specs/fireworks.yaml (sha256 e119b8e0dde64c22677c02c4fbc995ef9eeb12986c72fb19081ec6edeb69d0d0) by `make generate`. Do not edit.
"""Fireworks fine-tuning: the typed client.

Fine-tuning jobs, old and new, the datasets they train on, and the deployment of what they make."""

from typing import TYPE_CHECKING

from finetuning_runtime._errors import exceptions as _exceptions
from finetuning_runtime._errors.exceptions import *
from finetuning_runtime._values.lazy_names import lazy_names

__all__ = ["AsyncClient", "AuthenticatedClient", "Client", "models", "pages", "params"]
__all__ += _exceptions.__all__

if TYPE_CHECKING:
    from . import models as models, pages as pages, params as params
    from ._client import AsyncClient as AsyncClient, Client as Client
    from .client import AuthenticatedClient as AuthenticatedClient
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {"AsyncClient": "_client", "AuthenticatedClient": "client", "Client": "_client"},
        submodules=("models", "pages", "params"),
    )
