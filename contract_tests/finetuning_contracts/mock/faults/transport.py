"""Faults on the wire: late, refused, cut, broken."""

from __future__ import annotations

import datetime
import email.utils
import gzip
import json
import math
from typing import TYPE_CHECKING

import attrs

from .exchange import Delivery, Reply
from .fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from .anatomy import Anatomy
    from .changes import Inject
    from .exchange import Exchange

_LONGEST = 3600.0
"""Seconds; no response is later."""


def _any(anatomy: Anatomy) -> bool:
    del anatomy
    return True


def _late(seconds: Callable[[Exchange], float]) -> Inject:
    async def inject(exchange: Exchange) -> Reply:
        reply = await exchange.forward()
        delay = min(max(0.0, seconds(exchange)), _LONGEST)
        return attrs.evolve(reply, delivery=attrs.evolve(reply.delivery, delay=reply.delivery.delay + delay))

    return inject


def _uniform(exchange: Exchange) -> float:
    seconds, spread = exchange.numbers["seconds"], exchange.numbers["spread"]
    return exchange.random.uniform(seconds - spread, seconds + spread)


def _lognormal(exchange: Exchange) -> float:
    """`seconds` is the median, `spread` the deviation of the logarithm."""
    median = max(exchange.numbers["seconds"], 1e-6)
    return exchange.random.lognormvariate(math.log(median), exchange.numbers["spread"])


async def _reset_after(exchange: Exchange) -> Reply:
    reply = await exchange.forward()
    return attrs.evolve(reply, delivery=attrs.evolve(reply.delivery, resets=True))


async def _reset_before(exchange: Exchange) -> Reply:
    del exchange
    return Reply(0, (), b"", Delivery(resets=True))


async def _dripping(exchange: Exchange) -> Reply:
    """The body comes in twenty portions over so many seconds."""
    reply = await exchange.forward()
    portion = max(1, math.ceil(len(reply.body) / 20))
    pauses = max(1, math.ceil(len(reply.body) / portion) - 1)
    delivery = attrs.evolve(reply.delivery, portion=portion, pause=exchange.numbers["seconds"] / pauses)
    return attrs.evolve(reply, delivery=delivery)


