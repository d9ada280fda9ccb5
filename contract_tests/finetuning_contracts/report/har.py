"""Samples of a run's traffic as an HTTP archive (HAR 1.2), which browsers and proxies open."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from finetuning_runtime import __version__

from finetuning_contracts.checks.recording import Recorded

LARGEST = 8_000_000
"""Bytes of the file. What does not fit is left out, and the file says how much that is."""


def har(exchanges: Iterable[Recorded]) -> bytes:
    """The exchanges as HAR, in the order in which they were sent."""
    return archive([_entry(one) for one in sorted(exchanges, key=lambda one: one.started)])


def archive(entries: Sequence[dict[str, Any]]) -> bytes:
    """Entries as a HAR file of bounded size."""
    kept, size = [], 0
    for entry in entries:
        size += len(json.dumps(entry, ensure_ascii=False).encode("utf-8", "backslashreplace")) + 1
        if size > LARGEST:
            break
        kept.append(entry)
    comment = (
        "Samples: the first exchanges of each operation and status, the beginnings of their bodies, no credentials."
    )
    if len(kept) < len(entries):
        comment += f" {len(entries) - len(kept)} more did not fit."
    creator = {"name": "finetuning-contracts", "version": __version__}
    log = {"version": "1.2", "creator": creator, "entries": kept, "comment": comment}
    return (json.dumps({"log": log}, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")


def entries_of(content: bytes) -> list[dict[str, Any]]:
    """The entries of a HAR file. Raises `ValueError` or `LookupError` when it is none."""
    entries: list[dict[str, Any]] = json.loads(content)["log"]["entries"]
    return entries


def _entry(one: Recorded) -> dict[str, Any]:
    milliseconds = round(one.seconds * 1000, 3)
    request: dict[str, Any] = {
        "method": one.method,
        "url": one.url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers_of(one.request_headers),
        "queryString": query_of(one.url),
        "headersSize": -1,
        "bodySize": one.request_size,
    }
    if one.request_size:
        request["postData"] = {"mimeType": _of(one.request_headers, "content-type"), "text": one.request_body}
    return {
        "startedDateTime": one.started,
        "time": milliseconds,
        "request": request,
        "response": {
            "status": one.status,
            "statusText": one.reason,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": headers_of(one.response_headers),
            "content": {
                "size": one.response_size,
                "mimeType": _of(one.response_headers, "content-type"),
                "text": one.response_body,
            },
            "redirectURL": _of(one.response_headers, "location"),
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
        "comment": one.operation,
    }


def headers_of(headers: Sequence[tuple[str, str]]) -> list[dict[str, str]]:
    """Headers as HAR has them."""
    return [{"name": name, "value": value} for name, value in headers]


def query_of(url: str) -> list[dict[str, str]]:
    """The query of an address as HAR has it."""
    pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True, max_num_fields=None)
    return [{"name": name, "value": value} for name, value in pairs]


def _of(headers: Sequence[tuple[str, str]], wanted: str) -> str:
    return next((value for name, value in headers if name.lower() == wanted), "")
