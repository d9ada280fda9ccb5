"""Which credentials a spec asks for, and which a run has.

A spec's `security` lists alternative sets of credentials; a request needs one complete set.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

import attrs
from finetuning_specs import Operation, Spec

MOCK_KEY = "finetuning-check-key"
"""What the embedded mock servers accept, and nothing else, while they are checked."""
OTHER_KEY = "finetuning-check-other-key"
"""The same, of a second client, to whom nothing of the first one's belongs."""

ENVIRONMENT: Mapping[str, Mapping[str, str]] = {
    "openai": {"Authorization": "OPENAI_API_KEY"},
    "portkey": {"x-portkey-api-key": "PORTKEY_API_KEY", "x-portkey-virtual-key": "PORTKEY_VIRTUAL_KEY"},
    "fireworks": {"Authorization": "FIREWORKS_API_KEY"},
}
"""Provider → header → the environment variable from which the vendor's own client takes it."""


@attrs.frozen
class CredentialSet:
    """One alternative of a spec's `security`, as headers."""

    names: tuple[str, ...]
    """Of the security schemes."""
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Header → value, one for each scheme, in the order of `names`."""


def header_of(spec: Spec, scheme: str) -> str | None:
    """The header in which a scheme's credential is sent; None for those that are sent elsewhere."""
    definition = spec.security_schemes[scheme]
    if definition["type"] == "apiKey":
        return str(definition["name"]) if definition["in"] == "header" else None
    return "Authorization"


def sets_of(spec: Spec, operation: Operation, headers: Mapping[str, str]) -> tuple[CredentialSet, ...]:
    """The operation's alternatives that these headers fill completely."""
    given = {name.lower(): value for name, value in headers.items()}
    found = []
    for alternative in operation.security:
        wanted = [header_of(spec, scheme) for scheme in alternative]
        if wanted and all(name is not None and name.lower() in given for name in wanted):
            filled = {str(name): given[str(name).lower()] for name in wanted}
            found.append(CredentialSet(tuple(alternative), filled))
    return tuple(found)


def for_mock(spec: Spec) -> dict[str, str]:
    """Headers that the embedded mock accepts: the first of the alternatives that most operations share."""
    return _filled(spec, next(iter(spec.security), {}))


def all_for_mock(spec: Spec) -> tuple[dict[str, str], ...]:
    """Headers that the embedded mock accepts, for each of the alternatives."""
    return tuple(_filled(spec, alternative) for alternative in spec.security)


def of_somebody_else(spec: Spec) -> dict[str, str]:
    """Headers that the embedded mock accepts as those of a second client; none where it asks for none."""
    return _filled(spec, next(iter(spec.security), {}), OTHER_KEY)


def _filled(spec: Spec, alternative: Mapping[str, list[str]], key: str = MOCK_KEY) -> dict[str, str]:
    headers = {}
    for scheme in alternative:
        header = header_of(spec, scheme)
        definition = spec.security_schemes[scheme]
        if header is not None:
            # A scheme may take one of a few known words (a provider's name) instead of a secret: its example
            # is one.
            value = str(definition.get("x-example", key))
            headers[header] = f"Bearer {value}" if definition.get("scheme", "").lower() == "bearer" else value
    return headers


def from_environment(provider: str, environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The headers that the vendor's own client would send, as far as its environment variables are set."""
    headers = {}
    for header, variable in ENVIRONMENT.get(provider, {}).items():
        value = environment.get(variable, "").strip()
        if value:
            headers[header] = f"Bearer {value}" if header == "Authorization" else value
    return headers
