"""What a user says about a run: which server, which credentials, how hard to look.

Apart from what carries it out, so that reading the options of a command does not import schemathesis.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import attrs
from finetuning_specs import Spec

from finetuning_contracts.errors import UsageError

from .sending.guard import Permissions
from .sending.ledger import new_run_id
from .sending.limits import Limits

if TYPE_CHECKING:
    from finetuning_contracts.redaction import Redactor

CASES_PER_RULE = 10
"""Systematic cases that may break, or keep, the same rule of the spec, unless all are asked for. Schemathesis
breaks the type of a property in up to six ways and a minimum or maximum in two: all cases of what is declared once are
always sent."""


@attrs.frozen
class Target:
    """Where the requests go."""

    url: str | None
    """None: an embedded mock for each shard."""
    headers: Mapping[str, str] = attrs.field(repr=False)


@attrs.frozen
class Settings:
    """How hard to look, and how."""

    seed: int
    max_examples: int
    cases_per_rule: int | None = CASES_PER_RULE
    """See `engine.EngineRun`."""
    parameters: Mapping[str, str] = attrs.field(factory=dict)
    """Name of a parameter, property or resource → the value that requests shall have there."""
    required: tuple[str, ...] = ()
    """Operations that the server has to offer: without one of them it fails."""
    permissions: Permissions = attrs.field(factory=Permissions)
    """What the run may do on a server that it has not started itself."""
    limits: Limits = attrs.field(factory=Limits)
    run_id: str = attrs.field(factory=new_run_id)
    """Part of what the run makes on a server, where the contract has a place for it."""
    layers: tuple[str, ...] = ()
    """The layers to carry out; none: all but the vendors' SDKs."""
    checks: frozenset[str] | None = None
    """Names of the checks to make; None: all."""
    other: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """The credentials of somebody else, who must see nothing of what the run makes; empty: there are none."""
    fast: bool = False
    """In few requests: see `fast`."""
    max_time: float | None = None
    """Seconds for the whole run; None: no limit."""
    began: float = attrs.field(factory=time.monotonic)
    """When the run began, on the clock `time.monotonic`."""

    @property
    def end(self) -> float | None:
        """When the run has to have ended, on the same clock; None: no limit."""
        return None if self.max_time is None else self.began + self.max_time


def redactor_of(spec: Spec, target: Target, settings: Settings) -> Redactor:
    """Hides all credentials of a run."""
    from finetuning_contracts.redaction import Redactor  # it imports httpx, which few commands need

    return Redactor.of(spec, target.headers, target.url) | Redactor.of(spec, settings.other)


def server_address(url: str, option: str = "--url") -> str:
    """A server's base URL, as an option gives it, without a slash at its end.

    Raises `UsageError`, which repeats nothing that may be a secret.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in {"http", "https"} or not host:
        raise UsageError(f"{option} is not an address of a server; write it as http://host:port/base")
    if parts.username is not None or parts.password is not None:
        raise UsageError(f"{option} must not hold a user name or password; give credentials by --header-file")
    if parts.query or parts.fragment:
        raise UsageError(
            f"{option} must end with the path: a query would go with every request; give keys by --header-file"
        )
    return url.rstrip("/")
