"""Cut a list into pages, as the operation's `x-pagination` says."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

import attrs
from jsonpointer import JsonPointer

from .refusals import Refusal
from .state.records import Place, Record
from .state.store import Store

if TYPE_CHECKING:
    from finetuning_specs import Spec
    from finetuning_specs.vocabulary import Order, Pagination

    from .state.conditions import Condition

_MOST = 10_000
"""No page is longer: a larger one would keep other clients waiting. OpenAI's lists of files go up to this."""
_FURTHEST = 2**31
"""No list is longer; a larger number of items counts as this one."""


@attrs.frozen
class Page:
    """One page of a list."""

    records: list[Record]
    more: bool
    """Whether anything follows."""
    token: str = ""
    """What asks for the next page, for style `page_token`; empty on the last."""


def cut(
    store: Store,
    place: Place,
    pagination: Pagination,
    query: Mapping[str, Any],
    *,
    default_limit: int,
    where: Condition | None = None,
    order: Sequence[str] = (),
) -> Page:
    """The page that the query asks for, of those records of a place that pass its filters, and of which `where` is true.

    `order` is one of its own, as `conditions.ordering` has it.

    A limit below 1 counts as none given, for page numbers it gives everything. Raises `Refusal` of the kind
    `cursor` when the query's cursor is none that a page of this list has given.
    """
    limit = _limit(pagination, query, default_limit)
    by_id, descending = _order(pagination.order, query)
    after = _after(store, place, pagination, query, sorts=bool(order))
    wanted = [(pointer, query[name]) for name, pointer in pagination.filters.items() if name in query]
    if order:
        found = store.in_order(place, order, where=where, after=after)
    else:
        having = [(pointer.path, value) for pointer, value in wanted]
        found = store.records(
            place, by_id=by_id, descending=descending, after=after, having=having, where=where, only_shown=True
        )
    if wanted:  # an empty map is found in all maps, for which there is no word to look up
        found = (r for r in found if all(passes(r.document, pointer, value) for pointer, value in wanted))
    if pagination.style == "page_number":
        number = query.get(pagination.cursor or "", 1)
        if limit is None or number < 1:
            return Page(list(found), more=False)
        found = islice(found, min((number - 1) * limit, _FURTHEST), None)
    records = list(found if limit is None else islice(found, limit + 1))
    more = limit is not None and len(records) > limit
    records = records[:limit]
    token = _token(records[-1], _frame(pagination, query)) if more else ""
    return Page(records, more=more, token=token)


def filters(spec: Spec) -> dict[str, list[str]]:
    """By which values, as JSON Pointers, each collection of a spec can be filtered."""
    found: dict[str, list[str]] = {}
    for operation in spec.operations:
        pagination = operation.pagination
        if pagination is not None and pagination.filters:
            name, verb = operation.resource.name, operation.resource.verb
            collection = name if verb == "list" else f"{name}.{verb.removeprefix('list_')}"
            found.setdefault(collection, []).extend(pointer.path for pointer in pagination.filters.values())
    return found


def envelope(pagination: Pagination, page: Page, items: list[Any], body: dict[str, Any]) -> Any:
    """The response body for a page: into `body` go the items, and what says where it goes on."""
    if not pagination.items.parts:
        return items
    pagination.items.set(body, items)
    if pagination.more is not None:
        pagination.more.set(body, page.more)
    if pagination.next_from_body is not None and pagination.style == "page_token":
        pagination.next_from_body.set(body, page.token)
    return body


def passes(document: Mapping[str, Any], pointer: JsonPointer, wanted: Any) -> bool:
    """Whether what the pointer finds is what the filter wants: of a map, that it has those pairs."""
    value = pointer.resolve(document, None)
    if isinstance(wanted, Mapping):
        return isinstance(value, Mapping) and all(value.get(key) == item for key, item in wanted.items())
    return bool(value == wanted)


def _limit(pagination: Pagination, query: Mapping[str, Any], default: int) -> int | None:
    """The page size; None: no bound."""
    if pagination.style == "none":
        return None
    asked = query.get(pagination.limit or "")
    if asked is not None and asked < 1 and pagination.style == "page_number":
        return None
    limit = default if asked is None or asked < 1 else int(asked)
    return min(limit, pagination.coerces_limit_to or _MOST)


def _order(order: Order | None, query: Mapping[str, Any]) -> tuple[bool, bool]:
    """Whether the list is sorted by id, and whether it is sorted downwards.

    Records are kept in the order of their creation, so every other key is taken to be a time.
    """
    if order is None:
        return False, False
    direction = query.get(order.parameter or "", order.direction)
    return order.by.path in {"/id", "/name"}, str(direction).startswith("desc")


def _after(
    store: Store, place: Place, pagination: Pagination, query: Mapping[str, Any], *, sorts: bool
) -> Record | None:
    """The last record of the page before, which a list that is cut by page tokens may have lost since.

    A list that a client `sorts` has to find it.
    """
    cursor = query.get(pagination.cursor or "")
    if not cursor or pagination.style not in {"cursor", "page_token"}:
        return None
    if pagination.style == "cursor":
        record = store.get(place, cursor)
    else:
        last = _read_token(cursor, place, _frame(pagination, query))
        record = (store.get(place, last.id) if sorts else last) if last is not None else None
    if record is None:
        raise Refusal(
            "cursor",
            f"no page ends with {cursor}",
            place=("query", pagination.cursor or ""),
            subject=str(cursor),
        )
    return record


def _frame(pagination: Pagination, query: Mapping[str, Any]) -> dict[str, Any]:
    """What has to stay the same from page to page: all parameters but the token and the page size."""
    return {k: v for k, v in query.items() if k not in {pagination.cursor, pagination.limit}}


def _token(record: Record, frame: Mapping[str, Any]) -> str:
    place = [record.place.collection, record.place.parent]
    text = json.dumps([place, record.id, record.sequence, frame], sort_keys=True)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _read_token(token: str, place: Place, frame: Mapping[str, Any]) -> Record | None:
    """What a page token knows of the last record of its page; None when it is not from this very list."""
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
        _, last_id, sequence, _ = json.loads(text)
        last = Record(place, str(last_id), {}, sequence=int(sequence))
    except (ValueError, TypeError):
        return None
    # Decoding skips characters that are none of base64's, so only making it again shows that it was given.
    return last if _token(last, frame) == token else None
