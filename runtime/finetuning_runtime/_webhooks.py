"""Webhooks: messages that a provider sends to us.

They are signed by the rules of standardwebhooks.com. The library computes the signature; the time window and
the comparison are here, because the library's window cannot be changed, and because one signature that is
malformed makes it miss a good one behind it.
"""

from __future__ import annotations

import binascii
import hmac
import json
import os
import re
import time
from base64 import b64decode
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs
from standardwebhooks import Webhook

from ._errors.exceptions import ConfigurationError, InvalidWebhookSignatureError, WebhookVerificationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

E = TypeVar("E")

DEFAULT_TOLERANCE: Final = 300
"""Seconds. What standardwebhooks.com recommends."""
_PREFIX: Final = "whsec_"
_LONGEST_TIMESTAMP: Final = 11
"""Digits. More are no time."""


@attrs.frozen
class UnknownEvent:
    """An event of a type that the contract does not have.

    Attributes:
        id: The event's id; None when it has none.
        type: Its type; None when it has none.
        created_at: When it happened, in seconds since 1970; None when it does not say.
        data: What it is about, as it came.
        value: The whole event, as it came.
    """

    id: str | None
    type: str | None
    created_at: int | None
    data: Any
    value: Any

    def to_dict(self) -> Any:
        """The whole event, as it came."""
        return self.value


def secret_from(secret: str | bytes | None, environment: str | None) -> str | bytes:
    """The secret that was given, or else the environment's.

    Raises:
        ConfigurationError: There is neither.
    """
    found = secret or (os.environ.get(environment, "").strip() if environment else "")
    if not found:
        variable = f" or set the environment variable {environment}" if environment else ""
        raise ConfigurationError(f"webhooks need the endpoint's secret: give secret=…{variable}")
    return found


def unwrap(
    payload: bytes | str,
    headers: Mapping[str, str],
    *,
    secret: str | bytes,
    events: Mapping[str, Callable[[Any], E]],
    tolerance: float = DEFAULT_TOLERANCE,
    now: Callable[[], float] | None = None,
) -> E | UnknownEvent:
    """Verify a message, and read the event in it.

    Args:
        payload: The body as it came, to the byte: what was parsed and written again has another signature.
        headers: The request's headers; their case does not matter.
        secret: The endpoint's secret, which begins with `whsec_`.
        events: For each type of event what makes it of the message's JSON value.
        tolerance: Seconds, more than 0, by which the message's time may differ from ours.
        now: For tests: gives the time in seconds since 1970. None: `time.time`, looked up when the message is.

    Returns:
        The event; an `UnknownEvent` when its type is none of `events`.

    Raises:
        InvalidWebhookSignatureError: The message is not signed with this secret, or not now.
        WebhookVerificationError: It lacks a header, or is no JSON object.
        TypeError: The payload or the secret is neither bytes nor text, or the headers are no mapping.
        ValueError: The secret or the tolerance cannot be used.
    """
    verify(payload, headers, secret=secret, tolerance=tolerance, now=now)
    try:
        value = json.loads(payload if isinstance(payload, str) else bytes(payload))
    except (ValueError, RecursionError):
        raise WebhookVerificationError("the message is signed, but it is not JSON") from None
    if not isinstance(value, dict):
        raise WebhookVerificationError("the message is signed, but it is not a JSON object")
    kind = value.get("type")
    decode = events.get(kind) if isinstance(kind, str) else None
    if decode is not None:
        return decode(value)
    return UnknownEvent(_text(value.get("id")), _text(kind), _whole(value.get("created_at")), value.get("data"), value)


def verify(
    payload: bytes | str,
    headers: Mapping[str, str],
    *,
    secret: str | bytes,
    tolerance: float = DEFAULT_TOLERANCE,
    now: Callable[[], float] | None = None,
) -> None:
    """Verify a message. Takes and raises what `unwrap` does, but does not look at what the message says."""
    if not tolerance > 0:
        raise ValueError(f"tolerance must be more than 0 seconds, not {tolerance}")
    if not isinstance(payload, str | bytes | bytearray | memoryview):
        raise TypeError(f"payload must be the body as it came, in bytes or as text, not {type(payload).__name__}")
    if not isinstance(headers, Mapping):
        raise TypeError(f"headers must be a mapping of names to values, not {type(headers).__name__}")
    keys = _keys(secret)
    given = {str(name).lower(): value for name, value in headers.items()}
    found = {name: given.get(f"webhook-{name}") for name in ("id", "timestamp", "signature")}
    missing = [f"webhook-{name}" for name, value in found.items() if not value]
    if missing:
        raise WebhookVerificationError(f"the message lacks the header {', '.join(missing)}")
    try:
        text = payload if isinstance(payload, str) else bytes(payload).decode()
    except UnicodeDecodeError:
        raise WebhookVerificationError("the message is not UTF-8") from None
    moment = _moment(str(found["timestamp"]), tolerance, time.time() if now is None else now())
    expected = [_signature(key, str(found["id"]), moment, text) for key in keys]
    signatures = list(_signatures(str(found["signature"])))
    # Every pair is compared, so that the time it takes does not tell which of them came close.
    matches = [hmac.compare_digest(ours, theirs) for ours in expected for theirs in signatures]
    if not any(matches):
        raise InvalidWebhookSignatureError("no signature of the message fits: wrong secret, or not the body as it came")


def _moment(timestamp: str, tolerance: float, now: float) -> datetime:
    if not re.fullmatch(r"[0-9]+", timestamp) or len(timestamp) > _LONGEST_TIMESTAMP:
        raise InvalidWebhookSignatureError("the message's time is not a number of seconds")
    age = now - int(timestamp)
    if age > tolerance:
        raise InvalidWebhookSignatureError(f"the message is too old: {age:.0f} s, where {tolerance:g} s are allowed")
    if age < -tolerance:
        raise InvalidWebhookSignatureError(f"the message is from the future: {-age:.0f} s ahead of this clock")
    return datetime.fromtimestamp(int(timestamp), UTC)


def _keys(secret: str | bytes) -> list[bytes]:
    """The keys that a secret may stand for.

    Without the prefix, the standard's libraries read it as base64, vendors' own as it is.
    """
    if isinstance(secret, bytes):
        keys = [secret]
    elif not isinstance(secret, str):
        raise TypeError(f"secret must be text or bytes, not {type(secret).__name__}")
    elif secret.startswith(_PREFIX):
        keys = [key for key in [_from_base64(secret.removeprefix(_PREFIX))] if key is not None]
    else:
        keys = [key for key in [secret.encode(), _from_base64(secret)] if key is not None]
    if not keys or not all(keys):
        raise ValueError("secret must be the endpoint's secret: whsec_ and base64 text")  # which is not shown
    return keys


def _from_base64(text: str) -> bytes | None:
    try:
        return b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def _signature(key: bytes, message_id: str, moment: datetime, text: str) -> bytes:
    try:
        return b64decode(Webhook(key).sign(message_id, moment, text).removeprefix("v1,"))
    except UnicodeEncodeError:  # a text with half a surrogate pair
        raise WebhookVerificationError("the message is not UTF-8") from None


def _signatures(header: str) -> Iterator[bytes]:
    """The signatures of the version that we know; what is malformed is passed over."""
    for part in header.split():
        version, _, signature = part.partition(",")
        found = _from_base64(signature) if version == "v1" else None
        if found:
            yield found


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
