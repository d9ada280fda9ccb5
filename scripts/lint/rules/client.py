"""What the generated client is told: `x-client` and `x-repeatable` fit the operations."""

from __future__ import annotations

from collections.abc import Iterator

from finetuning_specs import Problem

from scripts.lint.spec import Subject

_FILLS = ("scheme", "header", "path")


def client_arguments(subject: Subject) -> Iterator[Problem]:
    """The arguments of `x-client` fill every security scheme once, and nothing that is not there."""
    client = subject.document.get("x-client")
    if client is None:
        yield subject.problem((), "has no x-client: say what the client takes")
        return
    schemes = subject.document.get("components", {}).get("securitySchemes", {})
    paths = {
        parameter.name
        for operation in subject.spec.operations
        for parameter in operation.parameters
        if parameter.location == "path"
    }
    filled: set[str] = set()
    for name, argument in client.get("arguments", {}).items():
        pointer = ("x-client", "arguments", name)
        fills = [field for field in _FILLS if field in argument]
        scheme, path = argument.get("scheme"), argument.get("path")
        if len(fills) != 1:
            yield subject.problem(pointer, f"fills {' and '.join(fills) or 'nothing'}: name one of {', '.join(_FILLS)}")
        elif scheme is not None and scheme not in schemes:
            yield subject.problem((*pointer, "scheme"), f"{scheme} is no security scheme: correct the name")
        elif scheme is not None and scheme in filled:
            yield subject.problem((*pointer, "scheme"), f"{scheme} is filled already: drop one of the two arguments")
        elif path is not None and path not in paths:
            yield subject.problem((*pointer, "path"), f"no operation has a path parameter {path!r}: correct the name")
        filled.add(str(scheme))
    for scheme in schemes:
        if scheme not in filled:
            yield subject.problem(("x-client",), f"no argument fills the security scheme {scheme}: add one")


def error_names(subject: Subject) -> Iterator[Problem]:
    """The names under `errors` of `x-client` are properties of schemas."""
    errors = subject.document.get("x-client", {}).get("errors", {})
    schemas = subject.document.get("components", {}).get("schemas", {}).values()
    known = {name for schema in schemas if isinstance(schema, dict) for name in schema.get("properties", ())}
    for kind in ("message", "code"):
        for name in errors.get(kind, ()):
            if name not in known:
                pointer = ("x-client", "errors", kind)
                yield subject.problem(pointer, f"no schema has a property {name!r}: correct the name")


def repeatable_posts(subject: Subject) -> Iterator[Problem]:
    """`x-repeatable` stands on POST operations: what the other methods promise is known."""
    for operation in subject.every_operation:
        if "x-repeatable" in operation.place.value and operation.method != "POST":
            text = f"says nothing on a {operation.method}: drop it"
            yield subject.problem((*operation.place.pointer, "x-repeatable"), text)
