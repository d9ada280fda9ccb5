"""What clients send: requests as a server sees them, without what has to differ."""

import email
import json
from urllib.parse import parse_qsl

import attrs

OF_EACH_LIBRARY = {
    "user-agent",
    "host",  # the same for both, and the port is free
    "connection",
    "accept-encoding",  # what the installed decoders are
    "transfer-encoding",  # a form may be streamed
    "content-length",  # boundaries differ in length
    "x-stainless-",  # the vendors' telemetry
}


@attrs.frozen
class Request:
    """A request as it came: the query's pairs sorted, the body read."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: object


@attrs.define
class Recorder:
    """An ASGI application that remembers what goes into another one."""

    app: object
    requests: list[Request] = attrs.field(factory=list)

    @property
    def base_path(self):
        return self.app.base_path

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        body = await _whole(receive)
        self.requests.append(_request(scope, body))
        left = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay():
            return left.pop() if left else await receive()

        await self.app(scope, replay, send)


async def _whole(receive):
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return body


def _request(scope, body):
    headers = {}
    for name, value in scope["headers"]:
        headers.setdefault(name.decode().lower(), []).append(value.decode())
    headers = {name: ", ".join(values) for name, values in headers.items()}
    media_type = headers.get("content-type", "")
    kept = {name: value for name, value in headers.items() if not name.startswith(tuple(OF_EACH_LIBRARY))}
    # Ours names a media type only where there is a body; the vendors' name JSON with every POST and DELETE.
    kept["content-type"] = media_type.partition(";")[0] if body else ""
    # For a file's content each has words of its own: `*/*`, `application/binary`.
    kept["accept"] = "JSON" if kept["accept"] == "application/json" else "a file"
    return Request(
        method=scope["method"],
        path=scope["raw_path"].decode(),
        query=sorted(parse_qsl(scope["query_string"].decode(), keep_blank_values=True)),
        headers=kept,
        body=_read(media_type, body),
    )


def _read(media_type, body):
    if media_type.startswith("application/json") and body:
        return json.loads(body)
    if media_type.startswith("multipart/form-data"):
        message = email.message_from_bytes(f"Content-Type: {media_type}\r\n\r\n".encode() + body)
        # Sorted: the vendors send the file last, ours as its spec has it; a form's fields have no order.
        return sorted(
            (
                part.get_param("name", header="content-disposition"),
                part.get_filename(),
                part.get("content-type"),
                part.get_payload(decode=True),
            )
            for part in message.get_payload()
        )
    return body
