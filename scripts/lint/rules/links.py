"""Links lead from a response to operations that exist, with values that exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from finetuning_specs import Operation, Problem, schemas
from finetuning_specs.parameters import Parameter
from finetuning_specs.places import Place
from finetuning_specs.pointers import Tokens

from scripts.lint.spec import Subject

_BODY = re.compile(r"\$(request|response)\.body(?:#(?P<pointer>[^#]*)(?:#regex:(?P<regex>.+))?)?")
"""With schemathesis' extension: `#regex:` takes one group out of the value, as an id out of a name."""
_REQUEST = re.compile(r"\$request\.(?P<location>path|query|header)\.(?P<name>.+)")


def link_targets(subject: Subject) -> Iterator[Problem]:
    """Every link stands on a success, names an operation by id, and gives parameters that the operation has.

    All path parameters have to be given: a link without them leads nowhere in particular.
    """
    for _, status, link in _links(subject):
        if not status.startswith("2"):
            yield subject.problem(link.pointer, f"a link on {status} is never followed: move it to the success")
        target = subject.spec.operations_by_id.get(str(link.get("operationId")))
        if target is None:
            yield subject.problem(
                link.pointer, f"no operation {link.get('operationId')!r}: name one by its operationId"
            )
            continue
        given = link.get("parameters") or {}
        for key in given:
            if _parameter(target, key) is None:
                yield subject.problem(
                    (*link.pointer, "parameters", key),
                    f"{target.id} has no parameter {key!r}: correct the name",
                )
        for parameter in target.parameters:
            name = parameter.name
            if parameter.location == "path" and not {name, f"path.{name}"} & set(given):
                yield subject.problem(link.pointer, f"path parameter {name!r} of {target.id} is not given: add it")
        if link.get("requestBody") is not None and subject.request_body(target) is None:
            yield subject.problem((*link.pointer, "requestBody"), f"{target.id} takes no body: drop it")


def link_values(subject: Subject) -> Iterator[Problem]:
    """Every runtime expression of a link finds its value in the request or the response that it speaks of."""
    for operation, _, link in _links(subject):
        response = next(
            place for _, place in subject.responses(operation) if place.pointer == link.pointer[: len(place.pointer)]
        )
        for pointer, expression in _expressions((*link.pointer, "parameters"), link.get("parameters")):
            yield from _check(subject, operation, response, pointer, expression)
        for pointer, expression in _expressions((*link.pointer, "requestBody"), link.get("requestBody")):
            yield from _check(subject, operation, response, pointer, expression)


def linked_creates(subject: Subject) -> Iterator[Problem]:
    """What creates a resource links to what retrieves it, by whatever name: `retrieve` or `get`."""
    by_resource = {operation.place.get("x-resource"): operation for operation in subject.spec.operations}
    for resource, operation in by_resource.items():
        parent, _, verb = str(resource).rpartition(".")
        success = subject.success(operation)
        if verb != "create" or success is None:
            continue
        linked = {link.get("operationId") for _, link in subject.tree.children(success, "links", "link")}
        for name in ("retrieve", "get"):
            target = by_resource.get(f"{parent}.{name}")
            if target is not None and target.id not in linked:
                yield subject.problem(
                    success.pointer, f"does not link to {target.id}: add the link, so that checks follow it"
                )


def _check(
    subject: Subject, operation: Operation, response: Place, pointer: Tokens, expression: str
) -> Iterator[Problem]:
    if body := _BODY.fullmatch(expression):
        source = response if body[1] == "response" else subject.request_body(operation)
        found = [
            at
            for schema in subject.body_schemas(source)
            for at in schemas.at(subject.tree, schema, body["pointer"] or "")
        ]
        if not found:
            yield subject.problem(pointer, f"{expression} is in no schema of that body: correct the pointer")
        if not _takes_one_group(body["regex"] or "()"):
            yield subject.problem(pointer, f"{body['regex']} is no regular expression with one group: write one")
    elif parameter := _REQUEST.fullmatch(expression):
        if operation.parameter(parameter["name"], parameter["location"]) is None:
            yield subject.problem(pointer, f"{expression}: {operation.id} has no such parameter: correct the name")
    elif expression not in ("$url", "$method", "$statusCode") and not expression.startswith("$response.header."):
        yield subject.problem(pointer, f"{expression} is not a runtime expression of OpenAPI: see its section on links")


def _takes_one_group(regex: str) -> bool:
    try:
        return re.compile(regex).groups == 1
    except re.error:
        return False


def _links(subject: Subject) -> Iterator[tuple[Operation, str, Place]]:
    """Every link with its operation and its status; those of a shared response, once for each operation."""
    for operation in subject.spec.operations:
        for status, response in subject.responses(operation):
            for name, value in (response.get("links") or {}).items():
                place = Place("link", (*response.pointer, "links", name), value)
                if not place.is_reference:
                    yield operation, status, place


def _parameter(operation: Operation, key: str) -> Parameter | None:
    location, dot, name = key.partition(".")
    if dot and location in ("path", "query", "header", "cookie"):
        return operation.parameter(name, location)
    return operation.parameter(key)


def _expressions(pointer: Tokens, value: Any) -> Iterator[tuple[Tokens, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _expressions((*pointer, key), item)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _expressions((*pointer, index), item)
    elif isinstance(value, str) and value.startswith("$"):
        yield pointer, value
