"""Keep credentials out of everything that a run shows or writes.

Two kinds of text are redacted. In what this package writes itself, the credentials of the run are replaced wherever they
stand (`Redactor`). In what a foreign program wrote, so is whatever looks like a credential (`redact`).
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
from finetuning_runtime._errors.redaction import HIDDEN
from finetuning_specs import Spec

from .credential_forms import Forms

_SHORTEST = 6
"""Characters. A shorter value is not worth hiding, and replacing it would garble the text around it."""

_SECRET_NAME = re.compile(
    r"auth|(?:^|[^a-z]|api|access|private|virtual|(?-i:[a-z](?=K)))key|token(?!s\b)|secret|cookie|passw|credential|session"
    r"|signature|^sig$|(?:^|-)config$",
    re.IGNORECASE,
)
"""What a header, a query parameter or a member of a JSON value is called that holds a secret."""
_ADDRESS_OR_WORD = re.compile(r"https?://.*|[a-z]+(?:-[a-z]+)*")

_CREDENTIAL_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "api-key", "x-api-key"},
)

_HEADER = re.compile(r"[\w!#$%&'*+.^`|~-]+:(?!//)\s*\S")

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


def is_secret_name(name: str) -> bool:
    """Whether a header, a query parameter or a member of a JSON value is called as one that holds a secret."""
    return bool(_SECRET_NAME.search(name))


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """A text without the given secrets and without whatever looks like a credential."""
    text = _USER_AND_PASSWORD.sub(HIDDEN, _without(text, _longest_first(secrets)))
    return _CREDENTIAL.sub(lambda match: (match["before"] or "") + HIDDEN, text)


def without_headers(text: str, arguments: Iterable[str]) -> str:
    """A text without the values of those arguments of a command line that are written as a header.

    Somebody may have forgotten the `--header` before one. What looks like a credential is not in it either.
    """
    values = (argument.partition(":")[2].strip() for argument in arguments if _HEADER.match(argument))
    return redact(text, _worth_hiding(values))


def without_arguments(text: str, arguments: Iterable[str]) -> str:
    """A text without any argument of a command line that may be a credential: all but names of options, and short words."""
    values = [value for one in arguments for value in _values_of(one) if len(value) >= _SHORTEST]
    return without_headers(_without(text, _longest_first(values)), arguments)


def _values_of(argument: str) -> Iterator[str]:
    if not argument.startswith("-"):
        yield argument
    elif "=" in argument:
        yield argument.partition("=")[2]


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
    """Replaces the credentials of a run in text, in every form in which a server may have given them back."""

    values: tuple[str, ...] = attrs.field(repr=False, converter=_worth_hiding)
    """The credentials, the longest first."""
    names: tuple[str, ...] = ()
    """Lower-case names of the headers and query parameters that carry credentials."""
    _forms: Forms = attrs.field(
        init=False, repr=False, eq=False, default=attrs.Factory(lambda self: Forms.of(self.values), takes_self=True)
    )

    def __call__(self, text: str) -> str:
        """The text without any of the credentials."""
        return self._forms.replaced(text, HIDDEN)

    def excerpt(self, content: bytes | str, most: int) -> str:
        """The beginning of a text, `most` characters at the most, without any of the credentials.

        What is cut first and redacted then ends in the beginning of a credential.
        """
        end = most + 2 * self._forms.longest
        text = content[: 4 * end].decode(errors="replace") if isinstance(content, bytes) else content
        cut = len(text) > end
        shown = self(text[:end])
        if cut:
            shown = shown[: max(0, len(shown) - self._forms.longest)]
        return shown if not cut and len(shown) <= most else shown[:most] + " …"

    def both_ends(self, content: bytes | str, most: int) -> str:
        """As `excerpt`, but of a longer text the last quarter is its end: a traceback names its cause there."""
        around = 2 * self._forms.longest
        if len(content) <= most + around:
            whole = self(content.decode(errors="replace") if isinstance(content, bytes) else content)
            if len(whole) <= most:
                return whole
            return f"{whole[: most - most // 4]} … {whole[-(most // 4) :]}"
        taken = content[-4 * (most // 4 + around) :]
        text = taken.decode(errors="replace") if isinstance(taken, bytes) else taken
        # What the cut may have left of a credential is at the beginning, where nothing recognizes it.
        end = self(text[-(most // 4 + around) :])[self._forms.longest :]
        return f"{self.excerpt(content, most - most // 4)} {end[-(most // 4) :]}"

    @classmethod
    def of(cls, spec: Spec, headers: Mapping[str, str], url: str | None = None) -> Redactor:
        """Hides the credentials in headers, and a user and password in an address."""
        schemes = spec.document.get("components", {}).get("securitySchemes", {}).values()
        declared = {str(scheme["name"]).lower() for scheme in schemes if scheme["type"] == "apiKey"}
        carrying = {name for name, value in headers.items() if _carries_credential(name, value, declared)}
        found = [
            *(secret for name in carrying for secret in _secrets_of(headers[name])),
            *(secret for value in headers.values() for secret in _secrets_within(_decoded(value))),
            *_USER_AND_PASSWORD.findall(url or ""),
        ]
        names = {name.lower() for name in carrying} | declared | _CREDENTIAL_HEADERS
        return cls(found, tuple(sorted(names)))

    def __or__(self, other: Redactor) -> Redactor:
        """Hides what either of them hides."""
        return Redactor((*self.values, *other.values), tuple(sorted({*self.names, *other.names})))


def _carries_credential(name: str, value: str, declared: Collection[str]) -> bool:
    """Whether a header holds a credential: by what it is called, or because the spec says so.

    What a spec calls a credential may be an address or a word, such as the name of a provider: neither opens anything.
    """
    if _SECRET_NAME.search(name):
        return True
    return name.lower() in declared and not _ADDRESS_OR_WORD.fullmatch(value)


def _secrets_of(value: str) -> Iterator[str]:
    """The value of a credential's header, and the parts of it that are secret by themselves."""
    yield value
    scheme, space, rest = value.partition(" ")
    if space and scheme.isalpha():
        yield rest.strip()
    if scheme.lower() == "basic":
        yield from _of_basic(rest.strip())
    for pair in value.split(";") if "=" in value else ():  # of a cookie
        yield pair.partition("=")[2].strip()


def _of_basic(encoded: str) -> Iterator[str]:
    """User and password, and the password; of those who write a key where the user belongs, the key."""
    try:
        pair = base64.b64decode(encoded, validate=True).decode()
    except ValueError:
        return
    user, _, password = pair.partition(":")
    yield from (pair, password or user)


def _decoded(value: str) -> Any:
    """A header's value as JSON, if it is an object or a list."""
    try:
        return json.loads(value) if value[:1] in {"{", "["} else value
    except (ValueError, RecursionError):
        return value


def _secrets_within(value: Any) -> Iterator[str]:
    """What stands under a secret's name, and the user name and password of every address."""
    if isinstance(value, str):
        yield from _USER_AND_PASSWORD.findall(value)
        if "://" in value:
            yield from (one for name, one in parse_qsl(urlsplit(value).query) if _SECRET_NAME.search(name))
    elif isinstance(value, list):
        for item in value:
            yield from _secrets_within(item)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(inner, str) and _SECRET_NAME.search(name):
                yield from _secrets_of(inner)
            yield from _secrets_within(inner)
