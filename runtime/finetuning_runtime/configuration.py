"""What a client is made of: arguments, environment variables, the contract's own address."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import httpx

from .addresses import base_address
from .calls import Settings
from .errors import ConfigurationError
from .options import (
    checked_headers,
    checked_max_retries,
    checked_timeout,
    checked_total_timeout,
    header_value,
)


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


def configure(
    *,
    provider: str,
    arguments: Sequence[ClientArgument],
    credentials: Sequence[Sequence[str]],
    values: Mapping[str, str | None],
    base_url: str | httpx.URL | None,
    base_url_environment: str | None,
    default_base_url: str,
    timeout: float | httpx.Timeout | None,
    max_retries: int,
    total_timeout: float | None,
    headers: Mapping[str, str] | None,
) -> Settings:
    """Settings from what the caller gave, the environment, and the contract, in this order.

    Args:
        provider: The provider's name for people.
        arguments: What the client takes.
        credentials: Alternative sets of arguments, one of which has to be complete; none: no credentials needed.
        values: What the caller gave.
        base_url: The caller's; None: the environment's, or else the contract's.
        base_url_environment: The environment variable for it.
        default_base_url: The contract's.
        timeout: Of an attempt, in seconds.
        max_retries: At least 0.
        total_timeout: In seconds, more than 0; None: no limit.
        headers: Further headers.

    Raises:
        ConfigurationError: No set of credentials is complete, one cannot be sent as a header, or the address is none.
            The message names the argument and the environment variable, never a value.
        TypeError: A value is of the wrong type.
        ValueError: A number is out of its bounds, or no header can hold one of `headers`.
    """
    found = {argument.name: _value(argument, values.get(argument.name)) for argument in arguments}
    complete = [names for names in credentials if all(found[name] for name in names)]
    if credentials and not complete:
        raise ConfigurationError(_missing(provider, arguments, credentials, found))
    sent = {a.header.lower(): a.prefix + value for a in arguments if a.header and (value := found[a.name])}
    credential_names = {name for names in credentials for name in names}
    return Settings(
        provider=provider,
        base_url=_base_url(base_url, base_url_environment, default_base_url),
        headers={**sent, **checked_headers("headers", headers or {})},
        path_defaults={a.path: value for a in arguments if a.path and (value := found[a.name])},
        timeout=checked_timeout(timeout),
        max_retries=checked_max_retries(max_retries),
        total_timeout=checked_total_timeout(total_timeout),
        secrets=frozenset(a.header.lower() for a in arguments if a.header and a.name in credential_names),
    )


def _value(argument: ClientArgument, given: str | None) -> str | None:
    """What the caller gave, or else the environment; None when neither holds anything but white space."""
    if given is not None and not isinstance(given, str):
        raise TypeError(f"{argument.name} must be a string, not {type(given).__name__}")
    value = (given or "").strip() or _environment(argument.environment)
    if value and argument.header:
        try:
            header_value(argument.name, value)
        except ValueError as error:
            raise ConfigurationError(str(error)) from None
    return value


def _base_url(given: str | httpx.URL | None, environment: str | None, default: str) -> str:
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
    found: Mapping[str, str | None],
) -> str:
    environment = {argument.name: argument.environment for argument in arguments}
    # Of several alternatives, name the one that needs least, those that were begun first.
    nearest = min(credentials, key=lambda names: (sum(not found[name] for name in names), len(names)))
    missing = [name for name in nearest if not found[name]]
    ways = [
        f"{name}=…" + (f" or the environment variable {environment[name]}" if environment[name] else "")
        for name in missing
    ]
    others = [" + ".join(names) for names in credentials if names is not nearest]
    alternatives = f" (other ways: {'; '.join(others)})" if others else ""
    return f"{provider} needs {' and '.join(missing)}: give {', and '.join(ways)}{alternatives}"
