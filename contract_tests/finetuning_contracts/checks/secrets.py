"""Keep credentials out of everything that a run shows or writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from finetuning_contracts.specs import Spec

MASK = "[Filtered]"
"""What stands in place of a credential; schemathesis' own mask."""

_SHORTEST = 4
"""A shorter value is not worth hiding, and replacing it would garble the text around it."""


def _worth_hiding(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({v for v in values if len(v) >= _SHORTEST}, key=lambda v: (-len(v), v)))


@attrs.frozen
class Redactor:
    """Replaces credentials in text."""

    values: tuple[str, ...] = attrs.field(repr=False, converter=_worth_hiding)
    """The credentials, the longest first: one may be part of another."""
    names: tuple[str, ...]
    """Lower-case names of the headers and query parameters that carry credentials."""

    def __call__(self, text: str) -> str:
        """The text without any of the credentials."""
        for value in self.values:
            text = text.replace(value, MASK)
        return text

    @classmethod
    def hiding(cls, headers: Mapping[str, str], url: str | None) -> Redactor:
        """Hides the values of headers, all of them, and a user and password in an address."""
        values = [*_parts(headers.values()), *_userinfo(url or "")]
        return cls(values, tuple(sorted({name.lower() for name in headers} | _ALWAYS)))

    @classmethod
    def of(cls, spec: Spec, headers: Mapping[str, str], url: str | None = None) -> Redactor:
        """Hides the same, and whatever stands in a header or parameter that the spec calls a credential."""
        known = cls.hiding(headers, url)
        schemes = spec.document.get("components", {}).get("securitySchemes", {}).values()
        names = {scheme["name"].lower() for scheme in schemes if scheme["type"] == "apiKey"}
        return cls(known.values, tuple(sorted(names | set(known.names))))


_ALWAYS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "api-key", "x-api-key"})


def _parts(values: Iterable[str]) -> Iterable[str]:
    """Each value, and what follows the scheme's name in `Bearer …`."""
    for value in values:
        yield from (value, value.partition(" ")[2])


def _userinfo(url: str) -> Iterable[str]:
    authority = url.partition("://")[2].partition("/")[0]
    if "@" in authority:
        yield authority.rpartition("@")[0]
