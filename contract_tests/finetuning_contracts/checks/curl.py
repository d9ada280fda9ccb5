"""A request as a line that a person can paste into a POSIX shell, and that sends the very same bytes."""

from __future__ import annotations

import shlex

from .sending.messages import Outgoing

_LEFT_OUT = frozenset({"content-length", "transfer-encoding", "connection", "host", "accept-encoding"})
"""Headers that curl writes by itself."""
_ADDED_BY_CURL = ("accept", "user-agent", "content-type")


def curl(request: Outgoing) -> str:
    """The request as a curl line. Credentials are still in it: redact the result."""
    line = ["curl", "-sS", "-i", "--path-as-is"]
    line += ["-I"] if request.method == "HEAD" else ["-X", quoted(request.method.encode())]
    names = {name.lower() for name, _ in request.headers}
    for name, value in request.headers:
        if name.lower() not in _LEFT_OUT:
            # curl takes `Name;` for a header without a value, and `Name:` for one that is not to be sent.
            line += ["-H", quoted(f"{name}: {value}".encode("latin-1", "replace") if value else f"{name};".encode())]
    for name in _ADDED_BY_CURL:
        if name not in names and (name != "content-type" or request.body):
            line += ["-H", quoted(f"{name}:".encode())]
    if b"\0" in request.body:  # no argument of a program can hold it
        octal = "".join(f"\\{byte:03o}" for byte in request.body)
        return " ".join(
            ["printf", f"'{octal}'", "|", *line, "--data-binary", "@-", "--globoff", quoted(request.url.encode())]
        )
    if request.body:
        line += ["--data-raw", quoted(request.body)]  # raw: a body that begins with @ names no file
    return " ".join([*line, "--globoff", quoted(request.url.encode())])


def quoted(value: bytes) -> str:
    """Bytes as one word of a shell; `$'...'`, which bash and zsh and POSIX 2024 have, where plain quotes do not do."""
    try:
        text = value.decode()
    except UnicodeDecodeError:
        text = ""
    if text and text.isprintable():
        return shlex.quote(text)
    if not value:
        return "''"
    return "$'" + "".join(_escaped(byte) for byte in value) + "'"


def _escaped(byte: int) -> str:
    if byte in b"\\'":
        return "\\" + chr(byte)
    return chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}"
