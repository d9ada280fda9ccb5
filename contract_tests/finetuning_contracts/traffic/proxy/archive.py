"""Write what goes through a proxy into an HTTP archive (HAR 1.2), which is whole after each exchange."""

from __future__ import annotations

import base64
import datetime
import json
from pathlib import Path
from typing import Any, BinaryIO

import attrs
from finetuning_runtime import __version__
from finetuning_runtime._errors.redaction import HIDDEN

from finetuning_contracts.checks.sending.messages import Headers
from finetuning_contracts.errors import UsageError
from finetuning_contracts.redaction import Redactor
from finetuning_contracts.report.har import headers_of, query_of
from finetuning_contracts.traffic.exchange import Exchange
from finetuning_contracts.traffic.har_file import CREDENTIAL
from finetuning_contracts.traffic.place import Found

_END = b"]}}\n"


@attrs.define
class Archive:
    """A file that exchanges are added to. Credentials are hidden, and told apart by a number."""

    _file: BinaryIO
    _credentials: dict[str, int] = attrs.field(factory=dict, init=False)
    _empty: bool = attrs.field(default=True, init=False)

    @classmethod
    def at(cls, path: Path) -> Archive:
        """Begin a file. Raises `UsageError` when it cannot be written."""
        creator = {"name": "finetuning-contracts", "version": __version__}
        head = json.dumps({"log": {"version": "1.2", "creator": creator, "entries": []}})
        try:
            file = path.open("wb")
            file.write(head.removesuffix("]}}").encode() + _END)
            file.flush()
        except OSError as error:
            raise UsageError(f"cannot write {path}: {error.strerror}") from error
        return cls(file)

    def add(self, exchange: Exchange, found: Found | None, redactor: Redactor) -> None:
        """Write an exchange."""
        entry = _entry(exchange, found, redactor)
        if exchange.credential is not None:
            number = self._credentials.setdefault(exchange.credential, len(self._credentials) + 1)
            entry[CREDENTIAL] = str(number)
        text = json.dumps(entry, ensure_ascii=False).encode("utf-8", "backslashreplace")
        self._file.seek(-len(_END), 2)
        self._file.write((b"" if self._empty else b",") + b"\n" + text + _END)
        self._file.flush()
        self._empty = False

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _entry(exchange: Exchange, found: Found | None, redactor: Redactor) -> dict[str, Any]:
    asked, came = exchange.request, exchange.response
    milliseconds = round((exchange.ended - exchange.started) * 1000, 3)
    url = redactor(asked.url)
    request: dict[str, Any] = {
        "method": asked.method,
        "url": url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": headers_of(_shown(asked.headers, redactor)),
        "queryString": query_of(url),
        "headersSize": -1,
        "bodySize": len(asked.body) if exchange.request_known else -1,
    }
    if asked.body:
        kind = next((value for name, value in asked.headers if name.lower() == "content-type"), "")
        request["postData"] = {"mimeType": kind, **_content(asked.body, redactor)}
    content = _content(came.body, redactor) if exchange.response_known else {}
    return {
        "startedDateTime": datetime.datetime.fromtimestamp(exchange.started, tz=datetime.UTC).isoformat(),
        "time": milliseconds,
        "request": request,
        "response": {
            "status": came.status,
            "statusText": came.reason,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": headers_of(_shown(came.headers, redactor)),
            "content": {"size": len(came.body), "mimeType": came.header("content-type"), **content},
            "redirectURL": redactor(came.header("location")),
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
        "comment": found.operation.id if found is not None else "no operation of the contract",
    }


def _shown(headers: Headers, redactor: Redactor) -> Headers:
    """The headers; of those that carry credentials only the names."""
    return tuple((name, HIDDEN if name.lower() in redactor.names else redactor(value)) for name, value in headers)


def _content(body: bytes, redactor: Redactor) -> dict[str, str]:
    """A body, as text where it is one."""
    try:
        return {"text": redactor(body.decode())}
    except UnicodeDecodeError:
        hidden = redactor(body.decode("latin-1")).encode("latin-1", "replace")
        return {"text": base64.b64encode(hidden).decode(), "encoding": "base64"}
