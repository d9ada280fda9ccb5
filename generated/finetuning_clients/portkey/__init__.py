# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
"""Portkey fine-tuning: the typed client.

Fine-tuning jobs and files of many providers behind Portkey's gateway."""

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
