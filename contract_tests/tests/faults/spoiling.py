"""What can become of an answer that would have been right."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import attrs
import httpx

from .transport import Answer

NOON = datetime(2026, 10, 21, 12, tzinfo=UTC)


def half(error=None):
    """Half of its body: the connection fails, or (None) ends without a word, as some transports have it."""

    def spoil(right):
        (content,) = right.body
        beginning = content[: len(content) // 2]
        return attrs.evolve(right, body=(beginning,) if error is None else (beginning, error))

    return Answer(spoils=spoil)


def half_in_chunks():
    """As it looks where no length was announced."""

    def spoil(right):
        headers = {name: value for name, value in right.headers.items() if name != "content-length"}
        return attrs.evolve(half(httpx.RemoteProtocolError).spoils(right), headers=headers)

    return Answer(spoils=spoil)


def drop_by_drop(seconds):
    """All of it, byte by byte, over so many seconds."""

    def spoil(right):
        (content,) = right.body
        if "json" in right.headers["content-type"]:
            content = content.ljust(100)  # some answers are `{}`
        headers = {**right.headers, "content-length": str(len(content))}
        pieces = tuple(bytes([byte]) for byte in content)
        return attrs.evolve(right, headers=headers, body=pieces, seconds=seconds / len(pieces))

    return Answer(spoils=spoil)


def another_body(content, **headers):
    """Another body, whole."""

    def spoil(right):
        length = {"content-length": str(len(content))}
        return attrs.evolve(right, headers={**right.headers, **length, **_names(headers)}, body=(content,))

    return Answer(spoils=spoil)


def another_status(status, headers, *, body=None, acts=True):
    """An error. Without a body of its own it repeats the request, keys included."""
    return Answer(status, _names(headers), body or (), acts=acts, echoes=body is None)


def date_alone(status, **later):
    """An error of this very moment, with a date to come back at and no other: nothing to compare the clocks by."""

    def spoil(_right):
        moment = format_datetime(datetime.now(UTC) + timedelta(**later), usegmt=True)
        return Answer(status, {"retry-after": moment}, echoes=True)

    return Answer(spoils=spoil, acts=False)


def dates(**later):
    """Headers: the date of the answer, and one to come back at."""
    moments = {"date": NOON, "retry_after": NOON + timedelta(**later)}
    return {name: format_datetime(moment, usegmt=True) for name, moment in moments.items()}


def _names(headers):
    return {name.replace("_", "-"): value for name, value in headers.items()}
