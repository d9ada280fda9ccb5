"""TLS, for those who need it."""

from __future__ import annotations

import ssl
from typing import Any, cast

import httpx


class _Trust:
    """Stands for httpx' own TLS context, which takes 20 ms to make up, until a connection is to be encrypted.

    A client of a server on this machine never does that.
    """

    _context: ssl.SSLContext | None = None
    _protocols: tuple[str, ...] = ()

    def set_alpn_protocols(self, protocols: list[str]) -> None:
        """Keep them for later: what is raised here would leave the connection open."""
        self._protocols = tuple(protocols)

    def __getattr__(self, name: str) -> Any:
        if self._context is None:
            # Atomic: two threads that connect at once get the same.
            self.__dict__.setdefault("_context", self._made_up())
        return getattr(self._context, name)

    def _made_up(self) -> ssl.SSLContext:
        try:
            context = httpx.create_ssl_context()
        except OSError as error:
            raise ssl.SSLError(f"the certificates to trust cannot be read: {error}") from error
        context.set_alpn_protocols(self._protocols)
        return context


def default_trust() -> ssl.SSLContext:
    """What httpx trusts by default: the authorities of `SSL_CERT_FILE` or `SSL_CERT_DIR`, or else certifi's."""
    return cast("ssl.SSLContext", _Trust())
