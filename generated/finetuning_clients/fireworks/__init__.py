# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
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
