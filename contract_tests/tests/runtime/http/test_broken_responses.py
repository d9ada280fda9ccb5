"""Answers whose body breaks off, never comes, or cannot be read. Time is a number here: nothing sleeps."""

import gzip

import attrs
import httpx
import pytest
from finetuning_runtime._errors.exceptions import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AuthenticationError,
)

from contract_tests.tests.fake_time import Time

from ..scripted import CREATE, READ, outcome

NAMED = pytest.mark.parametrize


@attrs.define
class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces; some take their time, one breaks off."""

    pieces: list
    time: Time | None = None
    takes: float = 0.0
    closed: bool = False

    def _piece(self, piece):
        if isinstance(piece, Exception):
            raise piece
        if self.time is not None:
            self.time.now += self.takes
        return piece

    def __iter__(self):
        for piece in self.pieces:
            yield self._piece(piece)

    async def __aiter__(self):
        for piece in self.pieces:
            yield self._piece(piece)

    def close(self):
        self.closed = True

    async def aclose(self):
        self.closed = True


BROKEN = httpx.RemoteProtocolError(
    "peer closed connection without sending complete message body (incomplete chunked read)"
)


def broken_body(status=200, error=BROKEN, **headers):
    return lambda: httpx.Response(status, headers=headers, stream=Body([b'{"id"', error]))


@NAMED("error", [BROKEN, httpx.ReadError("reset"), httpx.ReadTimeout("slow")], ids=lambda e: type(e).__name__)
def test_a_body_that_breaks_off_is_asked_for_again(script, error):
    server = script(broken_body(error=error), 200)
    assert server.call() == {"id": 1}
    assert len(server.requests) == 2


@NAMED("error", [BROKEN, httpx.ReadError("reset"), httpx.ReadTimeout("slow")], ids=lambda e: type(e).__name__)
def test_a_create_whose_response_breaks_off_is_not_repeated(script, error):
    server = script(broken_body(error=error), 200)
    assert isinstance(outcome(server, CREATE), APIConnectionError)
    assert len(server.requests) == 1


def test_a_body_shorter_than_announced_is_one_that_broke_off(script):
    server = script({"status_code": 200, "headers": {"content-length": "100"}, "content": b'{"id": 1}'}, 200)
    assert server.call() == {"id": 1}
    assert len(server.requests) == 2
    server = script({"status_code": 200, "headers": {"content-length": "100"}, "content": b'{"id": 1}'})
    assert isinstance(outcome(server, CREATE), APIConnectionError)
    assert len(server.requests) == 1


def test_a_compressed_body_is_not_taken_for_a_short_one(script):
    content = gzip.compress(b'{"id": 1}')
    headers = {"content-encoding": "gzip", "content-length": str(len(content))}
    assert script({"status_code": 200, "headers": headers, "content": content}).call() == {"id": 1}


def test_a_broken_compression_is_a_response_that_cannot_be_read(script):
    server = script(lambda: httpx.Response(200, headers={"content-encoding": "gzip"}, stream=Body([b"no gzip"])))
    assert isinstance(outcome(server), APIResponseValidationError)
    assert len(server.requests) == 1


@NAMED("operation", [READ, CREATE], ids=["read", "create"])
@NAMED("content", [b'{"id": ', b"", b"<html>", b"\xff", b"null", b"[]", b'"ok"', b"3"])
def test_a_response_that_arrived_whole_but_says_nothing_is_not_asked_for_again(script, operation, content):
    server = script({"status_code": 200, "content": content})
    assert isinstance(outcome(server, operation), APIResponseValidationError)
    assert len(server.requests) == 1


def test_an_error_whose_explanation_breaks_off_is_still_that_error(script):
    server = script(broken_body(401))
    with pytest.raises(AuthenticationError, match="OpenAI answered 401: Unauthorized"):
        server.call()
    assert len(server.requests) == 1


def test_an_error_whose_explanation_breaks_off_is_repeated_like_any_other(script):
    assert script(broken_body(503, **{"retry-after": "1"})).sent(CREATE) == 3
    assert script(broken_body(500)).sent(CREATE) == 1
    assert script(broken_body(500)).sent() == 3


def test_every_body_is_closed(script):
    bodies = [Body([b"{", BROKEN]), Body([b"x"]), Body([b'{"id": 1}'])]
    statuses = [200, 500, 200]
    steps = [lambda s=s, b=b: httpx.Response(s, stream=b) for s, b in zip(statuses, bodies, strict=True)]
    script(*steps).call()
    assert all(body.closed for body in bodies)


def test_a_body_that_comes_drop_by_drop_has_an_end(script):
    server = script(lambda: httpx.Response(200, stream=Body([b" "] * 1000, server.time, takes=60)))
    with pytest.raises(APITimeoutError):
        server.call(max_retries=0)
    assert server.time.now <= 1000 + 600 + 60


def test_a_body_that_comes_drop_by_drop_ends_with_the_total_time(script):
    server = script(lambda: httpx.Response(200, stream=Body([b" "] * 1000, server.time, takes=1)))
    with pytest.raises(APITimeoutError):
        server.call(total_timeout=5)
    assert server.time.now <= 1006
    assert len(server.requests) == 1
