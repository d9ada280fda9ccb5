"""Faults of files: their sizes, their names, their bytes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .anatomy import Anatomy
from .changes import Inject, answers_thing, both, kinds, things
from .fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from .exchange import Exchange, Reply


def _takes_files(anatomy: Anatomy) -> bool:
    """Whether its resource is what is uploaded."""
    return any(a.takes_file and a.resource == anatomy.resource for a in anatomy.all.all())


def _shows_files(anatomy: Anatomy) -> bool:
    return _takes_files(anatomy) and answers_thing(anatomy) and anatomy.kind in {"create", "retrieve", "list"}


def _sized(anatomy: Anatomy) -> bool:
    return _shows_files(anatomy) and "bytes" in anatomy.properties


def _named(anatomy: Anatomy) -> bool:
    return _shows_files(anatomy) and "filename" in anatomy.properties


def _value(name: str, change: Callable[[Any], Any], *where: str) -> Inject:
    """A fault under which a file shows another value, in operations of these kinds or in all."""

    def changed(exchange: Exchange, thing: dict[str, Any]) -> None:
        if name in thing and (not where or exchange.anatomy.kind in where):
            thing[name] = change(thing[name])

    return things(changed)


def _content(change: Callable[[Exchange, bytes], bytes]) -> Inject:
    """A fault under which other bytes are read than were sent."""

    async def inject(exchange: Exchange) -> Reply:
        reply = await exchange.forward()
        return reply.with_body(change(exchange, reply.body)) if reply.ok else reply

    return inject


def _flipped(exchange: Exchange, content: bytes) -> bytes:
    if not content:
        return content
    place = exchange.random.randrange(len(content))
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


async def _of_another(exchange: Exchange) -> Reply:
    """The content of the file that was read before is read."""
    reply = await exchange.forward()
    others = [
        p for p in exchange.before("content") if p.parameters != exchange.parameters and p.reply.body != reply.body
    ]
    return reply.with_body(others[0].reply.body) if reply.ok and others else reply


def _upload_changed(change: Callable[[bytes], bytes]) -> Inject:
    """A fault under which a file is kept otherwise than it was sent."""

    async def inject(exchange: Exchange) -> Reply:
        boundary = re.search(r'boundary="?([^";]+)', exchange.sent.header("content-type"))
        if boundary is None:
            return await exchange.forward()
        mark = b"--" + boundary[1].encode("latin-1")
        parts = exchange.sent.body.split(mark)
        for index, part in enumerate(parts):
            head, gap, content = part.partition(b"\r\n\r\n")
            if gap and b"filename=" in head:
                parts[index] = head + gap + change(content.removesuffix(b"\r\n")) + b"\r\n"
        return await exchange.forward(exchange.sent.with_body(mark.join(parts)))

    return inject


_content_read = both(kinds("content"))

FAULTS: tuple[Fault, ...] = (
    Fault(
        "bytes-wrong",
        "A file says that it is one byte longer than it is.",
        "response",
        _sized,
        _value("bytes", lambda n: n + 1),
    ),
    Fault("bytes-zero", "A file says that it is empty.", "response", _sized, _value("bytes", lambda _: 0)),
    Fault(
        "bytes-wrong-in-list",
        "A list shows files one byte longer than they are.",
        "response",
        both(_sized, kinds("list")),
        _value("bytes", lambda n: n + 1),
    ),
    Fault(
        "filename-changed",
        "A file has another name than it was sent with.",
        "response",
        _named,
        _value("filename", lambda name: f"file-{name}"),
    ),
    Fault(
        "filename-other-on-read",
        "Reading a file shows another name than was sent.",
        "response",
        both(_named, kinds("retrieve")),
        _value("filename", lambda _: "upload.bin"),
    ),
    Fault(
        "filename-without-ending",
        "A file's name is shown without its ending.",
        "response",
        _named,
        _value("filename", lambda name: name.rpartition(".")[0] or name),
    ),
    Fault("content-altered", "A file's content differs in one bit.", "response", _content_read, _content(_flipped)),
    Fault(
        "content-truncated",
        "A file's content lacks its last byte.",
        "response",
        _content_read,
        _content(lambda _, content: content[:-1]),
    ),
    Fault("content-empty", "A file's content is empty.", "response", _content_read, _content(lambda *_: b"")),
    Fault(
        "content-newlines",
        "A file's content has other line ends.",
        "response",
        _content_read,
        _content(lambda _, content: content.replace(b"\n", b"\r\n")),
    ),
    Fault(
        "content-with-mark",
        "A file's content begins with a byte order mark.",
        "response",
        _content_read,
        _content(lambda _, content: b"\xef\xbb\xbf" + content),
    ),
    Fault("content-of-another", "A file's content is that of another file.", "state", _content_read, _of_another),
    Fault(
        "upload-loses-line",
        "A file is kept without its last line.",
        "request",
        lambda a: a.takes_file and a.kind == "create",
        _upload_changed(lambda content: b"".join(content.splitlines(keepends=True)[:-1]) or content),
    ),
)
