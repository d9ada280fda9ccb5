"""Send events to an application, signed as Standard Webhooks has it, while the server goes on.

An event is sent once what it tells of is kept. Its headers bear the real time, whatever the server's clock shows:
whoever receives them refuses a signature that is not of now.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import ipaddress
import queue
import threading
import time
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import attrs
import msgspec

from finetuning_contracts.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Client

_PREFIX: Final = "whsec_"


@attrs.frozen
class WebhookTarget:
    """Where events go.

    Raises `UsageError` for an address or a secret that cannot be used.
    """

    url: str
    secret: str = attrs.field(repr=False)
    """As vendors give it: `whsec_` and then Base64."""
    anywhere: bool = False
    """Whether the address may be on another machine than this."""
    attempts: int = 3
    """How often an event is sent, until the answer is a success."""
    pause: float = 0.5
    """Seconds before the second attempt; twice as long before each further one."""
    timeout: float = 5.0
    """Seconds for each attempt."""

    def __attrs_post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise UsageError("webhooks: the address has to be an http or https URL")
        if not self.anywhere and not _is_loopback(parts.hostname):
            raise UsageError(f"webhooks: {parts.hostname} is not on this machine, and that has to be allowed first")
        self.key  # noqa: B018  a broken secret is refused here, and not when the first event is sent

    @property
    def key(self) -> bytes:
        """The bytes that events are signed with."""
        try:
            return base64.b64decode(self.secret.removeprefix(_PREFIX), validate=True)
        except binascii.Error as error:
            raise UsageError("webhooks: the secret has to be Base64, with or without whsec_ before it") from error

    def signed(self, id: str, timestamp: int, body: bytes) -> dict[str, str]:
        """The headers that an event is sent with."""
        signature = hmac.digest(self.key, f"{id}.{timestamp}.".encode() + body, hashlib.sha256)
        return {
            "content-type": "application/json",
            "webhook-id": id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": f"v1,{base64.b64encode(signature).decode()}",
        }


class Webhooks:
    """Sends events, one after the other, on a thread of its own."""

    def __init__(self, target: WebhookTarget | None) -> None:
        """Send to `target`; None: to nobody."""
        self._target = target
        self._pending: list[Mapping[str, Any]] = []
        self._queue: queue.SimpleQueue[Mapping[str, Any] | None] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._work, name="webhooks", daemon=True)

    @property
    def wanted(self) -> bool:
        """Whether anybody is told."""
        return self._target is not None

    def add(self, event: Mapping[str, Any]) -> None:
        """Have an event sent with the next `flush`. It has an `id`."""
        if self.wanted:
            self._pending.append(event)

    def flush(self) -> None:
        """Send what was added. This does not wait for it."""
        for event in self._pending:
            self._queue.put(event)
        if self._pending and not self._thread.is_alive():
            self._thread.start()
        self._pending.clear()

    def forget(self) -> None:
        """Do not send what was added and not flushed: it has not come to pass."""
        self._pending.clear()

    def close(self) -> None:
        """Stop; what was not sent is given up."""
        self._closing.set()
        self._queue.put(None)
        if self._thread.is_alive():
            self._thread.join(1)

    def _work(self) -> None:
        import httpx  # few servers send webhooks, and all have to start quickly

        assert self._target is not None, "events are added only where there is a target"
        with httpx.Client(timeout=self._target.timeout, trust_env=False) as client:
            while (event := self._queue.get()) is not None and not self._closing.is_set():
                self._send(client, self._target, event)

    def _send(self, client: Client, target: WebhookTarget, event: Mapping[str, Any]) -> None:
        from httpx import HTTPError

        body = msgspec.json.encode(event)
        for attempt in range(target.attempts):
            if attempt and self._closing.wait(target.pause * 2 ** (attempt - 1)):
                return
            try:
                headers = target.signed(event["id"], int(time.time()), body)
                if client.post(target.url, content=body, headers=headers).is_success:
                    return
            except HTTPError:
                continue


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
