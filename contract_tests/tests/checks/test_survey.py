"""Which operations a server offers, by its responses to whatever was sent."""

import json

import pytest
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.survey import Offers, looks
from finetuning_specs import load_spec

SPEC = load_spec("openai")
BASE = "http://127.0.0.1:9/v1"
OPERATION = SPEC.operation("retrieve_webhook_endpoint")


def answer(status, body, kind="application/json"):
    raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    return Incoming(status, "", (("content-type", kind),), raw, 0.01)


def no_route(path, status=404):
    """What a server says of a path that it has not, which it names as it has understood it."""
    return answer(status, {"error": {"message": f"Invalid URL (GET /v1{path})"}})


@pytest.fixture
def offers():
    nowhere = Outgoing("GET", f"{BASE}/ftc12345678", ())
    return Offers({"GET": looks(nowhere, no_route("/ftc12345678"))})


def see(offers, path, response):
    offers.note(OPERATION, Outgoing("GET", BASE + path, ()), response)


def test_an_operation_whose_path_is_answered_as_one_that_cannot_exist_is_not_offered(offers):
    see(offers, "/webhook_endpoints/we_1", no_route("/webhook_endpoints/we_1"))
    assert offers.lacks(OPERATION.id)


def test_a_path_that_the_server_names_decoded_is_the_same_path(offers):
    see(offers, "/webhook_endpoints/ft%3Ax", no_route("/webhook_endpoints/ft:x"))
    assert offers.lacks(OPERATION.id)


def test_an_escaped_path_that_the_server_names_in_a_form_of_its_own_tells_nothing(offers):
    see(offers, "/webhook_endpoints/we_1", no_route("/webhook_endpoints/we_1"))
    see(offers, "/webhook_endpoints/%F3%A3", no_route("/webhook_endpoints/\\ud800"))
    assert offers.lacks(OPERATION.id)


def test_what_is_refused_as_no_http_tells_nothing(offers):
    see(offers, "/webhook_endpoints/we_1", no_route("/webhook_endpoints/we_1"))
    see(offers, "/webhook_endpoints/we_1", answer(400, b"Invalid HTTP request received.", "text/plain"))
    assert offers.lacks(OPERATION.id)


@pytest.mark.parametrize(
    "response",
    [
        pytest.param(answer(404, {"error": {"message": "No such webhook endpoint: we_1"}}), id="an id that it has not"),
        pytest.param(answer(200, {"id": "we_1"}), id="success"),
        pytest.param(answer(400, {"error": {"message": "the id is too short"}}), id="a refusal in JSON"),
        pytest.param(answer(500, b"oops", "text/plain"), id="a server error"),
    ],
)
def test_an_operation_that_once_answered_in_its_own_way_is_offered(offers, response):
    see(offers, "/webhook_endpoints/we_1", no_route("/webhook_endpoints/we_1"))
    see(offers, "/webhook_endpoints/we_1", response)
    assert not offers.lacks(OPERATION.id)
