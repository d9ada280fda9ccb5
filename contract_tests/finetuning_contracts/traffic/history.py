"""What a recording says of things over time: of each job, file or dataset, per credential, in the order in which it was seen.

Two exchanges are in order only if one ended before the other began. What is not in the recording may have happened: an id that
was never seen created may exist, another client may have deleted or changed what it names. No rule here says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

import attrs
from finetuning_specs import Operation, Spec
from finetuning_specs.vocabulary import Lifecycle

from finetuning_contracts.checks.invariants.echoes import short
from finetuning_contracts.checks.invariants.observation import Observation
from finetuning_contracts.checks.scenarios.collection import Collection, collections
from finetuning_contracts.checks.scenarios.keeping import differences, fixed, same_value
from finetuning_contracts.checks.scenarios.walking import id_of
from finetuning_contracts.checks.sending.identity import look_up, made, segment
from finetuning_contracts.checks.slots import parameter_slots

from .book import Book
from .exchange import Exchange
from .place import Found
from .walks import Walks

_GONE = frozenset({404, 410})
_VIEWS = 8
"""Earlier views of a thing that are remembered: one of them ended before the present one began."""
_CREATED = ("created_at", "createTime", "created")


@attrs.frozen
class View:
    """A thing as a response showed it."""

    exchange: Exchange
    operation: Operation
    body: Mapping[str, Any]


@attrs.define
class Known:
    """What is known of one thing."""

    created: Exchange | None = None
    sent: Any = None
    named_by_client: bool = False
    """Whether its id stood in the request that created it: then the same id may come again."""
    deleted: Exchange | None = None
    changed: bool = False
    """Whether a request for an update was seen."""
    read: bool = False
    views: list[View] = attrs.field(factory=list)

    def before(self, exchange: Exchange) -> View | None:
        """The last view that was over when an exchange began."""
        return next((view for view in reversed(self.views) if view.exchange.ended <= exchange.started), None)


@attrs.define
class History:
    """Follows the things of one server."""

    spec: Spec
    book: Book
    _walks: Walks = attrs.field(init=False, default=attrs.Factory(lambda self: Walks(self.book), takes_self=True))
    _things: Mapping[str, Collection] = attrs.field(
        init=False, default=attrs.Factory(lambda self: {c.resource: c for c in collections(self.spec)}, takes_self=True)
    )
    _known: dict[tuple[str | None, str, str], Known] = attrs.field(factory=dict, init=False)
    """(Credential, resource, last segment of the id) → what is known of it."""
    _given: dict[tuple[str, str], Exchange] = attrs.field(factory=dict, init=False)
    """(Resource, last segment of the id) → the create that gave it, whoever sent it; without what was deleted."""
    _deletions: dict[tuple[str, str], float] = attrs.field(factory=dict, init=False)
    """(Resource, last segment of the id) → when somebody first asked to delete it."""

    def announce(self, found: Found, exchange: Exchange) -> None:
        """An exchange is going to be judged: others that overlap it have to know of it."""
        if found.operation.method == "DELETE" and (id := _target(found)) is not None:
            key = found.operation.resource.name, id
            self._deletions[key] = min(exchange.started, self._deletions.get(key, exchange.started))

    def note(self, found: Found, exchange: Exchange) -> None:
        """Judge one exchange by those that ended before it began."""
        things = self._things.get(found.operation.resource.name)
        if things is None or exchange.broken_off or not exchange.response_known:
            return
        if Observation(found.operation, found.path, exchange.request, exchange.response).partial:
            return
        operation, id = found.operation, _target(found)
        known = self._of(exchange, things, id) if id is not None else None
        if not exchange.response.succeeded:
            if known is not None and exchange.response.status in _GONE and operation is things.retrieve:
                self._missing(things, known, id or "", exchange)
            return
        body = exchange.response.json()
        if operation is things.create:
            self._created(things, found, exchange, body)
        elif operation is things.delete and known is not None:
            denied = isinstance(body, Mapping) and any(body.get(word) is False for word in ("deleted", "status"))
            self.book.judge(
                operation.id,
                "deletion_says_so",
                "its response says that nothing was deleted" if denied else None,
                [exchange],
            )
            known.deleted = None if denied else exchange
            if not denied:
                self._given.pop((things.resource, id or ""), None)
        elif operation is things.content and known is not None:
            self._after_deletion(things, known, None, "deleted_content_gone", "its content is there", exchange)
        elif operation is things.listing:
            self._listed(things, found, exchange)
        elif known is not None and isinstance(body, Mapping):
            shown = id_of(body)
            own = operation in (things.retrieve, things.update) or any(
                operation is one for one, _ in things.actions.values()
            )
            if own and shown in (None, id):
                known.changed = known.changed or operation is things.update
                self._seen(things, known, View(exchange, operation, body), id or "")

    def _of(self, exchange: Exchange, things: Collection, id: str) -> Known:
        return self._known.setdefault((exchange.credential, things.resource, id), Known())

    def _created(self, things: Collection, found: Found, exchange: Exchange, body: Any) -> None:
        assert things.create is not None, "something was created"
        repeated = any(name.lower() == "idempotency-key" for name, _ in exchange.request.headers)
        for id in map(segment, made(things.create, body)):
            named = id in unquote(exchange.request.url) or id.encode() in exchange.request.body
            key = exchange.credential, things.resource, id
            before = self._given.get((things.resource, id))
            if not named and not repeated and exchange.credential is not None:
                told = f"{id} was given to something else before" if before is not None else None
                self.book.judge(
                    things.create.id, "id_is_new", told, [*([before] if before is not None else []), exchange]
                )
            seen = Observation(found.operation, found.path, exchange.request, exchange.response)
            known = self._known[key] = Known(
                exchange, seen.sent if exchange.request_known else None, named_by_client=named
            )
            self._given[things.resource, id] = exchange
            if isinstance(body, Mapping):
                known.views.append(View(exchange, found.operation, body))

    def _missing(self, things: Collection, known: Known, id: str, exchange: Exchange) -> None:
        if known.deleted is not None and known.deleted.ended <= exchange.started and things.delete is not None:
            self.book.holds(things.delete.id, "deleted_unreadable")
        deleted = self._deletions.get((things.resource, id), float("inf")) < exchange.ended
        created = known.created
        if created is None or deleted or known.read or created.ended > exchange.started or things.create is None:
            return
        told = f"{id} was created, and reading it gives {exchange.response.status}"
        self.book.broken(things.create.id, "created_is_there", told, [created, exchange])

    def _listed(self, things: Collection, found: Found, exchange: Exchange) -> None:
        seen = Observation(found.operation, found.path, exchange.request, exchange.response)
        items = {id: item for item in seen.items or () if (id := id_of(item)) is not None and isinstance(item, Mapping)}
        self._walks.note(found, exchange, seen)
        for id, item in items.items():
            self._seen(things, self._of(exchange, things, id), View(exchange, found.operation, item), id)

    def _seen(self, things: Collection, known: Known, view: View, id: str) -> None:
        """A thing was shown."""
        self._is_gone(things, known, view)
        before = known.before(view.exchange)
        if before is not None:
            self._moved(things, before, view)
            self._same(things, known, before, view)
        if view.operation is things.retrieve:
            self._as_sent(things, known, view)
            if things.create is not None and known.created is not None and not known.read:
                self.book.holds(things.create.id, "created_is_there")
        if known.created is not None:
            self._walks.exists(things, id, known.created, view.exchange)
        known.read = True
        known.views = [*known.views, view][-_VIEWS:]

    def _is_gone(self, things: Collection, known: Known, view: View) -> None:
        if view.operation is things.retrieve:
            self._after_deletion(
                things, known, view, "deleted_unreadable", "reading it gives it all the same", view.exchange
            )
        elif view.operation is things.listing:
            self._after_deletion(things, known, view, "deleted_unlisted", "it is listed", view.exchange)

    def _after_deletion(
        self, things: Collection, known: Known, view: View | None, check: str, what: str, exchange: Exchange
    ) -> None:
        deleted = known.deleted
        if deleted is None or things.delete is None or deleted.ended > exchange.started:
            return
        if (known.created is not None and not known.named_by_client) or _is_same(known, view):
            self.book.broken(things.delete.id, check, f"it was deleted, and {what}", [deleted, exchange])

    def _moved(self, things: Collection, before: View, view: View) -> None:
        lifecycle = things.lifecycle
        if lifecycle is None:
            return
        status, now = look_up(before.body, lifecycle.status), look_up(view.body, lifecycle.status)
        if not isinstance(status, str) or not isinstance(now, str) or not {status, now} <= set(lifecycle.states):
            return
        way = [before.exchange, view.exchange]
        if lifecycle.states[status].terminal:
            told = (
                f"it had ended as {status}, and is {now}" if now != status else self._end_changed(things, before, view)
            )
            self.book.judge(view.operation.id, "end_is_final", told, way)
        else:
            moved = now == status or now in _after(lifecycle, status)
            told = None if moved else f"{status} was followed by {now}"
            self.book.judge(view.operation.id, "status_moves_along", told, way)

    def _end_changed(self, things: Collection, before: View, view: View) -> str | None:
        job = things.job
        for pointer in (job.finished, job.result_model) if job is not None else ():
            then = look_up(before.body, pointer) if pointer is not None else None
            if pointer is not None and then is not None and before.operation is view.operation:
                now = look_up(view.body, pointer)
                if not same_value(now, then):
                    return f"it had ended, but {pointer.path} changed from {short(then)} to {short(now)}"
        return None

    def _same(self, things: Collection, known: Known, before: View, view: View) -> None:
        if known.changed:
            return
        for pointer in fixed(things):
            then, now = look_up(before.body, pointer), look_up(view.body, pointer)
            if then is not None and now is not None:
                name = "/".join(pointer.parts)
                same = same_value(now, then) or segment(str(now)) == segment(str(then))  # a name may be given in full
                told = None if same else f"{name} was {short(then)}, and reads {short(now)}"
                self.book.judge(view.operation.id, "stays_the_same", told, [before.exchange, view.exchange])

    def _as_sent(self, things: Collection, known: Known, view: View) -> None:
        created = known.created
        if created is None or known.sent is None or created.ended > view.exchange.started or known.changed:
            return
        if things.update is not None and known.read:
            return  # another client may have changed it
        for name, told in differences(things, known.sent, view.body, things.schema):
            self.book.judge(
                view.operation.id, "read_as_sent", f"{name} {told}" if told else None, [created, view.exchange]
            )


def _target(found: Found) -> str | None:
    """The last segment of the id of the thing that a request is about."""
    slots = [slot for slot in parameter_slots(found.operation) if slot.place == "path"]
    own = [slot for slot in slots if slot.resource == found.operation.resource.name]
    value = found.path.get(own[-1].name) if own else None
    return segment(value) if value is not None else None


def _is_same(known: Known, view: View | None) -> bool:
    """Whether a thing is the one that was seen before, by its time of creation, and not a new one of its name."""
    if view is None:
        return False
    return any(
        view.body.get(name) is not None and view.body.get(name) == one.body.get(name)
        for one in known.views
        for name in _CREATED
    )


def _after(lifecycle: Lifecycle, state: str) -> Iterator[str]:
    """The states that may follow a state, sooner or later."""
    found: set[str] = set()
    waiting = [state]
    while waiting:
        for following in lifecycle.states[waiting.pop()].next:
            if following in lifecycle.states and following not in found:
                found.add(following)
                waiting.append(following)
                yield following
