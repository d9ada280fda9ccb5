"""Clients without a contract, for tests of what all clients share."""

import asyncio
import inspect

import attrs
import httpx
import pytest
from finetuning_runtime.calls import Settings
from finetuning_runtime.client import AsyncClient, SyncClient
from finetuning_runtime.clocks import Clock


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
