"""Who is asking: check a request's credentials against the alternative sets that the spec asks for."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from finetuning_specs import Operation, Spec
    from starlette.requests import Request

NOBODY = ""
"""The tenant where no credentials are asked for."""


def tenant_of(spec: Spec, operation: Operation, request: Request, accepts: Callable[[str, str], bool]) -> str:
    """The tenant whose credentials a request carries: the same credentials, the same tenant.

    Of the operation's alternative sets one has to be complete and right; `accepts` says whether a credential
    is, by the name of its security scheme and its value. What else the request carries does not matter: that
    is how OpenAPI defines alternatives. Raises `Refusal`: `bad_credentials` for a wrong credential, else
    `no_credentials`.
    """
    alternatives = operation.security
    if not alternatives:
        return NOBODY
    schemes = spec.security_schemes
    known = {name for alternative in alternatives for name in alternative}
    given = {name: credential(schemes[name], request) for name in sorted(known)}
    right = {name for name, value in given.items() if value and accepts(name, value)}
    complete = [alternative for alternative in alternatives if all(name in right for name in alternative)]
    if complete:
        fullest = max(complete, key=len)
        return tenant_by(tuple((name, given[name]) for name in sorted(fullest)))
    for name, value in given.items():
        if value and name not in right:
            raise Refusal("bad_credentials", f"the credential {name} is wrong", subject=value, scheme=name)
    closest = min(alternatives, key=lambda alternative: sum(not given[name] for name in alternative))
    names = [_label(schemes[name]) for name in closest if not given[name]]
    raise Refusal("no_credentials", f"credentials are missing: {', '.join(names)}", subject=names[0])


def credential(scheme: Mapping[str, Any], request: Request) -> str:
    """The value that the request carries for a security scheme; empty when it carries none."""
    if scheme["type"] == "http":
        name, _, value = request.headers.get("authorization", "").partition(" ")
        return value.strip() if name.lower() == scheme["scheme"].lower() else ""
    container: Mapping[str, str] = {
        "header": request.headers,
        "query": request.query_params,
        "cookie": request.cookies,
    }[scheme["in"]]
    return container.get(scheme["name"], "").strip()


def _label(scheme: Mapping[str, Any]) -> str:
    return "Authorization" if scheme["type"] == "http" else str(scheme["name"])


@lru_cache(maxsize=1024)
def tenant_by(credentials: tuple[tuple[str, str], ...]) -> str:
    """A name for these credentials that does not give them away to whoever reads the database."""
    text = "\n".join(f"{name}={value}" for name, value in credentials)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
