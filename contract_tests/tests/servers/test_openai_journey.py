"""The OpenAI client against our mock, which does all that the journey looks at, and against aimock."""

import pytest
from finetuning_contracts.mock import serve
from finetuning_contracts.servers import aimock
from finetuning_contracts.servers.journey import walk
from finetuning_contracts.servers.openai_journey import openai_client, steps

KEY = "sk-the-key"
STEPS = [step.name for step in steps(None, None)]

DEVIATIONS_OF_AIMOCK = {
    "read the settings that it runs with": "hyperparameters are {}, without a number of epochs",
    "list its checkpoints": "404 instead of 200",
    "list the jobs with some metadata": "7 jobs came, one has that metadata",
    "list the jobs without metadata": "a job with metadata is among them",
    "see no finish time on the cancelled job": "recordings show null",
    "cancel it again": "the error has no param and no code",
    "pause a job and resume it": "404 instead of 200",
    "train on an unknown file": "200 instead of 400",
    "train an unknown model": "200 instead of 400",
    "ask for an unknown job": "code is None",
    "ask with a bad key": "type is 'authentication_error'",
}


def travel(url):
    with openai_client(url, KEY) as client, openai_client(url, "not-the-key") as stranger:
        return {outcome.step.name: outcome for outcome in walk(steps(client, stranger))}


@pytest.fixture(scope="module")
def at_the_mock():
    with serve("openai", keys=[KEY]) as server:
        return travel(server.url)


@pytest.fixture(scope="module")
def at_aimock():
    with aimock.running([KEY]) as url:
        return travel(url)


@pytest.mark.parametrize("step", STEPS)
def test_at_our_mock_the_openai_client_can(step, at_the_mock):
    assert at_the_mock[step].held, at_the_mock[step].seen


@pytest.mark.gateway
@pytest.mark.parametrize("step", [step for step in STEPS if step not in DEVIATIONS_OF_AIMOCK])
def test_at_aimock_the_openai_client_can(step, at_aimock):
    assert at_aimock[step].held, at_aimock[step].seen


@pytest.mark.gateway
@pytest.mark.parametrize("step", DEVIATIONS_OF_AIMOCK)
def test_at_aimock_the_openai_client_cannot(step, at_aimock):
    assert not at_aimock[step].held
    assert DEVIATIONS_OF_AIMOCK[step] in at_aimock[step].seen
