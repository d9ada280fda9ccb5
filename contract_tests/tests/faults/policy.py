"""What is promised for each fault, written down by hand from the published policy and not from the code that keeps it.

- Connection errors, 408, 409, 429 and 5xx are tried again, two times by default.
- A create is sent again only when it provably did not arrive (there was no connection), or when the server says that it
  did not act: 429, or 503 with a time to come back. With an idempotency key it is like any other call.
- The server's word counts: `retry-after-ms` before `Retry-After`, `x-should-retry: false` before all, and
  `x-should-retry: true` for what is not a create. More than a minute is left to the caller.
- What arrived whole is not asked for again, even if nobody can read it.
"""

import attrs
import httpx
import pytest
from finetuning_runtime._errors.exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    TransferInterruptedError,
    TransferTimeoutError,
    UnprocessableEntityError,
)

from .spoiling import another_body, another_status, date_alone, dates, drop_by_drop, half, half_in_chunks
from .transport import Answer, Lost, Refused

RETRIES = 2
"""How often a client tries again unless it is told otherwise."""
OWN = (pytest.approx(0.4375, abs=0.0625), pytest.approx(0.875, abs=0.125))
"""The client's own pauses: half a second, doubled, less up to a quarter."""
HTML = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@attrs.frozen
class Promise:
    """What a call does about one fault.

    Attributes:
        fault: What happens.
        error: What is raised when it was the last attempt.
        again: Whether there is another attempt.
        create_again: Whether there is even if that could create something twice.
        pause: What the server asks for, in seconds, where the client goes by it; None: the client's own pauses.
        wish: What the error says that the server asks for, in seconds.
        download: What is raised where the body is a file's content; None: nothing, whatever it holds.
        download_again: As `again`, for a file's content.
    """

    fault: Refused | Lost | Answer
    error: type[APIError]
    again: bool
    create_again: bool = False
    pause: object = None
    wish: object = None
    download: type[APIError] | None = attrs.field()
    download_again: bool = attrs.field()

    @download.default
    def _same(self):
        return self.error

    @download_again.default
    def _as_often(self):
        return self.again


def _no_answer():
    for name, error, promised in (
        ("no connection", httpx.ConnectError, APIConnectionError),
        ("no connection in time", httpx.ConnectTimeout, APITimeoutError),
        ("no free connection in time", httpx.PoolTimeout, APITimeoutError),
        ("no connection through the proxy", httpx.ProxyError, APIConnectionError),
    ):
        yield name, Promise(Refused(error), promised, again=True, create_again=True)
    for name, error, promised, cut in (
        ("reset while sending", httpx.WriteError, APIConnectionError, True),
        ("stuck while sending", httpx.WriteTimeout, APITimeoutError, True),
        ("reset after the request", httpx.ReadError, APIConnectionError, False),
        ("closed after the request", httpx.RemoteProtocolError, APIConnectionError, False),
        ("no answer in time", httpx.ReadTimeout, APITimeoutError, False),
    ):
        yield name, Promise(Lost(error, cut), promised, again=True)


def _half_an_answer():
    for name, fault in (
        ("body reset", half(httpx.ReadError)),
        ("body closed early", half(httpx.RemoteProtocolError)),
        ("body of chunks closed early", half_in_chunks()),
        ("body shorter than announced", half()),
    ):
        yield name, Promise(fault, APIConnectionError, again=True, download=TransferInterruptedError)
    stuck = half(httpx.ReadTimeout)
    yield "body that stops", Promise(stuck, APITimeoutError, again=True, download=TransferTimeoutError)
    # No attempt may take longer than 600 seconds; but a file may, while it comes.
    slow = drop_by_drop(seconds=700)
    yield "body drop by drop", Promise(slow, APITimeoutError, again=True, download=None, download_again=False)


def _unreadable_answers():
    for name, fault in (
        ("JSON that stops", another_body(b'{"id": "ftjob-1", "stat')),
        ("HTML with 200", another_body(HTML, content_type="text/html")),
        ("no body", another_body(b"")),
        ("no text", another_body(b"\xff\xfe\x00")),
        ("no JSON object", another_body(b"3")),
    ):
        yield name, Promise(fault, APIResponseValidationError, again=False, download=None)
    fault = another_body(b"no gzip", content_encoding="gzip")
    broken = Promise(fault, APIResponseValidationError, again=False, download=TransferInterruptedError)
    yield "broken compression", broken


