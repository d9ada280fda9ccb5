"""The default TLS context, which is made when the first connection needs it: that takes 20 ms."""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from typing import Any

import httpx


class _LazyContext(ssl.SSLContext):
    """Stands for httpx' own TLS context, which takes 20 ms to make up, until a connection is to be encrypted.

    A client of a server on this machine never does that. It is a context itself, because httpx before 0.28 takes
    anything else for the name of a file.
    """

    _context: ssl.SSLContext | None = None
    _protocols: tuple[str, ...] = ()

    def set_alpn_protocols(self, alpn_protocols: Any) -> None:
        """Keep them until the context is made: an exception raised here would leave the connection open."""
        self._protocols = tuple(alpn_protocols)

    def load_cert_chain(self, *arguments: Any, **named: Any) -> None:
        """The client's own certificate, which httpx adds when it is told `cert`."""
        self._made_up().load_cert_chain(*arguments, **named)

    def wrap_socket(self, *arguments: Any, **named: Any) -> ssl.SSLSocket:
        """What a synchronous connection begins TLS with."""
        return self._made_up().wrap_socket(*arguments, **named)

    def wrap_bio(self, *arguments: Any, **named: Any) -> ssl.SSLObject:
        """What an asynchronous connection begins TLS with."""
        return self._made_up().wrap_bio(*arguments, **named)

    def _made_up(self) -> ssl.SSLContext:
        if self._context is not None:
            return self._context
        try:
            if named := os.environ.get("SSL_CERT_FILE"):
                Path(named).stat()  # httpx before 0.28 takes no notice of one that is missing
            context = httpx.create_ssl_context()
        except OSError as error:
            raise ssl.SSLError(f"the certificates to trust cannot be read: {error}") from error
        context.set_alpn_protocols(self._protocols)
        # Atomic: two threads that connect at once get the same.
        shared: ssl.SSLContext = self.__dict__.setdefault("_context", context)
        return shared


def default_context() -> ssl.SSLContext:
    """What httpx trusts by default: the authorities of `SSL_CERT_FILE` or `SSL_CERT_DIR`, or else certifi's."""
    return _LazyContext(ssl.PROTOCOL_TLS_CLIENT)
