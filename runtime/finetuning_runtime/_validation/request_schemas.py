"""Hold what is about to be sent against the contract, so that a mistake costs nothing.

fastjsonschema turns a schema into Python once and is fast from then on. `explain` tells its errors in the caller's
words.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._values.unset import Unset
from .._wire.encoding import encode
from .._wire.json_body import misfit

if TYPE_CHECKING:
    from .explain import Violation

_Validator = Callable[[Any], Any]


class RequestSchemas:
    """The schemas of one client's requests, read from its package when first needed."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._compiled: dict[tuple[str, str], _Validator | None] = {}

    @cached_property
    def _document(self) -> dict[str, Any]:
        # `importlib.resources` would do the same, and take as long to import as all of this runtime.
        package = sys.modules[self._package].__spec__
        assert package is not None
        assert package.origin is not None
        loader: Any = package.loader
        path = Path(package.origin).with_name("request_schemas.json")
        document: dict[str, Any] = json.loads(loader.get_data(str(path)))
        return document

    def check_body(self, operation: str, body: Any, *, strict: bool = True) -> None:
        """Check a body, as the JSON value that will be sent.

        Fields that are spelled as in Python (`base_model`) are given their names on the wire (`baseModel`), in place. Unless
        `strict`, that is all: only what has no form on the wire is refused.

        Raises:
            TypeError: A value is of the wrong type, missing, or not known to the contract.
            ValueError: A value is out of its bounds.
        """
        self._check(operation, "body", body, strict=strict)
        found = misfit(body)  # what the schema leaves open: free-form values, and what its numbers and strings may be
        if found is not None:
            raise found.kind(self._told(operation, "body", found.place, found.sentence))

    def check_form(self, operation: str, fields: Any, *, strict: bool = True) -> None:
        """Check the fields of a form, among which files may be. Raises as `check_body`."""
        self._check(operation, "body", fields, strict=strict)

    def check_parameters(self, operation: str, parameters: Iterable[tuple[str, Any]], *, strict: bool = True) -> None:
        """Check parameters. What is `UNSET` or None is not there to be checked. Raises as `check_body`."""
        if not strict:
            return
        given = {
            name: encode(value) for name, value in parameters if value is not None and not isinstance(value, Unset)
        }
        if given:
            schemas = self._document["operations"][operation]["parameters"]["properties"]
            if not all(_plainly_fits(schemas[name], value) for name, value in given.items()):
                self._check(operation, "parameters", given, strict=True)

    def _check(self, operation: str, part: str, value: Any, *, strict: bool) -> None:
        validate = self._validator(operation, part)
        if validate is None:
            return
        from fastjsonschema import JsonSchemaValueException

        try:
            validate(value)
        except JsonSchemaValueException as error:
            from .spelling import respell

            if respell(self._document["operations"][operation][part], value, self._document["definitions"]):
                self._check(operation, part, value, strict=strict)
                return
            if not strict:
                return
            from .explain import Explainer

            violation = Explainer(self._document["definitions"], self._compile).explain(error)
            told = self._told(operation, part, violation.place, violation.sentence)
            raise violation.kind(told + _way_out(part, violation)) from None

    def _told(self, operation: str, part: str, place: tuple[str, ...], sentence: str) -> str:
        """What is wrong, for people: where it is in an argument, by the argument's name in Python."""
        names: Mapping[str, str] = self._document["operations"].get(operation, {}).get("names", {})
        if part == "body" and "" in names:
            place = ("", *place)
        named = ".".join((names.get(place[0], place[0]), *place[1:])) if place else ""
        return f"{operation}: {named} {sentence}" if named else f"{operation} {sentence}"

    def _validator(self, operation: str, part: str) -> _Validator | None:
        key = (operation, part)
        if key not in self._compiled:
            schema = self._document["operations"].get(operation, {}).get(part)
            self._compiled[key] = None if schema is None else self._compile(schema)
        return self._compiled[key]

    def _compile(self, schema: Mapping[str, Any]) -> _Validator:
        import fastjsonschema

        draft = "http://json-schema.org/draft-07/schema#"
        whole = {"$schema": draft, "allOf": [schema], "definitions": self._document["definitions"]}
        validator: _Validator = fastjsonschema.compile(whole, use_formats=False, use_default=False)
        return validator


def _way_out(part: str, violation: Violation) -> str:
    """How to send what the contract does not know and another server may, behind the refusal of it."""
    if violation.rule == "additionalProperties" and part == "body":
        sentence = "extra_body sends what the contract does not know, and so does a client with strict=False"
        return f" {sentence}" if violation.sentence.endswith("?") else f"; {sentence}"
    return "; a client with strict=False sends what the contract does not know" if violation.rule == "enum" else ""


def _plainly_fits(schema: Mapping[str, Any], value: Any) -> bool:
    """Whether a value fits a schema that is nothing but a type and bounds, as of ids and page sizes. False in any doubt.

    It spares a program that only asks for a job the compiler of schemas.
    """
    match schema:
        case {"type": "string", **others} if others.keys() <= {"minLength"}:
            return isinstance(value, str) and len(value) >= others.get("minLength", 0)
        case {"type": "integer", **others} if others.keys() <= {"minimum", "maximum"}:
            low, high = others.get("minimum", -math.inf), others.get("maximum", math.inf)
            return type(value) is int and low <= value <= high
    return False
