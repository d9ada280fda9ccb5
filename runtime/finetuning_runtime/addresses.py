"""What a base URL must be."""

from __future__ import annotations

import httpx

from .errors import ConfigurationError


def base_address(value: str | httpx.URL, origin: str) -> str:
    """A base URL without the slash at its end.

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
    if "?" in text or "#" in text:
        raise ConfigurationError(f"{origin} must have no query and no fragment: paths are appended to it")
    return text.rstrip("/")
