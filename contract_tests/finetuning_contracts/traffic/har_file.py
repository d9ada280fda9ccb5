"""Read HTTP archives (HAR 1.2) as browsers, proxies and test tools write them, each with its own gaps.

A body may be Base64, may be missing though it was sent, may be given as the parameters of a form only, and is decompressed
already. A file may hold WebSockets, `data:` addresses and requests that were never answered.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import attrs

from finetuning_contracts.checks.sending.messages import Headers, Incoming, Outgoing, header
from finetuning_contracts.errors import UsageError

from .exchange import LARGEST, Exchange
from .secrets import Secrets

CREDENTIAL = "_credential"
"""The field of an entry that tells credentials apart which are hidden: a recording of the proxy has it."""


@attrs.frozen
class Recording:
    """What a file holds."""

    exchanges: tuple[Exchange, ...]
    unanswered: int
    """Entries without a response: blocked, broken off, or still under way."""
    other: int
    """Entries that are no HTTP exchange: WebSockets, `data:` addresses, pages of a browser itself."""


def read(path: Path, secrets: Secrets) -> Recording:
    """Read a file; `secrets` tells credentials apart. Raises `UsageError`, in one line, for what is no HAR file."""
    try:
        document = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path} is no HTTP archive: it is no JSON") from error
    try:
        entries = document["log"]["entries"]
    except (KeyError, TypeError) as error:
        raise UsageError(f"{path} is no HTTP archive: it has no log with entries") from error
    if not isinstance(entries, list):
        raise UsageError(f"{path} is no HTTP archive: its entries are no list")
    exchanges: list[Exchange] = []
    unanswered = other = 0
    for number, entry in enumerate(entries, 1):
        try:
            if not _is_exchange(entry):
                other += 1
            elif not _status(entry.get("response")):
                unanswered += 1
            else:
                exchanges.append(_exchange(entry, secrets))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            told = f"its entry {number} cannot be read ({_told(error)})"
            raise UsageError(f"{path} is no HTTP archive: {told}") from error
    return Recording(tuple(exchanges), unanswered, other)


def _told(error: Exception) -> str:
    return (
        f"{error.args[0]!r} is missing" if isinstance(error, KeyError) else "a field has another type than HAR 1.2 says"
    )


def _is_exchange(entry: Mapping[str, Any]) -> bool:
    url = str(entry["request"]["url"])
    return (
        urlsplit(url).scheme in {"http", "https"}
        and entry.get("_resourceType") != "websocket"
        and (_status(entry.get("response")) != 101)
    )


def _status(response: Mapping[str, Any] | None) -> int:
    """0: there was no response; browsers write -1 or 0."""
    return max(int((response or {}).get("status") or 0), 0)


def _exchange(entry: Mapping[str, Any], secrets: Secrets) -> Exchange:
    asked, came = entry["request"], entry["response"]
    headers, answered = _headers(asked), _headers(came)
    sent, sent_known = _sent(asked, headers)
    body, body_known = _received(came, str(asked["method"]))
    started = _moment(str(entry["startedDateTime"]))
    seconds = _seconds(entry)
    given = entry.get(CREDENTIAL)
    return Exchange(
        request=Outgoing(str(asked["method"]).upper(), str(asked["url"]).partition("#")[0], headers, sent),
        response=Incoming(
            _status(came), str(came.get("statusText") or ""), answered, body, seconds if math.isfinite(seconds) else 0.0
        ),
        started=started,
        ended=started + seconds,
        credential=str(given) if given is not None else secrets.credential(headers),
        request_known=sent_known,
        response_known=body_known,
        headers_known=False,  # browsers leave some out, and none says which
    )


def _headers(message: Mapping[str, Any]) -> Headers:
    """Without the pseudo headers of HTTP/2, which some write beside the others."""
    return tuple(
        (str(one["name"]), str(one["value"]))
        for one in message.get("headers") or ()
        if not str(one["name"]).startswith(":")
    )


def _sent(request: Mapping[str, Any], headers: Headers) -> tuple[bytes, bool]:
    """The request body, and whether it is the whole of it."""
    data = request.get("postData")
    size = request.get("bodySize")
    announced = size if isinstance(size, int) and size > 0 else 0
    if not announced and header(headers, "content-length").isdecimal():
        announced = int(header(headers, "content-length"))
    # Where no size is given, a media type says that there was a body, and that it was left out.
    left_out = size != 0 and bool(header(headers, "content-type"))
    nothing = not announced and not left_out and not header(headers, "transfer-encoding")
    if data is None:
        return b"", nothing
    text = data.get("text")
    if text is None or (text == "" and data.get("params")):
        form = str(data.get("mimeType", "")).startswith("application/x-www-form-urlencoded")
        pairs = [(str(one["name"]), str(one.get("value", ""))) for one in data.get("params") or ()]
        return (urlencode(pairs).encode(), True) if form and pairs else (b"", nothing and size == 0 and not pairs)
    body = _decoded(str(text), str(data.get("encoding") or data.get("_encoding") or ""))
    if len(body) > LARGEST:
        return b"", False
    # Binary content as text has lost bytes: what stands for one that is no character gives it away.
    return body, not _garbled(str(text), data) and (not announced or len(body) >= announced or not text.isascii())


def _garbled(text: str, data: Mapping[str, Any]) -> bool:
    return "\ufffd" in text and not data.get("encoding")


def _received(response: Mapping[str, Any], method: str) -> tuple[bytes, bool]:
    """The response body, decompressed, and whether it is the whole of it."""
    content = response.get("content") or {}
    text = content.get("text")
    size = content.get("size")
    nothing = method.upper() == "HEAD" or _status(response) in {204, 304}
    if text is None:
        return b"", nothing or size == 0 or (size is None and response.get("bodySize") == 0)
    body = _decoded(str(text), str(content.get("encoding") or ""))
    if len(body) > LARGEST:
        return b"", False
    if not body:
        return b"", nothing or size == 0  # some write an empty text for a body that they did not keep
    if isinstance(size, int) and size > len(body) and not content.get("compression"):
        return body, False  # only its beginning was kept
    headers = _headers(response)
    announced = header(headers, "content-length")
    if announced.isdecimal() and int(announced) > len(body) and not header(headers, "content-encoding"):
        return body, False  # the size that is given is that of the beginning
    if "truncated" in f"{content.get('comment', '')} {response.get('comment', '')}".lower():
        return body, False
    return body, "\ufffd" not in str(text) or bool(content.get("encoding"))


def _decoded(text: str, encoding: str) -> bytes:
    if encoding.lower() == "base64":
        try:
            return base64.b64decode(text, validate=False)
        except binascii.Error as error:
            raise ValueError("no Base64") from error
    return text.encode("utf-8", "surrogatepass")


def _moment(text: str) -> float:
    moment = datetime.datetime.fromisoformat(text)
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=datetime.UTC)).timestamp()


def _seconds(entry: Mapping[str, Any]) -> float:
    """How long the exchange took; infinite where the file does not say."""
    milliseconds = entry.get("time")
    if isinstance(milliseconds, int | float) and milliseconds >= 0:
        return milliseconds / 1000
    return math.inf
