"""Let several clients at a mock, with or without faults."""

from finetuning_contracts.checks import credentials
from finetuning_contracts.checks.concurrency.run import run
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.mock import serve
from finetuning_contracts.redaction import Redactor
from finetuning_specs import load_spec


def play(provider, faults=(), *, profile=None, checks=None, seen=None):
    """What several clients at once find in a mock; `seen` gets the journal of the requests."""
    spec = load_spec(provider, profile)
    headers = credentials.for_mock(spec)
    keys = sorted({value.removeprefix("Bearer ") for value in headers.values()})
    with (
        serve(spec, keys=keys, faults=list(faults)) as server,
        open_sender(spec, server.url, headers) as sender,
    ):
        redactor = Redactor.of(spec, headers, server.url)
        operations = [operation.id for operation in spec.operations]
        tally = run(spec, operations, Seeder(spec, sender, headers, {}), redactor, checks=checks)
        if seen is not None:
            seen += [(entry.method, entry.path, entry.status) for entry in server.requests]
        return tally
