"""What the options of the command mean.

Each text is read here once, and refused with one line when it makes no sense.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from finetuning_specs import PROVIDERS, Spec

from .checks import credentials
from .checks.sending.guard import Permissions
from .checks.settings import Target, server_address
from .checks.slots import references
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


def header_file(path: Path, option: str = "--header-file") -> list[str]:
    """The lines of a file of headers, blank lines and comments (#) left out. Raises `UsageError` when it cannot be read."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{option} {path}: {getattr(error, 'strerror', None) or 'it is not UTF-8'}") from None
    return [line for line in map(str.strip, lines) if line and not line.startswith("#")]


def target(spec: Spec, url: str | None, headers: Sequence[str], *, use_environment: bool = False) -> Target:
    """Where to send the requests, and with which credentials.

    Those of the environment go to the vendor's own servers, over HTTPS, and to this machine. Elsewhere they go only where
    `use_environment` says so.

    Raises `UsageError` for what is no address.
    """
    given = dict(map(header, headers))
    if url is None:
        return Target(None, given)
    address = server_address(url)
    if not given and (use_environment or is_loopback(address) or _is_vendors(spec, address)):
        given = credentials.from_environment(spec.provider)
    return Target(address, given)


def other(path: Path, first: Target) -> dict[str, str]:
    """The headers of another account than the first one's: what the file does not name is as it is there.

    Raises `UsageError` where they are none, or the same.
    """
    option = "--other-header-file"
    given = dict(map(header, header_file(path, option)))
    if first.url is None:
        raise UsageError(f"{option} is for a server at --url: an embedded mock has two accounts anyway")
    if not given:
        raise UsageError(f"{option} {path} has no header in it")
    own = {name.lower(): value for name, value in first.headers.items()}
    if all(own.get(name.lower()) == value for name, value in given.items()):
        raise UsageError(f"{option} {path} has the credentials that the run has already: name those of another account")
    named = {name.lower() for name in given}
    return {**{name: value for name, value in first.headers.items() if name.lower() not in named}, **given}


def is_loopback(url: str) -> bool:
    """Whether an address is on this machine."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _is_vendors(spec: Spec, url: str) -> bool:
    """Whether an address is one of the vendor's own, by the spec's `servers`, and encrypted."""
    own = {urlsplit(str(server.get("url", ""))).hostname for server in spec.document.get("servers", [])}
    parts = urlsplit(url)
    return parts.scheme == "https" and parts.hostname in own


JOBS_ELSEWHERE = 3
"""Jobs that a run may create on a server that is not on this machine, unless it is told another number."""


def permissions(url: str | None, *, allow_writes: bool, max_jobs: int | None) -> Permissions:
    """What a run may do on a server: on this machine everything with what it has made, elsewhere only read."""
    if url is None or is_loopback(url):
        return Permissions(max_jobs=max_jobs)
    return Permissions(writes=allow_writes, max_jobs=JOBS_ELSEWHERE if max_jobs is None else max_jobs)


def announcement(url: str, allowed: Permissions, run_id: str) -> str:
    """What a run is going to do on a server, for who started it."""
    if not allowed.writes:
        return f"{url}: this run only reads. --allow-writes lets it create things, and change and delete what it has created"
    jobs = "any number of jobs" if allowed.max_jobs is None else f"at most {allowed.max_jobs} jobs"
    return (
        f"{url}: this run creates things ({jobs}), changes and deletes only what it has created, "
        f"and cleans up at the end. What it makes carries {run_id}. It sends thousands of requests"
    )


def known_parameters(specs: Sequence[Spec], names: Iterable[str]) -> None:
    """Raise `UsageError` for a `--parameter` that names nothing in any of the specs which takes the id of a resource."""
    known = frozenset[str]().union(*map(references, specs))
    for name in names:
        if name not in known:
            raise UsageError(
                f"no parameter, property or resource of {' or '.join(spec.provider for spec in specs)} is called {name!r}; "
                f"a --parameter can be one of: {', '.join(sorted(known))}"
            )


def as_json(spec: Spec) -> str:
    """The document of a spec."""
    return json.dumps(spec.document, indent=2, ensure_ascii=False, default=str)
