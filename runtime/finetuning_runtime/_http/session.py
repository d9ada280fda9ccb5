"""What sends the requests of a client: the interface that lists, transfers and resources take."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

import httpx

from .._values.operations import Operation
from .._wire.request import Request
from .options import RequestOptions
from .outgoing import OutgoingRequest
from .results import Received
from .retries import Attempts
from .settings import Settings

T = TypeVar("T")


class Session(Protocol):
    """Sends requests, and tries again where that may help. All methods raise what `_errors/exceptions.py` lists."""

    @property
    def settings(self) -> Settings:
        """What is sent with every call."""
        ...

    def send(self, operation: Operation[T], request: Request, options: RequestOptions) -> T:
        """Make one call; what the operation promises."""
        ...

    def fetch(self, operation: Operation[Any], request: Request, options: RequestOptions) -> Received:
        """Make one call; what its body holds, not yet decoded."""
        ...

    def exchange(self, outgoing: OutgoingRequest, attempts: Attempts) -> httpx.Response:
        """The successful response to a prepared request, read to its end."""
        ...

    def stream(self, outgoing: OutgoingRequest, attempts: Attempts) -> httpx.Response:
        """The successful response to a prepared request. Its body is still to come, and the caller closes it."""
        ...


class AsyncSession(Protocol):
    """As `Session`, for asyncio."""

    @property
    def settings(self) -> Settings:
        """What is sent with every call."""
        ...

    async def send(self, operation: Operation[T], request: Request, options: RequestOptions) -> T:
        """Make one call; what the operation promises."""
        ...

    async def fetch(self, operation: Operation[Any], request: Request, options: RequestOptions) -> Received:
        """Make one call; what its body holds, not yet decoded."""
        ...

    async def exchange(self, outgoing: OutgoingRequest, attempts: Attempts) -> httpx.Response:
        """The successful response to a prepared request, read to its end."""
        ...

    async def stream(self, outgoing: OutgoingRequest, attempts: Attempts) -> httpx.Response:
        """The successful response to a prepared request. Its body is still to come, and the caller closes it."""
        ...
