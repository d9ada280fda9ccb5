"""What all providers have in common: the standard operations on resources, and jobs that go on by themselves.

A provider's own module subclasses `Provider` and says only what that provider does differently.
"""

from __future__ import annotations

import logging
import sqlite3
from typing import TYPE_CHECKING, Any, ClassVar

from . import auth, paging
from .made_up import Maker
from .refusals import Kind, Refusal
from .state.records import Place, Record, Step
from .state.snapshot import Loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from finetuning_specs import Operation
    from starlette.requests import Request
    from starlette.responses import Response

    from .context import Call, Context, Handler, Success
    from .receiving import Incoming
    from .response_builder import Unset
    from .state.blobs import Blob
    from .state.conditions import Condition

_log = logging.getLogger(__name__)

_STATUSES: Mapping[Kind, tuple[int, ...]] = {
    "no_route": (404,),
    "no_method": (405,),
    "no_credentials": (401, 403),
    "bad_credentials": (401, 403),
    "unroutable": (400,),
    "malformed": (400, 422),
    "media_type": (415, 400, 422),
    "invalid": (400, 422),
    "not_found": (404, 400),
    "cursor": (404, 400),
    "reference": (400, 404, 422),
    "forbidden": (403,),
    "state": (409, 400, 422),
    "range": (416,),
    "exists": (409, 400),
    "too_large": (413,),
    "too_slow": (408,),
    "internal": (500,),
}


