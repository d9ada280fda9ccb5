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
    from collections.abc import Iterable, Mapping

    from httpx import Client

_PREFIX: Final = "whsec_"
ENDPOINTS: Final = "webhook_endpoints"
"""What a store remembers under this name: that a client has told it of targets of its own."""


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
    further: tuple[str, ...] = attrs.field(default=(), repr=False)
    """Secrets that are valid still: events are signed with them too."""

    def __attrs_post_init__(self) -> None:
        try:
            parts = urlsplit(self.url)
        except ValueError as error:
            raise UsageError("webhooks: the address has to be an http or https URL") from error
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise UsageError("webhooks: the address has to be an http or https URL")
        if not self.anywhere and not _is_loopback(parts.hostname):
            raise UsageError(f"webhooks: {parts.hostname} is not on this machine, and that has to be allowed first")
        self.keys  # noqa: B018  a broken secret is refused here, and not when the first event is sent

    @property
    def keys(self) -> list[bytes]:
        """The bytes that events are signed with."""
        secrets = (self.secret, *self.further)
        try:
            return [base64.b64decode(secret.removeprefix(_PREFIX), validate=True) for secret in secrets]
        except binascii.Error as error:
            raise UsageError("webhooks: the secret has to be Base64, with or without whsec_ before it") from error

    def signed(self, id: str, timestamp: int, body: bytes) -> dict[str, str]:
        """The headers that an event is sent with."""
        content = f"{id}.{timestamp}.".encode() + body
        signatures = (base64.b64encode(hmac.digest(key, content, hashlib.sha256)).decode() for key in self.keys)
        return {
            "content-type": "application/json",
            "webhook-id": id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": " ".join(f"v1,{signature}" for signature in signatures),
        }


class Webhooks:
    """Sends events, one after the other, on a thread of its own."""

    def __init__(self, target: WebhookTarget | None, *, expected: bool = False) -> None:
        """Send to `target`, whatever comes; None: to nobody. `expected`: see `expect`."""
        self._target = target
        self._expected = expected
        self._pending: list[tuple[WebhookTarget, Mapping[str, Any]]] = []
        self._queue: queue.SimpleQueue[tuple[WebhookTarget, Mapping[str, Any]] | None] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._work, name="webhooks", daemon=True)

    @property
    def wanted(self) -> bool:
        """Whether anybody may have to be told."""
        return self._target is not None or self._expected

    @property
    def anywhere(self) -> bool:
        """Whether events may leave this machine."""
        return self._target is not None and self._target.anywhere

    def expect(self) -> None:
        """From now on there may be targets of a client's own."""
        self._expected = True

    def add(self, event: Mapping[str, Any], targets: Iterable[WebhookTarget] = ()) -> None:
        """Have an event sent with the next `flush`, to these targets too. It has an `id`."""
        own = [self._target] if self._target is not None else []
        self._pending.extend((target, event) for target in (*own, *targets))

    def flush(self) -> None:
        """Send what was added. This does not wait for it."""
        for delivery in self._pending:
            self._queue.put(delivery)
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

        with httpx.Client(trust_env=False) as client:
            while (delivery := self._queue.get()) is not None and not self._closing.is_set():
                self._send(client, *delivery)

    def _send(self, client: Client, target: WebhookTarget, event: Mapping[str, Any]) -> None:
        from httpx import HTTPError, InvalidURL

        body = msgspec.json.encode(event)
        for attempt in range(target.attempts):
            if attempt and self._closing.wait(target.pause * 2 ** (attempt - 1)):
                return
            try:
                headers = target.signed(event["id"], int(time.time()), body)
                if client.post(target.url, content=body, headers=headers, timeout=target.timeout).is_success:
                    return
            except HTTPError:
                continue
            except InvalidURL:
                return


async def send_once(target: WebhookTarget, event: Mapping[str, Any]) -> int | None:
    """Send an event, without a second attempt, and give the status of the answer; None: none came."""
    import httpx

    body = msgspec.json.encode(event)
    try:
        async with httpx.AsyncClient(timeout=target.timeout, trust_env=False) as client:
            headers = target.signed(event["id"], int(time.time()), body)
            return (await client.post(target.url, content=body, headers=headers)).status_code
    except (httpx.HTTPError, httpx.InvalidURL):
        return None


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
