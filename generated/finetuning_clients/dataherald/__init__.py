# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""Dataherald finetuning: the typed client.

The finetuning operations of the Dataherald engine, with the database connections and golden SQLs
that a job needs. Document 000 describes one page of this API, the list of finetunings, and is
followed to the letter: answer 201, lowercase statuses, `golden_records`. What it leaves open comes
from the vendor's other pages and from the engine's source. Where the shipped engine contradicts the
pages, the pages stand here and the engine stands in `overlays/dataherald-engine.yaml`. The hosted
enterprise API (other paths, an `X-API-Key` header) is a different contract and not described here."""

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
