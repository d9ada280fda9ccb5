"""Whether a server looks at every credential that it asks for.

Where a set has two keys, schemathesis takes both away at once, so a server that ignores one of them passes
its `ignored_auth`. Here each credential is left out, and then sent wrong, while the rest of its set stays
right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs
from finetuning_specs import Operation, Spec

from finetuning_contracts.redaction import Redactor

from . import credentials
from .credentials import CredentialSet
from .curl import curl
from .outcomes import Finding, Tally
from .seeding import Seeder
from .sending.messages import Incoming, Outgoing
from .steps import recorded

CHECK = "ignored_credential"
PHASE = "credentials"
WRONG = "not-a-valid-credential"

_EXCERPT = 2_000


@attrs.frozen
class _Probe:
    """A request with one credential missing or wrong."""

    scheme: str
    how: str
    headers: Mapping[str, str]


def run(
    spec: Spec,
    operations: Sequence[str],
    header_sets: Sequence[Mapping[str, str]],
    seeder: Seeder,
    redactor: Redactor,
) -> Tally:
    """Check every operation with every set of credentials that one of `header_sets` fills.

    Headers that belong to no set are sent with every request. The request is the operation's own example,
    and what it names exists; the probes go first, and the complete request last, so that a request which
    uses its resource up finds it there. A refusal counts as one of the credential's when it is 401 or 403, or
    when the complete request was accepted.
    """
    tally = Tally()
    for operation in map(spec.operation, operations):
        done: set[tuple[str, ...]] = set()
        for headers in header_sets:
            for chosen in credentials.sets_of(spec, operation, headers):
                if chosen.names not in done:
                    done.add(chosen.names)
                    _check(spec, operation, chosen, headers, seeder, redactor, tally)
    return tally


def _check(
    spec: Spec,
    operation: Operation,
    chosen: CredentialSet,
    headers: Mapping[str, str],
    seeder: Seeder,
    redactor: Redactor,
    tally: Tally,
) -> None:
    request = seeder.example_of(operation, fresh=True)
    if request is None:
        return
    schemes = {credentials.header_of(spec, s) for o in spec.operations for a in o.security for s in a}
    lower = {str(name).lower() for name in schemes}
    others = {name: value for name, value in headers.items() if name.lower() not in lower}
    responses: list[tuple[_Probe, Incoming]] = []
    for probe in _probes(spec, operation, chosen):
        response = seeder.send(operation, request, {**others, **probe.headers})
        if response is not None and response.withheld is None:
            responses.append((probe, response))
    complete = seeder.send(operation, request, {**others, **chosen.headers})
    accepted = complete is not None and complete.succeeded
    if accepted:
        tally.accepted[operation.id] += 1
    for probe, response in responses:
        if response.succeeded:
            sent = seeder.outgoing(operation, request, {**others, **probe.headers})
            found = _finding(operation, chosen, probe, sent, response, redactor)
            again = recorded([(sent, response)], seeder.sender)
            tally.add_finding(attrs.evolve(found, reproduction=again))
        elif response.status in (401, 403) or (accepted and 400 <= response.status < 500):
            tally.add_pass(operation.id, CHECK)


def _probes(spec: Spec, operation: Operation, chosen: CredentialSet) -> Iterator[_Probe]:
    for scheme, (header, value) in zip(chosen.names, chosen.headers.items(), strict=True):
        rest = {name: other for name, other in chosen.headers.items() if name != header}
        # Where the rest is a complete set of its own, nothing is missing, and what stands beside it need not
        # be right.
        if credentials.sets_of(spec, operation, rest) or {} in operation.security:
            continue
        yield _Probe(scheme, "missing", rest)
        prefix = value.partition(" ")[0] + " " if " " in value else ""
        yield _Probe(scheme, "wrong", {**chosen.headers, header: prefix + WRONG})


def _finding(
    operation: Operation,
    chosen: CredentialSet,
    probe: _Probe,
    request: Outgoing,
    response: Incoming,
    redactor: Redactor,
) -> Finding:
    names = " and ".join(chosen.names)
    return Finding(
        operation=operation.id,
        check=CHECK,
        title="API does not look at one of its credentials",
        message=redactor(
            f"Expected 401 or 403 while the credential {probe.scheme} (of the set {names}) is {probe.how}, "
            f"got {response.status}"
        ),
        phase=PHASE,
        status=response.status,
        response=redactor.both_ends(response.body, _EXCERPT),
        steps=(redactor(curl(request)),),
        signature=f"{probe.scheme} {probe.how}",
    )
