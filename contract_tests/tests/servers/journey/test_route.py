import attrs
import httpx
import pytest
from finetuning_contracts.servers.journey.journey import names_of_steps
from finetuning_contracts.servers.routes import through_gateway_to_fireworks, through_gateway_to_openai, to_openai

DIRECT = to_openai("http://server/v1", "key")
GATEWAY = through_gateway_to_openai("http://gateway/v1", "http://server/v1", "key")
FIREWORKS = through_gateway_to_fireworks("http://gateway/v1", "http://server", "key", "chats")


def test_a_contract_has_the_steps_of_its_operations_and_parameters():
    assert set(names_of_steps(DIRECT)) - set(names_of_steps(GATEWAY)) == {
        "pause a job and resume it",
        "list the jobs with some metadata",
        "list the jobs without metadata",
    }
    assert set(names_of_steps(GATEWAY)) < set(names_of_steps(DIRECT))


def test_what_does_not_reach_the_server_is_left_out():
    assert set(names_of_steps(GATEWAY)) - set(names_of_steps(FIREWORKS)) == {
        "upload a JSONL file",
        "download it",
        "list its checkpoints",
        "cancel a job",
        "see no finish time on the cancelled job",
        "cancel it again",
        "cancel an unknown job",
    }


@pytest.fixture
def sent(monkeypatch):
    """The requests that httpx sends; each gets an empty list."""
    requests = []

    def respond(_, request):
        requests.append(request)
        return httpx.Response(200, json={"data": [], "has_more": False})

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", respond)
    return requests


def test_the_clients_send_the_routes_headers_and_none_of_the_environment(monkeypatch, sent):
    monkeypatch.setenv("PORTKEY_API_KEY", "from-the-shell")
    with GATEWAY.clients() as (client, wrong_key_client):
        for one in (client, wrong_key_client):
            one.files.list()
    right, wrong = sent
    assert {name: right.headers[name] for name in GATEWAY.headers} == GATEWAY.headers
    assert [name for name in right.headers if right.headers[name] != wrong.headers[name]] == ["authorization"]
    assert "from-the-shell" not in str(right.headers.multi_items())


def test_a_route_does_not_show_its_keys():
    route = attrs.evolve(DIRECT, headers={"Authorization": "Bearer sk-canary"})
    assert "sk-canary" not in repr(route)
