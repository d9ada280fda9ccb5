"""Run one of the servers by hand until Ctrl-C: `python -m finetuning_contracts.servers portkey`."""

from __future__ import annotations

import sys
import threading
from contextlib import AbstractContextManager, suppress
from typing import Literal

from cyclopts import App

from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.servers import aimock, portkey_gateway

app = App(name="python -m finetuning_contracts.servers")


@app.default
def run(name: Literal["portkey", "aimock"], *, api_key: tuple[str, ...] = ()) -> None:
    """Start a server, print its base URL, and keep it until Ctrl-C.

    Args:
        name: Which one.
        api_key: A key that aimock shall accept; may be repeated. The gateway knows no keys.
    """
    server: AbstractContextManager[str] = aimock(api_key) if name == "aimock" else portkey_gateway()
    with server as url:
        print(url, flush=True)  # noqa: T201  # this is what the command is for
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


def main() -> None:
    """Exit 0 after Ctrl-C; 2, with one line on standard error, when the server cannot be run."""
    try:
        app(result_action="return_value")
    except UsageError as error:
        print(error, file=sys.stderr)  # noqa: T201
        sys.exit(2)


if __name__ == "__main__":
    main()
