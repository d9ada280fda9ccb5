"""Where in a recording the server is: below which addresses requests belong to the contract, and to which operation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs
from finetuning_specs import PROVIDERS, Operation, Spec, load_spec
from finetuning_specs.routing import Router

from finetuning_contracts.errors import UsageError

_PORTS = {"http": 80, "https": 443}


@attrs.frozen
class Found:
    """The operation that a request is for."""

    operation: Operation
    path: Mapping[str, str]
    """Path parameters, percent-decoded."""


@attrs.frozen
class Place:
    """The addresses of one server."""

    spec: Spec
    bases: tuple[str, ...]
    """Origin and base path, without a slash at the end: `https://api.openai.com/v1`."""
    _router: Router = attrs.field(
        init=False,
        repr=False,
        eq=False,
        default=attrs.Factory(lambda self: Router(self.spec.operations), takes_self=True),
    )

    def base_of(self, url: str) -> str | None:
        """The base below which an address is; None: it is not on the server."""
        at, path = origin(url), urlsplit(url).path
        for base in self.bases:
            below = urlsplit(base).path
            if at == origin(base) and (path == below or path.startswith(below + "/")):
                return base
        return None

    def find(self, method: str, url: str) -> Found | None:
        """The operation that a request is for; None: the contract has none."""
        base = self.base_of(url)
        match = self._router.match(urlsplit(url).path.removeprefix(urlsplit(base).path)) if base is not None else None
        operation = match.route.operations.get(method) if match is not None else None
        return Found(operation, match.parameters) if match is not None and operation is not None else None


def origin(url: str) -> str:
    """Scheme, host and port of an address, always written alike; empty for what is no address of a web server."""
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return ""
    if parts.scheme not in _PORTS or not parts.hostname:
        return ""
    return f"{parts.scheme}://{parts.hostname}:{port}"


def place(spec: Spec, requests: Iterable[tuple[str, str]], base_url: str | None) -> Place:
    """Where the server is, by what the user says, by the spec's servers, or by the requests (method, address) themselves.

    Raises `UsageError` when no request is for the server, or it cannot be told which are.
    """
    if base_url is not None:
        return Place(spec, (base_url,))
    seen = tuple(requests)
    own = Place(spec, _servers(spec))
    if any(own.find(*one) for one in seen):
        return own
    others = {origin(base) for name in PROVIDERS if name != spec.provider for base in _servers(load_spec(name))}
    counted: Counter[str] = Counter()
    for method, url in seen:
        base = origin(url) + spec.base_path
        if origin(url) not in others - {origin(one) for one in own.bases} and Place(spec, (base,)).find(method, url):
            counted[base] += 1
    if not counted:
        raise UsageError(
            f"no request is for an operation of {spec.provider} below {' or '.join(own.bases)};"
            " name the address of the server, with its base path, by --base-url"
        )
    if len(counted) > 1:
        raise UsageError(f"several servers may be meant: {', '.join(sorted(counted))}; name one by --base-url")
    return Place(spec, tuple(counted))


def _servers(spec: Spec) -> tuple[str, ...]:
    servers: list[Mapping[str, Any]] = spec.document.get("servers", [])
    return tuple(str(server.get("url", "")).rstrip("/") for server in servers)
