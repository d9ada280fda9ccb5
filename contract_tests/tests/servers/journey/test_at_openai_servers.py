"""The journey at our mock, which does all that it looks at, and at aimock."""

import pytest
from finetuning_contracts.mock import serve
from finetuning_contracts.servers import aimock
from finetuning_contracts.servers.journey.journey import journey, names_of_steps
from finetuning_contracts.servers.journey.steps import walk
from finetuning_contracts.servers.routes import to_openai

KEY = "sk-the-key"
STEPS = names_of_steps(to_openai("", KEY))

DEVIATIONS_OF_AIMOCK = {
    "create a job with a method": "runs for None epochs, not for 2",
    "read the settings that the job runs with": "hyperparameters are {}, without a number of epochs",
    "list its checkpoints": "404 instead of 200",
    "list the jobs with some metadata": "9 jobs came, one has that metadata",
    "list the jobs without metadata": "a job with metadata is among them",
    "see no finish time on the cancelled job": "recordings show null",
    "cancel it again": "the error has no param and no code",
    "pause a job and resume it": "404 instead of 200",
    "train on an unknown file": "200 instead of 400",
    "train an unknown model": "200 instead of 400",
    "ask for an unknown job": "code is None",
    "ask for the events of an unknown job": "the error has no param and no code",
    "cancel an unknown job": "the error has no param and no code",
    "create a job with a wrong key": "type is 'authentication_error'",
    "list jobs with a wrong key": "type is 'authentication_error'",
    "list jobs without any credentials": "the error has no param",
    "ask for the deleted file": "the error has no param and no code",
}


def travel(url):
    with journey(to_openai(url, KEY)) as steps:
        return {outcome.step.name: outcome for outcome in walk(steps)}


@pytest.fixture(scope="module")
def at_the_mock():
    with serve("openai", keys=[KEY]) as server:
        return travel(server.url)


@pytest.fixture(scope="module")
def at_aimock():
    with aimock.running([KEY]) as url:
        return travel(url)


@pytest.mark.parametrize("step", STEPS)
def test_at_our_mock_the_user_can(step, at_the_mock):
    assert at_the_mock[step].held, at_the_mock[step].seen


@pytest.mark.gateway
@pytest.mark.parametrize("step", [step for step in STEPS if step not in DEVIATIONS_OF_AIMOCK])
def test_at_aimock_the_user_can(step, at_aimock):
    assert at_aimock[step].held, at_aimock[step].seen


@pytest.mark.gateway
@pytest.mark.parametrize("step", DEVIATIONS_OF_AIMOCK)
def test_at_aimock_the_user_cannot(step, at_aimock):
    assert not at_aimock[step].held
    assert DEVIATIONS_OF_AIMOCK[step] in at_aimock[step].seen
