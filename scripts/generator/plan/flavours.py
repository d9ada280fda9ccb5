"""The two forms in which clients and resources are printed: synchronous, and for asyncio."""

from __future__ import annotations

import attrs


@attrs.frozen
class Flavour:
    """One of the two, in the words that differ."""

    prefix: str
    """Before the names of classes."""
    define: str
    """Begins a method that talks to the server."""
    awaiting: str
    """Before a call that talks to the server."""
    suffix: str
    """Behind the names of functions of the runtime."""
    note: str
    """Behind what a class is, in its docstring."""
    base: str
    """The class of the runtime that the client is built on."""
    transport: str
    """The class of httpx' transports."""
    safety: str
    """Who may share a client."""
    token: str
    """The type of an argument for a bearer token: a function may give it."""


FLAVOURS = (
    Flavour(
        prefix="",
        define="def",
        awaiting="",
        suffix="",
        note="",
        base="SyncClient",
        transport="BaseTransport",
        safety=". Safe to use from several threads at once",
        token="str | Callable[[], str] | None",  # noqa: S106  # a type
    ),
    Flavour(
        prefix="Async",
        define="async def",
        awaiting="await ",
        suffix="_async",
        note=", for asyncio",
        base="AsyncClient",
        transport="AsyncBaseTransport",
        safety=", for asyncio. Safe to use from several tasks at once, and from one event loop after the other",
        token="str | Callable[[], str | Awaitable[str]] | None",  # noqa: S106  # a type
    ),
)
