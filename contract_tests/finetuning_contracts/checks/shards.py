"""Parts into which the checks of a provider are cut, so that two processes can share them.

A part is the operations of one tag with generated single requests, all operations with generated sequences,
or all operations with the probes of the credentials. What a resource needs is mostly under one tag, so the
parts keep together what belongs together, and each starts with a server of its own: no part sees what another
has left behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal

import attrs
from finetuning_specs import Spec
from finetuning_specs.schemas import direct

from finetuning_contracts.redaction import Redactor

from . import credentials, engine, ignored_credential
from .outcomes import Tally
from .references import References
from .seeding import Seeder
from .settings import Settings, Target

_SEQUENCES = 3
"""Sequences for each example that an operation is given."""

Work = Literal["requests", "sequences", "credentials"]


@attrs.frozen
class Unit:
    """A part of the checks of one provider."""

    spec: Spec
    work: Work
    operations: tuple[str, ...]
    name: str
    """For the progress bar: `openai files`."""
    weight: int
    """How long it takes, compared with others: the heaviest goes first."""


def cut(spec: Spec, operations: tuple[str, ...]) -> tuple[Unit, ...]:
    """The parts of the checks of these operations."""
    groups: dict[str, list[str]] = {}
    for operation in operations:
        tags = spec.operation(operation).tags or ("operations",)
        groups.setdefault(tags[0], []).append(operation)
    units = [
        Unit(spec, "requests", tuple(ids), f"{spec.provider} {tag}", sum(_weight(spec, id) for id in ids))
        for tag, ids in groups.items()
    ]
    if _linked(spec, operations):
        units.append(Unit(spec, "sequences", operations, f"{spec.provider} sequences", 8 * len(operations)))
    units.append(Unit(spec, "credentials", operations, f"{spec.provider} credentials", len(operations)))
    return tuple(units)


def _linked(spec: Spec, operations: tuple[str, ...]) -> bool:
    """Whether any of the operations links to another of them: without that there are no sequences."""
    return any(
        spec.resolve(link).get("operationId") in operations
        for operation in map(spec.operation, operations)
        for response in operation.responses.values()
        for link in response.get("links", {}).values()
    )


def _weight(spec: Spec, operation: str) -> int:
    """Ten, and more for every field of the body: the coverage phase takes each of them in turn."""
    return 10 + sum(2 * _fields(spec, schema, set()) for schema in spec.operation(operation).body_schemas.values())


def _fields(spec: Spec, schema: Mapping[str, Any], seen: set[int]) -> int:
    """The fields of a schema and of those that it refers to, each schema counted once."""
    resolved = spec.resolve(schema)
    if id(resolved) in seen:
        return 0
    seen.add(id(resolved))
    return len(resolved.get("properties", {})) + sum(_fields(spec, part, seen) for part in direct(resolved))


def carry_out(unit: Unit, target: Target, settings: Settings) -> Tally:
    """Do one part."""
    with (
        _server(unit.spec, target) as (url, headers, header_sets),
        Seeder(unit.spec, url, headers, settings.parameters) as seeder,
    ):
        redactor = Redactor.of(unit.spec, headers, url)
        if unit.work == "credentials":
            tally = ignored_credential.run(unit.spec, unit.operations, header_sets, seeder, redactor)
        else:
            tally = engine.run(_plan(unit, url, headers, settings), References(seeder), redactor)
        tally.unseeded.update(seeder.refusals)
        return tally


def _plan(unit: Unit, url: str, headers: Mapping[str, str], settings: Settings) -> engine.EngineRun:
    sequences = unit.work == "sequences"
    return engine.EngineRun(
        spec=unit.spec,
        url=url,
        operations=unit.operations,
        phases=(engine.STATEFUL_PHASE,) if sequences else engine.UNIT_PHASES,
        headers=headers,
        seed=settings.seed,
        # A sequence is a handful of requests, and what it looks for is found by chance: more of them are
        # cheap.
        max_examples=settings.max_examples * (_SEQUENCES if sequences else 1),
        cases_per_rule=settings.cases_per_rule,
    )


@contextmanager
def _server(spec: Spec, target: Target) -> Iterator[tuple[str, Mapping[str, str], tuple[Mapping[str, str], ...]]]:
    """Address of the server, credentials, and every set of credentials that we know to be good there."""
    if target.url is not None:
        yield target.url, target.headers, (target.headers,)
        return
    from finetuning_contracts.mock import serve  # the mock servers are only needed where none is given

    headers = target.headers or credentials.for_mock(spec)
    sets = (target.headers,) if target.headers else credentials.all_for_mock(spec)
    keys = {value.removeprefix("Bearer ") for one in (headers, *sets) for value in one.values()}
    with serve(spec, keys=sorted(keys)) as server:
        yield server.url, headers, sets
