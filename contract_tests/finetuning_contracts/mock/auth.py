"""Who is asking: check a request's credentials against the alternative sets that the spec asks for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from starlette.requests import Request

from finetuning_contracts.specs import Operation, Spec

from .refusals import Refusal

NOBODY = ""
"""The tenant where no credentials are asked for."""


def tenant_of(
    spec: Spec, operation: Operation, request: Request, accepts: Callable[[str, str], bool]
) -> str:
    """The tenant whose credentials a request carries: the same credentials, the same tenant.

    Of the operation's alternative sets one has to be complete and right; `accepts` says whether a credential, given as the
    name of its security scheme and its value, is right. Raises `Refusal`: `bad_credentials` when a set is complete but one
    of its credentials is wrong, else `no_credentials`.
    """
    alternatives = operation.security
    if not alternatives:
        return NOBODY
    schemes = spec.document["components"]["securitySchemes"]
    wrong: tuple[str, str] | None = None
    fewest: list[str] | None = None
    for alternative in alternatives:
        given = {name: credential(schemes[name], request) for name in alternative}
        missing = [name for name, value in given.items() if not value]
        refused = [(name, value) for name, value in given.items() if value and not accepts(name, value)]
        if not missing and not refused:
            return _tenant(given)
        if refused and (not missing or wrong is None):
            wrong = refused[0]
        if missing and (fewest is None or len(missing) < len(fewest)):
            fewest = missing
    if wrong is not None:
        raise Refusal("bad_credentials", f"the credential {wrong[0]} is wrong", subject=wrong[1], scheme=wrong[0])
    names = [_label(schemes[name]) for name in fewest or ()]
    raise Refusal("no_credentials", f"credentials are missing: {', '.join(names)}", subject=names[0] if names else "")


def credential(scheme: Mapping[str, Any], request: Request) -> str:
    """The value that the request carries for a security scheme; empty when it carries none."""
    if scheme["type"] == "http":
        name, _, value = request.headers.get("authorization", "").partition(" ")
        return value.strip() if name.lower() == scheme["scheme"].lower() else ""
    container: Mapping[str, str] = {
        "header": request.headers, "query": request.query_params, "cookie": request.cookies
    }[scheme["in"]]
    return container.get(scheme["name"], "").strip()


def _label(scheme: Mapping[str, Any]) -> str:
    return "Authorization" if scheme["type"] == "http" else str(scheme["name"])


def _tenant(credentials: Mapping[str, str]) -> str:
    """A name for these credentials that does not give them away to whoever reads the database."""
    text = "\n".join(f"{name}={value}" for name, value in sorted(credentials.items()))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