def _status(status, promised, *, again, create_again=False, pause=None, wish=None, body=None, **headers):
    fault = another_status(status, headers, body=body, acts=not create_again)
    return Promise(fault, promised, again, create_again, pause, pause if wish is None else wish)


def _errors():
    yield "307", _status(307, APIStatusError, again=False, location="https://elsewhere.example/")
    yield "400", _status(400, BadRequestError, again=False)
    yield "400, try again", _status(400, BadRequestError, again=True, x_should_retry="true")
    yield "401", _status(401, AuthenticationError, again=False)
    yield "403", _status(403, PermissionDeniedError, again=False)
    yield "404", _status(404, NotFoundError, again=False)
    yield "408", _status(408, APIStatusError, again=True)
    yield "409", _status(409, ConflictError, again=True)
    yield "409, do not try again", _status(409, ConflictError, again=False, x_should_retry="false")
    yield "422", _status(422, UnprocessableEntityError, again=False)
    yield "500", _status(500, InternalServerError, again=True)
    yield "500, seconds", _status(500, InternalServerError, again=True, pause=7, retry_after="7")
    yield "500, try again", _status(500, InternalServerError, again=True, x_should_retry="true")
    yield "500, do not try again", _status(500, InternalServerError, again=False, x_should_retry="false")
    yield "500 without a body", _status(500, InternalServerError, again=True, body=(b"",))
    yield "500 with half a body", _status(500, InternalServerError, again=True, body=(b'{"er', httpx.ReadError))
    yield "500 with broken JSON", _status(500, InternalServerError, again=True, body=(b'{"error": ',))
    yield "502 in HTML", _status(502, InternalServerError, again=True, body=(HTML,))
    yield "504", _status(504, InternalServerError, again=True)
    yield "529", _status(529, InternalServerError, again=True)


def _times_to_come_back(status, error, *, alone):
    """Each kind of `Retry-After`. `alone`: whether the status says without it that the server did not act."""

    def promise(*, create_again, again=True, **more):
        return _status(status, error, again=again, create_again=create_again, **more)

    yield "nothing", promise(create_again=alone)
    yield "seconds", promise(create_again=True, pause=7, retry_after="7")
    yield "a minute", promise(create_again=True, pause=60, retry_after="60")
    yield "a fraction", promise(create_again=True, pause=0.25, retry_after="0.25")
    yield "milliseconds", promise(create_again=True, pause=1.5, retry_after_ms="1500", retry_after="9")
    yield "a date", promise(create_again=True, pause=42, **dates(seconds=42))
    yield "a date that is over", promise(create_again=True, wish=0, **dates(seconds=-42))
    soon = pytest.approx(20, abs=10.5)  # by this machine's own clock, which goes on
    by_our_clock = date_alone(status, seconds=30)
    yield "a date alone", Promise(by_our_clock, error, again=True, create_again=True, pause=soon, wish=soon)
    yield "at once", promise(create_again=True, wish=0, retry_after="0")
    yield "a word", promise(create_again=alone, retry_after="soon")
    yield "less than nothing", promise(create_again=alone, retry_after="-5")
    yield "a day", promise(again=False, create_again=False, wish=86400, retry_after="86400")
    yield "a date next month", promise(again=False, create_again=False, wish=2592000, **dates(days=30))
    yield "try again", promise(create_again=alone, x_should_retry="true")
    yield "do not", promise(again=False, create_again=False, wish=1, retry_after="1", x_should_retry="false")


PROMISES: dict[str, Promise] = {
    **dict(_no_answer()),
    **dict(_half_an_answer()),
    **dict(_unreadable_answers()),
    **dict(_errors()),
    **{f"429, {name}": promise for name, promise in _times_to_come_back(429, RateLimitError, alone=True)},
    **{f"503, {name}": promise for name, promise in _times_to_come_back(503, InternalServerError, alone=False)},
}
