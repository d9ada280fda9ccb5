"""Faults of lists: what pages hold, and how they chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .anatomy import Anatomy, at
from .changes import both, id_of, items, listed, put, relisted
from .fault import Fault

if TYPE_CHECKING:
    from .exchange import Exchange, Reply, Sent


def _lists(anatomy: Anatomy) -> bool:
    return anatomy.pagination is not None and anatomy.answers_json


def _pages(anatomy: Anatomy) -> bool:
    return _lists(anatomy) and anatomy.pagination is not None and anatomy.pagination.cursor is not None


def _walks(anatomy: Anatomy) -> bool:
    """Whether its cursors are given by pages, and not counted by the client."""
    return _pages(anatomy) and anatomy.pagination is not None and anatomy.pagination.style != "page_number"


def _limited(anatomy: Anatomy) -> bool:
    return _lists(anatomy) and anatomy.pagination is not None and anatomy.pagination.limit is not None


def _says_more(anatomy: Anatomy) -> bool:
    return _lists(anatomy) and anatomy.pagination is not None and anatomy.pagination.more is not None


def _has_token(anatomy: Anatomy) -> bool:
    return _lists(anatomy) and anatomy.pagination is not None and anatomy.pagination.next_from_body is not None


def _chooses_order(anatomy: Anatomy) -> bool:
    order = anatomy.pagination.order if anatomy.pagination is not None else None
    return _lists(anatomy) and order is not None and order.parameter is not None


def _ordered(anatomy: Anatomy) -> bool:
    return _lists(anatomy) and anatomy.pagination is not None and anatomy.pagination.order is not None


def _names_ends(anatomy: Anatomy) -> bool:
    return _lists(anatomy) and {"first_id", "last_id"} <= anatomy.envelope.keys()


def _counts(anatomy: Anatomy) -> bool:
    return _lists(anatomy) and any(name.lower().startswith("total") for name in anatomy.envelope)


def _at_cursor(exchange: Exchange) -> str:
    assert exchange.anatomy.pagination is not None
    return exchange.sent.value(exchange.anatomy.pagination.cursor)


def _limit(exchange: Exchange) -> int:
    assert exchange.anatomy.pagination is not None
    text = exchange.sent.value(exchange.anatomy.pagination.limit)
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0


def _asking_for(exchange: Exchange, limit: int) -> Sent:
    assert exchange.anatomy.pagination is not None
    return exchange.sent.replacing(exchange.anatomy.pagination.limit or "limit", str(limit))


async def _repeats(exchange: Exchange) -> Reply:
    """The page has its first item twice, and is no longer for it than was asked."""
    limit = _limit(exchange)
    reply = await exchange.forward(_asking_for(exchange, limit - 1) if limit > 1 else None)
    value = reply.json
    found = listed(exchange.anatomy, value) if reply.ok else []
    return reply.with_json(relisted(exchange.anatomy, value, found[:1] + found)) if found else reply


async def _cursor_included(exchange: Exchange) -> Reply:
    """The page begins with what the page before ended with."""
    cursor = _at_cursor(exchange)
    ends = [
        listed(past.anatomy, past.reply.json)[-1:]
        for past in reversed(exchange.past)
        if past.reply.ok and past.anatomy is exchange.anatomy and past.parameters == exchange.parameters
    ]
    ended = next((end for end in ends if end), [])
    limit = _limit(exchange)
    if not cursor or not ended:
        return await exchange.forward()
    reply = await exchange.forward(_asking_for(exchange, limit - 1) if limit > 1 else None)
    value = reply.json
    return (
        reply.with_json(relisted(exchange.anatomy, value, ended + listed(exchange.anatomy, value)))
        if reply.ok
        else reply
    )


async def _without_parameter(exchange: Exchange, name: str | None) -> Reply:
    """As if a query parameter had not been sent."""
    return await exchange.forward(exchange.sent.without(name) if name and exchange.sent.value(name) else None)


async def _no_limit(exchange: Exchange) -> Reply:
    assert exchange.anatomy.pagination is not None
    return await _without_parameter(exchange, exchange.anatomy.pagination.limit)


async def _no_cursor(exchange: Exchange) -> Reply:
    assert exchange.anatomy.pagination is not None
    return await _without_parameter(exchange, exchange.anatomy.pagination.cursor)


async def _no_order(exchange: Exchange) -> Reply:
    order = exchange.anatomy.pagination.order if exchange.anatomy.pagination is not None else None
    return await _without_parameter(exchange, order.parameter if order is not None else None)


async def _one_more(exchange: Exchange) -> Reply:
    limit = _limit(exchange)
    return await exchange.forward(_asking_for(exchange, limit + 1) if limit else None)


async def _one_refused(exchange: Exchange) -> Reply:
    """A page of one item is refused, in the words in which a size is that is no number."""
    if _limit(exchange) != 1:
        return await exchange.forward()
    assert exchange.anatomy.pagination is not None
    refused = await exchange.repeat(exchange.sent.replacing(exchange.anatomy.pagination.limit or "limit", "one"))
    return await exchange.forward() if refused.ok else refused


async def _unknown_cursor_taken(exchange: Exchange) -> Reply:
    reply = await exchange.forward()
    cursor = _at_cursor(exchange)
    if not cursor or not 400 <= reply.status < 500 or reply.status in {401, 403}:
        return reply
    assert exchange.anatomy.pagination is not None
    return await exchange.forward(exchange.sent.without(exchange.anatomy.pagination.cursor or ""))


async def _more(exchange: Exchange, told: Any) -> Reply:
    reply = await exchange.forward()
    value = reply.json
    assert exchange.anatomy.pagination is not None
    pointer = exchange.anatomy.pagination.more
    if not reply.ok or value is None:
        return reply
    return reply.with_json(put(value, pointer, told(at(value, pointer))))


async def _token(exchange: Exchange, change: Any) -> Reply:
    reply = await exchange.forward()
    value = reply.json
    assert exchange.anatomy.pagination is not None
    pointer = exchange.anatomy.pagination.next_from_body
    if not reply.ok or value is None:
        return reply
    return reply.with_json(put(value, pointer, change(exchange, at(value, pointer) or "")))


async def _envelope(exchange: Exchange, change: Any) -> Reply:
    reply = await exchange.forward()
    value = reply.json
    if not reply.ok or not isinstance(value, dict):
        return reply
    change(value)
    return reply.with_json(value)


def _ends_swapped(value: dict[str, Any]) -> None:
    value["first_id"], value["last_id"] = value.get("last_id"), value.get("first_id")


def _ends_missing(value: dict[str, Any]) -> None:
    value["first_id"] = value["last_id"] = None


def _total_wrong(value: dict[str, Any]) -> None:
    for name, number in value.items():
        if name.lower().startswith("total") and isinstance(number, int):
            value[name] = number + 1


def _total_of_page(exchange: Exchange, value: dict[str, Any]) -> None:
    shown = len(listed(exchange.anatomy, value))
    for name in value:
        if name.lower().startswith("total"):
            value[name] = shown


def _swapped(_: Exchange, found: list[Any]) -> list[Any]:
    return [*found[:-2], *reversed(found[-2:])]


def _omitted(exchange: Exchange, found: list[Any]) -> list[Any]:
    """Leave one out that is not the last, so that the next page still begins where this one ends."""
    if len(found) < 2:
        return found
    gone = exchange.random.randrange(len(found) - 1)
    return found[:gone] + found[gone + 1 :]


def _first_omitted(exchange: Exchange, found: list[Any]) -> list[Any]:
    return found[1:] if _at_cursor(exchange) and len(found) > 1 else found


def _newest_hidden(exchange: Exchange, found: list[Any]) -> list[Any]:
    created = exchange.before("create")
    newest = id_of(created[-1].anatomy, created[-1].reply.json) if created else None
    return [item for item in found if id_of(exchange.anatomy, item) != newest]


def _ended_hidden(exchange: Exchange, found: list[Any]) -> list[Any]:
    lifecycle = exchange.anatomy.lifecycle
    assert lifecycle is not None
    ends = {name for name, state in lifecycle.states.items() if state.terminal}
    return [item for item in found if at(item, lifecycle.status) not in ends]


async def _stale(exchange: Exchange) -> Reply:
    """The list as it was when it was first asked for."""
    reply = await exchange.forward()
    key = f"{exchange.sent.path}?{exchange.sent.query}{exchange.credentials}"
    if not reply.ok:
        return reply
    first: Reply = exchange.memory.setdefault(key, reply)
    return first


def _jobs_listed(anatomy: Anatomy) -> bool:
    return anatomy.kind == "list" and anatomy.job is not None


def _things_listed(anatomy: Anatomy) -> bool:
    return anatomy.kind == "list" and _lists(anatomy)


async def _shifted(exchange: Exchange) -> Reply:
    """Where something was created since the page was given that the cursor is from, its last item comes once more."""
    reply = await exchange.forward()
    cursor, past = _at_cursor(exchange), list(exchange.past)
    if not cursor or not reply.ok:
        return reply
    given = [n for n, one in enumerate(past) if one.anatomy is exchange.anatomy and cursor.encode() in one.reply.body]
    later = past[given[-1] + 1 :] if given else []
    made = (one for one in later if one.anatomy.kind == "create" and one.anatomy.resource == exchange.anatomy.resource)
    shown = listed(exchange.anatomy, past[given[-1]].reply.json) if given else []
    if not shown or not any(one.reply.ok for one in made):
        return reply
    return reply.with_json(
        relisted(exchange.anatomy, reply.json, [shown[-1], *listed(exchange.anatomy, reply.json)[:-1]])
    )


FAULTS: tuple[Fault, ...] = (
    Fault("page-repeats-item", "A page has one of its items twice.", "response", _lists, _repeats),
    Fault(
        "cursor-included",
        "A page begins with the item that the page before ended with.",
        "response",
        _pages,
        _cursor_included,
    ),
    Fault("page-omits-item", "A page lacks one of its items.", "response", _lists, items(_omitted)),
    Fault(
        "page-omits-first", "Each page but the first lacks its first item.", "response", _pages, items(_first_omitted)
    ),
    Fault(
        "order-reversed",
        "The items of a page stand in the opposite order.",
        "response",
        _ordered,
        items(lambda _, found: found[::-1]),
    ),
    Fault("order-swapped", "The last two items of a page have changed places.", "response", _ordered, items(_swapped)),
    Fault(
        "order-ignored", "The order that the client chooses makes no difference.", "request", _chooses_order, _no_order
    ),
    Fault(
        "limit-ignored", "The page size that the client chooses makes no difference.", "request", _limited, _no_limit
    ),
    Fault("limit-exceeded", "A page has one item more than was asked for.", "request", _limited, _one_more),
    Fault("cursor-ignored", "Every page is the first page.", "request", _pages, _no_cursor),
    Fault(
        "unknown-cursor-accepted",
        "A cursor that no page has given leads to the first page.",
        "request",
        _walks,
        _unknown_cursor_taken,
    ),
    Fault(
        "more-always", "Every page says that more follows.", "response", _says_more, lambda e: _more(e, lambda _: True)
    ),
    Fault("more-never", "No page says that more follows.", "response", _says_more, lambda e: _more(e, lambda _: False)),
    Fault(
        "more-inverted",
        "A page says that more follows when nothing does, and the other way round.",
        "response",
        _says_more,
        lambda e: _more(e, lambda more: not more),
    ),
    Fault(
        "token-missing", "No page has a token for the next.", "response", _has_token, lambda e: _token(e, lambda *_: "")
    ),
    Fault(
        "token-repeats",
        "The token of a page leads to the same page again.",
        "response",
        both(_has_token, _pages),
        lambda e: _token(e, lambda e, token: _at_cursor(e) or token),
    ),
    Fault(
        "token-on-last-page",
        "The last page has a token as well.",
        "response",
        _has_token,
        lambda e: _token(e, lambda _, token: token or "bm9uZQ"),
    ),
    Fault(
        "page-ends-swapped",
        "A page names its last item as its first.",
        "response",
        _names_ends,
        lambda e: _envelope(e, _ends_swapped),
    ),
    Fault(
        "page-ends-missing",
        "A page does not name its first and last item.",
        "response",
        _names_ends,
        lambda e: _envelope(e, _ends_missing),
    ),
    Fault("smallest-page-refused", "A page of one item cannot be asked for.", "request", _limited, _one_refused),
    Fault("total-wrong", "The total is one too many.", "response", _counts, lambda e: _envelope(e, _total_wrong)),
    Fault(
        "total-of-page",
        "The total is the number of items on the page.",
        "response",
        _counts,
        lambda e: _envelope(e, lambda value: _total_of_page(e, value)),
    ),
    Fault("list-empty", "A list is always empty.", "response", _lists, items(lambda *_: [])),
    Fault(
        "newest-not-listed", "What was created last is in no list.", "response", _things_listed, items(_newest_hidden)
    ),
    Fault("ended-not-listed", "Jobs that have ended are in no list.", "response", _jobs_listed, items(_ended_hidden)),
    Fault(
        "cursor-shifts",
        "A cursor counts from the beginning: after a create the next page begins with an item that was shown.",
        "state",
        both(_walks, _things_listed),
        _shifted,
    ),
    Fault("list-stale", "A list never changes.", "response", _things_listed, _stale),
)
