"""Clients without a contract, for tests of what all clients share, and one with a contract for what needs a real one."""

import asyncio
import inspect

import attrs
import httpx
import pytest
from finetuning_clients import openai
from finetuning_runtime._http.client import AsyncClient, SyncClient
from finetuning_runtime._http.settings import Settings
from finetuning_runtime._values.clocks import Clock

from contract_tests.tests.fake_time import Time

from .clients import KEY
from .loopback import serve
from .scripted import Script

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")


def settings(**changes):
    given = {
        "provider": "OpenAI",
        "base_url": "https://api.example/v1",
        "headers": {"authorization": "Bearer sk-1"},
    }
    return Settings(**{**given, **changes})


@attrs.frozen
class Flavour:
    """One of the two kinds of client, driven alike. Its pauses take no time."""

    name: str
    naps: list[float] = attrs.field(factory=list)

    def client(self, handler, **changes):
        kind = SyncClient if self.name == "sync" else AsyncClient
        client = kind.__new__(kind)
        clock = Clock(sleep=self.naps.append, sleep_async=self._sleep)
        client._open(settings(clock=clock, **changes), None, transport=httpx.MockTransport(handler))
        return client

    def run(self, result):
        """The result of a call, whichever kind of client made it."""
        if inspect.isawaitable(result):

            async def wait():
                return await result

            return asyncio.run(wait())
        return result

    def collect(self, iterable):
        if hasattr(iterable, "__aiter__"):

            async def wait():
                return [item async for item in iterable]

            return asyncio.run(wait())
        return list(iterable)

    async def _sleep(self, seconds):
        self.naps.append(seconds)


@pytest.fixture(params=["sync", "async"])
def flavour(request):
    return Flavour(request.param)


@pytest.fixture
def flavours():
    return {name: Flavour(name) for name in ("sync", "async")}


@pytest.fixture
def own_environment(monkeypatch):
    """Nothing in the environment that would change what a client does."""
    for name in (*PROXIES, "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def loopback():
    with serve() as server:
        yield server


@pytest.fixture(params=["Client", "AsyncClient"])
def kind(request):
    return getattr(openai, request.param)


async def no_time(_):
    """A pause that takes none."""


@pytest.fixture
def mocked(kind):
    """Makes a client that records its requests instead of sending them."""

    def mocked(status=200, **arguments):
        requests = []

        def handle(request):
            requests.append(request)
            return httpx.Response(status, json={"id": "ftjob-1", "data": [], "has_more": False})

        client = kind(**{"api_key": KEY, "transport": httpx.MockTransport(handle), **arguments})
        client._session.settings = client._session.settings._replace(
            clock=Clock(sleep=lambda _: None, sleep_async=no_time)
        )
        return client, requests

    return mocked


@pytest.fixture
def time():
    return Time()


@pytest.fixture(params=["sync", "async"])
def script(request):
    return lambda *steps, **more: Script(list(steps), request.param, **more)
