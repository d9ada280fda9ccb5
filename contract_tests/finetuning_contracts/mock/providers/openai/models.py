"""The models of a tenant: those that can be trained, and those that its jobs have made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finetuning_contracts.mock.clock import EPOCH
from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.records import Place, Record

from .names import MODELS

if TYPE_CHECKING:
    from finetuning_contracts.mock.lookup import Lookup
    from finetuning_contracts.mock.state.store import Store

SNAPSHOTS = {
    "gpt-3.5-turbo": "gpt-3.5-turbo-0125",
    "gpt-4o": "gpt-4o-2024-08-06",
    "gpt-4o-mini": "gpt-4o-mini-2024-07-18",
    "gpt-4.1": "gpt-4.1-2025-04-14",
    "gpt-4.1-mini": "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano": "gpt-4.1-nano-2025-04-14",
    "o4-mini": "o4-mini-2025-04-16",
    "babbage-002": "babbage-002",
    "davinci-002": "davinci-002",
}
"""The models that can be fine-tuned, each with the snapshot that a job shows (recorded: a job shows a dated
one)."""


def model(id: str, created: int, owner: str) -> dict[str, Any]:
    """A model as clients see it."""
    return {"id": id, "object": "model", "created": created, "owned_by": owner}


def base_models() -> dict[str, dict[str, Any]]:
    """The vendor's models, by name: those that can be trained, and their snapshots."""
    names = sorted({*SNAPSHOTS, *SNAPSHOTS.values()})
    return {name: model(name, EPOCH, "system") for name in names}


def all_models(store: Store, tenant: str) -> list[dict[str, Any]]:
    """The models that a tenant can use: the vendor's, then its own."""
    return [*base_models().values(), *(record.document for record in store.records(Place(tenant, MODELS)))]


def find_model(lookup: Lookup, tenant: str, id: str) -> dict[str, Any]:
    """One of the models that a tenant can use. Raises `Refusal` of the kind `not_found`."""
    known = base_models().get(id)
    if known is not None:
        return known
    found = lookup.find(Place(tenant, MODELS), id)
    if found is None:
        raise Refusal("not_found", f"there is no model {id}", subject=id, resource=MODELS)
    return found.document


def check_deletable(store: Store, tenant: str, id: str) -> None:
    """Raise `Refusal` of the kind `forbidden` for a model of the vendor's."""
    if id in base_models() and store.get(Place(tenant, MODELS), id) is None:
        raise Refusal("forbidden", f"The model '{id}' is not one that a job of yours has made.", subject=id)


def add_model(store: Store, tenant: str, id: str, created: int, owner: str) -> Record:
    """Keep a model that a job has made."""
    return store.add(Record(Place(tenant, MODELS), id, model(id, created, owner)))
