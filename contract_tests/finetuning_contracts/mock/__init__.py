"""Stateful mock servers, built from the specs.

    >>> with serve("openai") as server:
    ...     client = openai.Client(base_url=server.url, api_key="any key will do")
    ...     server.advance(60)      # seconds on the server's own clock

`create_app` gives the ASGI application alone. The endpoints below `/__mock__` do over HTTP what a `MockServer` does.
"""

from __future__ import annotations

from finetuning_contracts.errors import lacks

try:
    from .app import MockApp
    from .apps import create_app
    from .clock import AcceleratedClock, Clock, ImmediateClock, ManualClock, RealClock
    from .journal import Entry, Journal
    from .lifecycle import Pace
    from .receiving import Limits
    from .serving import MockServer, serve
    from .webhooks import WebhookTarget
except ModuleNotFoundError as missing:
    if str(missing.name).partition(".")[0] in {"finetuning_contracts", "finetuning_specs", "finetuning_runtime"}:
        raise  # ours: the extra would not help
    raise ModuleNotFoundError(lacks(missing.name), name=missing.name) from None

__all__ = [
    "AcceleratedClock",
    "Clock",
    "Entry",
    "ImmediateClock",
    "Journal",
    "Limits",
    "ManualClock",
    "MockApp",
    "MockServer",
    "Pace",
    "RealClock",
    "WebhookTarget",
    "create_app",
    "serve",
]
