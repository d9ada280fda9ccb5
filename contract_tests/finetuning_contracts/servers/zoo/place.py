"""A server of the zoo while it runs: where it is, with which credentials, and how lines of a shell say so."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen
class Place:
    """How a running server is reached."""

    url: str
    headers: Mapping[str, str] = attrs.field(repr=False)
    """The credentials of a run, and whatever else leads to the server."""
    variables: Mapping[str, str] = attrs.field(repr=False)
    """Variable of the published lines → its value here: URL, and what differs from machine to machine in the headers."""
    parameters: Mapping[str, str] = attrs.field(factory=dict)
    """What the run is told: name of a parameter, property or resource → value."""
