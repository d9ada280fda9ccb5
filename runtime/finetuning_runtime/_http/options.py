"""What a caller may say of a single call, and what a client may be told for all of them."""

from __future__ import annotations

import errno
import math
import os
import re
from collections.abc import Collection, Mapping
from typing import Any, Final, TypedDict

import httpx

from .._values.progress import OnProgress
from .._wire.parameters import Style, query

DEFAULT_TIMEOUT: Final = httpx.Timeout(600.0, connect=5.0)
"""Seconds. The vendors' SDKs wait as long."""


class RequestOptions(TypedDict, total=False):
    """Options of one call, given as keyword arguments beside the operation's own."""

    timeout: float | httpx.Timeout | None
    """Of each attempt, in seconds, more than 0. None: no limit. Default: the client's."""
    max_retries: int
    """How often a failed attempt may be repeated, at least 0. Default: the client's."""
    total_timeout: float | None
    """Seconds, more than 0, that all attempts together may take. None: no limit. Default: the client's."""
    idempotency_key: str | None
    """Sent as `Idempotency-Key`; makes a create repeatable after a failure that left its fate open. None: as if left out."""
    extra_headers: Mapping[str, str | None] | None
    """Further headers; they replace the client's, and None takes the client's away. None: as if left out."""
    extra_query: Mapping[str, Any] | None
    """Further query parameters; they replace the call's own. None: as if left out."""
    extra_body: Mapping[str, Any] | None
    """Further members of a JSON body, which the contract does not know, on any level: objects are merged, all else replaces
    the call's own. Nothing in it is checked. None: as if left out."""
    on_progress: OnProgress | None
    """For uploads: called with the bytes of the body that were sent, and all that there are, or None if unknown."""


class LookOptions(TypedDict, total=False):
    """Options of each look at what is waited for, given as keyword arguments beside those of waiting."""

    max_retries: int
    """How often a failed attempt may be repeated, at least 0. Default: the client's."""
    total_timeout: float | None
    """Seconds, more than 0, that all attempts of a look may take. None: no limit. Default: the client's."""
    extra_headers: Mapping[str, str | None] | None
    """Further headers; they replace the client's, and None takes the client's away. None: as if left out."""
    extra_query: Mapping[str, Any] | None
    """Further query parameters; they replace the call's own. None: as if left out."""


class ClientOptions(TypedDict, total=False):
    """What `with_options` may change, beside the client's own arguments."""

    base_url: str | httpx.URL
    """Where the API is."""
    timeout: float | httpx.Timeout | None
    """Of each attempt, in seconds, more than 0. None: no limit."""
    max_retries: int
    """How often a failed attempt may be repeated, at least 0."""
    total_timeout: float | None
    """Seconds, more than 0, that all attempts of a call together may take. None: no limit."""
    default_headers: Mapping[str, str]
    """Added to the headers that the client sends with every call."""
    default_query: Mapping[str, Any]
    """Added to the query parameters that the client sends with every call."""
    strict: bool
    """Whether arguments that break the contract are refused before anything is sent."""


OPTION_NAMES: Final = frozenset(RequestOptions.__annotations__)
TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""RFC 9110: what a header or a method may be called."""


def refuse_unknown(options: Mapping[str, Any], operation: str, *, takes_more: bool = False) -> None:
    """Raise `TypeError` for an option that does not exist: a misspelt argument must not go unnoticed.

    Args:
        options: What was given.
        operation: The operation's id.
        takes_more: Whether `extra_body` may say what the contract does not know.
    """
    for name in options:
        if name not in OPTION_NAMES:
            from .._validation.spelling import likely

            hint = likely(name, OPTION_NAMES)
            way_out = "; extra_body sends what the contract does not know" if takes_more and not hint else ""
            raise TypeError(f"{operation}() got an unexpected keyword argument {name!r}{hint}{way_out}")


def checked_timeout(value: float | httpx.Timeout | None) -> httpx.Timeout:
    """The timeout of an attempt as httpx takes it.

    Raises:
        TypeError, ValueError: It is no number of seconds, or not more than 0, which httpx takes for no limit.
    """
    if isinstance(value, httpx.Timeout):
        return value
    return httpx.Timeout(None if value is None else seconds("timeout", value))


def checked_total_timeout(value: float | None) -> float | None:
    """Raises `TypeError` or `ValueError` unless it is None or a number of seconds, more than 0."""
    return None if value is None else seconds("total_timeout", value)


def checked_max_retries(value: int) -> int:
    """Raises `TypeError` or `ValueError` unless it is a whole number, at least 0."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"max_retries must be a whole number, not {type(value).__name__}")
    if value < 0:
        raise ValueError(f"max_retries must be at least 0, not {value}")
    return value


