"""A tiny server that keeps the contract in `tiny.yaml`, and the single faults that can be put into it.

The faults are the point: each must turn the check that it is named for red, and no other test double stands
between the check and real HTTP.
"""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path
from typing import Any

import attrs
from finetuning_specs import Spec, read_spec

KEY, TENANT = "tiny-secret-key", "tiny-secret-tenant"
HEADERS = {"Authorization": f"Bearer {KEY}", "X-Tenant-Key": TENANT}


def tiny_spec() -> Spec:
    return read_spec(Path(__file__).with_name("tiny.yaml"))


@attrs.define
class Response(Exception):
    status: int
    body: Any
    headers: dict[str, str] = attrs.field(factory=dict)


def refuse(status: int, text: str, **headers: str) -> Response:
    return Response(status, {"error": text}, headers)


@attrs.define
class TinyServer:
    """An ASGI application. `faults` are names of `test_faults.py`, and `lacks_` before what it shall not offer."""

    faults: frozenset[str] = frozenset()
    files: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    jobs: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    numbers: itertools.count[int] = attrs.field(factory=lambda: itertools.count(1))

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        headers = {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in scope["headers"]}
        query = scope["query_string"].decode("latin-1")
        try:
            response = self.response(scope["method"], scope["raw_path"].decode("latin-1"), query, headers, body)
        except Response as refusal:
            response = refusal
        except Exception as error:  # noqa: BLE001  a crash is a 500, as in any framework
            response = refuse(500, repr(error))
        kind = "text/html" if "content_type" in self.faults and response.status == 200 else "application/json"
        sent = {"content-type": kind, **response.headers}
        raw = [(k.encode(), v.encode()) for k, v in sent.items()]
        await send({"type": "http.response.start", "status": response.status, "headers": raw})
        await send({"type": "http.response.body", "body": json.dumps(response.body).encode()})

    def response(self, method: str, path: str, query: str, headers: dict[str, str], body: bytes) -> Response:
        self.authenticate(headers)
        for pattern, all_methods in ROUTES:
            match = re.fullmatch(pattern, path)
            methods = {method: name for method, name in all_methods.items() if f"lacks_{name}" not in self.faults}
            if match is None or not methods:
                continue
            allow = "GET" if "allow_header" in self.faults else ", ".join(methods)
            if method == "OPTIONS" or method not in methods:
                if "unsupported_method" in self.faults and method != "OPTIONS":
                    return Response(200, {})
                if "reads_more" in self.faults and method in {"GET", "HEAD"}:
                    return Response(200, {})
                raise refuse(405, "method not allowed", allow=allow)
            return getattr(self, methods[method])(*match.groups(), query=query, body=body, headers=headers)
        raise refuse(404, "no such route")

    def authenticate(self, headers: dict[str, str]) -> None:
        if "ignored_auth" in self.faults:
            return
        if "authorization" not in headers and "bad_request_without_key" in self.faults:
            raise refuse(400, "who is meant?")
        if headers.get("authorization") != f"Bearer {KEY}" and "ignores_key" not in self.faults:
            raise refuse(401, "who are you?")
        if headers.get("x-tenant-key") != TENANT and "ignores_tenant" not in self.faults:
            raise refuse(401, "whose are you?")

    def create_file(self, *, body: bytes, headers: dict[str, str], **_: Any) -> Response:
        data = self.decode(body, headers, {"filename": str}, {})
        if "accepts_bad_input" not in self.faults and not 1 <= len(data["filename"]) <= 80:
            raise refuse(400, "filename")
        id = f"file-{next(self.numbers)}"
        self.files[id] = {"id": id, "filename": data["filename"]}
        if "server_error" in self.faults and len(data["filename"]) == 80:
            raise RuntimeError("the longest name")
        return Response(202 if "wrong_status" in self.faults else 201, self.files[id])

    def retrieve_file(self, id: str, **_: Any) -> Response:
        if id in self.files and "forgets" not in self.faults:
            return Response(200, self.files[id])
        raise refuse(404, "no such file")

    def delete_file(self, id: str, **_: Any) -> Response:
        if id not in self.files:
            raise refuse(404, "no such file")
        if "use_after_free" not in self.faults:
            del self.files[id]
        return Response(200, {"id": id, "deleted": True})

    def list_jobs(self, *, query: str, **_: Any) -> Response:
        pairs = [p.partition("=") for p in query.split("&") if p]
        limits = [value for name, _, value in pairs if name == "limit"]
        if limits and (len(limits) > 1 or not re.fullmatch(r"[1-9][0-9]?|100", limits[0])):
            raise refuse(400, "limit")
        total = {} if "missing_header" in self.faults else {"x-total": str(len(self.jobs))}
        return Response(200, {"data": list(self.jobs.values())[: int(limits[0]) if limits else 10]}, total)

    def create_job(self, *, body: bytes, headers: dict[str, str], **_: Any) -> Response:
        data = self.decode(body, headers, {"model": str, "training_file": str}, {"n_epochs": int})
        if not 1 <= data.get("n_epochs", 1) <= 50:
            raise refuse(400, "n_epochs")
        if data["training_file"] not in self.files or "refuses_valid" in self.faults:
            raise refuse(400, "no such training_file")
        id = f"job-{next(self.numbers)}"
        status = 7 if "wrong_shape" in self.faults else "queued"
        self.jobs[id] = {"id": id, "model": data["model"], "status": status}
        return Response(200, self.jobs[id])

    def retrieve_job(self, id: str, **_: Any) -> Response:
        if id not in self.jobs:
            raise refuse(404, "no such job")
        return Response(200, self.jobs[id])

    def cancel_job(self, id: str, **_: Any) -> Response:
        if id not in self.jobs:
            raise refuse(404, "no such job")
        if self.jobs[id]["status"] == "cancelled":
            raise refuse(409, "already cancelled")
        self.jobs[id]["status"] = "cancelled"
        return Response(200, self.jobs[id])

    def decode(
        self, body: bytes, headers: dict[str, str], required: dict[str, type], optional: dict[str, type]
    ) -> dict[str, Any]:
        if "json" not in headers.get("content-type", ""):
            raise refuse(400, "not JSON")
        try:
            data = json.loads(body, parse_constant=float.__call__)
        except (ValueError, TypeError):
            raise refuse(400, "not JSON") from None
        fields = required | optional
        valid = (
            isinstance(data, dict)
            and set(required) <= set(data) <= set(fields)
            and all(type(value) is fields[name] or self.is_whole(value, fields[name]) for name, value in data.items())
        )
        if not valid:
            raise refuse(400, "not what was asked for")
        return data

    @staticmethod
    def is_whole(value: Any, kind: type) -> bool:
        """1.0 is an integer to JSON Schema."""
        return kind is int and isinstance(value, float) and value.is_integer()


ROUTES = (
    (r"/files", {"POST": "create_file"}),
    (r"/files/([^/]+)", {"GET": "retrieve_file", "DELETE": "delete_file"}),
    (r"/jobs", {"GET": "list_jobs", "POST": "create_job"}),
    (r"/jobs/([^/]+)", {"GET": "retrieve_job"}),
    (r"/jobs/([^/]+)/cancel", {"POST": "cancel_job"}),
)
