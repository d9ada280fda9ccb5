"""Filters of lists: a filter selects what it describes, all of it and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from finetuning_specs import Operation

from finetuning_contracts.checks.invariants.lists import selected
from finetuning_contracts.checks.seeding import Prepared
from finetuning_contracts.checks.sending.identity import look_up, segment

from .bodies import is_labels
from .collection import Collection
from .scene import EndedError, Scene, Thing
from .walking import walk

_THINGS = 3
_CHOICES = 3
"""Values of a filter that are tried."""
_ALL = 100


def filters(scene: Scene, things: Collection) -> None:
    """Make things that differ in what a list can be filtered by, and filter."""
    listing = things.listing
    if listing is None or listing.pagination is None or not listing.pagination.filters:
        raise EndedError(f"{things.resource} has no list with filters")
    made = [*_different(scene, things)]
    if not made:
        raise EndedError(f"no {things.resource} could be made")
    parent = made[0].live
    ours = {segment(thing.id): thing for thing in made}
    scene.begin()
    shown = walk(scene, listing, parent, limit=_ALL, wanted=frozenset(ours)).items
    items = {id: item for id, item in shown.items() if id in ours}
    for name, pointer in listing.pagination.filters.items():
        values = {id: look_up(item, pointer) for id, item in items.items()}
        for wanted in _questions(name, values, made):
            _ask(scene, listing, parent, name, wanted, values)


def _different(scene: Scene, things: Collection) -> Iterator[Thing]:
    """Things that are unlike: in their labels by themselves, and in each property for which there are several words."""
    assert things.listing is not None, "it has a list"
    assert things.listing.pagination is not None, "it is a list"
    yield from (scene.create(things) for _ in range(_THINGS))
    for name in things.listing.pagination.filters:
        for word in things.request.get(name, {}).get("enum", ())[:4]:
            try:
                yield scene.create(things, lambda sent, name=name, word=word: _with(sent, name, word))  # type: ignore[misc]
            except EndedError:
                continue
        other = _another(scene, things, name)
        if other is not None:
            yield scene.create(things, lambda sent, name=name, other=other: _with(sent, name, other))  # type: ignore[misc]
        if is_labels(things.request.get(name, {})):
            yield scene.create(things, lambda sent, name=name: _with(sent, name, _other_case(sent, name)))  # type: ignore[misc]


def _another(scene: Scene, things: Collection, name: str) -> str | None:
    """Another resource for a property that names one, so that things differ in it."""
    resource = things.request.get(name, {}).get("x-reference")
    live = scene.seeder.fresh(resource) if resource is not None else None
    return live.id if live is not None else None


def _with(sent: Prepared, name: str, value: Any) -> Prepared:
    return attrs.evolve(sent, body={**sent.body, name: value})


def _other_case(sent: Prepared, name: str) -> Any:
    """The labels in the other case: a filter tells the two apart."""
    labels: Mapping[str, str] = sent.body.get(name, {})
    return {key: value.swapcase() if key == "Second_Key" else value for key, value in labels.items()}


def _questions(name: str, values: Mapping[str, Any], made: list[Thing]) -> Iterator[Any]:
    """What to ask a filter for: a value that some have, and of labels one, two, and two that nothing has together."""
    del name
    scalars = {value for value in values.values() if isinstance(value, str | int) and not isinstance(value, bool)}
    for value in sorted(scalars, key=str)[:_CHOICES]:
        yield value
        if isinstance(value, str) and value.swapcase() not in scalars:
            yield value.swapcase()  # is another value, which none has
    labelled = [value for value in values.values() if isinstance(value, Mapping) and len(value) > 1]
    if len(labelled) > 1 and made:
        first, other = labelled[0], labelled[1]
        for key, value in first.items():
            yield {key: value}
            yield {key: value.swapcase()}
        keys = list(first)
        yield {keys[0]: first[keys[0]], keys[1]: first[keys[1]]}
        distinct = next((key for key in keys if first[key] != other.get(key)), None)
        shared = next((key for key in keys if first[key] == other.get(key)), None)
        if distinct is not None and shared is not None:
            yield {shared: first[shared], distinct: first[distinct]}
            yield {distinct: first[distinct], shared: f"{first[shared]}-and-more"}


def _ask(scene: Scene, listing: Operation, parent: Any, name: str, wanted: Any, values: Mapping[str, Any]) -> None:
    scene.begin()
    expected = frozenset(id for id, value in values.items() if selected(wanted, value))
    try:
        found = set(walk(scene, listing, parent, limit=_ALL, query={name: wanted}, wanted=expected).ids)
    except EndedError:
        return
    missing = expected - found
    told = f"{name}={wanted!r} does not select {min(missing)}, which has it" if missing else None
    if expected:
        scene.judge("filter_selects_all", listing, told)
    strange = sorted(id for id in found if id in values and id not in expected)
    told = f"{name}={wanted!r} selects {strange[0]}, which has {values[strange[0]]!r}" if strange else None
    scene.judge("filter_respected", listing, told)
