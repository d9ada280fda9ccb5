"""What the options of the command mean.

Each text is read here once, and refused with one line when it makes no sense.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from finetuning_specs import PROVIDERS, Spec

from .checks import credentials
from .checks.settings import Target
from .errors import UsageError

ALL = "all"
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A header's name, RFC 9110 section 5.1."""


def providers(name: str) -> tuple[str, ...]:
    """One provider, or all of them. Raises `UsageError` for an unknown one."""
    if name == ALL:
        return PROVIDERS
    if name not in PROVIDERS:
        raise UsageError(f"unknown provider {name!r}: choose one of {', '.join(PROVIDERS)}, {ALL}")
    return (name,)


def header(text: str) -> tuple[str, str]:
    """`Name: value`. Raises `UsageError`, which does not repeat the value: it may be a credential."""
    name, colon, value = text.partition(":")
    name, value = name.strip(), value.strip()
    if not colon or not _TOKEN.fullmatch(name):
        raise UsageError("a --header is written 'Name: value'; one of those given is not")
    if not value.isprintable() or not value.isascii():
        raise UsageError(f"the value of the header {name} has characters that a header cannot have")
    return name, value


def parameters(texts: Iterable[str]) -> dict[str, str]:
    """Each `NAME=VALUE`. Raises `UsageError` for anything else."""
    found = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise UsageError(f"a --parameter is written NAME=VALUE, not {text!r}")
        found[name] = value
    return found


def target(provider: str, url: str | None, headers: Sequence[str]) -> Target:
    """Where to send the requests, and with which credentials."""
    given = dict(map(header, headers))
    if url is not None and not given:
        given = credentials.from_environment(provider)
    return Target(url.rstrip("/") if url is not None else None, given)


def as_json(spec: Spec) -> str:
    """The document of a spec."""
    return json.dumps(spec.document, indent=2, ensure_ascii=False, default=str)
