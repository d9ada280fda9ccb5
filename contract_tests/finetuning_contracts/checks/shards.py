"""The checks of a provider, cut into shards that two processes can share.

A shard is the operations of one tag with generated single requests, all operations with generated sequences, all
operations with the probes of the credentials, all scenarios, several clients at once, or the state machine. What a
resource needs is mostly under one tag, so a shard keeps together what belongs together, and each has a mock server of its
own: no shard sees what another has left behind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import attrs
from finetuning_specs import Operation, Spec
from finetuning_specs.schemas import direct

from . import credentials, exchange, fast, gaps, ignored_credential
from .concurrency import run as concurrency
from .coverage.watching import CoverageWatch
from .curl import curl
from .fast.conformance import Conformance
from .invariants.watching import INVARIANTS, Watch
from .layers import Work, works
from .model import catalogue as model_catalogue
from .outcomes import Finding, Tally
from .recording import Recording
from .references import References
from .replaying.confirming import confirm
from .scenarios import catalogue as scenario_catalogue
from .scenarios import run as scenarios
from .scenarios.collection import collections
from .sdk import run as sdk_run
from .seeding import Seeder
from .sending.ledger import Ledger
from .sending.messages import Incoming, Outgoing
from .sending.opening import open_sender
from .sending.sender import Broken, Sender, StoppedError
from .settings import Settings, Target
from .steps import recorded

_EXCERPT = 2_000
"""Characters of a response body that a finding keeps."""
_SEQUENCES = 3
"""Sequences for each example that an operation is given."""

COMPLETE_RESPONSE = "complete_response"
"""The check that a server responds in time and to the end, which every request makes."""


@attrs.frozen
class Shard:
    """Some of the checks of one provider."""

    spec: Spec
    work: Work
    operations: tuple[str, ...]
    name: str
    """For the progress bar: `openai files`."""
    weight: int
    """How long it takes, compared with others: the heaviest goes first."""


def cut(
    spec: Spec,
    operations: tuple[str, ...],
    checks: frozenset[str] | None = None,
    layers: Sequence[str] = (),
    *,
    hasty: bool = False,
) -> tuple[Shard, ...]:
    """The shards that check these operations. `checks` are the names of those that are wanted; None: all.

    `layers` are those to carry out; none: all but the vendors' SDKs. `hasty`: in few requests. Raises `UsageError` for a layer
    that there is not.
    """
    wanted = works(layers)
    if hasty:
        return (Shard(spec, "fast", operations, f"{spec.provider} fast", 1),)
    return tuple(
        shard
        for shard in _cut(spec, operations)
        if shard.work in wanted and (checks is None or not checks.isdisjoint(_checks_of(shard)))
    )


def shown(shards: Sequence[Shard]) -> frozenset[str]:
    """The checks that these shards make."""
    judged_always = (*INVARIANTS, COMPLETE_RESPONSE)
    return frozenset(judged_always).union(*map(_checks_of, shards))


def _checks_of(shard: Shard) -> frozenset[str]:
    """The checks for which a shard is needed. What is judged in every exchange needs the scenarios: they provoke it."""
    match shard.work:
        case "scenarios":
            return frozenset((*scenario_catalogue.CHECKS, *INVARIANTS))
        case "concurrency":
            return frozenset(concurrency.CHECKS)
        case "sdk":
            return frozenset(sdk_run.CHECKS)
        case "model":
            return frozenset((*model_catalogue.CHECKS, *INVARIANTS))
        case "credentials":
            return frozenset((ignored_credential.CHECK,))
        case "sequences":
            return frozenset(("use_after_free", "ensure_resource_availability", COMPLETE_RESPONSE))
        case _:
            return frozenset((*exchange.NAMES, COMPLETE_RESPONSE)) - {"use_after_free", "ensure_resource_availability"}


def _cut(spec: Spec, operations: tuple[str, ...]) -> tuple[Shard, ...]:
    groups: dict[str, list[str]] = {}
    for operation in operations:
        tags = spec.operation(operation).tags or ("operations",)
        groups.setdefault(tags[0], []).append(operation)
    shards = [
        Shard(spec, "requests", tuple(ids), f"{spec.provider} {tag}", sum(_weight(spec, id) for id in ids))
        for tag, ids in groups.items()
    ]
    if _linked(spec, operations):
        shards.append(Shard(spec, "sequences", operations, f"{spec.provider} sequences", 8 * len(operations)))
    shards.append(Shard(spec, "credentials", operations, f"{spec.provider} credentials", len(operations)))
    shards.append(Shard(spec, "scenarios", operations, f"{spec.provider} scenarios", 8 * len(operations)))
    if collections(spec):
        shards.append(Shard(spec, "sdk", operations, f"{spec.provider} sdk", len(operations)))
        shards.append(Shard(spec, "concurrency", operations, f"{spec.provider} concurrency", 4 * len(operations)))
        shards.append(Shard(spec, "model", operations, f"{spec.provider} model", 4 * len(operations)))
    return tuple(shards)


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


def carry_out(shard: Shard, target: Target, settings: Settings, faults: Sequence[str] = ()) -> Tally:
    """Do one part on an embedded mock of its own, which accepts the target's credentials if it has any.

    `faults` are those that the mock is to have, written as `finetuning mock --fault` is.
    """
    from finetuning_contracts.mock import serve  # the mock servers are only needed where none is given

    headers = target.headers or credentials.for_mock(shard.spec)
    sets = (target.headers,) if target.headers else credentials.all_for_mock(shard.spec)
    other = credentials.of_somebody_else(shard.spec)
    keys = {value.removeprefix("Bearer ") for one in (headers, other, *sets) for value in one.values()}
    with (
        serve(shard.spec, keys=sorted(keys), faults=faults) as server,
        open_sender(
            shard.spec, server.url, headers, ledger=Ledger(settings.run_id), parameters=settings.parameters
        ) as sender,
    ):
        return ask(shard, sender, headers, sets, attrs.evolve(settings, other=other), hurried=True)


def ask(
    shard: Shard,
    sender: Sender,
    headers: Mapping[str, str],
    header_sets: Sequence[Mapping[str, str]],
    settings: Settings,
    *,
    hurried: bool = False,
) -> Tally:
    """Do one part on a server.

    `header_sets` are all the sets of credentials that are known to be good there; `hurried`: jobs come to their end by being
    looked at, as on an embedded mock.
    """
    sent, broken, withheld = sender.sent, len(sender.broken), Counter(sender.withheld)
    complete = Counter(sender.complete)
    redactor = sender.redactor
    seeder = Seeder(shard.spec, sender, headers, settings.parameters)
    watched = Tally()
    watch = Watch(frozenset(shard.operations), watched, redactor, shard.work, sender)
    recording = Recording(redactor)
    covering = CoverageWatch(shard.spec, frozenset(shard.operations))
    conforming = Conformance(watched, sender) if shard.work == "fast" else None

    def seen(operation: Operation, path: Mapping[str, str], request: Outgoing, response: Incoming) -> None:
        watch.note(operation, path, request, response)
        recording.note(operation, request, response)
        covering.note(operation, path, request, response)
        if conforming is not None:
            conforming.note(operation, path, request, response)

    sender.on_exchange = seen
    tally = Tally()
    try:
        if shard.work == "fast":
            tally = fast.run(
                shard.spec,
                shard.operations,
                seeder,
                covering.coverage,
                header_sets=header_sets,
                other=settings.other if settings.other and settings.other != headers else None,
                hurried=hurried,
            )
        else:
            tally = _carried_out(shard, seeder, headers, header_sets, settings, hurried=hurried)
        if shard.work == "requests":
            tally.merge(gaps.fill(shard.operations, covering.coverage, seeder, redactor))
    except (StoppedError, KeyboardInterrupt):
        if sender.stop.reason is None:
            raise
    tally.merge(watched)
    tally.exchanges += recording.exchanges
    tally.coverage.merge(covering.coverage)
    tally.unseeded.update(seeder.refusals)
    tally.withheld.update(sender.withheld - withheld)
    for operation, count in (sender.complete - complete).items():
        if operation not in shard.operations:
            continue  # asked for only to seed the others
        tally.add_pass(operation, COMPLETE_RESPONSE, count)
    known = {operation.id for operation in shard.spec.operations}
    for one in sender.broken[broken:]:
        operation = one.operation if one.operation in known else shard.operations[0]
        tally.add_finding(no_response(one, operation, sender, shard.work))
    sender.on_exchange = lambda *_: None
    confirm(tally, seeder)
    tally.requests += sender.sent - sent
    return tally


def _scenarios_for(checks: frozenset[str] | None) -> frozenset[str] | None:
    """The checks whose scenarios are to be played: all of them when something is wanted that is judged in every exchange."""
    return None if checks is None or not checks.isdisjoint(INVARIANTS) else checks


def _carried_out(
    shard: Shard,
    seeder: Seeder,
    headers: Mapping[str, str],
    header_sets: Sequence[Mapping[str, str]],
    settings: Settings,
    *,
    hurried: bool,
) -> Tally:
    """What the part's layer of checks finds."""
    redactor = seeder.sender.redactor
    if shard.work == "credentials":
        return ignored_credential.run(shard.spec, shard.operations, header_sets, seeder, redactor)
    if shard.work == "scenarios":
        other = settings.other if settings.other and settings.other != headers else None
        return scenarios.run(
            shard.spec,
            shard.operations,
            seeder,
            redactor,
            other=other,
            hurried=hurried,
            checks=_scenarios_for(settings.checks),
        )
    if shard.work == "concurrency":
        return concurrency.run(shard.spec, shard.operations, seeder, redactor, hurried=hurried, checks=settings.checks)
    if shard.work == "sdk":
        return sdk_run.run(shard.spec, shard.operations, seeder, redactor, hurried=hurried)
    if shard.work == "model":
        from .model import (
            run as model,  # Hypothesis takes long to import, and the process that the user sees needs it not
        )

        return model.run(
            shard.spec,
            shard.operations,
            seeder,
            redactor,
            start=settings.seed,
            sequences=settings.max_examples,
            hurried=hurried,
        )
    from . import engine  # as does schemathesis

    sequences = shard.work == "sequences"
    plan = engine.EngineRun(
        spec=shard.spec,
        url=seeder.url,
        operations=shard.operations,
        phases=(engine.STATEFUL_PHASE,) if sequences else engine.REQUEST_PHASES,
        headers=headers,
        seed=settings.seed,
        # A sequence is a few requests, and it finds what it looks for by chance: more of them are cheap.
        max_examples=settings.max_examples * (_SEQUENCES if sequences else 1),
        cases_per_rule=settings.cases_per_rule,
    )
    return engine.run(plan, References(seeder), redactor)


def no_response(broken: Broken, operation: str, sender: Sender, phase: str) -> Finding:
    """The finding that there was no complete response."""
    return Finding(
        operation=operation,
        check=COMPLETE_RESPONSE,
        title="There was no complete response",
        message=sender.redactor(broken.reason),
        phase=phase,
        status=broken.response.status if broken.response is not None else None,
        response=sender.redactor.both_ends(broken.response.body, _EXCERPT) if broken.response is not None else "",
        steps=(sender.redactor(curl(broken.request)),),
        signature=broken.reason,
        reproduction=recorded([(broken.request, broken.response)], sender),
    )
