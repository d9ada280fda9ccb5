"""What the `x-` vocabulary says and no JSON Schema can check: that the things it names are there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.lint import schemas
from scripts.lint.source import Pointer
from scripts.lint.spec import Breach, Operation, Spec


def resources(spec: Spec) -> dict[str, str]:
    """The resources that `x-reference` may name: name → what makes it one.

    A resource is the part of an `x-resource` before its verb. A verb that says what it lists makes one more:
    `fine_tuning.jobs.list_events` makes `fine_tuning.jobs.events`. The root's `x-external-resources` are the
    ones that a user has without this API, or that it shows without operations of their own.
    """
    found = dict.fromkeys(spec.document.get("x-external-resources", {}), "x-external-resources")
    for operation in spec.own_operations:
        parent, _, verb = str(operation.place.get("x-resource") or "").rpartition(".")
        found[parent] = operation.id
        if verb.startswith("list_"):
            found[f"{parent}.{verb.removeprefix('list_')}"] = operation.id
    return found


def known_references(spec: Spec) -> Iterator[Breach]:
    """Every `x-reference` names a resource."""
    known = resources(spec)
    for place in spec.places:
        reference = place.get("x-reference")
        if reference is not None and reference not in known:
            yield Breach(
                (*place.pointer, "x-reference"),
                f"no operation has the resource {reference!r}: correct it, or add it to x-external-resources",
            )


def external_resources(spec: Spec) -> Iterator[Breach]:
    """Every one of `x-external-resources` is referred to, and is not one that an operation makes."""
    own = {name for name, origin in resources(spec).items() if origin != "x-external-resources"}
    used = {place.get("x-reference") for place in spec.places}
    for name in spec.document.get("x-external-resources", {}):
        if name in own:
            yield Breach(("x-external-resources", name), f"an operation has the resource {name!r}: drop it here")
        elif name not in used:
            yield Breach(("x-external-resources", name), f"no x-reference names {name!r}: drop it")


def path_references(spec: Spec) -> Iterator[Breach]:
    """Every path parameter has an `x-reference`: it is the id of something."""
    for operation in spec.own_operations:
        for parameter in operation.parameters:
            if parameter.get("in") == "path" and parameter.get("x-reference") is None:
                yield Breach(parameter.pointer, "has no x-reference: say which resource it is the id of")


def paginated_lists(spec: Spec) -> Iterator[Breach]:
    """Every GET whose verb is `list` or `list_…` has an `x-pagination`, if only one of `style: none`."""
    for operation in spec.own_operations:
        verb = str(operation.place.get("x-resource") or "").rpartition(".")[2]
        if operation.method == "get" and verb.split("_")[0] == "list" and operation.place.get("x-pagination") is None:
            yield Breach(operation.place.pointer, "lists without x-pagination: say how its pages chain")


def pagination_parameters(spec: Spec) -> Iterator[Breach]:
    """The parameters that `x-pagination` names are query parameters of the operation."""
    for operation, pointer, value in _paginations(spec):
        named: list[tuple[str, str]] = [(field, value[field]) for field in ("cursor", "limit") if field in value]
        named += [("order", value["order"]["parameter"])] if "parameter" in value.get("order", {}) else []
        named += [("filters", name) for name in value.get("filters", {})]
        for field, name in named:
            if operation.parameter(name, "query") is None:
                yield Breach((*pointer, field), f"{operation.id} has no query parameter {name!r}: correct the name")


def pagination_pointers(spec: Spec) -> Iterator[Breach]:
    """The pointers of `x-pagination` lead to an array, a boolean, and fields of the response's schema."""
    for operation, pointer, value in _paginations(spec):
        bodies = list(spec.body_schemas(spec.success(operation)))
        arrays = [place for body in bodies for place in schemas.at(spec, body, value["items"])]
        if "array" not in schemas.types(spec, arrays):
            yield Breach((*pointer, "items"), f"{value['items']!r} is no array of the response: correct the pointer")
            continue
        items = [item for array in arrays for item in schemas.items(spec, array)]
        following = value.get("next", {})
        wanted = [
            (("next", "last_item"), items, following.get("last_item")),
            (("next", "body"), bodies, following.get("body")),
            (("more",), bodies, value.get("more")),
            (("order", "by"), items, value.get("order", {}).get("by")),
            *((("filters", name), items, target) for name, target in value.get("filters", {}).items()),
        ]
        for steps, roots, target in wanted:
            found = [place for root in roots for place in schemas.at(spec, root, target)] if target is not None else []
            if target is not None and not found:
                what = "the item" if roots is items else "the response"
                yield Breach((*pointer, *steps), f"{target!r} is not in the schema of {what}: correct the pointer")
            elif steps == ("more",) and found and "boolean" not in schemas.types(spec, found):
                yield Breach((*pointer, "more"), f"{target!r} is no boolean: correct the pointer")


def declared_refusals(spec: Spec) -> Iterator[Breach]:
    """The statuses of `x-refusals` are declared responses."""
    for operation in spec.own_operations:
        for status in operation.place.get("x-refusals") or {}:
            if status not in (operation.place.get("responses") or {}):
                yield Breach(
                    (*operation.place.pointer, "x-refusals", status),
                    f"{operation.id} declares no {status}: declare it or drop the refusal",
                )


def explained_references(spec: Spec) -> Iterator[Breach]:
    """An operation that takes an id says in `x-refusals`, as `reference`, which status an unknown one gets.

    For an id in a templated path this is the 404, if that is declared; for one in the body, any status.
    """
    for operation in spec.own_operations:
        refusals: dict[str, list[str]] = operation.place.get("x-refusals") or {}
        declared = operation.place.get("responses") or {}
        if "{" in operation.path and "404" in declared and "reference" not in refusals.get("404", []):
            yield Breach(operation.place.pointer, "an unknown id is no reason for 404: add `'404': [reference]`")
        named = list(_references_in_body(spec, operation))
        if named and not any("reference" in reasons for reasons in refusals.values()):
            text = f"an unknown {named[0]} has no status: add one with `reference` to x-refusals"
            yield Breach(operation.place.pointer, text)


def _references_in_body(spec: Spec, operation: Operation) -> Iterator[str]:
    for schema in spec.body_schemas(spec.request_body(operation)):
        for part in schemas.branches(spec, schema):
            for name, value in part.value.get("properties", {}).items():
                if isinstance(value, dict) and "x-reference" in value:
                    yield name


def _paginations(spec: Spec) -> Iterator[tuple[Operation, Pointer, dict[str, Any]]]:
    for operation in spec.own_operations:
        if operation.place.get("x-pagination") is not None:
            yield operation, (*operation.place.pointer, "x-pagination"), operation.place.value["x-pagination"]
