"""Calls that no contract describes."""

import json

import httpx
import pytest
from finetuning_clients import openai
from finetuning_runtime._errors.exceptions import APIConnectionError, NotFoundError

from ..clients import run


class Server:
    """Keeps the requests, and answers with one thing after the other, the last for ever."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.requests = []

    def handle(self, request):
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def call(self, flavour, *arguments, **options):
        return flavour.run(flavour.client(self.handle).request(*arguments, **options))


def test_it_has_the_client_s_address_and_credentials(flavour):
    server = Server(httpx.Response(200, json={"data": []}))
    assert server.call(flavour, "get", "/models", query={"limit": 5, "metadata": {"a": "b"}}) == {"data": []}
    (request,) = server.requests
    assert request.method == "GET"
    assert request.url == "https://api.example/v1/models?limit=5&metadata%5Ba%5D=b"
    assert request.headers["authorization"] == "Bearer sk-1"
    assert request.content == b""


def test_a_body_is_sent_as_json(flavour):
    server = Server(httpx.Response(200, json=1))
    server.call(flavour, "POST", "/things", json={"a": None}, extra_body={"b": 1}, extra_headers={"x": "y"})
    server.call(flavour, "POST", "/things", json=None)
    assert [request.content for request in server.requests] == [b'{"a":null,"b":1}', b"null"]
    assert server.requests[0].headers["content-type"] == "application/json"
    assert server.requests[0].headers["x"] == "y"


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ({}, None),
        ({"json": [1]}, [1]),
        ({"text": "schön"}, "schön"),
    ],
)
def test_what_comes_back_is_json_or_text_or_nothing(flavour, answer, value):
    assert Server(httpx.Response(200, **answer)).call(flavour, "GET", "/models") == value


def test_what_a_head_announces_is_not_missed(flavour):
    answer = httpx.Response(200, headers={"content-length": "5"}, stream=httpx.ByteStream(b""))
    server = Server(answer)
    assert server.call(flavour, "HEAD", "/models") is None
    assert len(server.requests) == 1


def test_an_error_is_the_exception_for_its_status(flavour):
    with pytest.raises(NotFoundError):
        Server(httpx.Response(404)).call(flavour, "GET", "/models/x")


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_what_does_no_harm_twice_is_tried_again(flavour, method):
    server = Server(httpx.ReadError("reset"), httpx.Response(503), httpx.Response(200, json={}))
    assert server.call(flavour, method, "/models") == {}
    assert len(server.requests) == 3


@pytest.mark.parametrize(("options", "sent"), [({}, 1), ({"idempotency_key": "k"}, 2)])
def test_what_may_do_harm_twice_is_not_unless_the_server_can_tell(flavour, options, sent):
    server = Server(httpx.ReadError("reset"), httpx.Response(200, json={}))
    try:
        server.call(flavour, "POST", "/things", json={}, **options)
    except APIConnectionError:
        assert sent == 1
    assert len(server.requests) == sent


@pytest.mark.parametrize(
    ("arguments", "options", "error", "message"),
    [
        (("GET", "models"), {}, ValueError, "path must begin with one slash"),
        (("GET", "//elsewhere.example/models"), {}, ValueError, "path must begin with one slash"),
        (("GET", "https://elsewhere.example/models"), {}, ValueError, "path must begin with one slash"),
        (("GET", None), {}, ValueError, "path must begin with one slash"),
        (("GET", "/a\nb"), {}, ValueError, "path must begin with one slash"),
        (("GET", "/a?b=c"), {}, ValueError, "path must have no query"),
        (("GET", "/a/../b"), {}, ValueError, "path must not lead elsewhere"),
        (("GET /", "/a"), {}, ValueError, "method must be the name of an HTTP method"),
        (("", "/a"), {}, ValueError, "method must be the name of an HTTP method"),
        (("GET", "/a"), {"query": [("b", "c")]}, TypeError, "query must be a mapping"),
        (("GET", "/a"), {"timeuot": 1}, TypeError, r"GET /a\(\) got an unexpected keyword argument 'timeuot'"),
        (("POST", "/a"), {"json": {"b": object()}}, TypeError, "POST /a: b cannot be sent as JSON"),
    ],
)
def test_what_cannot_be_sent_is_refused_and_nothing_is_sent(flavour, arguments, options, error, message):
    server = Server(httpx.Response(200))
    with pytest.raises(error, match=message):
        server.call(flavour, *arguments, **options)
    assert server.requests == []


class Pydantic:
    """As a model of pydantic."""

    def __init__(self, value):
        self.value = value

    @classmethod
    def model_validate(cls, value):
        if "id" not in value:
            raise ValueError("id is missing")
        return cls(value)


CASTS = {
    httpx.Response: lambda found: found.json(),
    object: lambda found: found,
    dict: lambda found: found,
    str: json.loads,
    bytes: json.loads,
    openai.models.FineTuningJob: lambda found: found.to_dict(),
    Pydantic: lambda found: found.value,
}


@pytest.mark.parametrize("cast_to", CASTS, ids=lambda cast_to: cast_to.__name__)
def test_what_is_got_is_cast(mocked, cast_to):
    client, _ = mocked()
    (found,) = run(client, lambda: client.get("/models", cast_to=cast_to))
    assert CASTS[cast_to](found) == {"id": "ftjob-1", "data": [], "has_more": False}


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_each_method_sends_a_body_and_options(mocked, method):
    client, requests = mocked()
    call = getattr(client, method)
    run(client, lambda: call("/x", cast_to=object, query={"a": 1}, body={"b": 2}, extra_headers={"x-c": "3"}))
    (request,) = requests
    assert (request.method, request.url.path, request.url.query) == (method.upper(), "/v1/x", b"a=1")
    assert (json.loads(request.content), request.headers["x-c"]) == ({"b": 2}, "3")


def test_without_a_body_none_is_sent(mocked):
    client, requests = mocked()
    run(client, lambda: client.get("/x", cast_to=object), lambda: client.post("/x", cast_to=object))
    assert [request.content for request in requests] == [b"", b""]


@pytest.mark.parametrize("cast_to", [list, int, type("Strict", (Pydantic,), {"model_validate": lambda _: len(None)})])
def test_what_cannot_be_cast_is_an_error_that_names_the_class(mocked, cast_to):
    client, _ = mocked()
    message = f"OpenAI answered 200, but the body cannot be cast to {cast_to.__name__}"
    with pytest.raises(openai.APIResponseValidationError, match=message):
        run(client, lambda: client.get("/x", cast_to=cast_to))


def test_what_is_no_class_is_refused(mocked):
    client, _ = mocked()
    with pytest.raises(TypeError, match="cast_to must be a class"):
        run(client, lambda: client.get("/x", cast_to="object"))


def test_an_error_is_raised_as_ever(mocked):
    client, _ = mocked(404)
    with pytest.raises(openai.NotFoundError):
        run(client, lambda: client.get("/x", cast_to=httpx.Response))
