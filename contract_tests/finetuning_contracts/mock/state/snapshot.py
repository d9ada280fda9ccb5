"""The whole state of a mock server as one JSON document, to be looked at, kept, changed and loaded again.

    {"format": 1, "provider": "openai", "clock": 1750000000, "numbers": {"job": 1}, "records": [
        {"collection": "fine_tuning.jobs", "id": "ftjob-1", "document": {...}, "tenant": "...", "number": 7}, ...]}

Whoever writes one by hand gives `fields` in place of `document`, and the server makes up the rest. A record without a tenant is
part of every tenant's context. Times are Unix seconds; content is text, or an object with the one member `base64`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final, NamedTuple

import msgspec

from finetuning_contracts.errors import UsageError

from .blobs import Blob
from .records import Place, Record, Step
from .store import Store

FORMAT: Final = 1
EVERYONE: Final = "*"
"""The tenant of records that every tenant gets a copy of with its first request."""
CLOCK: Final = "clock"
"""Under this name the store keeps the time of the last request, so that a server on the same file does not go back."""

_LATEST: Final = 253_402_300_799
_OWN: Final = frozenset({CLOCK, "places"})
"""Numbers of the store that are said otherwise, or follow from the rest."""

Time = Annotated[float, msgspec.Meta(ge=0, le=_LATEST)] | Annotated[int, msgspec.Meta(ge=0, le=_LATEST)]


class Base64(msgspec.Struct, forbid_unknown_fields=True):
    """Content that is no text."""

    base64: bytes


class SavedRecord(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A record, its place and its content."""

    collection: str
    id: str
    tenant: str | None = None
    parent: str = ""
    number: Annotated[int, msgspec.Meta(ge=1, le=2**53)] | None = None
    """In which order records were added."""
    document: dict[str, Any] | None = None
    fields: dict[str, Any] | None = None
    """Some members of the document, in place of all of them."""
    hidden: dict[str, Any] = {}
    plan: list[tuple[float | int, str | None, int]] = []
    content: str | Base64 | None = None


class Snapshot(msgspec.Struct, forbid_unknown_fields=True):
    """The state of a mock server."""

    format: int
    provider: str
    clock: Time | None = None
    numbers: dict[str, float | int] = {}
    records: list[SavedRecord] = []


class Loaded(NamedTuple):
    """A record to be stored, as a snapshot has it."""

    record: Record
    content: Blob | None


MakeUp = Callable[[Place, str, Mapping[str, Any], Blob | None], Loaded]
"""Makes a record of a place, an id, some fields, and content."""
Admit = Callable[[Record], Record]
"""Gives a record as it is to be kept. Raises `ValueError` when there can be no such record."""


def dump(store: Store, provider: str, clock: float) -> Snapshot:
    """All that a store knows."""
    numbers = {name: value for name, value in store.numbers().items() if name not in _OWN}
    return Snapshot(FORMAT, provider, clock, numbers, [_saved(store, record) for record in store.all()])


def encode(snapshot: Snapshot) -> bytes:
    """A snapshot as JSON: the same one always as the same bytes."""
    return msgspec.json.encode(snapshot)


def decode(content: bytes, *, provider: str, name: str) -> Snapshot:
    """A snapshot of a provider's mock from JSON. Raises `UsageError`, which names the document, and the place in it."""
    try:
        head = msgspec.json.decode(content, type=_Head)
        if head.format is not None and head.format > FORMAT:
            raise UsageError(
                f"{name}: a newer version wrote it (format {head.format}, this one knows {FORMAT}): update finetuning-contracts"
            )
        snapshot = msgspec.json.decode(content, type=Snapshot)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"{name}: {_words(error)}") from error
    if snapshot.format != FORMAT:
        raise UsageError(f"{name}: `$.format`: {snapshot.format} is not known, only {FORMAT} is")
    if snapshot.provider != provider:
        raise UsageError(f"{name}: `$.provider`: it is the state of {snapshot.provider!r}, not of {provider!r}")
    return snapshot


def fill(store: Store, snapshot: Snapshot, *, name: str, make_up: MakeUp, admit: Admit) -> None:
    """Put a snapshot into an empty store. Raises `UsageError`, which names the document `name`, and the place in it."""
    with store.transaction():
        for key, value in snapshot.numbers.items():
            store.remember(key, value)
        if snapshot.clock is not None:
            store.remember(CLOCK, snapshot.clock)
        highest = max((record.number or 0 for record in snapshot.records), default=0)
        store.remember("records", max(highest, int(snapshot.numbers.get("records", 0))))
        seen: set[object] = set()
        for index, saved in enumerate(snapshot.records):
            try:
                record, content = _loaded(saved, make_up)
                _first(seen, (record.place, record.id))
                _first(seen, saved.number)
                record = admit(record)
            except ValueError as error:
                raise UsageError(f"{name}: `$.records[{index}]`: {error}") from error
            store.add(record, content)


class _Head(msgspec.Struct):
    format: int | None = None


def _saved(store: Store, record: Record) -> SavedRecord:
    content = store.kept_content(record)
    return SavedRecord(
        collection=record.place.collection,
        id=record.id,
        tenant=None if record.place.tenant == EVERYONE else record.place.tenant,
        parent=record.place.parent,
        number=record.sequence,
        document=record.document,
        hidden=record.hidden,
        plan=list(record.plan),
        content=None if content is None else _content(content.read()),
    )


def _content(data: bytes) -> str | Base64:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return Base64(data)


def _loaded(saved: SavedRecord, make_up: MakeUp) -> Loaded:
    place = Place(EVERYONE if saved.tenant is None else saved.tenant, saved.collection, saved.parent)
    content = None
    if saved.content is not None:
        content = Blob.of(saved.content.encode() if isinstance(saved.content, str) else saved.content.base64)
    if saved.document is not None and saved.fields is None:
        loaded = Loaded(Record(place, saved.id, saved.document), content)
    elif saved.fields is not None and saved.document is None:
        loaded = make_up(place, saved.id, saved.fields, content)
    else:
        raise ValueError("it has either `document` or `fields`")
    record = msgspec.structs.replace(
        loaded.record,
        hidden={**loaded.record.hidden, **saved.hidden},
        plan=tuple(Step(*step) for step in saved.plan) or loaded.record.plan,
        sequence=saved.number or 0,
    )
    return Loaded(record, loaded.content)


def _first(seen: set[object], key: object) -> None:
    """Raise `ValueError` when a key that is not None has been seen before."""
    if key is not None and key in seen:
        raise ValueError("another record has the same id, or the same number")
    seen.add(key)


_PLACE = re.compile(r"^(.*) - at `(.*)`$", re.DOTALL)


def _words(error: Exception) -> str:
    """One line that says where a document is wrong, and how."""
    found = _PLACE.match(str(error))
    return f"`{found[2]}`: {found[1]}" if found else f"it is not valid JSON: {error}"
