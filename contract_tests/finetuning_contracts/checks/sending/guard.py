"""Whether a request may leave.

A server that is not ours may hold other people's data. So a request that writes names only what this run has made, or what
exists nowhere: every id in its path is looked up in the ledger, and an id that is not there is asked for first, by a GET
that changes nothing. What cannot be asked for is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs
from finetuning_specs import Operation, Spec
from finetuning_specs.routing import Match, Router

from finetuning_contracts.checks.slots import Schemas, Slot, parameter_slots, replace_in_body

from .identity import creates
from .ledger import Ledger
from .messages import Outgoing, header

Exists = Callable[[str], bool]
"""Asks the server by a GET whether there is something at a URL."""


@attrs.frozen
class Permissions:
    """What a run may do on a server.

    `everything` is for a mock server that the run has started for itself: there nothing belongs to anybody else.
    """

    everything: bool = False
    writes: bool = True
    """False: only requests that read."""
    max_jobs: int | None = None
    """Jobs that may be created; None: any number."""


OWN_SERVER = Permissions(everything=True)


@attrs.define
class Guard:
    """Decides for the requests of one run against one server."""

    spec: Spec
    url: str
    """The server's, with its base path."""
    permissions: Permissions
    ledger: Ledger
    parameters: Mapping[str, str] = attrs.field(factory=dict)
    """What the user gave: name of a parameter, property or resource → id. These may be named in bodies, never changed."""
    _router: Router = attrs.field(
        init=False, default=attrs.Factory(lambda self: Router(self.spec.operations), takes_self=True)
    )
    _schemas: Schemas = attrs.field(init=False, default=attrs.Factory(lambda self: Schemas(self.spec), takes_self=True))
    _absent: set[str] = attrs.field(factory=set, init=False)
    """Item URLs at which there was nothing when asked."""
    _jobs_begun: int = attrs.field(default=0, init=False)
    """Creates of jobs that are under way: one of them may be the last that is allowed."""

    def operation(self, request: Outgoing) -> tuple[Operation | None, Mapping[str, str]]:
        """The operation that a request is for, and its path parameters; None and nothing for what the spec lacks."""
        match = self._match(request)
        if match is None:
            return None, {}
        return match.route.operations.get(request.method.upper()), match.parameters

    def refuses(self, request: Outgoing, exists: Exists) -> str | None:
        """Why a request must not leave; None: it may."""
        if not same_origin(request.url, self.url):
            return "it leads to another server than the one that is checked"
        if self.permissions.everything or request.reads_only:
            return None
        if not self.permissions.writes:
            return "it writes, and this run only reads (--allow-writes)"
        match = self._match(request)
        if match is None:
            return "it writes to a path that the contract does not have"
        operation = match.route.operations.get(request.method.upper())
        return (
            self._refuses_job(operation)
            or self._refuses_path(request, match, exists)
            or self._refuses_body(operation, request)
        )

    def begin(self, operation: Operation | None) -> None:
        """A request for the operation leaves."""
        self._jobs_begun += operation is not None and self._makes_job(operation)

    def end(self, operation: Operation | None) -> None:
        """Such a request is over, and what it has made is in the ledger."""
        self._jobs_begun -= operation is not None and self._makes_job(operation)

    def _makes_job(self, operation: Operation) -> bool:
        return creates(operation) and "x-job" in self.spec.resolve(operation.success_schema)

    def _match(self, request: Outgoing) -> Match | None:
        path = request.path
        base = urlsplit(self.url).path.rstrip("/")
        return self._router.match(path.removeprefix(base)) if path.startswith(base) else None

    def _refuses_job(self, operation: Operation | None) -> str | None:
        most = self.permissions.max_jobs
        if operation is None or most is None or not self._makes_job(operation):
            return None
        made = self.ledger.jobs + self._jobs_begun
        return f"this run may create {most} jobs, and has (--max-jobs)" if made >= most else None

    def _refuses_path(self, request: Outgoing, match: Match, exists: Exists) -> str | None:
        operations = tuple(match.route.operations.values())
        slots = [slot for slot in parameter_slots(operations[0]) if slot.place == "path"]
        declared = request.method.upper() in match.route.operations
        if declared and creates(match.route.operations[request.method.upper()]):
            return self._refuses_parents(slots, match)
        if not slots:
            whole = request.method.upper() != "POST" and not declared
            return "it would write to a whole collection" if whole else None
        target = slots[-1]
        id = match.parameters[target.name]
        if self.ledger.owns(id):
            return None
        if self.ledger.is_foreign(id):
            return f"it would change {target.resource} that this run did not make"
        item = self._item(target, match, request)
        if item is None:
            return f"nothing tells whether there is such an id in {target.resource}, and this run did not make it"
        if item not in self._absent:
            if exists(item):
                return f"it would change {target.resource} that this run did not make"
            self._absent.add(item)
        return None

    def _refuses_parents(self, slots: list[Slot], match: Match) -> str | None:
        """Why nothing may be created under what the path names. An account and its like are the user's own."""
        external = self.spec.document.get("x-external-resources", {})
        for slot in slots:
            given = slot.resource in external or slot.name in self.parameters or slot.resource in self.parameters
            if not given and not self.ledger.may_be_used(match.parameters[slot.name]):
                return f"it would create something under {slot.resource} that this run did not make"
        return None

    def _item(self, slot: Slot, match: Match, request: Outgoing) -> str | None:
        """The URL of the GET that shows what the slot names, its ids as this request has them."""
        for operation in self.spec.operations:
            if operation.method != "GET" or operation.pagination is not None:
                continue
            own = [other for other in parameter_slots(operation) if other.place == "path"]
            ends = operation.path.endswith("{" + slot.name + "}")
            if ends and own and own[-1].resource == slot.resource and match.route.template.startswith(operation.path):
                depth = operation.path.count("/")
                base = urlsplit(self.url).path.rstrip("/")
                sent = request.path.removeprefix(base).split("/")[: depth + 1]
                sent[-1] = sent[-1][: len(sent[-1]) - len(_verb(match.route.template, operation.path))]
                return self.url.rstrip("/") + "/".join(sent)
        return None

    def _refuses_body(self, operation: Operation | None, request: Outgoing) -> str | None:
        body = request.json()
        media_type = header(request.headers, "content-type").partition(";")[0].strip()
        schema = operation.body_schemas.get(media_type) if operation is not None else None
        if schema is None or not isinstance(body, dict | list):
            return None
        foreign: list[str] = []

        def look(slot: Slot, value: Any) -> Any:
            given = {self.parameters.get(slot.name), self.parameters.get(slot.resource)}
            makeable = any(creates(o) and o.resource.name == slot.resource for o in self.spec.operations)
            if isinstance(value, str) and makeable and value not in given and self.ledger.is_foreign(value):
                foreign.append(slot.resource)
            return value

        replace_in_body(self._schemas, schema, body, look)
        return f"its body names {foreign[0]} that this run did not make" if foreign else None


def _verb(template: str, item: str) -> str:
    """What follows the id in its own segment: `:cancel`."""
    return template.removeprefix(item).partition("/")[0]


def same_origin(one: str, other: str) -> bool:
    """Whether two addresses are of one server: scheme, host and port."""
    return urlsplit(one)[:2] == urlsplit(other)[:2]
