"""What must not be seen in logs, messages and `repr`: keys, signatures, passwords."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from typing import Any, Final
from urllib.parse import unquote_plus, urlencode

import httpx

_SECRET_NAME: Final = re.compile(
    r"auth|key|token(?!s\b)|secret|cookie|passw|credential|session|signature|^sig$|(?:^|-)config$", re.IGNORECASE
)
"""What a header or query parameter is called that holds a secret. A gateway's config may hold a provider's key."""
_OPEN: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "host",
        "if-range",
        "range",
        "transfer-encoding",
        "user-agent",
    }
)
"""Headers of a request that hold no secret, whoever sent them."""
_ADDRESSES: Final = frozenset({"content-location", "link", "location", "refresh"})
"""Headers of a response that hold an address, whose query may be a signature."""
_SHORTEST: Final = 8
"""Characters. What is shorter is no key but may be a word of the sentence."""
_USER_AND_PASSWORD: Final = re.compile(r"://([^/?#@\s]*:[^/?#\s]+)@")
HIDDEN: Final = "[redacted]"


def redacted_headers(headers: httpx.Headers, known: Collection[str] = ()) -> dict[str, str]:
    """A request's headers for people. A value is shown only where it is known to be no secret.

    Args:
        headers: The headers.
        known: Names, in lower case, of those that hold no secret beside the usual ones.
    """
    return {name: value if name in _OPEN or name in known else HIDDEN for name, value in headers.multi_items()}


def redacted_answer(response: httpx.Response) -> dict[str, str]:
    """A response's headers for people. A value is hidden where it is a secret by its name, or repeats the request's."""
    return {name: _of_answer(name, value, response.request) for name, value in response.headers.multi_items()}


def _of_answer(name: str, value: str, request: httpx.Request) -> str:
    if _SECRET_NAME.search(name):
        return HIDDEN
    return without_secrets(shown(value) if name in _ADDRESSES else value, request)


def redacted_query(url: httpx.URL, home: bytes) -> str:
    """The query of a URL for people, with its question mark.

    Args:
        url: The URL.
        home: The API's own host and port. At any other, the query may be a signature: it is not shown at all.
    """
    if not url.query:
        return ""
    if url.netloc != home:
        return f"?{HIDDEN}"
    pairs = [(name, HIDDEN if _SECRET_NAME.search(name) else value) for name, value in url.params.multi_items()]
    return "?" + urlencode(pairs, safe="[]")


def without_secrets(text: str, request: httpx.Request) -> str:
    """A text without the request's secrets, should it repeat them: those of its headers, query, and JSON body."""
    for secret in (*_secrets_of_headers(request.headers), *_secrets_of_query(request.url), *_secrets_of_body(request)):
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
        yield from _secrets_of_json(value) if value.startswith("{") else _secrets_within(value)


def _secrets_of_query(url: httpx.URL) -> Iterator[str]:
    for pair in url.query.decode("ascii").split("&") if url.query else ():
        name, _, value = pair.partition("=")
        if len(value) >= _SHORTEST and _SECRET_NAME.search(unquote_plus(name)):
            yield from (value, unquote_plus(value))


def _secrets_of_body(request: httpx.Request) -> Iterator[str]:
    try:
        yield from _secrets_of_json(request.content)
    except httpx.RequestNotRead:  # a file or a form
        return


def _secrets_of_json(text: str | bytes) -> Iterator[str]:
    try:
        yield from _secrets_within(json.loads(text))
    except (ValueError, RecursionError):  # nothing of the kind
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
    """A URL without user name and password, and without query and fragment, which may be a signature or a token."""
    head, separator, rest = url.partition("?")[0].partition("#")[0].partition("//")
    authority, slash, path = rest.partition("/")
    return f"{head}{separator}{authority.rpartition('@')[2]}{slash}{path}"
