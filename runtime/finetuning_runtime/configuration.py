"""What a client is made of: arguments, environment variables, the contract's own address."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

import attrs
import httpx

from .calls import Settings
from .errors import ConfigurationError


@attrs.frozen
class ClientArgument:
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
    base_url: str | None,
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
        ConfigurationError: No set of credentials is complete, or one cannot be sent as a header.
        ValueError: A number is out of its bounds.
    """
    if max_retries < 0:
        raise ValueError(f"max_retries must be at least 0, not {max_retries}")
    if total_timeout is not None and total_timeout <= 0:
        raise ValueError(f"total_timeout must be more than 0 seconds, not {total_timeout}")
    found = {argument.name: values.get(argument.name) or _environment(argument.environment) for argument in arguments}
    complete = [names for names in credentials if all(found[name] for name in names)]
    if credentials and not complete:
        raise ConfigurationError(_missing(provider, arguments, credentials, found))
    sent: dict[str, str] = {}
    for argument in arguments:
        value = found[argument.name]
        if argument.header and value:
            sent[argument.header.lower()] = argument.prefix + _header_value(argument.name, value)
    return Settings(
        provider=provider,
        base_url=base_url or _environment(base_url_environment) or default_base_url,
        headers={**sent, **{name.lower(): value for name, value in (headers or {}).items()}},
        path_defaults={a.path: value for a in arguments if a.path and (value := found[a.name])},
        timeout=timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout),
        max_retries=max_retries,
        total_timeout=total_timeout,
    )


def _environment(name: str | None) -> str | None:
    return (os.environ.get(name) or "").strip() or None if name else None


def _header_value(name: str, value: str) -> str:
    """The value without the white space that copying brings along; refused, without showing it, if no header can hold it."""
    value = value.strip()
    if not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{name} holds characters that a header cannot carry")
    return value


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
    ways = [f"{name}=…" + (f" or the environment variable {environment[name]}" if environment[name] else "") for name in missing]
    others = [" + ".join(names) for names in credentials if names is not nearest]
    alternatives = f" (other ways: {'; '.join(others)})" if others else ""
    return f"{provider} needs {' and '.join(missing)}: give {', and '.join(ways)}{alternatives}"
