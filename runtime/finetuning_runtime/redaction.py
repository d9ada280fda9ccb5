"""What must not be seen in logs, messages and `repr`: keys, signatures, passwords."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

import httpx

_SECRET_NAME: Final = re.compile(
    r"auth|key|token|secret|cookie|passw|credential|signature|^sig$|^x-portkey-config$", re.IGNORECASE
)
"""What a header or query parameter is called that holds a secret. Portkey's config may hold a provider's key."""
_SHORTEST: Final = 8
"""Characters. What is shorter is no key but may be a word of the sentence."""
HIDDEN: Final = "[redacted]"


def redacted_headers(headers: httpx.Headers, secrets: Collection[str] = ()) -> dict[str, str]:
    """Headers for people.

    Args:
        headers: The headers.
        secrets: Names, in lower case, of those that hold secrets though their name does not say so.
    """
    return {
        name: HIDDEN if name in secrets or _SECRET_NAME.search(name) else value for name, value in headers.multi_items()
    }


def redacted_query(url: httpx.URL, home: str) -> str:
    """The query of a URL for people, with its question mark.

    Args:
        url: The URL.
        home: The API's own host. At any other, the query may be a signature: it is not shown at all.
    """
    if not url.query:
        return ""
    if url.host != home:
        return f"?{HIDDEN}"
    pairs = [(name, HIDDEN if _SECRET_NAME.search(name) else value) for name, value in url.params.multi_items()]
    return "?" + "&".join(f"{name}={value}" for name, value in pairs)


def without_secrets(text: str, headers: httpx.Headers) -> str:
    """A text without what the request's secret headers hold, should it repeat them."""
    for name, value in headers.multi_items():
        secret = value.rpartition(" ")[2]  # without `Bearer`
        if len(secret) >= _SHORTEST and secret in text and _SECRET_NAME.search(name):
            text = text.replace(secret, HIDDEN)
    return text


def shown(url: str) -> str:
    """A URL without user name and password, and without the query, which may be a signature."""
    scheme, separator, rest = url.partition("?")[0].partition("://")
    if not separator:
        return scheme
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
