"""Lists, page by page."""

from __future__ import annotations

from collections import Counter

from finetuning_specs import Operation

from finetuning_contracts.checks.seeding import Live
from finetuning_contracts.checks.sending.identity import look_up, segment

from .collection import Collection
from .lives import ended_job
from .scene import EndedError, Scene
from .walking import Page, PageRefusedError, Walk, page, walk

_THINGS = 5
"""How many are made to walk over: three pages of two, the last of them short."""
_PAGE = 2
_ALL = 100
_INVALID = frozenset({400, 422})
"""Statuses that say that a request is wrong."""


def pages_of_things(scene: Scene, things: Collection) -> None:
    """Walk over things that were made for it."""
    listing = things.listing
    if listing is None:
        raise EndedError(f"{things.resource} has no list")
    made = [scene.create(things) for _ in range(_THINGS)]
    ours = frozenset(segment(thing.id) for thing in made)
    if len(ours) < _THINGS:
        raise EndedError("ids were given twice")  # a rule of its own
    parent = made[0].live
    scene.begin()
    whole = walk(scene, listing, parent, limit=_ALL, wanted=ours, to_the_end=True)
    missing = ours - set(whole.ids)
    if not scene.judge(
        "listed_at_once", listing, f"{_some(missing)} was created, and is not listed" if missing else None
    ):
        return
    _judge_walks(scene, listing, parent, ours, whole)
    _judge_unknown_cursor(scene, listing, parent)
    _judge_stability(scene, things, listing, parent, ours)


def pages_of_children(scene: Scene, things: Collection) -> None:
    """Walk over what belongs to a job: its events, its checkpoints."""
    if not things.children:
        raise EndedError(f"nothing belongs to {things.resource}")
    job = ended_job(scene, things)
    for listing in things.children:
        scene.begin()
        try:
            whole = walk(scene, listing, job.live, limit=_ALL, to_the_end=True)
            if whole.ids:
                _judge_walks(scene, listing, job.live, frozenset(whole.ids), whole)
                _judge_unknown_cursor(scene, listing, job.live)
        except EndedError:
            continue


def _judge_walks(scene: Scene, listing: Operation, parent: Live, ours: frozenset[str], whole: Walk) -> None:
    pages = listing.pagination
    assert pages is not None, "it is a list"
    reference = [id for id in whole.ids if id in ours]
    _judge_once(scene, listing, whole)
    _judge_total(scene, listing, whole, whole)
    if pages.limit is None or pages.cursor is None:
        return
    _judge_smallest(scene, listing, parent)
    for limit in (_PAGE, 1):
        scene.begin()
        small = walk(scene, listing, parent, limit=limit, wanted=ours, to_the_end=True)
        if not _judge_way(scene, listing, small, limit):
            return
        missing = ours - set(small.ids)
        told = (
            f"{_some(missing)} is on none of {len(small.pages)} pages of {limit}, but in the list" if missing else None
        )
        if not small.cut_short:
            scene.judge("walk_complete", listing, told)
        _judge_total(scene, listing, small, whole)
        if not _judge_once(scene, listing, small) or missing:
            return
        again = [id for id in small.ids if id in ours]
        same = again == reference
        told = f"in pages of {limit} the order is {again[:6]}, in one page {reference[:6]}"
        scene.judge("order_kept", listing, None if same else told)
    _judge_chosen_order(scene, listing, parent, ours)


def _judge_smallest(scene: Scene, listing: Operation, parent: Live) -> None:
    """A page of one item. Raises `EndedError` where there is none: no smaller pages can be had."""
    name = listing.pagination.limit if listing.pagination is not None else None
    schema = next((parameter.schema for parameter in listing.parameters if parameter.name == name), {})
    scene.begin()
    try:
        page(scene, listing, parent, limit=1)
    except PageRefusedError as error:
        if error.status in _INVALID and schema.get("minimum", 1) <= 1:
            told = f"{name}=1 was refused with {error.status}, and {name}={_ALL} was not"
            scene.judge("smallest_page_given", listing, told)
        raise
    scene.judge("smallest_page_given", listing, None)


