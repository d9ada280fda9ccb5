"""Keep credentials out of everything that a run shows or writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from ..specs import Spec

MASK = "[Filtered]"
"""What stands in place of a credential; schemathesis' own mask."""

_SHORTEST = 4
"""A shorter value is not worth hiding, and replacing it would garble the text around it."""


@attrs.frozen
class Redactor:
    """Replaces credentials in text."""

    values: tuple[str, ...] = attrs.field(repr=False, converter=lambda v: tuple(sorted(set(v), key=len, reverse=True)))
    """The credentials, the longest first: one may be part of another."""
    names: tuple[str, ...]
    """Lower-case names of the headers and query parameters that carry credentials."""

    def __call__(self, text: str) -> str:
        """The text without any of the credentials."""
        for value in self.values:
            text = text.replace(value, MASK)
        return text

    @classmethod
    def of(cls, spec: Spec, headers: Mapping[str, str], url: str | None = None) -> Redactor:
        """What is secret when a spec's operations are called with these headers.

        All given header values are: whoever passes a header on the command line means it for one server alone.
        """
        schemes = spec.document.get("components", {}).get("securitySchemes", {}).values()
        names = {name.lower() for name in headers} | {s["name"].lower() for s in schemes if s["type"] == "apiKey"}
        return cls(
            values=[*_parts(headers.values()), *_userinfo(url or "")],
            names=tuple(sorted(names | _ALWAYS)),
        )


_ALWAYS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "api-key", "x-api-key"})


def _parts(values: Iterable[str]) -> Iterable[str]:
    """Each value, and what follows the scheme's name in `Bearer …`."""
    for value in values:
        for part in (value, value.partition(" ")[2]):
            if len(part) >= _SHORTEST:
                yield part


def _userinfo(url: str) -> Iterable[str]:
    authority = url.partition("://")[2].partition("/")[0]
    if "@" in authority:
        yield authority.rpartition("@")[0]
