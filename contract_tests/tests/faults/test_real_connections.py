"""Over real connections of this machine a client meets what `transport` makes up: same errors, same counts, one create."""

import asyncio

import attrs
import httpx
import pytest
from finetuning_runtime._errors.exceptions import APITimeoutError, FinetuningError
from finetuning_runtime._values.clocks import Clock

from . import raw_server
from .calls import CALLS, SPECS, client_class, credentials
from .policy import PROMISES
from .raw_server import RawServer, answers_right
from .stage import expected

ROWS = b'{"messages": [{"role": "user", "content": "2+2?"}]}\n' * 20_000
"""A megabyte: more than a connection takes before the other side has read some of it."""


def _chosen():
    calls = {call.name: call for call in CALLS if call.operation.spec.provider == "openai"}
    upload = calls["files.create"]
    return {
        "create": calls["fine_tuning.jobs.create"],
        "retrieve": calls["fine_tuning.jobs.retrieve"],
        "list": calls["fine_tuning.jobs.list"],
        "upload": attrs.evolve(upload, arguments={**upload.arguments, "file": ("train.jsonl", ROWS)}),
        "download": calls["files.content"],
    }


CHOSEN = _chosen()
every_call = pytest.mark.parametrize("call", CHOSEN.values(), ids=list(CHOSEN))

AS_MADE_UP = {
    raw_server.resets_while_reading: "reset while sending",
    raw_server.resets_after_the_request: "reset after the request",
    raw_server.closes_after_the_request: "closed after the request",
    raw_server.resets_in_the_body: "body reset",
    raw_server.closes_in_the_body: "body closed early",
    raw_server.closes_in_the_chunks: "body of chunks closed early",
    raw_server.says_no_json: "JSON that stops",
    raw_server.is_busy: "429, a fraction",
    raw_server.fails: "500",
}
every_deed = pytest.mark.parametrize("deed", AS_MADE_UP, ids=lambda deed: deed.__name__)


