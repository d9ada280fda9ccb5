"""What a client sends with every call, and how long and how often it tries."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import httpx

from .._errors.redaction import shown
from .._responses.dialect import Dialect
from .._values.clocks import SYSTEM_CLOCK, Clock
from .._version import __version__
from .options import DEFAULT_TIMEOUT
from .retries import DEFAULT_MAX_RETRIES

if TYPE_CHECKING:
    from .token_provider import Token


class Settings(NamedTuple):
    """What a client sends with every call. `repr` shows no header: some are keys."""

    provider: str
    """The provider's name for people."""
    base_url: str
    """Without user name and password, and without a slash at the end."""
    headers: Mapping[str, str] = MappingProxyType({})
    """By their names in lower case."""
    login: str | None = None
    """The `Authorization` header for the user name and password of the base URL, which it needs before any other."""
    timeout: httpx.Timeout = DEFAULT_TIMEOUT
    max_retries: int = DEFAULT_MAX_RETRIES
    total_timeout: float | None = None
    query: Collection[tuple[str, str]] = ()
    """Query parameters."""
    path_defaults: Mapping[str, str] = MappingProxyType({})
    """Path parameters that the client supplies where a call does not, such as an account."""
    open_headers: Collection[str] = frozenset()
    """Names, in lower case, of the headers of its own that hold no secret."""
    tokens: Collection[Token] = ()
    """Credentials that are asked for anew at each attempt."""
    credentials: Mapping[str, str] = MappingProxyType({})
    """The client's arguments that are credentials, and the header of each, in lower case."""
    strict: bool = True
    """Whether what breaks the contract is refused before it is sent."""
    dialect: Dialect = Dialect()
    """How errors are spelled."""
    clock: Clock = SYSTEM_CLOCK

    def __repr__(self) -> str:
        return f"Settings(provider={self.provider!r}, base_url={shown(self.base_url)!r})"

    def own_headers(self) -> dict[str, str]:
        """What is sent with every call, by names in lower case."""
        headers = {"user-agent": user_agent(), "accept": "application/json", **self.headers}
        if self.login is not None:
            headers["authorization"] = self.login
        return headers

    def path_default(self, name: str, value: str | None) -> str:
        """The path parameter's value: the call's, or else the client's. Raises `TypeError` when there is neither."""
        found = value if value is not None else self.path_defaults.get(name)
        if found is None:
            raise TypeError(f"{name} is needed: give it to this call, or to the client")
        return found


@cache
def user_agent() -> str:
    """`finetuning-contracts/0.1.0 python/3.11.7 httpx/0.28.1`."""
    python = ".".join(map(str, sys.version_info[:3]))
    return f"finetuning-contracts/{__version__} python/{python} httpx/{httpx.__version__}"
