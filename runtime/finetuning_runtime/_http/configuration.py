"""What a client is made of: arguments, environment variables, the contract's own address."""

from __future__ import annotations

import json
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import httpx

from .._errors.exceptions import ConfigurationError
from .._responses.dialect import Dialect
from .._wire.encoding import encode
from .._wire.parameters import path_segment
from .base_url import Address, base_address
from .options import (
    ClientOptions,
    checked_headers,
    checked_max_retries,
    checked_strict,
    checked_timeout,
    checked_total_timeout,
    header_value,
    with_query,
)
from .settings import Settings
from .token_provider import Token

Value: TypeAlias = str | Callable[[], str | Awaitable[str]] | Mapping[str, Any] | None
"""Of a client's argument; a function gives a bearer token, whenever one is needed, and a mapping is sent as JSON."""


class ClientArgument(NamedTuple):
    """A credential or setting that a client takes: an entry of the spec's `x-client`."""

    name: str
    environment: str | None = None
    """Environment variable that gives the default."""
    header: str | None = None
    """Header that carries it."""
    prefix: str = ""
    """What stands before it in the header."""
    path: str | None = None
    """Path parameter that it fills in where a call does not."""
    json: bool = False
    """Whether it may be a mapping."""


def configure(
    *,
    provider: str,
    arguments: Sequence[ClientArgument],
    credentials: Sequence[Sequence[str]],
    values: Mapping[str, Value],
    base_url: str | httpx.URL | None,
    base_url_environment: str | None,
    default_base_url: str,
    timeout: float | httpx.Timeout | None,
    max_retries: int,
    total_timeout: float | None,
    default_headers: Mapping[str, str] | None,
    default_query: Mapping[str, Any] | None,
    strict: bool,
    dialect: Dialect,
) -> Settings:
    """Settings from what the caller gave, the environment, and the contract, in this order.

    Args:
        provider: The provider's name for people.
        arguments: What the client takes.
        credentials: Alternative sets of arguments, one of which has to be complete; none: no credentials needed. What stands
            in `default_headers` is there.
        values: What the caller gave.
        base_url: The caller's; None: the environment's, or else the contract's.
        base_url_environment: The environment variable for it.
        default_base_url: The contract's.
        timeout: Of an attempt, in seconds.
        max_retries: At least 0.
        total_timeout: In seconds, more than 0; None: no limit.
        default_headers: Sent with every call.
        default_query: Likewise, query parameters.
        strict: Whether what breaks the contract is refused before it is sent.
        dialect: How errors are spelled.

    Raises:
        ConfigurationError: No set of credentials is complete, one cannot be sent as a header, or the address is none.
            The message names the argument and the environment variable, never a value.
        TypeError: A value is of the wrong type.
        ValueError: A number is out of its bounds, or no header can hold one of `default_headers`.
    """
    credential_names = {name for names in credentials for name in names}
    found = {a.name: _value(a, values.get(a.name), is_credential=a.name in credential_names) for a in arguments}
    headers = checked_headers("default_headers", default_headers or {})
    there = found | {a.name: True for a in arguments if a.header and headers.get(a.header.lower())}
    if credentials and not any(all(there[name] for name in names) for names in credentials):
        raise ConfigurationError(_missing(provider, arguments, credentials, there))
    carried = _carried(arguments, found)
    address = _address(base_url, base_url_environment, default_base_url)
    return Settings(
        provider=provider,
        base_url=address.url,
        login=address.login,
        headers={**carried.headers, **headers},
        query=with_query((), default_query or {}, "default_query"),
        path_defaults=carried.path_defaults,
        tokens=carried.tokens,
        timeout=checked_timeout(timeout),
        max_retries=checked_max_retries(max_retries),
        total_timeout=checked_total_timeout(total_timeout),
        credentials={a.name: a.header.lower() for a in arguments if a.header and a.name in credential_names},
        strict=checked_strict(strict),
        dialect=dialect,
        open_headers=frozenset(a.header.lower() for a in arguments if a.header and a.name not in credential_names),
    )


