"""`finetuning mock`: serve mocks until a signal comes."""

from __future__ import annotations

import gc
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from . import banner
from .server.lines import Printer, line
from .server.run import Listening, listen, load, until_signal
from .server.tls import certificate_for
from .serving import Options, assembled

if TYPE_CHECKING:
    from .journal import Entry
    from .server.run import Certificate


def run(
    provider: str, options: Options, *, host: str, port: int, tls: bool | Certificate = False, quiet: bool = False
) -> int:
    """Serve a provider's mock, or all, and print what happens. Gives the exit code: 0 after SIGTERM, 130 after Ctrl-C.

    Raises `UsageError` when it cannot.
    """
    with ExitStack() as stack:
        printer = Printer(sys.stdout)
        stack.callback(printer.close)

        def note(entry: Entry) -> None:
            printer.print(line(entry))

        mocks = stack.enter_context(assembled(provider, options, None if quiet else note))
        certificate = stack.enter_context(certificate_for(host, tls))
        server = Listening(mocks.asgi, listen(host, port), certificate)
        load(server)
        mocks.connect(server)
        urls = {name: f"{server.origin}{path}" for name, path in mocks.paths.items()}
        specs = [app.spec for app in mocks.panel.apps.values()]

        # What is there now, the specs above all, stays to the end: the garbage collector need not look through it again.
        gc.freeze()

        def announce() -> None:
            for text in banner.lines(specs, urls, options, certificate, host):
                printer.print(text)

        return until_signal(server, announce)
