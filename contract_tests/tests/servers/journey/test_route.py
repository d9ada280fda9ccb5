import attrs
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


def test_the_clients_send_the_routes_headers_and_no_others_of_the_environment(monkeypatch):
    monkeypatch.setenv("PORTKEY_API_KEY", "from-the-shell")
    with GATEWAY.clients() as (user, stranger):
        sent, wrong = (dict(client._settings.headers) for client in (user, stranger))
    assert sent == {name.lower(): value for name, value in GATEWAY.headers.items()}
    assert {name for name in sent if sent[name] != wrong[name]} == {"authorization"}


def test_a_route_does_not_show_its_keys():
    route = attrs.evolve(DIRECT, headers={"Authorization": "Bearer sk-canary"})
    assert "sk-canary" not in repr(route)
