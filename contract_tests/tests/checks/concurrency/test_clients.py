"""Several clients through one guarded sender: they overlap, and the guard and the ledger hold."""

import threading
import time

from finetuning_contracts.checks import credentials
from finetuning_contracts.checks.concurrency.clients import together
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.scenarios.collection import collections
from finetuning_contracts.checks.scenarios.scene import Scene
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.guard import Permissions
from finetuning_contracts.checks.sending.limits import Limits
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.mock import serve
from finetuning_contracts.redaction import Redactor
from finetuning_specs import load_spec

SPEC = load_spec("openai")
JOBS = next(things for things in collections(SPEC) if things.job is not None)


def playing(play, *, permissions=None, limits=None, faults=()):
    headers = credentials.for_mock(SPEC)
    with (
        serve(SPEC, faults=list(faults)) as server,
        open_sender(SPEC, server.url, headers, permissions=permissions or Permissions(), limits=limits) as sender,
    ):
        operations = frozenset(operation.id for operation in SPEC.operations)
        redactor = Redactor.of(SPEC, headers, server.url)
        return play(Scene(Seeder(SPEC, sender, headers, {}), Tally(), redactor, operations), sender)


def test_requests_of_several_clients_are_under_way_at_the_same_time():
    def play(scene, _):
        request = scene.outgoing(JOBS.listing)
        return together(scene, [lambda client: client.send(request, JOBS.listing)] * 4)

    history = playing(play, faults=["latency:seconds=0.1"])
    assert max(event.invoked for event in history) < min(event.returned for event in history)
    assert {event.client for event in history} == {1, 2, 3, 4}


def test_clients_at_once_create_no_more_jobs_than_are_allowed():
    def play(scene, sender):
        requests = [scene.outgoing(JOBS.create, sent=scene.request_for(JOBS)) for _ in range(8)]
        plans = [lambda client, request=request: client.send(request, JOBS.create) for request in requests]
        history = together(scene, plans)
        return sum(event.succeeded for event in history), sender.guard.ledger.jobs

    assert playing(play, permissions=Permissions(max_jobs=3), faults=["latency:seconds=0.05"]) == (3, 3)


def test_everything_that_clients_create_at_once_is_in_the_ledger():
    def play(scene, sender):
        requests = [scene.outgoing(JOBS.create, sent=scene.request_for(JOBS)) for _ in range(8)]
        plans = [lambda client, request=request: client.send(request, JOBS.create) for request in requests]
        history = together(scene, plans)
        ids = {event.response.json()["id"] for event in history}
        return len(ids), ids <= {made.id for made in sender.guard.ledger.living}

    assert playing(play) == (8, True)


def test_clients_at_once_keep_the_pace_of_the_run_together():
    began = time.monotonic()

    def play(scene, sender):
        request = scene.outgoing(JOBS.listing)
        together(scene, [lambda client: client.send(request, JOBS.listing)] * 4)
        return sender.sent

    sent = playing(play, limits=Limits(rate=20))
    assert time.monotonic() - began >= (sent - 1) / 20


def test_a_client_that_has_nothing_more_to_send_keeps_nobody_waiting():
    def play(scene, _):
        request = scene.outgoing(JOBS.listing)

        def often(client):
            for _ in range(3):
                client.send(request, JOBS.listing)

        return together(scene, [often, lambda client: client.send(request, JOBS.listing)], rounds=3)

    assert len(playing(play)) == 4
    assert not any("finetuning-check-client" in thread.name for thread in threading.enumerate())
