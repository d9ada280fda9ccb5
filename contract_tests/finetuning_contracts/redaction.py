"""Keep credentials out of everything that a run shows or writes.

Two kinds of text are redacted. In what this package writes itself, the credentials of the run are replaced wherever they
stand (`Redactor`). In what a foreign program wrote, so is whatever looks like a credential (`redact`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import attrs
from finetuning_runtime._errors.redaction import HIDDEN
from finetuning_specs import Spec

_SHORTEST = 4
"""Characters. A shorter value is not worth hiding, and replacing it would garble the text around it."""

_CREDENTIAL_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "api-key", "x-api-key"},
)

_USER_AND_PASSWORD = re.compile(r"""(?<=://)[^\s/?#"']+(?=@)""")  # https://user:…@host

_CREDENTIAL = re.compile(
    rf"""(?ix)
    (?P<before>
        \b (?:bearer|basic) \s+                                 # Authorization: Bearer …
      | \b [\w-]* (?:api[_-]?key|virtual[_-]?key|token|secret|password|authorization) [\w-]*
        ["']? \s* [:=] \s* ["']?                                # "api_key": "…", TOKEN=…
    )
    (?!bearer\b|basic\b|{re.escape(HIDDEN)}) [^\s"',;]{{4,}}
    | \b (?:sk|pk|fw|ghp|npm)[-_][A-Za-z0-9_-]{{8,}}              # keys that their prefix gives away
    """
)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """A text without the given secrets and without whatever looks like a credential."""
    text = _USER_AND_PASSWORD.sub(HIDDEN, _without(text, _longest_first(secrets)))
    return _CREDENTIAL.sub(lambda match: (match["before"] or "") + HIDDEN, text)


def _longest_first(values: Iterable[str]) -> tuple[str, ...]:
    """One secret may be part of another."""
    return tuple(sorted({value for value in values if value}, key=lambda value: (-len(value), value)))


def _without(text: str, secrets: Iterable[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return text


def _worth_hiding(values: Iterable[str]) -> tuple[str, ...]:
    return _longest_first(value for value in values if len(value) >= _SHORTEST)


@attrs.frozen
class Redactor:
    """Replaces the credentials of a run in text."""

    values: tuple[str, ...] = attrs.field(repr=False, converter=_worth_hiding)
    """The credentials, the longest first."""
    names: tuple[str, ...] = ()
    """Lower-case names of the headers and query parameters that carry credentials."""

    def __call__(self, text: str) -> str:
        """The text without any of the credentials."""
        return _without(text, self.values)

    @classmethod
    def hiding(cls, headers: Mapping[str, str], url: str | None) -> Redactor:
        """Hides the values of headers, all of them, and a user and password in an address."""
        values = [*_parts(headers.values()), *_USER_AND_PASSWORD.findall(url or "")]
        return cls(values, tuple(sorted({name.lower() for name in headers} | _CREDENTIAL_HEADERS)))

    @classmethod
    def of(cls, spec: Spec, headers: Mapping[str, str], url: str | None = None) -> Redactor:
        """Hides the same, and whatever stands in a header or parameter that the spec calls a credential."""
        known = cls.hiding(headers, url)
        schemes = spec.document.get("components", {}).get("securitySchemes", {}).values()
        names = {scheme["name"].lower() for scheme in schemes if scheme["type"] == "apiKey"}
        return cls(known.values, tuple(sorted(names | set(known.names))))

    def __or__(self, other: Redactor) -> Redactor:
        """Hides what either of them hides."""
        return Redactor((*self.values, *other.values), tuple(sorted({*self.names, *other.names})))


def _parts(values: Iterable[str]) -> Iterable[str]:
    """Each value, and what follows the scheme's name in `Bearer …`."""
    for value in values:
        yield from (value, value.partition(" ")[2])
