"""Run one of the servers by hand until Ctrl-C: `python -m finetuning_contracts.servers portkey`."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from typing import Annotated

from cyclopts import App, Parameter

from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers import SERVERS

app = App(name="python -m finetuning_contracts.servers")


@app.default
def run(name: str, *, api_key: Annotated[tuple[str, ...], Parameter(consume_multiple=False)] = ()) -> None:
    """Start a server, print its base URL, and keep it until Ctrl-C.

    Args:
        name: Which one: portkey or aimock.
        api_key: A key that the server shall accept; may be repeated. Not every server knows keys of its own.
    """
    if name not in SERVERS:
        raise UsageError(f"unknown server {name!r}: choose one of {', '.join(SERVERS)}")
    with SERVERS[name].running(api_key) as url:
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
