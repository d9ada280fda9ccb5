"""What there was on a server before a run changed anything, as far as its lists tell.

A job of the run names files that it has produced. Such a file may be deleted at the end only where it is known to be new, for a
wrong server may name anything. So the lists of what jobs produce are read first, from the beginning to the end.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from finetuning_specs import Operation, Spec

from .connections import NoResponseError
from .identity import item_id, look_up, outputs
from .messages import Outgoing
from .sender import Sender

_MOST_PAGES = 200
_PAGE = 100


def seen_beforehand(sender: Sender) -> dict[str, frozenset[str]]:
    """Resource that jobs produce → the ids of all that there are; without those of which the list was not read to its end."""
    found = {}
    for resource in sorted(_produced(sender.guard.spec)):
        listing = next((o for o in sender.guard.spec.operations if _lists(o, resource)), None)
        ids = _all(sender, listing) if listing is not None else None
        if ids is not None:
            found[resource] = ids
    return found


def _produced(spec: Spec) -> set[str]:
    jobs = (o for o in spec.operations if "x-job" in spec.resolve(o.success_schema))
    return {resource for operation in jobs for resource in outputs(operation).values()}


def _lists(operation: Operation, resource: str) -> bool:
    """Whether the operation lists all things of this kind: nothing in its path or its query has to be known."""
    required = any(parameter.required for parameter in operation.parameters)
    return operation.pagination is not None and operation.resource.name == resource and not required


def _all(sender: Sender, listing: Operation) -> frozenset[str] | None:
    """The ids of all items; None when the list was not read to its end, or pages repeat themselves."""
    pages = listing.pagination
    assert pages is not None, "a list has pages"
    found: set[str] = set()
    query: dict[str, str] = {pages.limit: str(_PAGE)} if pages.limit else {}
    for _ in range(_MOST_PAGES):
        url = sender.guard.url.rstrip("/") + listing.path + (f"?{urlencode(query)}" if query else "")
        try:
            response = sender.ask(Outgoing("GET", url, sender.headers))
        except NoResponseError:
            return None
        body = response.json()
        items = look_up(body, pages.items) if response.succeeded else None
        ids = [item_id(item) for item in items] if isinstance(items, list) else [None]
        if None in ids or found & set(ids):
            return None
        found.update(id for id in ids if id is not None)
        following = _following(listing, body, items)
        if following is None or not items:
            return frozenset(found)
        query[str(pages.cursor)] = following
    return None


def _following(listing: Operation, body: Any, items: Any) -> str | None:
    """The cursor of the next page; None: this was the last."""
    pages = listing.pagination
    assert pages is not None, "a list has pages"
    if pages.cursor is None or (pages.more is not None and look_up(body, pages.more) is not True):
        return None
    if pages.next_from_body is not None:
        cursor = look_up(body, pages.next_from_body)
    elif pages.next_from_last_item is not None and items:
        cursor = look_up(items[-1], pages.next_from_last_item)
    else:
        cursor = None
    return cursor if isinstance(cursor, str) and cursor else None
