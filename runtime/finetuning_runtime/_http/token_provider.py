"""Credentials that a function gives, which is asked anew at each attempt: tokens that expire, keys that are changed."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, NamedTuple

from .._errors.exceptions import ConfigurationError
from .options import header_value


class Token(NamedTuple):
    """One such credential."""

    name: str
    """The client's argument."""
    header: str
    """The header that carries it, in lower case."""
    prefix: str
    """What stands before it in the header."""
    ask: Callable[[], str | Awaitable[str]]
    """Gives it. What this raises goes to the caller as it is."""


def ask(tokens: Iterable[Token]) -> dict[str, str]:
    """The headers that carry the credentials.

    Raises:
        ConfigurationError: A function gave nothing that a header can carry.
        TypeError: It gave no text.
    """
    return {token.header: _header(token, token.ask()) for token in tokens}


async def ask_async(tokens: Iterable[Token]) -> dict[str, str]:
    """As `ask`, of functions that may be coroutine functions."""
    found = {}
    for token in tokens:
        value = token.ask()
        found[token.header] = _header(token, await value if inspect.isawaitable(value) else value)
    return found


def _header(token: Token, value: Any) -> str:
    if inspect.iscoroutine(value):
        value.close()
        raise TypeError(
            f"{token.name} must give a string at once: only an asynchronous client can wait for a coroutine"
        )
    if not isinstance(value, str):
        raise TypeError(f"{token.name} must give a string, not {type(value).__name__}")
    try:
        text = header_value(f"what {token.name} gave", value)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
    if not text:
        raise ConfigurationError(f"{token.name} gave an empty string")
    return token.prefix + text
