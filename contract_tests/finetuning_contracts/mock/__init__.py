"""Stateful mock servers, built from the specs.

    >>> with serve("openai") as server:
    ...     client = openai.Client(base_url=server.url, api_key="any key will do")
    ...     server.advance(60)      # seconds on the server's own clock

`create_app` gives the ASGI application alone. The endpoints below `/__mock__` do over HTTP what a `MockServer` does.
"""

from __future__ import annotations

from .app import MockApp
from .apps import create_app
from .clock import AcceleratedClock, Clock, ImmediateClock, ManualClock, RealClock
from .journal import Entry, Journal
from .lifecycle import Pace
from .receiving import Limits
from .serving import MockServer, serve
from .webhooks import WebhookTarget

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
