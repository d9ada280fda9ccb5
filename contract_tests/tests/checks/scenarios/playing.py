"""Play the scenarios on a mock, with or without faults."""

from finetuning_contracts.checks import credentials
from finetuning_contracts.checks.invariants.watching import Watch
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.scenarios.run import run
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.mock import serve
from finetuning_contracts.redaction import Redactor
from finetuning_specs import load_spec


def play(provider, faults=(), *, profile=None, checks=None):
    """What the scenarios, and the invariants over all that they send, find in a mock."""
    spec = load_spec(provider, profile)
    headers, other = credentials.for_mock(spec), credentials.of_somebody_else(spec)
    keys = sorted({value.removeprefix("Bearer ") for one in (headers, other) for value in one.values()})
    operations = [operation.id for operation in spec.operations]
    with (
        serve(spec, keys=keys, faults=list(faults)) as server,
        open_sender(spec, server.url, headers) as sender,
    ):
        redactor = Redactor.of(spec, headers, server.url)
        watched = Tally()
        sender.on_exchange = Watch(frozenset(operations), watched, redactor, "scenarios", sender).note
        seeder = Seeder(spec, sender, headers, {})
        somebody = other if other != headers else None
        tally = run(spec, operations, seeder, redactor, other=somebody, checks=checks)
        tally.merge(watched)
        return tally
