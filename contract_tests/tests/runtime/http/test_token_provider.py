"""Credentials that a function gives: asked before each attempt, and sent to the API alone."""

import asyncio

import httpx
import pytest
from finetuning_runtime._errors.exceptions import ConfigurationError, InternalServerError
from finetuning_runtime._http.token_provider import Token
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.request import Request

READ = Operation("OpenAI", "retrieve_job", decode=lambda value: value)
GET = Request("GET", "/jobs/1")


class Server:
    """Keeps the credentials that came, and answers with the statuses given, and then 200."""

    def __init__(self, *statuses):
        self.statuses = list(statuses)
        self.seen = []

    def handle(self, request):
        self.seen.append(request.headers.get("authorization"))
        return httpx.Response(self.statuses.pop(0) if self.statuses else 200, json={})

    def client(self, flavour, ask, **changes):
        tokens = [Token("api_key", "authorization", "Bearer ", ask)]
        return flavour.client(self.handle, **{"headers": {}, "tokens": tokens, **changes})

    def call(self, flavour, ask, client=None, **options):
        return flavour.run(self.client(flavour, ask, **(client or {}))._session.send(READ, GET, options))


def counting():
    """A function that gives another token each time."""
    made = []

    def ask():
        made.append(None)
        return f"token-{len(made)}"

    return ask


def test_each_attempt_has_a_token_of_its_own(flavour):
    server = Server(503, 503)
    server.call(flavour, counting())
    assert server.seen == ["Bearer token-1", "Bearer token-2", "Bearer token-3"]


def test_each_call_has_a_token_of_its_own(flavour):
    server = Server()
    client = server.client(flavour, counting())
    flavour.run(client._session.send(READ, GET, {}))
    flavour.run(client._session.send(READ, GET, {}))
    assert server.seen == ["Bearer token-1", "Bearer token-2"]


def test_an_asynchronous_client_waits_for_the_token(flavours):
    async def ask():
        await asyncio.sleep(0)
        return "token"

    server = Server()
    server.call(flavours["async"], ask)
    assert server.seen == ["Bearer token"]


def test_a_synchronous_client_cannot_wait_for_the_token_and_says_so(flavours):
    async def ask():
        return "token"

    with pytest.raises(TypeError, match=r"^api_key must give a string at once: only an asynchronous client"):
        Server().call(flavours["sync"], ask)


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        (None, TypeError, "^api_key must give a string, not NoneType$"),
        (b"token", TypeError, "^api_key must give a string, not bytes$"),
        ("", ConfigurationError, "^api_key gave an empty string$"),
        (" ", ConfigurationError, "^api_key gave an empty string$"),
        ("to\nken", ConfigurationError, "^what api_key gave holds characters that a header cannot carry$"),
    ],
)
def test_what_is_no_token_is_refused_and_nothing_is_sent(flavour, given, error, message):
    server = Server()
    with pytest.raises(error, match=message):
        server.call(flavour, lambda: given)
    assert server.seen == []


def test_what_the_function_raises_goes_to_the_caller(flavour):
    with pytest.raises(ZeroDivisionError):
        Server().call(flavour, lambda: 1 / 0)


@pytest.mark.parametrize("header", ["authorization", "Authorization"])
def test_a_call_that_brings_or_refuses_the_header_asks_for_no_token(flavour, header):
    server = Server()
    server.call(flavour, lambda: 1 / 0, extra_headers={header: "Bearer own"})
    server.call(flavour, lambda: 1 / 0, extra_headers={header: None})
    assert server.seen == ["Bearer own", None]


def test_a_header_of_the_client_is_not_replaced(flavour):
    server = Server()
    server.call(flavour, lambda: 1 / 0, client={"headers": {"authorization": "Basic x"}})
    assert server.seen == ["Basic x"]


def test_an_error_does_not_show_the_token(flavour):
    server = Server(500)

    def handle(request):
        return httpx.Response(500, json={"error": {"message": f"bad {request.headers['authorization']}"}})

    server.handle = handle
    with pytest.raises(InternalServerError) as caught:
        server.call(flavour, lambda: "token-0123456789", max_retries=0)
    assert "0123456789" not in str(caught.value)


def test_openapi_python_client_s_functions_send_the_token_too(flavours):
    server = Server()
    with server.client(flavours["sync"], counting()) as client:
        client.get_httpx_client().get("/jobs")
        client.get_httpx_client().get("/jobs", headers={"Authorization": "Bearer own"})
        client.get_httpx_client().get("https://elsewhere.example/jobs")
    assert server.seen == ["Bearer token-1", "Bearer own", None]


def test_openapi_python_client_s_asynchronous_functions_send_the_token_too(flavours):
    async def ask():
        return "token"

    async def call():
        async with server.client(flavours["async"], ask) as client:
            await client.get_async_httpx_client().get("/jobs")
            await client.get_async_httpx_client().get("https://elsewhere.example/jobs")

    server = Server()
    asyncio.run(call())
    assert server.seen == ["Bearer token", None]