async def _cut(exchange: Exchange) -> Reply:
    """Half of the body comes, then the connection closes."""
    reply = await exchange.forward()
    return attrs.evolve(reply, delivery=attrs.evolve(reply.delivery, ends_after=len(reply.body) // 2))


async def _cut_before_body(exchange: Exchange) -> Reply:
    reply = await exchange.forward()
    return attrs.evolve(reply, delivery=attrs.evolve(reply.delivery, ends_after=0))


def _refused(status: Callable[[Exchange], int], headers: Callable[[Exchange], dict[str, str]]) -> Inject:
    """A fault under which the request is not even looked at."""

    async def inject(exchange: Exchange) -> Reply:
        number = status(exchange)
        message = (
            "Rate limit reached. Try again later." if number == 429 else "The server had an error. Try again later."
        )
        kind = "rate_limit_exceeded" if number == 429 else "server_error"
        error = {"error": {"message": message, "type": kind, "param": None, "code": kind}}
        body = json.dumps(error).encode()
        reply = Reply(number, ((b"content-type", b"application/json"),), b"").with_body(body)
        return reply.with_headers(headers(exchange))

    return inject


async def _after_the_work(exchange: Exchange) -> Reply:
    """The request is done, and answered with 503."""
    await exchange.forward()
    return await _refused(lambda _: 503, lambda _: {})(exchange)


def _after_date(exchange: Exchange) -> dict[str, str]:
    moment = datetime.datetime.now(tz=datetime.UTC) + datetime.timedelta(seconds=exchange.numbers["seconds"])
    return {"retry-after": email.utils.format_datetime(moment, usegmt=True)}


def _body(change: Callable[[bytes], bytes], **headers: str) -> Inject:
    async def inject(exchange: Exchange) -> Reply:
        reply = await exchange.forward()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return reply.with_body(change(reply.body)).with_headers(named)

    return inject


async def _huge(exchange: Exchange) -> Reply:
    """The body is followed by blanks, which JSON allows."""
    reply = await exchange.forward()
    return reply.with_body(reply.body + b" " * (64 * 1024 * 1024))


async def _bomb(exchange: Exchange) -> Reply:
    """The body, compressed, is followed by 64 MB of blanks in 64 kB."""
    reply = await exchange.forward()
    packed = gzip.compress(reply.body + b" " * (64 * 1024 * 1024), 9)
    return reply.with_body(packed).with_headers({"content-encoding": "gzip"})


async def _broken_gzip(exchange: Exchange) -> Reply:
    """The body says that it is compressed, and its last bytes are missing."""
    reply = await exchange.forward()
    packed = gzip.compress(reply.body, 6)
    return reply.with_body(packed[:-12]).with_headers({"content-encoding": "gzip"})


async def _bad_gateway(exchange: Exchange) -> Reply:
    del exchange
    reply = Reply(502, ((b"content-type", b"text/html"),), b"")
    return reply.with_body(b"<html><body><h1>502 Bad Gateway</h1></body></html>")


def _number(name: str) -> Callable[[Exchange], float]:
    return lambda exchange: exchange.numbers[name]


def _seconds_text(exchange: Exchange) -> str:
    return f"{exchange.numbers['seconds']:g}"


def _wire(name: str, sentence: str, inject: Inject, **numbers: float) -> Fault:
    return Fault(name, sentence, "transport", _any, inject, numbers, everywhere=True)


FAULTS: tuple[Fault, ...] = (
    _wire("latency", "Every response is late by `seconds`.", _late(_number("seconds")), seconds=1.0),
    _wire(
        "latency-uniform",
        "Responses are late by `seconds`, give or take `spread`.",
        _late(_uniform),
        seconds=1.0,
        spread=0.5,
    ),
    _wire(
        "latency-lognormal",
        "Responses are late by `seconds` in the median, some by much more: `spread` is the deviation of the logarithm.",
        _late(_lognormal),
        seconds=0.2,
        spread=1.0,
    ),
    _wire(
        "rate-limited",
        "429, with `Retry-After` in seconds.",
        _refused(lambda _: 429, lambda e: {"retry-after": _seconds_text(e)}),
        seconds=1.0,
    ),
    _wire("rate-limited-date", "429, with `Retry-After` as a date.", _refused(lambda _: 429, _after_date), seconds=2.0),
    _wire(
        "rate-limited-ms",
        "429, with `retry-after-ms`.",
        _refused(lambda _: 429, lambda e: {"retry-after-ms": str(int(e.numbers["seconds"] * 1000))}),
        seconds=0.5,
    ),
    _wire("rate-limited-bare", "429, without a word on when to try again.", _refused(lambda _: 429, lambda _: {})),
    _wire(
        "server-error",
        "`status`, 500 where it is not given, and nothing is done.",
        _refused(lambda e: int(e.numbers["status"]), lambda _: {}),
        status=500.0,
    ),
    _wire(
        "overloaded",
        "503, with `Retry-After` in seconds.",
        _refused(lambda _: 503, lambda e: {"retry-after": _seconds_text(e)}),
        seconds=1.0,
    ),
    _wire("error-after-work", "The request is done, and answered with 503.", _after_the_work),
    _wire("reset-before-work", "The connection is reset, and nothing is done.", _reset_before),
    _wire(
        "reset-after-work",
        "The request is done, and the connection is reset before a response.",
        _reset_after,
    ),
    _wire("slow-body", "The response's body comes in twenty portions over `seconds`.", _dripping, seconds=2.0),
    _wire("truncated-body", "The connection closes in the middle of the response's body.", _cut),
    _wire("truncated-headers", "The connection closes after the response's headers.", _cut_before_body),
    _wire(
        "wrong-content-type",
        "The response says that it is HTML.",
        _body(lambda b: b, content_type="text/html; charset=utf-8"),
    ),
    _wire("invalid-json", "The response's body is broken JSON.", _body(lambda b: b[:-1] + b",}" if b else b"{")),
    _wire("invalid-utf8", "The response's body is not UTF-8.", _body(lambda b: b.replace(b'"', b'"\xff\xfe', 1))),
    _wire("bad-gateway", "502 with a page of HTML, as proxies have it, and nothing is done.", _bad_gateway),
    _wire("huge-body", "The response's body is followed by 64 MB of blanks.", _huge),
    _wire("gzip-bomb", "The response's body, compressed, unfolds to 64 MB.", _bomb),
    _wire("gzip-truncated", "The response's body is compressed and lacks its end.", _broken_gzip),
)
