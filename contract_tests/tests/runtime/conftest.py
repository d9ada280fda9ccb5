"""Clients without a contract, for tests of what all clients share."""

import asyncio
import inspect
import time

import attrs
import httpx
import pytest
from finetuning_runtime.calls import Settings
from finetuning_runtime.client import AsyncClient, SyncClient


def settings(**changes):
    given = {
        "provider": "OpenAI",
        "base_url": "https://api.example/v1",
        "headers": {"authorization": "Bearer sk-1"},
    }
    return Settings(**{**given, **changes})


def sync_client(handler, **changes):
    client = SyncClient.__new__(SyncClient)
    client._open(settings(**changes), None, transport=httpx.MockTransport(handler))
    return client


def async_client(handler, **changes):
    client = AsyncClient.__new__(AsyncClient)
    client._open(settings(**changes), None, transport=httpx.MockTransport(handler))
    return client


@attrs.frozen
class Flavour:
    """One of the two kinds of client, driven alike."""

    name: str

    def client(self, handler, **changes):
        return (sync_client if self.name == "sync" else async_client)(handler, **changes)

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


@pytest.fixture(params=["sync", "async"])
def flavour(request):
    return Flavour(request.param)


@pytest.fixture
def flavours():
    return {name: Flavour(name) for name in ("sync", "async")}


@pytest.fixture
def naps(monkeypatch):
    """The pauses that clients make, which here take no time."""
    taken = []

    async def sleep(seconds):
        taken.append(seconds)

    monkeypatch.setattr(time, "sleep", taken.append)
    monkeypatch.setattr("finetuning_runtime.client.asyncio", _With(asyncio, sleep=sleep))
    monkeypatch.setattr("finetuning_runtime.downloads.asyncio", _With(asyncio, sleep=sleep))
    return taken


class _With:
    """A module with some of its names replaced, for one of those who use it."""

    def __init__(self, module, **names):
        self._module = module
        self.__dict__.update(names)

    def __getattr__(self, name):
        return getattr(self._module, name)
