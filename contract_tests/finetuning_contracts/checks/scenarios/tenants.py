"""Two clients with a key each: what one has made, the other neither sees nor changes."""

from __future__ import annotations

from finetuning_contracts.checks.sending.identity import look_up, segment

from .collection import Collection
from .scene import EndedError, Scene
from .walking import id_of


def tenants(scene: Scene, things: Collection) -> None:
    """Make something with one key, and try everything with the other."""
    other = scene.other
    if other is None:
        raise EndedError("there is no second set of credentials")
    thing = scene.create(things)
    for operation in (things.retrieve, things.content, *things.children):
        if operation is not None:
            response = scene.call(operation, thing.live, headers=other)
            pages = operation.pagination
            items = look_up(response.json(), pages.items) if pages is not None else None
            seen = response.succeeded and (pages is None or bool(items))
            told = f"{thing.id} was made with one key, and another reads it" if seen else None
            scene.judge("other_tenant_sees_nothing", operation, told)
    if things.listing is not None and things.listing.pagination is not None:
        response = scene.call(things.listing, thing.live, headers=other)
        items = look_up(response.json(), things.listing.pagination.items) if response.succeeded else None
        listed = isinstance(items, list) and segment(thing.id) in {id_of(item) for item in items}
        told = f"{thing.id} was made with one key, and another lists it" if listed else None
        scene.judge("other_tenant_sees_nothing", things.listing, told)
    for operation in (things.update, *(one for one, _ in things.actions.values()), things.delete):
        if operation is not None:
            response = scene.call(operation, thing.live, headers=other)
            told = f"{thing.id} was made with one key, and another changes it" if response.succeeded else None
            scene.judge("other_tenant_changes_nothing", operation, told)