def checked_strict(value: bool) -> bool:  # noqa: FBT001  it is what is checked
    """Raises `TypeError` unless it is True or False."""
    if not isinstance(value, bool):
        raise TypeError(f"strict must be True or False, not {type(value).__name__}")
    return value


def checked_headers(name: str, headers: Mapping[str, str]) -> dict[str, str]:
    """Headers by their names in lower case, without the white space that copying brings along.

    Raises:
        TypeError, ValueError: No header can hold this. The message does not show the value: it may be a key.
    """
    _require_mapping(name, headers)
    return {_token(name, key): header_value(f"{name}[{key!r}]", value) for key, value in headers.items()}


def change_headers(headers: dict[str, str], name: str, extra: Mapping[str, str | None]) -> None:
    """Add further headers, and take away those that are None. Raises as `checked_headers`."""
    _require_mapping(name, extra)
    headers |= checked_headers(name, {key: value for key, value in extra.items() if value is not None})
    for key, value in extra.items():
        if value is None:
            headers.pop(_token(name, key), None)


def _require_mapping(name: str, headers: object) -> None:
    if not isinstance(headers, Mapping):
        raise TypeError(f"{name} must be a mapping of names to values, not {type(headers).__name__}")


def header_value(name: str, value: str) -> str:
    """A value for a header. Raises as `checked_headers`."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a string, not {type(value).__name__}")
    value = value.strip()
    if not value.isascii() or any(ord(c) < 0x20 or ord(c) == 0x7F for c in value.replace("\t", " ")):
        raise ValueError(f"{name} holds characters that a header cannot carry")
    return value


def idempotency_key(value: str) -> str:
    """Raises `TypeError` or `ValueError` unless a header can hold it, and it is not empty."""
    key = header_value("idempotency_key", value)
    if not key:
        raise ValueError("idempotency_key must not be empty")
    return key


def httpx_arguments_of(
    http_client: object, kind: type[httpx.Client | httpx.AsyncClient], method: str, arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """The arguments for a new httpx client: those that differ from httpx' own.

    Args:
        http_client: The caller's, for which there must be none: they would have no effect. None: one is to be made.
        kind: What the caller's must be.
        method: What a transport must have.
        arguments: What the caller gave.

    Raises:
        TypeError: The caller's client or transport is of the wrong kind, or there are arguments beside a client.
    """
    given = {name: value for name, value in arguments.items() if value != _HTTPX_DEFAULTS[name]}
    if http_client is not None:
        if not isinstance(http_client, kind):
            other = f"{type(http_client).__module__.partition('.')[0]}.{type(http_client).__name__}"
            raise TypeError(f"http_client must be an httpx.{kind.__name__}, not {other}")
        if given:
            raise TypeError(f"{' and '.join(given)} would have no effect beside http_client: give it to that")
    authorities = given.get("verify")
    if isinstance(authorities, str) and not os.path.exists(authorities):  # noqa: PTH110  # a string is what httpx takes
        raise FileNotFoundError(errno.ENOENT, "verify names no file of certificates", authorities)
    transport = given.get("transport")
    if transport is not None and not hasattr(transport, method):
        wanted = "an httpx.BaseTransport" if kind is httpx.Client else "an httpx.AsyncBaseTransport"
        raise TypeError(f"transport must be {wanted}, not {type(transport).__name__}")
    return given


_HTTPX_DEFAULTS: Final = {"transport": None, "proxy": None, "verify": True, "http2": False}


def mapping(name: str, value: Mapping[str, Any]) -> Mapping[str, Any]:
    """Raises `TypeError` unless it is a mapping with strings for keys."""
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise TypeError(f"{name} must be a mapping with strings for keys")
    return value


def with_query(
    params: Collection[tuple[str, str]], extra: Mapping[str, Any], name: str = "extra_query"
) -> list[tuple[str, str]]:
    """Query parameters and further ones, which replace those of the same name. Mappings become `name[key]=value`.

    `name` is what the caller knows the further ones by.
    """
    extra = mapping(name, extra)
    kept = [(name, value) for name, value in params if name not in extra and name.partition("[")[0] not in extra]
    further: list[tuple[str, Any, Style, bool]] = [(name, value, "deepObject", True) for name, value in extra.items()]
    return kept + query(*further)


def seconds(name: str, value: object) -> float:
    """Raises `TypeError` or `ValueError` unless it is a number of seconds, more than 0, and finite."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} must be a number of seconds, not {type(value).__name__}")
    if not 0 < value < math.inf:
        raise ValueError(f"{name} must be more than 0 seconds, and finite, not {value}")
    return value


def _token(name: str, key: str) -> str:
    if not isinstance(key, str):
        raise TypeError(f"{name} must have strings for keys, not {type(key).__name__}")
    if not TOKEN.fullmatch(key):
        raise ValueError(f"{name} has the key {key!r}, which no header can be called")
    return key.lower()
