"""What a base URL must be."""

from __future__ import annotations

from base64 import b64encode
from typing import Final, NamedTuple

import httpx

from .._errors.exceptions import ConfigurationError

_LONGEST_LABEL: Final = 63
"""Bytes of a part of a host name."""
_LARGEST_PORT: Final = 65535


class Address(NamedTuple):
    """A base URL, apart from the user name and password that stood in it: these are for the server, not for a log."""

    url: str
    """Without user name and password, and without a slash at the end."""
    login: str | None
    """The `Authorization` header that they make; None when there were none."""

    def __repr__(self) -> str:
        return f"Address({self.url!r})"


def is_at(home: httpx.URL, url: httpx.URL) -> bool:
    """Whether a URL is of the same server, which may know what this one knows."""
    return (url.scheme, url.host, url.port) == (home.scheme, home.host, home.port)


def reachable(url: httpx.URL) -> bool:
    """Whether there can be such a host and port. What cannot be, sockets refuse with exceptions that httpx does not know."""
    labels = url.raw_host.removesuffix(b".").split(b".")
    named = b":" in url.raw_host or all(0 < len(label) <= _LONGEST_LABEL for label in labels)
    return named and (url.port is None or url.port <= _LARGEST_PORT)


def base_address(value: str | httpx.URL, origin: str) -> Address:
    """Read a base URL.

    Args:
        value: The URL. White space around it does not count.
        origin: Where it was given, for the error: `base_url`, or the name of an environment variable.

    Raises:
        ConfigurationError: It cannot be the address of an API. The message does not show it: it may hold a password.
    """
    text = str(value).strip()
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, ValueError):
        raise ConfigurationError(f"{origin} is not a URL") from None
    if url.scheme not in {"http", "https"} or not url.host:
        raise ConfigurationError(f"{origin} must begin with https:// or http:// and a host")
    if not reachable(url):
        raise ConfigurationError(f"{origin} must have a host and a port that there can be")
    if "?" in text or "#" in text:
        raise ConfigurationError(f"{origin} must have no query and no fragment: paths are appended to it")
    text = text.rstrip("/")
    if not url.userinfo:
        return Address(text, None)
    scheme, separator, rest = text.partition("://")
    authority, slash, path = rest.partition("/")
    login = f"Basic {b64encode(f'{url.username}:{url.password}'.encode()).decode()}"
    return Address(f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}", login)
