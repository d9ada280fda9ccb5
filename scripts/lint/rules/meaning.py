"""What the `x-` vocabulary says and no JSON Schema can check: that the things it names are there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from finetuning_specs import Operation, Problem, schemas
from finetuning_specs.pointers import Tokens

from scripts.lint.spec import Subject


def resources(subject: Subject) -> dict[str, str]:
    """The resources that `x-reference` may name: name → what makes it one.

    A resource is the part of an `x-resource` before its verb. A verb that says what it lists makes one more:
    `fine_tuning.jobs.list_events` makes `fine_tuning.jobs.events`. The root's `x-external-resources` are the
    ones that a user has without this API, or that it shows without operations of their own.
    """
    found = dict.fromkeys(subject.document.get("x-external-resources", {}), "x-external-resources")
    for operation in subject.spec.operations:
        parent, _, verb = str(operation.place.get("x-resource") or "").rpartition(".")
        found[parent] = operation.id
        if verb.startswith("list_"):
            found[f"{parent}.{verb.removeprefix('list_')}"] = operation.id
    return found


def known_references(subject: Subject) -> Iterator[Problem]:
    """Every `x-reference` names a resource."""
    known = resources(subject)
    for place in subject.places:
        reference = place.get("x-reference")
        if reference is not None and reference not in known:
            yield subject.problem(
                (*place.pointer, "x-reference"),
                f"no operation has the resource {reference!r}: correct it, or add it to x-external-resources",
            )


def external_resources(subject: Subject) -> Iterator[Problem]:
    """Every one of `x-external-resources` is referred to, and is not one that an operation makes."""
    own = {name for name, origin in resources(subject).items() if origin != "x-external-resources"}
    used = {place.get("x-reference") for place in subject.places}
    for name in subject.document.get("x-external-resources", {}):
        if name in own:
            yield subject.problem(
                ("x-external-resources", name), f"an operation has the resource {name!r}: drop it here"
            )
        elif name not in used:
            yield subject.problem(("x-external-resources", name), f"no x-reference names {name!r}: drop it")


def path_references(subject: Subject) -> Iterator[Problem]:
    """Every path parameter has an `x-reference`: it is the id of something."""
    for operation in subject.spec.operations:
        for parameter in operation.parameters:
            if parameter.location == "path" and "x-reference" not in parameter.definition:
                yield subject.problem(parameter.place.pointer, "has no x-reference: say which resource it is the id of")


def paginated_lists(subject: Subject) -> Iterator[Problem]:
    """Every GET whose verb is `list` or `list_…` has an `x-pagination`, if only one of `style: none`."""
    for operation in subject.spec.operations:
        verb = str(operation.place.get("x-resource") or "").rpartition(".")[2]
        if operation.method == "GET" and verb.split("_")[0] == "list" and operation.place.get("x-pagination") is None:
            yield subject.problem(operation.place.pointer, "lists without x-pagination: say how its pages chain")


def pagination_parameters(subject: Subject) -> Iterator[Problem]:
    """The parameters that `x-pagination` names are query parameters of the operation."""
    for operation, pointer, value in _paginations(subject):
        named: list[tuple[str, str]] = [(field, value[field]) for field in ("cursor", "limit") if field in value]
        named += [("order", value["order"]["parameter"])] if "parameter" in value.get("order", {}) else []
        named += [("filters", name) for name in value.get("filters", {})]
        for field, name in named:
            if operation.parameter(name, "query") is None:
                yield subject.problem(
                    (*pointer, field), f"{operation.id} has no query parameter {name!r}: correct the name"
                )


def pagination_pointers(subject: Subject) -> Iterator[Problem]:
    """The pointers of `x-pagination` lead to an array, a boolean, and fields of the response's schema."""
    for operation, pointer, value in _paginations(subject):
        bodies = list(subject.body_schemas(subject.success(operation)))
        arrays = [place for body in bodies for place in schemas.at(subject.tree, body, value["items"])]
        if "array" not in schemas.types_at(subject.tree, arrays):
            yield subject.problem(
                (*pointer, "items"), f"{value['items']!r} is no array of the response: correct the pointer"
            )
            continue
        items = [item for array in arrays for item in schemas.items(subject.tree, array)]
        following = value.get("next", {})
        wanted = [
            (("next", "last_item"), items, following.get("last_item")),
            (("next", "body"), bodies, following.get("body")),
            (("more",), bodies, value.get("more")),
            (("order", "by"), items, value.get("order", {}).get("by")),
            *((("filters", name), items, target) for name, target in value.get("filters", {}).items()),
        ]
        for steps, roots, target in wanted:
            found = (
                [place for root in roots for place in schemas.at(subject.tree, root, target)]
                if target is not None
                else []
            )
            if target is not None and not found:
                what = "the item" if roots is items else "the response"
                yield subject.problem(
                    (*pointer, *steps), f"{target!r} is not in the schema of {what}: correct the pointer"
                )
            elif steps == ("more",) and found and "boolean" not in schemas.types_at(subject.tree, found):
                yield subject.problem((*pointer, "more"), f"{target!r} is no boolean: correct the pointer")


def declared_refusals(subject: Subject) -> Iterator[Problem]:
    """The statuses of `x-refusals` are declared responses."""
    for operation in subject.spec.operations:
        for status in operation.place.get("x-refusals") or {}:
            if status not in (operation.place.get("responses") or {}):
                yield subject.problem(
                    (*operation.place.pointer, "x-refusals", status),
                    f"{operation.id} declares no {status}: declare it or drop the refusal",
                )


def explained_references(subject: Subject) -> Iterator[Problem]:
    """An operation that takes an id says in `x-refusals`, as `reference`, which status an unknown one gets.

    For an id in a templated path this is the 404, if that is declared; for one in the body, any status.
    """
    for operation in subject.spec.operations:
        refusals: dict[str, list[str]] = operation.place.get("x-refusals") or {}
        declared = operation.place.get("responses") or {}
        if "{" in operation.path and "404" in declared and "reference" not in refusals.get("404", []):
            yield subject.problem(
                operation.place.pointer, "an unknown id is no reason for 404: add `'404': [reference]`"
            )
        named = list(_references_in_body(subject, operation))
        if named and not any("reference" in reasons for reasons in refusals.values()):
            text = f"an unknown {named[0]} has no status: add one with `reference` to x-refusals"
            yield subject.problem(operation.place.pointer, text)


def _references_in_body(subject: Subject, operation: Operation) -> Iterator[str]:
    for schema in subject.body_schemas(subject.request_body(operation)):
        for part in schemas.branches(subject.tree, schema):
            for name, value in part.value.get("properties", {}).items():
                if isinstance(value, dict) and "x-reference" in value:
                    yield name


def _paginations(subject: Subject) -> Iterator[tuple[Operation, Tokens, dict[str, Any]]]:
    for operation in subject.spec.operations:
        if operation.place.get("x-pagination") is not None:
            yield operation, (*operation.place.pointer, "x-pagination"), operation.place.value["x-pagination"]