@attrs.define
class Counting(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Real connections; counts what is sent over them."""

    inner: httpx.HTTPTransport | httpx.AsyncHTTPTransport
    sent: int = 0

    def handle_request(self, request):
        self.sent += 1
        return self.inner.handle_request(request)

    async def handle_async_request(self, request):
        self.sent += 1
        return await self.inner.handle_async_request(request)

    def close(self):
        self.inner.close()

    async def aclose(self):
        await self.inner.aclose()


@attrs.define
class Far:
    """A client, and a raw server that it is told to talk to."""

    client: object
    transport: Counting
    runner: asyncio.Runner | None
    pauses: list[float] = attrs.field(factory=list)
    on_pause: object = None

    def act(self, server, call, **options):
        """Make a call. Its value or its exception."""
        self.transport.sent = 0
        self.pauses.clear()
        client = self.client.with_options(base_url=server.url)
        client._session.settings = client._session.settings._replace(
            clock=Clock(sleep=self._pause, sleep_async=self._pause_async)
        )
        try:
            value = call.make(client, **options)
            return value if self.runner is None else self.runner.run(value)
        except FinetuningError as error:
            return error

    def _pause(self, seconds):
        self.pauses.append(seconds)
        if self.on_pause is not None:
            self.on_pause()

    async def _pause_async(self, seconds):
        self._pause(seconds)


@pytest.fixture(params=["sync", "async"], scope="session")
def wire(request):
    arguments = credentials(SPECS["openai"])
    if request.param == "sync":
        transport = Counting(httpx.HTTPTransport(verify=False))
        with client_class("openai")(**arguments, transport=transport) as client:
            yield Far(client, transport, None)
        return
    with asyncio.Runner() as runner:
        transport = Counting(httpx.AsyncHTTPTransport(verify=False))
        client = client_class("openai", "AsyncClient")(**arguments, transport=transport)
        yield Far(client, transport, runner)
        runner.run(client.close())


@pytest.fixture
def far(wire):
    wire.on_pause = None
    return wire


@pytest.fixture
def server(call):
    with RawServer(call.right(None)) as server:
        yield server


def name_of(result):
    return type(result).__name__ if isinstance(result, Exception) else None


@every_call
@every_deed
def test_what_lasts_ends_as_it_was_made_up_to(far, server, call, deed):
    server.play([deed])
    outcome = expected(call, PROMISES[AS_MADE_UP[deed]])
    result = far.act(server, call)
    assert (name_of(result), far.transport.sent, tuple(far.pauses)) == (outcome.error, outcome.sent, outcome.pauses)
    assert server.connections == outcome.sent


@every_call
@every_deed
def test_what_passes_is_got_over_where_it_was_made_up_to_be_and_nothing_is_created_twice(far, server, call, deed):
    server.play([deed, answers_right])
    outcome = expected(call, PROMISES[AS_MADE_UP[deed]], lasting=False)
    result = far.act(server, call)
    assert (name_of(result), far.transport.sent) == (outcome.error, outcome.sent)
    if outcome.error is None and outcome.sent > 1:
        assert result == call.value
    if call.creates and deed is not raw_server.is_busy:
        assert len(server.arrived) <= 1


@every_call
def test_a_connection_that_is_reset_before_anything_was_read_creates_nothing_twice(far, server, call):
    """Whether the client noticed before it began to send is chance. If it did, even a create is sent again."""
    server.play([raw_server.resets_before_reading])
    assert name_of(far.act(server, call)) == "APIConnectionError"
    assert far.transport.sent in ({1, 2, 3} if call.creates else {3})
    assert server.arrived == []


@every_call
def test_after_such_a_reset_all_that_is_no_create_succeeds(far, server, call):
    server.play([raw_server.resets_before_reading, answers_right])
    result = far.act(server, call)
    assert result == call.value or (call.creates and name_of(result) == "APIConnectionError")
    assert len(server.arrived) == (0 if isinstance(result, Exception) else 1)


@every_call
def test_where_nobody_listens_all_is_tried_again_creates_as_well(far, server, call):
    result = far.act(server, call)
    assert (name_of(result), far.transport.sent, server.connections) == ("APIConnectionError", 3, 0)


@every_call
def test_where_somebody_listens_in_the_end_it_is_done_once(far, server, call):
    far.on_pause = lambda: server.play([answers_right]) if len(far.pauses) == 2 else None
    assert far.act(server, call) == call.value
    assert (far.transport.sent, len(server.arrived)) == (3, 1)


@every_call
@pytest.mark.parametrize(
    "deed", [raw_server.says_nothing, raw_server.stops_in_the_body], ids=lambda deed: deed.__name__
)
def test_silence_is_ended_by_the_timeout_of_each_attempt(far, server, call, deed):
    server.play([deed])
    result = far.act(server, call, timeout=httpx.Timeout(10, read=0.05))
    assert isinstance(result, APITimeoutError)
    assert far.transport.sent == (1 if call.creates else 3)


@every_call
def test_drops_without_end_are_ended_by_the_total_time(far, server, call):
    server.play([raw_server.drips])
    result = far.act(server, call, total_timeout=0.1)
    assert isinstance(result, APITimeoutError)
    assert far.transport.sent == 1


@pytest.mark.parametrize("call", [call for call in CHOSEN.values() if not call.downloads], ids=str)
def test_drops_without_end_are_ended_by_the_timeout_of_an_attempt_too_unless_they_are_a_file(far, server, call):
    server.play([raw_server.drips])
    result = far.act(server, call, timeout=httpx.Timeout(10, read=0.1), max_retries=0)
    assert isinstance(result, APITimeoutError)
    assert far.transport.sent == 1


@every_call
def test_with_an_idempotency_key_a_create_is_got_over_too_and_shows_the_key_each_time(far, server, call):
    server.play([raw_server.closes_after_the_request, answers_right])
    assert far.act(server, call, idempotency_key="once-1") == call.value
    assert [b"idempotency-key: once-1" in head_of(request) for request in server.arrived] == [True, True]


def head_of(request):
    return request.partition(b"\r\n\r\n")[0].lower()