def _judge_way(scene: Scene, listing: Operation, seen: Walk, limit: int) -> bool:
    """Whether the pages led from the first to the last."""
    if seen.circle:
        return scene.judge("walk_ends", listing, f"page {len(seen.pages)} of {limit} leads back to a page before it")
    scene.judge("walk_ends", listing, None)
    pages = listing.pagination
    if pages is None or (pages.more is None and pages.next_from_body is None):
        return True  # no page says whether more follows
    if seen.denied is not None:
        return scene.judge(
            "more_agrees", listing, f"page {seen.denied} of {limit} says that it is the last, but it is not"
        )
    if seen.refused is not None:
        told = f"page {len(seen.pages)} of {limit} says that more follows, but what it leads to is refused with {seen.refused}"
        return scene.judge("more_agrees", listing, told)
    last = seen.pages[-1]
    if len(seen.pages) > 1 and not last.items and seen.pages[-2].more:
        return scene.judge(
            "more_agrees", listing, f"page {len(seen.pages) - 1} of {limit} says that more follows, but none does"
        )
    if last.more and last.items and not seen.cut_short:
        return scene.judge(
            "more_agrees", listing, f"page {len(seen.pages)} of {limit} says that more follows, but leads nowhere"
        )
    return scene.judge("more_agrees", listing, None)


def _judge_once(scene: Scene, listing: Operation, seen: Walk) -> bool:
    on_pages = Counter(id for one in seen.pages for id in set(one.ids))
    twice = sorted(id for id, count in on_pages.items() if count > 1)
    if len(seen.pages) == 1:
        return True
    return scene.judge("walk_once", listing, f"{twice[0]} stands on two pages" if twice else None)


def _judge_total(scene: Scene, listing: Operation, seen: Walk, whole: Walk) -> None:
    """Where pages give a total. It is compared with what a walk has seen, when nothing was added meanwhile."""
    pages, ids = listing.pagination, set(seen.ids)
    if pages is None or pages.total is None or seen.cut_short or ids != set(whole.ids):
        return
    totals = {total for one in seen.pages if (total := look_up(one.body, pages.total)) is not None}
    wrong = next((total for total in totals if total != len(ids)), None)
    if not totals or (wrong is not None and seen is whole and len(totals) > 1):
        return
    told = f"{pages.total.path} is {wrong}, but there are {len(ids)}" if wrong is not None else None
    scene.judge("total_true", listing, told)


def _judge_chosen_order(scene: Scene, listing: Operation, parent: Live, ours: frozenset[str]) -> None:
    order = listing.pagination.order if listing.pagination is not None else None
    if order is None or order.parameter is None:
        return
    scene.begin()
    schema = next(p.schema for p in listing.parameters if p.name == order.parameter)
    words = [str(word) for word in schema.get("enum", ())]
    up, down = (next((w for w in words if w.startswith(start)), None) for start in ("asc", "desc"))
    if up is None or down is None:
        return
    rising = walk(scene, listing, parent, limit=_ALL, query={order.parameter: up}, wanted=ours)
    falling = walk(scene, listing, parent, limit=_ALL, query={order.parameter: down}, wanted=ours)
    one, other = ([id for id in seen.ids if id in ours] for seen in (rising, falling))
    if set(one) == set(other) == ours:
        told = f"{up} gives {one[:4]}, and {down} gives {other[:4]}"
        scene.judge("order_chosen", listing, None if one == other[::-1] else told)


def _judge_unknown_cursor(scene: Scene, listing: Operation, parent: Live) -> None:
    pages = listing.pagination
    if pages is None or pages.cursor is None or pages.style == "page_number":
        return
    scene.begin()
    cursor = f"{scene.seeder.sender.guard.ledger.run_id}-no-cursor"
    response = scene.call(listing, parent, query={pages.cursor: cursor})
    items = look_up(response.json(), pages.items) if response.succeeded else None
    told = f"{pages.cursor}={cursor} was answered with {len(items)} items" if items else None
    scene.judge("unknown_cursor_refused", listing, told)


def _judge_stability(scene: Scene, things: Collection, listing: Operation, parent: Live, ours: frozenset[str]) -> None:
    """Create something between two pages."""
    pages = listing.pagination
    if pages is None or pages.cursor is None or pages.style == "page_number":
        return  # a page's number counts from the beginning of the list, which has moved
    scene.begin()
    seen: list[Page] = [page(scene, listing, parent, limit=_PAGE)]
    scene.create(things)
    while seen[-1].more and seen[-1].cursor is not None and seen[-1].items and len(seen) < _ALL:
        if ours <= {id for one in seen for id in one.ids}:
            break
        seen.append(page(scene, listing, parent, limit=_PAGE, cursor=seen[-1].cursor))
    counted = Counter(id for one in seen for id in one.ids if id in ours)
    twice = [id for id, count in counted.items() if count > 1]
    missing = ours - set(counted)
    told = f"{twice[0]} stands on two pages" if twice else f"{_some(missing)} is on no page" if missing else None
    scene.judge("walk_stable", listing, f"after a create between two pages {told}" if told else None)


def _some(ids: frozenset[str] | set[str]) -> str:
    return min(ids, default="")
