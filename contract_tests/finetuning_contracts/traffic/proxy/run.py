"""Listen, pass everything on, and judge it, until Ctrl-C."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import attrs
from finetuning_specs import Spec

from finetuning_contracts.checks.outcomes import Finding
from finetuning_contracts.checks.results import ProviderResult
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock.server.run import Listening, listen, load, until_signal
from finetuning_contracts.redaction import Redactor
from finetuning_contracts.traffic.judge import result

from .archive import Archive
from .forwarding import Forwarding
from .watching import Watching


class _Listening(Listening):
    """Lets go of the connections to the other server as well, while there is a loop to do it in."""

    def __init__(self, forwarding: Forwarding, listener: socket.socket) -> None:
        super().__init__(forwarding, listener)
        self.forwarding = forwarding

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await super().shutdown(sockets)
        await self.forwarding.close()


@attrs.frozen
class Proxy:
    """A proxy that listens, or is about to."""

    server: Listening
    watching: Watching
    upstream: str

    @property
    def url(self) -> str:
        """What a client takes as the base address in place of the server's own."""
        return self.server.origin + urlsplit(self.upstream).path

    @property
    def redactor(self) -> Redactor:
        """Hides the secrets that were seen."""
        return self.watching.secrets.redactor

    def result(self) -> ProviderResult:
        """What was seen says of the server."""
        return result(self.watching.judge, self.watching.subject)

    def remarks(self) -> Iterator[str]:
        """What was not judged, a line each."""
        watching = self.watching
        if watching.unanswered:
            yield f"{watching.unanswered} requests had no whole response, or their clients did not wait for it"
        if watching.unjudged:
            yield f"{watching.unjudged} exchanges came faster than they could be judged"
        yield from watching.judge.remarks()

    def serve(self, announce: Callable[[], None]) -> None:
        """Serve until SIGTERM or Ctrl-C, and judge what is left."""
        try:
            until_signal(self.server, announce)
        finally:
            self.watching.finish()


def proxy(
    spec: Spec,
    upstream: str,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    tell: Callable[[Finding], object] = lambda _: None,
    har: Path | None = None,
    ca_bundle: Path | None = None,
) -> Proxy:
    """A proxy before `upstream`, a server's address with its base path.

    Raises `UsageError` when the address to listen on, the file or the certificates cannot be used.
    """
    archive = Archive.at(har) if har is not None else None
    watching = Watching(spec, upstream, tell, archive)
    forwarding = Forwarding(upstream, watching.begun, watching.ended, _trust(ca_bundle))
    server = _Listening(forwarding, listen(host, port))
    load(server)
    return Proxy(server, watching, upstream)


def _trust(ca_bundle: Path | None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=str(ca_bundle) if ca_bundle is not None else None)
    except OSError as error:  # ssl.SSLError is one
        raise UsageError(f"--ca-bundle {ca_bundle}: {error.strerror or 'it holds no certificates in PEM'}") from error
