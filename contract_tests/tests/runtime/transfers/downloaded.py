"""A server that holds one file, and ways to download it."""

import re

import attrs
import httpx
from finetuning_runtime._transfers.async_download import AsyncDownload
from finetuning_runtime._transfers.download import Download
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.request import Request

CONTENT_OF_FILE = Operation("OpenAI", "download_file", decode=lambda value: value, reads="bytes")
CONTENT = bytes(range(256)) * 4000
OTHER = b"changed meanwhile" * 60_000


@attrs.define
class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off after so many bytes: with an error, or without a word."""

    content: bytes
    breaks_after: int | None = None
    error: Exception | None = None
    closed: bool = False

    def __iter__(self):
        end = len(self.content) if self.breaks_after is None else self.breaks_after
        for start in range(0, end, 10_000):
            yield self.content[start : min(start + 10_000, end)]
        if self.error is not None and self.breaks_after is not None:
            raise self.error

    async def __aiter__(self):
        for chunk in self:
            yield chunk

    def close(self):
        self.closed = True

    async def aclose(self):
        self.closed = True


@attrs.define
class Server:
    """Holds one file. `breaks` says after how many bytes each answer in turn breaks off; None: not at all."""

    content: bytes = CONTENT
    breaks: list = attrs.field(factory=list)
    ranges: bool = True
    etag: str | None = '"v1"'
    modified: str | None = None
    heeds_marks: bool = True
    length: bool = True
    silently: bool = False
    statuses: list = attrs.field(factory=list)
    on_request: object = None
    ranges_asked: list = attrs.field(factory=list)
    requests: list = attrs.field(factory=list)
    bodies: list = attrs.field(factory=list)

    def __call__(self, request):
        if self.on_request is not None:
            self.on_request(self, len(self.requests))
        self.requests.append(request)
        self.ranges_asked.append(request.headers.get("range"))
        if self.statuses and (status := self.statuses.pop(0)) != 200:
            return httpx.Response(status, json={"error": {"message": "no"}})
        headers = {} if self.etag is None else {"etag": self.etag}
        start = 0
        asked = re.fullmatch(r"bytes=(\d+)-", request.headers.get("range", ""))
        if self.modified is not None:
            headers["last-modified"] = self.modified
        current = not self.heeds_marks or request.headers.get("if-range") in (None, self.etag, self.modified)
        if asked and self.ranges and current:
            start = int(asked[1])
            if start >= len(self.content):
                return httpx.Response(416, headers={"content-range": f"bytes */{len(self.content)}"})
            headers["content-range"] = f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"
        rest = self.content[start:]
        if self.length:
            headers["content-length"] = str(len(rest))
        error = None if self.silently else httpx.ReadError("reset")
        body = Body(rest, self.breaks.pop(0) if self.breaks else None, error)
        self.bodies.append(body)
        return httpx.Response(206 if start else 200, headers=headers, stream=body)


def download(flavour, server, url="/files/file-1/content", **options):
    client = flavour.client(server)
    kind = Download if flavour.name == "sync" else AsyncDownload
    return kind(client._session, CONTENT_OF_FILE, Request("GET", url), options)


def read(flavour, server, **options):
    return flavour.run(download(flavour, server, **options).read())


def save(flavour, server, path, *, max_retries=2, **options):
    return flavour.run(download(flavour, server, max_retries=max_retries).save(path, **options))


def names(folder):
    return sorted(path.name for path in folder.iterdir())
