"""The journey through the real gateway, to our mocks of OpenAI and of Fireworks."""

import pytest
from finetuning_contracts.mock import serve
from finetuning_contracts.servers import portkey_gateway
from finetuning_contracts.servers.journey.journey import journey, names_of_steps
from finetuning_contracts.servers.journey.steps import walk
from finetuning_contracts.servers.routes import put_dataset, through_gateway_to_fireworks, through_gateway_to_openai

pytestmark = pytest.mark.gateway

KEY = "sk-the-key-of-the-upstream"
STEPS = names_of_steps(through_gateway_to_openai("", "", KEY))
STEPS_AT_FIREWORKS = names_of_steps(through_gateway_to_fireworks("", "", KEY, ""))

DEVIATIONS_AT_FIREWORKS = {
    "create a job with a method": "runs for 0 epochs, not for 2",
    "follow its events to success": "404 instead of 200",
    "see what kind of object the job is": "object is None",
    "see when the job was created": "which are not seconds",
    "list jobs over several pages": "400 instead of 200",
    "train on an unknown file": "the body is {}, without an error",
    "train an unknown model": "200 instead of 400",
    "ask for an unknown job": "the body is {}, without an error",
    "ask for the events of an unknown job": "the body is {}, without an error",
    "create a job with a wrong key": "the body is {}, without an error",
    "list jobs with a wrong key": "the body is {}, without an error",
    "delete the file": "the response is {}",
    "ask for the deleted file": "without an error",
}


def travel(route):
    with journey(route) as steps:
        return {outcome.step.name: outcome for outcome in walk(steps)}


@pytest.fixture(scope="module")
def at_openai():
    with serve("openai", keys=[KEY]) as upstream, portkey_gateway.running() as gateway:
        return travel(through_gateway_to_openai(gateway, upstream.url, KEY))


@pytest.fixture(scope="module")
def at_fireworks():
    with serve("fireworks", keys=[KEY]) as upstream, portkey_gateway.running() as gateway:
        put_dataset(upstream.url, KEY, "journey")
        return travel(through_gateway_to_fireworks(gateway, upstream.url, KEY, "journey"))


@pytest.mark.parametrize("step", STEPS)
def test_with_openai_behind_the_gateway_the_user_can(step, at_openai):
    assert at_openai[step].held, at_openai[step].seen


@pytest.mark.parametrize("step", [step for step in STEPS_AT_FIREWORKS if step not in DEVIATIONS_AT_FIREWORKS])
def test_with_fireworks_behind_the_gateway_the_user_can(step, at_fireworks):
    assert at_fireworks[step].held, at_fireworks[step].seen


@pytest.mark.parametrize("step", DEVIATIONS_AT_FIREWORKS)
def test_with_fireworks_behind_the_gateway_the_user_cannot(step, at_fireworks):
    assert not at_fireworks[step].held
    assert DEVIATIONS_AT_FIREWORKS[step] in at_fireworks[step].seen


def test_the_journey_fails_when_the_upstream_refuses():
    with serve("openai", keys=[KEY]) as upstream, portkey_gateway.running() as gateway:
        outcomes = travel(through_gateway_to_openai(gateway, upstream.url, "another-key"))
    failed = {name for name, outcome in outcomes.items() if not outcome.held}
    assert failed == set(STEPS) - {"list jobs with a wrong key", "list jobs without any credentials"}
    assert outcomes["upload a JSONL file"].seen.startswith("401 instead of 200")
    assert outcomes["follow its events to success"].seen == "there is no job: an earlier step failed"


def test_the_journey_fails_when_there_is_no_upstream():
    with portkey_gateway.running() as gateway:
        outcomes = travel(through_gateway_to_openai(gateway, "http://127.0.0.1:9/v1", KEY))
    assert not outcomes["upload a JSONL file"].held
    assert not outcomes["create a job with a wrong key"].held
    assert not outcomes["list jobs with a wrong key"].held
