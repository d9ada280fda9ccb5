"""The answers that an operation declares: one success, and the errors that a client has to expect.

Which errors, as FACTS knows them (part C, "errors in reality", and the error tables of the four APIs):

| status | on operations |
|---|---|
| 401 | that need a credential. All three APIs with keys refuse a bad one (Fireworks also with 403) |
| 404 | with a templated path: an unknown id |
| 400 or 422 | with input that can be wrong: a body, a query or header parameter, but for optional free text |
| 429 | that need a credential: these are the metered services, all three limit rates |
| 500 | that need a credential: the hosted services, each with an envelope of its own for it |

The Dataherald engine has no credentials and no limits, and what it answers with 500 is a traceback in plain
text, which no contract promises: its profile says so, its spec need not.

`default` and ranges such as `4XX` are refused: with them a check cannot tell a declared status from another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.lint import schemas
from scripts.lint.places import Place
from scripts.lint.spec import Breach, Operation, Spec

_CONSTRAINTS = {
    "enum",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
}


def one_success(spec: Spec) -> Iterator[Breach]:
    """Every operation and webhook declares exactly one 2xx response."""
    for operation in spec.operations:
        found = [status for status in operation.place.get("responses") or {} if status.startswith("2")]
        if len(found) != 1:
            yield Breach((*operation.place.pointer, "responses"), f"{len(found)} successes: declare exactly one 2xx")


def exact_statuses(spec: Spec) -> Iterator[Breach]:
    """Every response is declared under its exact status."""
    for operation in spec.operations:
        for status in operation.place.get("responses") or {}:
            if not re.fullmatch(r"[1-5][0-9][0-9]", status):
                yield Breach(
                    (*operation.place.pointer, "responses", status),
                    f"{status!r} hides undeclared statuses from the checks: declare each status",
                )


def declared_errors(spec: Spec) -> Iterator[Breach]:
    """Every operation declares the errors of the table above."""
    for operation in spec.own_operations:
        statuses = set(operation.place.get("responses") or {})
        pointer = (*operation.place.pointer, "responses")
        if needs_credential(spec, operation):
            for status, why in (
                ("401", "a bad credential"),
                ("429", "too many requests"),
                ("500", "a fault of the server"),
            ):
                if status not in statuses:
                    yield Breach(pointer, f"no {status}: declare what {why} gets")
        if "{" in operation.path and "404" not in statuses:
            yield Breach(pointer, "no 404: declare what an unknown id in the path gets")
        if takes_fallible_input(spec, operation) and not statuses & {"400", "422"}:
            yield Breach(pointer, "neither 400 nor 422: declare what bad input gets")


def needs_credential(spec: Spec, operation: Operation) -> bool:
    """Whether a request without any credential must be refused."""
    alternatives = spec.security(operation)
    return bool(alternatives) and all(alternatives)


def takes_fallible_input(spec: Spec, operation: Operation) -> bool:
    """Whether the operation has a body, or a query or header parameter that a request can get wrong."""
    if "requestBody" in operation.place.value:
        return True
    return any(
        parameter.get("in") != "path" and (parameter.get("required") or not _is_free_text(spec, parameter))
        for parameter in operation.parameters
    )


def _is_free_text(spec: Spec, parameter: Place) -> bool:
    if not isinstance(parameter.get("schema"), dict):
        return False
    schema = Place("schema", (*parameter.pointer, "schema"), parameter.value["schema"])
    unconstrained = all(not _CONSTRAINTS & set(part.value) for part in schemas.branches(spec, schema))
    return unconstrained and schemas.types(spec, [schema]) == {"string"}
