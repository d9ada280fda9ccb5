"""A server that does as it was told, and a client to call it."""

import asyncio
import contextlib

import attrs
import httpx
from finetuning_runtime._errors.exceptions import APIConnectionError, APIResponseValidationError, APIStatusError
from finetuning_runtime._http.client import AsyncClient, SyncClient
from finetuning_runtime._http.settings import Settings
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.request import JsonBody, Request

from contract_tests.tests.fake_time import Time


def decode(value):
    """As the generated decoders: what is no object is handed on as it is."""
    return dict(value) if isinstance(value, dict) else value


READ = Operation("OpenAI", "retrieve", decode)
CREATE = Operation("OpenAI", "create", decode, repeatable=False)
GET = Request("GET", "/jobs/1")
POST = Request("POST", "/jobs", body=JsonBody({"model": "m"}))
ACCOUNTS = {READ: GET, CREATE: POST}


@attrs.define
class Script:
    """A server that does one thing after the other: answers, or raises; the last goes on for ever."""

    steps: list
    flavour: str
    time: Time = attrs.field(factory=Time)
    requests: list = attrs.field(factory=list)
    takes: float = 0.0

    def handle(self, request):
        self.requests.append(request)
        self.time.now += self.takes
        step = self.steps[min(len(self.requests), len(self.steps)) - 1]
        if isinstance(step, Exception):
            raise step
        if isinstance(step, int):
            return httpx.Response(step, json={"id": 1})
        return httpx.Response(**step) if isinstance(step, dict) else step()

    def call(self, operation=READ, *, client_options=None, **options):
        """The result of a call; its exception is raised."""
        settings = Settings(
            provider="OpenAI", base_url="https://api.example/v1", clock=self.time.clock, **(client_options or {})
        )
        kind = SyncClient if self.flavour == "sync" else AsyncClient
        client = kind.__new__(kind)
        client._open(settings, None, transport=httpx.MockTransport(self.handle))
        result = client._session.send(operation, ACCOUNTS[operation], options)
        return result if self.flavour == "sync" else asyncio.run(_finish(result))

    def sent(self, operation=READ, **options):
        """How many requests a call sends, whatever comes of it."""
        with contextlib.suppress(APIConnectionError, APIStatusError, APIResponseValidationError):
            self.call(operation, **options)
        return len(self.requests)


async def _finish(awaitable):
    return await awaitable


def outcome(server, operation=READ, **options):
    try:
        return server.call(operation, **options)
    except (APIConnectionError, APIStatusError, APIResponseValidationError) as error:
        return error
