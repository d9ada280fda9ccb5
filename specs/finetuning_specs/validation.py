"""Hold values against the schemas of a document, with validators that are compiled when they are first needed."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

import attrs
import jsonschema_rs

from .document import Document
from .places import walk
from .pointers import Tokens, fragment

_URI = "urn:finetuning:spec"


@attrs.frozen
class Violation:
    """One way in which a value breaks its schema."""

    path: tuple[str | int, ...]
    """Where in the value, from the outside in; for a missing or an unknown property, that property."""
    keyword: str
    """The schema's keyword that it breaks: `minimum`."""
    message: str
    bound: Any = None
    """What the schema says under that keyword, where it is one value."""
    value: Any = None
    """What stands there."""


class Validator:
    """The validator of one schema."""

    def __init__(self, compile: Callable[[], jsonschema_rs.Draft202012Validator]) -> None:
        self._compile = compile

    def violations(self, value: Any) -> list[Violation]:
        """What is wrong with a value; nothing: an empty list."""
        if self._compiled.is_valid(value):
            return []
        return [_violation(error) for error in self._compiled.iter_errors(value)]

    def allows(self, value: Any) -> bool:
        """Whether a value is valid. What JSON cannot hold, such as bytes, is not."""
        try:
            return bool(self._compiled.is_valid(value))
        except (TypeError, ValueError):
            return False

    @cached_property
    def _compiled(self) -> jsonschema_rs.Draft202012Validator:
        return self._compile()


class Validators:
    """The validators of a document's schemas, each made once.

    Keywords beside a `$ref` count, and formats are checked.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._made: dict[tuple[str, Tokens], Validator] = {}
        self._by_identity: dict[int, tuple[Mapping[str, Any], Validator]] = {}

    def as_written(self, tokens: Tokens) -> Validator:
        """Of the schema at a pointer, as it stands."""
        return self._validator("as written", tokens, lambda: self._as_written)

    def of_request(self, tokens: Tokens) -> Validator:
        """Of the schema at a pointer, as it holds for requests.

        Properties that are read-only are neither asked for nor looked at: a server ignores them.
        """
        return self._validator("request", tokens, lambda: self._of_requests)

    @cached_property
    def of_anything(self) -> Validator:
        """Allows every value."""
        return Validator(lambda: jsonschema_rs.Draft202012Validator({}))

    def of_schema(self, schema: Mapping[str, Any]) -> Validator:
        """Of a schema of the document whose place is not known, or of one that refers to its components."""
        known = self._by_identity.get(id(schema))
        if known is None:
            root = {**schema, "components": self._document.data.get("components", {})}
            validator = Validator(lambda: jsonschema_rs.Draft202012Validator(root, validate_formats=True))
            # The schema is kept beside its validator: an id is only good while its object lives.
            known = self._by_identity[id(schema)] = (schema, validator)
        return known[1]

    def _validator(self, kind: str, tokens: Tokens, registry: Callable[[], jsonschema_rs.Registry]) -> Validator:
        known = self._made.get((kind, tokens))
        if known is None:
            schema = {"$ref": f"{_URI}{fragment(tokens)}"}
            known = self._made[kind, tokens] = Validator(
                lambda: jsonschema_rs.Draft202012Validator(schema, registry=registry(), validate_formats=True)
            )
        return known

    @cached_property
    def _as_written(self) -> jsonschema_rs.Registry:
        return jsonschema_rs.Registry([(_URI, dict(self._document.data))])

    @cached_property
    def _of_requests(self) -> jsonschema_rs.Registry:
        return jsonschema_rs.Registry([(_URI, _for_requests(self._document))])


def _for_requests(document: Document) -> dict[str, Any]:
    """A copy of the document in which read-only properties may be anything and are not required."""
    result = copy.deepcopy(dict(document.data))
    for place in walk(result):
        properties = place.get("properties") if place.kind in ("schema", "property") else None
        if not isinstance(properties, dict):
            continue
        read_only = {name for name, part in properties.items() if _is_read_only(document, part)}
        properties.update(dict.fromkeys(read_only, True))
        if "required" in place.value:
            place.value["required"] = [name for name in place.value["required"] if name not in read_only]
    return result


def _is_read_only(document: Document, schema: Any) -> bool:
    return isinstance(schema, Mapping) and bool(document.references.resolve(schema).get("readOnly"))


def _violation(error: jsonschema_rs.ValidationError) -> Violation:
    error = _deepest(error)
    path = tuple(error.instance_path)
    keyword = error.kind.name
    details = error.kind.as_dict()
    if keyword == "required":
        path = (*path, details["property"])
    elif keyword == "additionalProperties" and details.get("unexpected"):
        path = (*path, details["unexpected"][0])
    bound = details.get("limit", next(iter(details.get("types", ())), None))
    return Violation(path=path, keyword=keyword, message=error.message, bound=bound, value=error.instance)


def _deepest(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """Of a choice that nothing fits, the error in the branch that gets furthest; not that null is wanted."""
    while True:
        branches = [errors for errors in error.kind.as_dict().get("context", ()) if errors]
        candidates = [errors[0] for errors in branches if not _wants_null(errors[0])]
        if not candidates:
            return error
        furthest = max(candidates, key=lambda e: len(e.instance_path))
        if len(candidates) > 1 and len(furthest.instance_path) == len(error.instance_path):
            return error
        error = furthest


def _wants_null(error: jsonschema_rs.ValidationError) -> bool:
    return error.kind.as_dict().get("types") == ["null"]