def changed(
    settings: Settings, arguments: Sequence[ClientArgument], values: Mapping[str, Value], options: ClientOptions
) -> Settings:
    """Settings that differ from others in what the caller gave. Raises as `configure`.

    Args:
        settings: The others.
        arguments: What the client takes.
        values: What was given for these. None: as it is.
        options: What was given beside.
    """
    given = [argument for argument in arguments if values.get(argument.name) is not None]
    secret = {a.name for a in given if a.header and a.header.lower() not in settings.open_headers}
    found = {a.name: _value(a, values[a.name], is_credential=a.name in secret) for a in given}
    carried = _carried(given, found)
    replaced = {argument.header.lower() for argument in given if argument.header}
    kept = {name: value for name, value in settings.headers.items() if name not in replaced}
    changes: dict[str, Any] = {
        "headers": {
            **kept,
            **carried.headers,
            **checked_headers("default_headers", options.get("default_headers", {})),
        },
        "query": with_query(settings.query, options.get("default_query", {}), "default_query"),
        "path_defaults": {**settings.path_defaults, **carried.path_defaults},
        "tokens": (*(token for token in settings.tokens if token.header not in replaced), *carried.tokens),
    }
    if "base_url" in options:
        changes["base_url"], changes["login"] = base_address(options["base_url"], "base_url")
    if "timeout" in options:
        changes["timeout"] = checked_timeout(options["timeout"])
    if "max_retries" in options:
        changes["max_retries"] = checked_max_retries(options["max_retries"])
    if "total_timeout" in options:
        changes["total_timeout"] = checked_total_timeout(options["total_timeout"])
    if "strict" in options:
        changes["strict"] = checked_strict(options["strict"])
    if unknown := options.keys() - ClientOptions.__annotations__.keys():
        raise TypeError(f"with_options() got an unexpected keyword argument {min(unknown)!r}")
    return settings._replace(**changes)


class _Carried(NamedTuple):
    """Where arguments go."""

    headers: dict[str, str]
    tokens: tuple[Token, ...]
    path_defaults: dict[str, str]


def _carried(arguments: Sequence[ClientArgument], found: Mapping[str, Value]) -> _Carried:
    headers, tokens, path_defaults = {}, [], {}
    for argument in arguments:
        value = found[argument.name]
        if not value or isinstance(value, Mapping):  # `_value` has made text of mappings
            continue
        if callable(value):
            tokens.append(Token(argument.name, (argument.header or "").lower(), argument.prefix, value))
            continue
        if argument.header:
            headers[argument.header.lower()] = argument.prefix + value
        if argument.path:
            path_defaults[argument.path] = value
    return _Carried(headers, tuple(tokens), path_defaults)


def _value(argument: ClientArgument, given: Value, *, is_credential: bool) -> Value:
    """What the caller gave, or else the environment; None when neither holds anything but white space."""
    if callable(given) and argument.prefix:
        return given
    if isinstance(given, Mapping) and argument.json:
        given = _json(argument.name, given)
    if given is not None and not isinstance(given, str):
        raise TypeError(f"{argument.name} must be a string, not {type(given).__name__}")
    origin, value = argument.name, (given or "").strip()
    if not value:
        origin, value = f"the environment variable {argument.environment}", _environment(argument.environment) or ""
    if not value:
        return None
    try:
        if argument.header:
            header_value(origin, value)
        if argument.path:
            path_segment(origin, value)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
    # A credential is one word, unless it is a JSON object with several inside.
    if is_credential and not value.startswith("{") and len(value.split()) > 1:
        raise ConfigurationError(f"{origin} holds white space in the middle; was it copied whole, and alone?")
    return value


def _json(name: str, value: Mapping[str, Any]) -> str:
    try:
        return json.dumps(encode(value), allow_nan=False)  # in ASCII, as headers must be
    except (TypeError, ValueError):
        raise TypeError(f"{name} holds what JSON has no form for") from None


def _address(given: str | httpx.URL | None, environment: str | None, default: str) -> Address:
    if given is not None and str(given).strip():
        return base_address(given, "base_url")
    value = _environment(environment)
    if value is not None:
        return base_address(value, f"the environment variable {environment}")
    return base_address(default, "the contract's address")


def _environment(name: str | None) -> str | None:
    return (os.environ.get(name) or "").strip() or None if name else None


def _missing(
    provider: str,
    arguments: Sequence[ClientArgument],
    credentials: Sequence[Sequence[str]],
    there: Mapping[str, object],
) -> str:
    environment = {argument.name: argument.environment for argument in arguments}
    # Of several alternatives, name the one that needs least, those that were begun first.
    nearest = min(credentials, key=lambda names: (sum(not there[name] for name in names), len(names)))
    missing = [name for name in nearest if not there[name]]
    offers = [
        f"{name}=…" + (f" or the environment variable {environment[name]}" if environment[name] else "")
        for name in missing
    ]
    others = [" + ".join(names) for names in credentials if names is not nearest]
    alternatives = f" (other ways: {'; '.join(others)})" if others else ""
    return f"{provider} needs {' and '.join(missing)}: give {', and '.join(offers)}{alternatives}"
