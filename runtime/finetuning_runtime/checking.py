"""Hold what is about to be sent against the contract, so that a mistake costs nothing.

fastjsonschema turns a schema into Python once and is fast from then on. Its errors name the place; here they are told in
the caller's words, and never with the value, which may be a secret.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cached_property
from importlib.resources import files
from typing import Any

from .decoding import encode
from .unset import Unset

_Validator = Callable[[Any], Any]
_WRONG_SHAPE = frozenset({"type", "required", "additionalProperties"})
"""Rules whose breach is a `TypeError`; any other is a `ValueError`."""


class RequestSchemas:
    """The schemas of one client's requests, read from its package when first needed."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._compiled: dict[tuple[str, str], _Validator | None] = {}

    @cached_property
    def _document(self) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(files(self._package).joinpath("request_schemas.json").read_bytes())
        return document

    def check_body(self, operation: str, body: Any) -> None:
        """Check a body, as the JSON value that will be sent.

        Raises:
            TypeError: A value is of the wrong type, missing, or not known to the contract.
            ValueError: A value is out of its bounds.
        """
        self._check(operation, "body", body)

    def check_parameters(self, operation: str, parameters: Iterable[tuple[str, Any]]) -> None:
        """Check parameters. What is `UNSET` or None is not there to be checked. Raises as `check_body`."""
        given = {name: encode(value) for name, value in parameters if value is not None and not isinstance(value, Unset)}
        if given:
            self._check(operation, "parameters", given)

    def _check(self, operation: str, part: str, value: Any) -> None:
        validate = self._validator(operation, part)
        if validate is None:
            return
        from fastjsonschema import JsonSchemaValueException

        try:
            validate(value)
        except JsonSchemaValueException as error:
            place, sentence, rule = self._explain(error)
            kind = TypeError if rule in _WRONG_SHAPE else ValueError
            raise kind(f"{operation}: {'.'.join(place)} {sentence}" if place else f"{operation} {sentence}") from None

    def _validator(self, operation: str, part: str) -> _Validator | None:
        key = (operation, part)
        if key not in self._compiled:
            schema = self._document["operations"].get(operation, {}).get(part)
            self._compiled[key] = None if schema is None else self._compile(schema)
        return self._compiled[key]

    def _compile(self, schema: dict[str, Any]) -> _Validator:
        import fastjsonschema

        whole = {"$schema": "http://json-schema.org/draft-07/schema#", "allOf": [schema], "definitions": self._document["definitions"]}
        validator: _Validator = fastjsonschema.compile(whole, use_formats=False, use_default=False)
        return validator

    def _explain(self, error: Any) -> tuple[list[str], str, str]:
        """Place, sentence and rule of an error."""
        place = [str(part) for part in error.path[1:]]
        if error.rule in {"oneOf", "anyOf"}:
            inner = self._closest(error)
            return (place, "is of none of the types that the contract allows", "type") if inner is None else (
                place + inner[0],
                *inner[1:],
            )
        if error.rule == "additionalProperties":
            unknown = sorted(error.value.keys() - error.definition.get("properties", {}).keys())
            return place, f"got an unexpected field {', '.join(map(repr, unknown))}", error.rule
        if error.rule == "required":
            missing = [name for name in error.rule_definition if name not in error.value]
            return place, f"needs {', '.join(map(repr, missing))}", error.rule
        return place, error.message.removeprefix(error.name).strip(), error.rule

    def _closest(self, error: Any) -> tuple[list[str], str, str] | None:
        """Where a value fits none of several alternatives: what keeps it from the one that it comes closest to.

        None when it is of another type than all of them.
        """
        from fastjsonschema import JsonSchemaValueException

        found = []
        for alternative in error.rule_definition:
            try:
                self._compile(alternative)(error.value)
            except JsonSchemaValueException as inner:
                explained = self._explain(inner)
                if explained[2] != "type" or explained[0]:
                    found.append(explained)
        return max(found, key=lambda explained: (len(explained[0]), explained[2] != "enum"), default=None)
