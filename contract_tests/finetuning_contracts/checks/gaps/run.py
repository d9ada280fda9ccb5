"""Send what the coverage of a part of a run lacks, and judge what comes of it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import attrs
from finetuning_specs import Operation
from finetuning_specs.parameters import Parameter

from finetuning_contracts.checks import examples
from finetuning_contracts.checks.coverage.goals import Coverage, Goal, Kind
from finetuning_contracts.checks.coverage.parts import Parts
from finetuning_contracts.checks.coverage.requests import Requests
from finetuning_contracts.checks.curl import curl
from finetuning_contracts.checks.outcomes import Finding, Tally
from finetuning_contracts.checks.seeding import Prepared, Seeder, spell
from finetuning_contracts.checks.sending.cleanup import cancel_made
from finetuning_contracts.checks.sending.connections import NoResponseError
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.sending.sender import StoppedError
from finetuning_contracts.checks.slots import Schemas, Slot, replace_in_body
from finetuning_contracts.checks.steps import recorded
from finetuning_contracts.checks.wrong_bodies import asks_for_nothing
from finetuning_contracts.redaction import Redactor

from .values import ABSENT, Side, Values

PHASE = "gaps"
_TRIES = 5
"""Requests for one constraint: a server may refuse what is valid for reasons of its own."""
_MOST = 150
"""Requests for one operation."""
_IN_VAIN = 40
"""Requests in a row that reached nothing, after which an operation is left alone."""
_LOOKED_AT = 60
"""Values that are looked at for one constraint."""
_EXCERPT = 2_000


def fill(
    operations: tuple[str, ...],
    coverage: Coverage,
    seeder: Seeder,
    redactor: Redactor,
    *,
    goals: frozenset[Goal] | None = None,
) -> Tally:
    """For each constraint of these operations that is in the goals and not reached, send requests that keep or break it.

    Args:
        operations: Ids.
        coverage: Grows while requests are sent.
        seeder: Sends the requests, and makes what they name.
        redactor: Masks credentials in what is told.
        goals: Those that are to be reached; None: all that there are.
    """
    tally = Tally()
    parts = Parts(seeder.spec)
    for operation in map(seeder.spec.operation, operations):
        try:
            _Operation(operation, Requests(operation, parts), coverage, seeder, redactor, tally).fill(goals)
        except StoppedError:
            break
        except NoResponseError:
            continue
    return tally


@attrs.define
class _Operation:
    operation: Operation
    requests: Requests
    coverage: Coverage
    seeder: Seeder
    redactor: Redactor
    tally: Tally
    _sent: int = 0
    _in_vain: int = 0
    _values: Values = attrs.field(init=False)
    _schemas: Schemas = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        spec = self.operation.spec
        self._values = Values(lambda schema: examples.of_schema(spec, schema))
        self._schemas = Schemas(spec)

    def fill(self, goals: frozenset[Goal] | None) -> None:
        """Reach what is lacking."""
        missing = self.coverage.missing(Kind.CONSTRAINT)
        lacking = [goal for goal in missing if goal.owner == self.operation.id and (goals is None or goal in goals)]
        # What breaks nothing first: a server that accepts none of it is asked for nothing more.
        for goal in sorted(lacking, key=lambda goal: goal.what.endswith(" broken")):
            if goal in self.coverage.reached:
                continue
            name, _, side = goal.what.rpartition(" ")
            self._values.refusal = ""
            for request in itertools.islice(self._for(name, "kept" if side == "kept" else "broken"), _TRIES):
                if self._sent >= _MOST or self._in_vain >= _IN_VAIN:
                    return
                self._ask(goal, name, request)
                if goal in self.coverage.reached:
                    break

    def _for(self, name: str, side: Side) -> Iterator[Prepared]:
        """Requests that keep or break the constraint of this name and have no other mistake."""
        seen = set()
        for request in itertools.islice(self._candidates(name, side), _LOOKED_AT):
            outgoing = self.seeder.outgoing(self.operation, request)
            look = self.requests.look({key: str(value) for key, value in request.path.items()}, outgoing)
            reaches = name in look.kept if side == "kept" else len(look.broken) == 1 and name in look.broken[0]
            if reaches and (key := (outgoing.url, outgoing.body)) not in seen:
                seen.add(key)
                yield request

    def _candidates(self, name: str, side: Side) -> Iterator[Prepared]:
        for base in self._bases():
            for parameter, part in self.requests.parameters:
                if name.startswith(f"{part.name} "):
                    if name == f"{part.name} required" and side == "broken":
                        yield _without(base, parameter)
                    for value in self._values.for_constraint(part, name, side):
                        yield _with(base, parameter, value)
                    if side == "kept":
                        yield base
            whole = self.requests.bodies.get(base.media_type or "")
            if whole is None:
                continue
            for body in self._values.for_constraint(whole, name, side, base.body if base.body is not None else ABSENT):
                if isinstance(body, dict | list) or not (base.media_type or "").startswith("multipart/"):
                    yield attrs.evolve(base, body=self._with_references(base, body))
            if side == "broken" and name.endswith(" type") and isinstance(base.body, dict):
                yield attrs.evolve(base, plain=frozenset(base.body))
            if side == "broken" and name == "body required":
                yield attrs.evolve(base, media_type=None, body=None)
            if side == "kept" and name == "body required":
                yield base

    def _bases(self) -> Iterator[Prepared]:
        """Valid requests: the contract's example, on what exists and on what is made for it, and what is only required."""
        for fresh in (False, True):
            base = self.seeder.example_of(self.operation, fresh=fresh)
            if base is None:
                return
            yield base
            media_type = base.media_type or next(iter(self.requests.bodies), None)
            part = self.requests.bodies.get(media_type or "")
            if part is None:
                continue
            least = attrs.evolve(base, media_type=media_type, body=self._values.valid(part))
            yield attrs.evolve(least, body=self._with_references(least, least.body))

    def _with_references(self, base: Prepared, body: Any) -> Any:
        """The body, with what exists where it names something in a valid way."""

        def fill(slot: Slot, value: Any) -> Any:
            if not isinstance(value, str) or not self._schemas.allow(slot.schema, value):
                return value
            live = self.seeder.live(slot)
            return value if live is None else spell(self._schemas, slot, value, live)

        schema = self.operation.body_schemas.get(base.media_type or "", {})
        return replace_in_body(self._schemas, schema, body, fill)

    def _ask(self, goal: Goal, name: str, request: Prepared) -> None:
        sender = self.seeder.sender
        before = len(self.coverage.reached)
        outgoing = self.seeder.outgoing(self.operation, request)
        response = sender.send(outgoing)
        self._sent += 1
        if response.withheld is not None:
            self._in_vain = _IN_VAIN
            return
        self._in_vain = 0 if len(self.coverage.reached) > before else self._in_vain + 1
        self._values.refusal = "" if response.succeeded else response.body.decode(errors="replace")
        if response.succeeded:
            self.tally.accepted[self.operation.id] += 1
            cancel_made(sender, self.operation, response.json())
        if response.status >= 500:
            self._fail(
                "not_a_server_error",
                "Server error",
                f"{name} was answered with {response.status}",
                outgoing,
                response,
                outgoing.method,
            )
            return
        self.tally.add_pass(self.operation.id, "not_a_server_error")
        if goal.what.endswith(" kept"):
            if response.succeeded:
                self.tally.add_pass(self.operation.id, "positive_data_acceptance")
        elif response.succeeded and (outgoing.body or not asks_for_nothing(self.operation)):
            told = f"The request breaks one constraint, {name}, and was accepted with {response.status}"
            self._fail(
                "negative_data_rejection",
                "API accepted schema-violating request",
                told,
                outgoing,
                response,
                self._signature(name, request),
            )
        elif goal in self.coverage.reached:
            self.tally.add_pass(self.operation.id, "negative_data_rejection")

    def _signature(self, name: str, request: Prepared) -> str:
        """Which part of the request is wrong, as other layers say it."""
        where, _, keyword = name.partition(" ")
        for parameter, part in self.requests.parameters:
            if where == part.name:
                return f"parameter `{parameter.name}` in {parameter.location} - {keyword}"
        validator = self.operation.body_validators.get(request.media_type or "")
        violations = validator.violations(request.body) if validator is not None else []
        place = next((str(one.path[0]) for one in violations if one.path), where.rpartition(".")[2])
        return f"in body - {place}: {keyword}"

    def _fail(self, check: str, title: str, told: str, request: Outgoing, response: Incoming, signature: str) -> None:
        self.tally.add_finding(
            Finding(
                operation=self.operation.id,
                check=check,
                title=title,
                message=self.redactor(told),
                phase=PHASE,
                status=response.status,
                response=self.redactor.excerpt(response.body, _EXCERPT),
                steps=(self.redactor(curl(request)),),
                invalid_request=check == "negative_data_rejection",
                signature=self.redactor(signature),
                reproduction=recorded([(request, response)], self.seeder.sender),
            )
        )


def _without(request: Prepared, parameter: Parameter) -> Prepared:
    if parameter.location == "header":
        return attrs.evolve(request, headers={k: v for k, v in request.headers.items() if k != parameter.name})
    return attrs.evolve(request, query={k: v for k, v in request.query.items() if k != parameter.name})


def _with(request: Prepared, parameter: Parameter, value: Any) -> Prepared:
    if parameter.location == "header":
        return attrs.evolve(request, headers={**request.headers, parameter.name: _text(value)})
    if parameter.location == "path":
        text = _text(value)
        return attrs.evolve(request, path={**request.path, parameter.name: text}) if text else request
    if isinstance(value, dict) and parameter.style == "deepObject":
        members = {f"{parameter.name}[{key}]": _text(one) for key, one in value.items()}
        return attrs.evolve(request, query={**request.query, **members})
    return attrs.evolve(request, query={**request.query, parameter.name: _text(value)})


def _text(value: Any) -> str:
    """A value as it stands in a URL or a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "null" if value is None else str(value)
