"""What must not be seen in logs, messages and `repr`: keys, signatures, passwords."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from typing import Any, Final

import httpx

_SECRET_NAME: Final = re.compile(
    r"auth|key|token|secret|cookie|passw|credential|signature|^sig$|^x-portkey-config$", re.IGNORECASE
)
"""What a header or query parameter is called that holds a secret. Portkey's config may hold a provider's key."""
_SHORTEST: Final = 8
"""Characters. What is shorter is no key but may be a word of the sentence."""
_USER_AND_PASSWORD: Final = re.compile(r"://([^/?#@\s]*:[^/?#\s]+)@")
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


def without_secrets(text: str, request: httpx.Request) -> str:
    """A text without the request's secrets, should it repeat them: those of its headers, and of a JSON body."""
    for secret in (*_secrets_of_headers(request.headers), *_secrets_of_body(request)):
        text = text.replace(secret, HIDDEN)
        begun = next((n for n in range(len(secret) - 1, _SHORTEST - 1, -1) if text.endswith(f"{secret[:n]}…")), 0)
        if begun:  # a text of some length was cut short within the secret
            text = f"{text[: -begun - 1]}{HIDDEN}…"
    return text


def _secrets_of_headers(headers: httpx.Headers) -> Iterator[str]:
    for name, value in headers.multi_items():
        secret = value.rpartition(" ")[2]  # without `Bearer`
        if len(secret) >= _SHORTEST and _SECRET_NAME.search(name):
            yield secret


def _secrets_of_body(request: httpx.Request) -> Iterator[str]:
    try:
        yield from _secrets_within(json.loads(request.content))
    except (httpx.RequestNotRead, ValueError, RecursionError):  # a file or a form, or none at all
        return


def _secrets_within(value: Any) -> Iterator[str]:
    """What stands under a secret's name, and the user name and password of every address."""
    if isinstance(value, str):
        yield from _USER_AND_PASSWORD.findall(value)
    elif isinstance(value, list):
        for item in value:
            yield from _secrets_within(item)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(inner, str) and len(inner) >= _SHORTEST and _SECRET_NAME.search(name):
                yield inner
            yield from _secrets_within(inner)


def shown(url: str) -> str:
    """A URL without user name and password, and without the query, which may be a signature."""
    scheme, separator, rest = url.partition("?")[0].partition("://")
    if not separator:
        return scheme
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
