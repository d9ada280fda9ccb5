"""Connections that several clients share."""

from __future__ import annotations

import os
import weakref
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import httpx

from .._errors.exceptions import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class Pool(Generic[H]):
    """An httpx client that several of ours share. It is closed when the last of them is closed or forgotten.

    A process that was forked has the connections of the one before, whose answers it would read. It gets others.
    """

    def __init__(self, http: H, *, owned: bool, make: Callable[[], H] | None = None) -> None:
        """`make` gives another such httpx client; None: there is only this one, or its transport is the caller's."""
        self._http = http
        self._owned = owned
        """False: the caller's own httpx client, which is the caller's to close."""
        self._make = make
        self._process: int | None = None
        """The process that has sent through it; None: none has."""
        self._inherited: list[object] = []
        """What belongs to other processes. It is kept, so that nothing here closes it."""
        self._holders: set[int] = set()

    @property
    def http(self) -> H:
        """What sends. Raises `RuntimeError` in a forked process when it is the caller's, who has to make another."""
        if self._process != (process := os.getpid()):
            if self._process is not None:
                self._move()
            self._process = process
        return self._http

    def _move(self) -> None:
        """Begin with other connections."""
        if self._make is None:
            if isinstance(getattr(self._http, "_transport", None), _WITHOUT_CONNECTIONS):
                return
            raise RuntimeError(
                "the connections of this client belong to the process that this one was forked from:"
                " make the client, and the http_client or transport that it is given, after forking"
            )
        self._inherited.append(self._http)
        self._http = self._make()

    def lease(self, client: object) -> weakref.finalize[[int], Any]:
        """Take part.

        Calling what is returned, once, gives the part back: True if it was the last, False if not, None when it had been
        given back before. A client that is forgotten gives its part back by itself.
        """
        self._holders.add(id(client))
        lease = weakref.finalize(client, self._release, id(client))
        lease.atexit = False  # nothing waits for connections to close at the end of the program
        return lease

    def _release(self, holder: int) -> bool:
        self._holders.discard(holder)
        last = self._owned and not self._holders and self._process in (None, os.getpid())
        if last and isinstance(self._http, httpx.Client):
            self._http.close()
        return last

    async def close(self) -> None:
        """Close the connections of an asynchronous client, after the last part was given back."""
        if isinstance(self._http, httpx.AsyncClient):
            await self._http.aclose()


_WITHOUT_CONNECTIONS: Final = (httpx.MockTransport, httpx.WSGITransport, httpx.ASGITransport)


class LoopPool(Pool[httpx.AsyncClient]):
    """An httpx client for each event loop, as a program has that calls `asyncio.run` more than once.

    A connection is of use only in the loop that opened it. Each httpx client therefore lives in an asynchronous generator,
    which its loop closes: when the loop itself ends, or when nobody holds the generator any more.
    """

    def __init__(self, make: Callable[[], httpx.AsyncClient]) -> None:
        first = make()  # what cannot be made is refused at once
        super().__init__(first, owned=True)
        self._another = make
        self._unused = [first]
        self._lives: weakref.WeakKeyDictionary[object, _Life] = weakref.WeakKeyDictionary()

    @property
    def http(self) -> httpx.AsyncClient:
        """What sends in the loop that is running."""
        if self._process != (process := os.getpid()):
            if self._process is not None:  # what the loops of the other process have opened is of no use here
                self._inherited.append(self._lives)
                self._lives = weakref.WeakKeyDictionary()
            self._process = process
        loop = _running_loop()
        life = self._lives.get(loop)
        if life is None or life.http.is_closed:
            life = self._lives[loop] = _Life(self._unused.pop() if self._unused else self._another())
        return life.http

    async def close(self) -> None:
        """Close the connections, after the last part was given back. Those of other loops are closed by these."""
        here = self._lives.pop(_running_loop(), None)
        self._lives.clear()
        if here is not None:
            await here.generator.aclose()


class _Life:
    """An httpx client for as long as its event loop runs."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http
        self.generator = _until_closed(http)
        try:
            self.generator.__anext__().send(None)  # makes it known to the loop
        except StopIteration:
            return


async def _until_closed(http: httpx.AsyncClient) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await http.aclose()


class _Loop:
    """Stands for the event loop of a library other than asyncio."""


_ANOTHER_LOOP: Final = _Loop()


def _running_loop() -> object:
    from asyncio import get_running_loop  # what is not asynchronous never needs it

    try:
        return get_running_loop()
    except RuntimeError:
        return _ANOTHER_LOOP


def made(kind: type[H], arguments: dict[str, Any]) -> H:
    """An httpx client with these arguments. It keeps no cookies, which would go out with the keys of other clients.

    Raises:
        ConfigurationError: A proxy has no address that can be, which httpx quotes, or tells without saying whose it is.
    """
    try:
        return kind(cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())), **arguments)
    except (httpx.InvalidURL, ValueError):
        where = "HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or NO_PROXY of the environment"
        raise ConfigurationError(f"{'proxy' if 'proxy' in arguments else where} holds no address of a proxy") from None
