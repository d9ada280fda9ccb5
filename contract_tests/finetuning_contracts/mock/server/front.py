"""One ASGI application for the mocks of all providers that a server serves.

What is below `/__mock__` goes to the control endpoints, everything else to the provider whose prefix it has, by way of the
faults; and all of that is noted in the journal.
"""

from __future__ import annotations

import email.utils
import functools
import json
from typing import TYPE_CHECKING

from starlette.responses import Response

from finetuning_contracts.mock.journal import Journal
from finetuning_contracts.mock.outcome import Outcome

from .recording import Recording

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from finetuning_contracts.mock.app import MockApp
    from finetuning_contracts.mock.clock import Clock
    from finetuning_contracts.mock.faults.injection import Injection
    from finetuning_contracts.mock.journal import Entry

CONTROL = "/__mock__"
"""What is below this path steers the server itself. No API has it."""


class Front:
    """The mocks of one or more providers behind one address."""

    def __init__(
        self,
        apps: Mapping[str, MockApp],
        clock: Clock,
        journal: Journal,
        faults: Mapping[str, Injection],
        *,
        control: ASGIApp | None = None,
        note: Callable[[Entry], None] | None = None,
    ) -> None:
        """Serve `apps`, each below its prefix: `/openai`, or nothing for the only one.

        `faults` has one injection for each prefix. `control` serves what is below `/__mock__`; None: nothing is there.
        `note` is called with each request once it has been answered.
        """
        self.apps = apps
        self.clock = clock
        self.journal = journal
        self.faults = faults
        self._control = control
        self._note = note

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request, as ASGI has it."""
        if scope["type"] != "http":
            return
        path = raw_path(scope)
        if self._control is not None and (path == CONTROL or path.startswith(f"{CONTROL}/")):
            await self._control(scope, receive, send)
            return
        prefix = next((prefix for prefix in self.apps if path.startswith(f"{prefix}/")), None)
        if prefix is None:
            known = ", ".join(f"{prefix}{app.base_path}" for prefix, app in self.apps.items())
            body = json.dumps({"error": f"there is nothing here; the APIs are at {known}"})
            await Response(body, 404, media_type="application/json")(scope, receive, send)
            return
        await self._record(prefix, path.removeprefix(prefix), scope, receive, send)

    async def _record(self, prefix: str, path: str, scope: Scope, receive: Receive, send: Send) -> None:
        app = self.apps[prefix]
        if prefix:
            scope = {
                **scope,
                "root_path": prefix,
                "path": scope["path"].removeprefix(prefix),
                "raw_path": path.encode("latin-1"),
            }
        number = self.journal.next_number()
        Outcome.of(scope)

        def finished(recording: Recording) -> None:
            noted = recording.noted()
            make = functools.partial(
                noted.entry,
                number=number,
                provider=app.spec.provider,
                address=f"{prefix}{path}",
                path=path.removeprefix(app.base_path) or "/",
                at=self.clock.now(),
            )
            entry = self.journal.add(make, noted.size)
            if self._note is not None:
                self._note(entry())

        recording = Recording(scope, receive, self._dated(send), finished)
        try:
            await self.faults[prefix].serve(scope, recording.receive, recording.send)
        finally:
            recording.finish()

    def _dated(self, send: Send) -> Send:
        """Give each response the header Date (RFC 9110, 6.6.1), by the clock that all its times go by."""

        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = _date(int(self.clock.now()))
                message = {**message, "headers": [*message.get("headers", ()), (b"date", date)]}
            await send(message)

        return dated


@functools.lru_cache(maxsize=16)
def _date(second: int) -> bytes:
    return email.utils.formatdate(second, usegmt=True).encode()


def raw_path(scope: Scope) -> str:
    """The path as it was sent, percent-encoded."""
    raw: bytes | None = scope.get("raw_path")
    return raw.decode("latin-1").partition("?")[0] if raw is not None else str(scope["path"])
