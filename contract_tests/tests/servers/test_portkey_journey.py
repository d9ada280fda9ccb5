"""The Portkey client, through the real gateway, to the OpenAI mock."""

from contextlib import ExitStack

import pytest
from finetuning_contracts.mock import serve
from finetuning_contracts.servers import portkey_gateway
from finetuning_contracts.servers.journey import walk
from finetuning_contracts.servers.portkey_journey import portkey_client, steps, upstream_headers

pytestmark = pytest.mark.gateway

KEY = "sk-the-key-of-the-upstream"
STEPS = [step.name for step in steps(None, None)]


@pytest.fixture(scope="module")
def outcomes():
    with serve("openai", keys=[KEY]) as upstream, portkey_gateway.running() as gateway:
        return travel(gateway, upstream.url, KEY)


def travel(gateway, upstream, key):
    with ExitStack() as stack:
        client, stranger = (
            stack.enter_context(portkey_client(gateway, upstream_headers("openai", upstream, k)))
            for k in (key, "not-the-key")
        )
        return {outcome.step.name: outcome for outcome in walk(steps(client, stranger))}


@pytest.mark.parametrize("step", STEPS)
def test_the_portkey_client_can(step, outcomes):
    assert outcomes[step].held, outcomes[step].seen


def test_the_journey_fails_when_the_upstream_refuses():
    with serve("openai", keys=[KEY]) as upstream, portkey_gateway.running() as gateway:
        outcomes = travel(gateway, upstream.url, "another-key")
    failed = {name for name, outcome in outcomes.items() if not outcome.held}
    assert failed == set(STEPS) - {"ask without any credentials"}
    assert outcomes["upload a JSONL file"].seen.startswith("401 instead of 200")
    assert outcomes["follow its events to success"].seen == "there is no job: an earlier step failed"


def test_the_journey_fails_when_there_is_no_upstream():
    with portkey_gateway.running() as gateway:
        outcomes = travel(gateway, "http://127.0.0.1:9/v1", KEY)
    assert not outcomes["upload a JSONL file"].held
    assert not outcomes["ask with a bad key"].held
