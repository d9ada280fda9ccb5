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

from finetuning_specs import Operation, Problem, schemas
from finetuning_specs.parameters import Parameter
from finetuning_specs.places import Place

from scripts.lint.spec import Subject

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


def one_success(subject: Subject) -> Iterator[Problem]:
    """Every operation and webhook declares exactly one 2xx response."""
    for operation in subject.every_operation:
        found = [status for status in operation.place.get("responses") or {} if status.startswith("2")]
        if len(found) != 1:
            yield subject.problem(
                (*operation.place.pointer, "responses"), f"{len(found)} successes: declare exactly one 2xx"
            )


def exact_statuses(subject: Subject) -> Iterator[Problem]:
    """Every response is declared under its exact status."""
    for operation in subject.every_operation:
        for status in operation.place.get("responses") or {}:
            if not re.fullmatch(r"[1-5][0-9][0-9]", status):
                yield subject.problem(
                    (*operation.place.pointer, "responses", status),
                    f"{status!r} hides undeclared statuses from the checks: declare each status",
                )


def declared_errors(subject: Subject) -> Iterator[Problem]:
    """Every operation declares the errors of the table above."""
    for operation in subject.spec.operations:
        statuses = set(operation.place.get("responses") or {})
        pointer = (*operation.place.pointer, "responses")
        if needs_credential(operation):
            for status, why in (
                ("401", "a bad credential"),
                ("429", "too many requests"),
                ("500", "a fault of the server"),
            ):
                if status not in statuses:
                    yield subject.problem(pointer, f"no {status}: declare what {why} gets")
        if "{" in operation.path and "404" not in statuses:
            yield subject.problem(pointer, "no 404: declare what an unknown id in the path gets")
        if takes_fallible_input(subject, operation) and not statuses & {"400", "422"}:
            yield subject.problem(pointer, "neither 400 nor 422: declare what bad input gets")


def needs_credential(operation: Operation) -> bool:
    """Whether a request without any credential must be refused."""
    alternatives = operation.security
    return bool(alternatives) and all(alternatives)


def takes_fallible_input(subject: Subject, operation: Operation) -> bool:
    """Whether the operation has a body, or a query or header parameter that a request can get wrong."""
    if "requestBody" in operation.place.value:
        return True
    return any(
        parameter.location != "path" and (parameter.required or not _is_free_text(subject, parameter))
        for parameter in operation.parameters
    )


def _is_free_text(subject: Subject, parameter: Parameter) -> bool:
    if "schema" not in parameter.definition:
        return False
    schema = Place("schema", (*parameter.place.pointer, "schema"), parameter.definition["schema"])
    unconstrained = all(not _CONSTRAINTS & set(part.value) for part in schemas.branches(subject.tree, schema))
    return unconstrained and parameter.types == {"string"}