class Provider:
    """One provider's behaviour, on top of its spec."""

    statuses: ClassVar[Mapping[Kind, tuple[int, ...]]] = {}
    """Statuses for a kind of refusal, in order of preference, where they differ from the usual ones."""
    unset: ClassVar[Unset] = "nulls"
    default_limit: ClassVar[int] = 20
    """The page size where neither the request nor the spec names one."""
    sorts_keys: ClassVar[bool] = False
    """Whether the members of objects are sent in alphabetical order."""

    def __init__(self, context: Context, keys: Sequence[str] | None = None) -> None:
        """Serve in `context`. `keys` are the credentials that are accepted; None: any."""
        self.context = context
        self.keys = keys
        self.maker = Maker(context)
        if context.any_id:
            context.lookup.make_up = self.newcomer

    def handlers(self) -> Mapping[str, Handler]:
        """This provider's own handlers, by `x-resource`. What is missing here, a standard handler does."""
        return {}

    def handler(self, operation: Operation) -> Handler:
        """The handler of an operation. Raises `LookupError` when there is none."""
        resource = operation.resource
        own = self.handlers().get(f"{resource.name}.{resource.verb}")
        if own is not None:
            return own
        if resource.verb.startswith("list_"):
            return self.list_children
        standard = {
            "list": self.list,
            "retrieve": self.retrieve,
            "get": self.retrieve,
            "delete": self.delete,
            "update": self.update,
        }
        if resource.verb in standard:
            return standard[resource.verb]
        if any(a.operation == operation.id for a in self._actions(resource.name).values()):
            return self.act
        raise LookupError(f"the mock of {operation.spec.provider} has no handler for {operation.id}")

    # What nobody created

    def made_up(self, place: Place, id: str, given: Mapping[str, Any], content: Blob | None = None) -> Loaded:
        """A record that the state to be loaded names, with what it says of it, and with what it leaves open."""
        with self.context.lookup.in_what_there_is():
            return self.maker.complete(self.draft(place, id, content, None), given)

    def admitted(self, record: Record) -> Record:
        """A record of a state that is loaded, as it is to be kept. Raises `ValueError` when there can be no such record."""
        self.maker.check(record)
        return record

    def newcomer(self, place: Place, id: str, operation: Operation | None) -> Loaded:
        """A record that nobody created, such as the operation can be about."""
        state = self.maker.fitting(place.collection, operation)
        return self.maker.complete(self.draft(place, id, None, operation), {}, state=state)

    def draft(self, place: Place, id: str, content: Blob | None, operation: Operation | None) -> Loaded:
        """What a record is likely to be of which nothing is known but the id, and perhaps the content.

        `operation` is the one that is about the record; None: there is none.
        """
        del operation
        return Loaded(Record(place, id, {"id": id}), content)

    # Refusals

    def admit(self, request: Request) -> None:
        """Look at what stands before credentials and contract. Raises `Refusal`."""

    def accepts(self, scheme: str, value: str) -> bool:
        """Whether a credential is right."""
        del scheme
        return self.keys is None or value in self.keys

    def tenant_of(self, operation: Operation, request: Request) -> str:
        """Whose credentials a request for an operation carries. Raises `Refusal`."""
        tenant = auth.tenant_of(self.context.spec, operation, request, self.accepts)
        request.state.tenant = tenant
        return tenant

    def status(self, refusal: Refusal, operation: Operation | None) -> int:
        """The status for a refusal: of those that fit its kind the first that the operation declares."""
        preferred = self.statuses.get(refusal.kind, _STATUSES[refusal.kind])
        declared = operation.responses if operation is not None else {}
        return next((status for status in preferred if str(status) in declared), preferred[0])

    def refusal_body(self, refusal: Refusal, status: int, request: Request) -> Any:
        """The provider's error body."""
        raise NotImplementedError

    def headers(self, request: Request, number: int) -> Mapping[str, str]:
        """Headers of every response; `number` counts the requests."""
        del request, number
        return {}

    def normalised(self, operation: Operation, body: Any) -> Any:
        """A JSON body in the spelling that the spec describes, where the provider takes others as well."""
        del operation
        return body

    async def prepared(self, call: Call) -> Any:
        """The body of a call, with what its handler needs to know and what takes long to find out."""
        return call.body

    async def outside(self, request: Request, incoming: Incoming) -> Callable[[], Response] | None:
        """The response to a request for a path outside the API, such as a signed URL; None: not known either.

        Here the request is received; what is given is called within a transaction.
        """
        del request, incoming
        return None

    # Standard handlers

    def list(self, call: Call) -> Success:
        """Success with a page of the operation's own collection."""
        return self.list_place(call, call.place())

    def list_children(self, call: Call) -> Success:
        """Success with a page of what belongs to an item.

        `fine_tuning.jobs.list_events` lists `fine_tuning.jobs.events`.
        """
        record = self.find(call)
        resource = call.operation.resource
        collection = f"{resource.name}.{resource.verb.removeprefix('list_')}"
        return self.list_place(call, Place(call.tenant, collection, record.id))

    def retrieve(self, call: Call) -> Success:
        """Success with the record that the path names."""
        return self.context.success(call, self.presented(self.find(call, only_shown=True), call))

    def delete(self, call: Call) -> Success:
        """Remove the record that the path names."""
        record = self.find(call)
        self.context.store.remove(record)
        return self.context.success(call, self.deleted(record))

    def update(self, call: Call) -> Success:
        """Put the body's members in place of the record's."""
        record = self.find(call)
        record = record.showing({**record.document, **(call.body or {})})
        return self.context.success(call, self.presented(self.context.store.update(record), call))

    def act(self, call: Call) -> Success:
        """Move a job as the action of its life cycle that this operation is."""
        record = self.find(call)
        return self.context.success(call, self.presented(self.moved_by(call, record), call))

    # Their parts

    def find(self, call: Call, place: Place | None = None, *, only_shown: bool = False) -> Record:
        """The record that the path names; `only_shown`: see `Store.records`. Raises `Refusal` of the kind `not_found`."""
        place = place or call.place(of_item=True)
        record = self.context.lookup.find(place, call.item_id, call.operation, only_shown=only_shown)
        if record is None:
            resource = call.operation.resource.name
            raise Refusal(
                "not_found", f"there is no {resource} {call.item_id}", subject=call.item_id, resource=resource
            )
        return record

    def moved_by(self, call: Call, record: Record) -> Record:
        """The job after the action that the operation is. Raises `Refusal` of the kind `state`."""
        actions = self._actions(record.place.collection)
        name, action = next((n, a) for n, a in actions.items() if a.operation == call.operation.id)
        state = self.context.state(record)
        if state not in action.from_states:
            raise Refusal("state", f"cannot {name} a job that is {state}", subject=record.id, state=state, action=name)
        now = self.context.clock.now()
        match name:
            case "pause":
                record = self.context.held(record, action.to, at=now)
            case "resume":
                record = self.context.released(record, action.to, at=now)
            case _:
                record = self.context.moved(record, action.to, at=now)
        return self.context.store.update(self.entered(record, action.to, now))

    def list_place(self, call: Call, place: Place) -> Success:
        """Success with the page of a place that the query asks for."""
        pagination = call.operation.pagination
        assert pagination is not None, f"{call.operation.id} has no x-pagination"
        cursor = call.query.get(pagination.cursor or "")
        if cursor and pagination.style == "cursor":
            self.context.lookup.find(place, cursor)  # where any id will do, a page may have ended with this one
        page = paging.cut(
            self.context.store,
            place,
            pagination,
            self.list_query(call),
            default_limit=self.default_limit,
            where=self.list_filter(call),
            order=self.list_order(call),
        )
        items = [self.presented(record, call) for record in page.records]
        return self.context.success(call, paging.envelope(pagination, page, items, self.list_values(call, place, page)))

    def list_query(self, call: Call) -> Mapping[str, Any]:
        """The query of a list as paging and filters take it."""
        return call.query

    def list_filter(self, call: Call) -> Condition | None:
        """Which records a list keeps, beyond the filters of its `x-pagination`."""
        del call
        return None

    def list_order(self, call: Call) -> Sequence[str]:
        """How a list is sorted, where the client has asked for more than a direction."""
        del call
        return ()

    def list_values(self, call: Call, place: Place, page: paging.Page) -> dict[str, Any]:
        """The values of a list's body beside its items and what chains the pages."""
        del call, place, page
        return {}

    def presented(self, record: Record, call: Call) -> dict[str, Any]:
        """What a client sees of a record."""
        del call
        return record.document

    def deleted(self, record: Record) -> dict[str, Any]:
        """The values of the response to a deletion."""
        return {"id": record.id, "deleted": True}

    # Jobs

    def entered(self, job: Record, state: str, at: float) -> Record:
        """The job once it has entered a state, by itself or by an action, at a time. Not stored by this."""
        del state, at
        return job

    def trained(self, job: Record, number: int, at: float) -> Record:
        """The job after a step of training, counted from 1. Not stored by this."""
        del number, at
        return job

    def broken(self, job: Record) -> bool:
        """Whether a job that has not ended has to fail, because something that it needs is gone."""
        del job
        return False

    def settle(self) -> None:
        """Let everything happen that is due by now."""
        now = self.context.clock.now()
        for record in self.context.store.due(now):
            try:
                with self.context.store.attempt():
                    self._settle(record, now)
            except (sqlite3.Error, OSError):
                raise
            except Exception:  # noqa: BLE001  a job that cannot go on must not stop all others
                _log.exception("the job %s could not go on, and stays as it is", record.id)
                self.context.store.update(record.planning(()))

    def _settle(self, job: Record, now: float) -> None:
        if job.place.collection not in self.context.lifecycles:
            self.context.store.remove(job)  # what is no job has nothing ahead but its expiry
            return
        broken = self.broken(job)  # nothing but this job changes meanwhile
        while job.plan and job.plan[0].at <= now:
            step, rest = job.plan[0], job.plan[1:]
            if broken:
                step, rest = step._replace(to=self._failed(job)), ()
            job = self._step(job.planning(rest), step)
        self.context.store.update(job)

    def _failed(self, job: Record) -> str:
        states = self.context.lifecycles[job.place.collection][1].states
        return next(name for name, state in states.items() if state.means == "failed")

    def _step(self, job: Record, step: Step) -> Record:
        if step.to is None:
            return self.trained(job, step.number, step.at)
        return self.entered(self.context.in_state(job, step.to), step.to, step.at)

    def _actions(self, resource: str) -> Mapping[str, Any]:
        return self.context.lifecycles[resource][1].actions if resource in self.context.lifecycles else {}
