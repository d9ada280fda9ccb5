"""What a user says about a run: which server, which credentials, how hard to look.

Apart from what carries it out, so that reading the options of a command does not import schemathesis.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

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
