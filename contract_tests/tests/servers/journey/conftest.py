"""A user whose server is a function, and what becomes of one step there."""

import httpx
import pytest
from finetuning_clients import openai
from finetuning_contracts.servers.journey.refusals import OPENAI
from finetuning_contracts.servers.journey.route import Route
from finetuning_contracts.servers.journey.steps import Step, walk
from finetuning_contracts.servers.journey.user import User
from finetuning_specs import load_spec


@pytest.fixture(scope="session")
def route():
    return Route(
        spec=load_spec("openai"),
        url="http://server/v1",
        headers={"Authorization": "Bearer key"},
        wrong_headers={"Authorization": "Bearer wrong"},
        model="gpt-4o-mini",
        refusals=OPENAI,
    )


@pytest.fixture
def take(route):
    """Take one step at a server that responds as the function says: its outcome."""

    def take(act, respond, **known):
        with httpx.Client(transport=httpx.MockTransport(respond)) as http:
            client = openai.Client("key", base_url=route.url, http_client=http, max_retries=0)
            user = User(route, client, client, file="file-1", **known)
            (outcome,) = walk([Step("the step", "an_operation", lambda: act(user))])
        return outcome

    return take
