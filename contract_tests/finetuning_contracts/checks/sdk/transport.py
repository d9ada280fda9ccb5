"""Have an SDK, which sends with httpx or httpx2, send through a `Sender`."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import attrs

from finetuning_contracts.checks.sending.connections import NoResponseError
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.sending.sender import Sender

_OF_THE_SDK = frozenset(
    {"authorization", "x-api-key", "x-portkey-api-key", "accept-encoding", "content-length", "transfer-encoding"}
)
"""Headers that are replaced: credentials are the run's, and what is accepted is what the sender can read."""
_READ_ALREADY = frozenset({"content-encoding", "content-length", "transfer-encoding"})


@attrs.define
class Exchanges:
    """What an SDK has sent, and what came back."""

    sender: Sender
    address: Callable[[str], str] = str
    """The URL that the server has in place of the one that the SDK takes."""
    seen: list[tuple[Outgoing, Incoming | None]] = attrs.field(factory=list)

    def client(self, library: ModuleType) -> Any:
        """A client of httpx, or of httpx2, that sends through the sender."""
        exchanges = self

        class Transport(library.BaseTransport):  # type: ignore[misc, name-defined]
            def handle_request(self, request: Any) -> Any:
                outgoing = exchanges.outgoing(request)
                exchanges.seen.append((outgoing, None))
                try:
                    response = exchanges.sender.send(outgoing)
                except NoResponseError as error:
                    raise library.ConnectError(str(error), request=request) from error
                if response.withheld is not None:
                    raise library.ConnectError(response.withheld, request=request)
                exchanges.seen[-1] = outgoing, response
                headers = [(name, value) for name, value in response.headers if name.lower() not in _READ_ALREADY]
                return library.Response(response.status, headers=headers, content=response.body, request=request)

        return library.Client(transport=Transport())

    def outgoing(self, request: Any) -> Outgoing:
        """A request of the SDK with the run's credentials."""
        body = request.read()
        given = {name.lower() for name, _ in self.sender.headers}
        own = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]
        kept = [(name, value) for name, value in own if name.lower() not in _OF_THE_SDK | given]
        return Outgoing(request.method, self.address(str(request.url)), (*kept, *self.sender.headers), body)
