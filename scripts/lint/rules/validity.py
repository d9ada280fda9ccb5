"""Valid OpenAPI 3.1, say two validators that share no code.

openapi-spec-validator holds the document against the official JSON Schema and follows every reference.
aiopenapi3 parses it into pydantic models that forbid unknown fields (its 3.1 models, by the `openapi` field), resolves the
references again, checks path parameters, operation ids and links, and builds a model class for every schema.
"""

from __future__ import annotations

import copy
import warnings
from collections.abc import Iterator
from typing import Any

import aiopenapi3
from openapi_spec_validator import OpenAPIV31SpecValidator
from pydantic import ValidationError

from ..places import walk
from ..spec import Breach, Spec


def version(spec: Spec) -> Iterator[Breach]:
    """The document says that it is OpenAPI 3.1.0."""
    if spec.document.get("openapi") != "3.1.0":
        yield Breach(("openapi",), f"is {spec.document.get('openapi')!r}: write `openapi: 3.1.0`")


def by_json_schema(spec: Spec) -> Iterator[Breach]:
    """openapi-spec-validator 0.9 finds nothing."""
    for error in OpenAPIV31SpecValidator(dict(spec.document)).iter_errors():
        yield Breach(tuple(error.absolute_path), f"openapi-spec-validator: {_line(error.message)}")


def by_model(spec: Spec) -> Iterator[Breach]:
    """aiopenapi3 0.11 builds an API object from it."""
    document = _for_aiopenapi3(spec)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            aiopenapi3.OpenAPI("http://localhost/", document)
    except ValidationError as error:
        for problem in error.errors(include_url=False, include_context=False):
            yield Breach(_existing(spec.document, problem["loc"]), f"aiopenapi3: {_line(problem['msg'])}")
    except Exception as error:  # noqa: BLE001  # it has no one error type, and a document that breaks it is no valid one
        yield Breach((), f"aiopenapi3: {type(error).__name__}: {_line(getattr(error, 'message', str(error)))}")


def _for_aiopenapi3(spec: Spec) -> dict[str, Any]:
    """A copy for aiopenapi3, which takes the extensions out of what it is given.

    Without the exclusive bounds that are fractions: they are valid in 2020-12, but its models take integers only.
    """
    document = copy.deepcopy(dict(spec.document))
    for place in walk(document):
        if place.kind in ("schema", "property") and isinstance(place.value, dict):
            for keyword in ("exclusiveMinimum", "exclusiveMaximum"):
                if isinstance(place.value.get(keyword), float):
                    del place.value[keyword]
    return document


def _existing(document: Any, location: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """The part of a pydantic location that the document has; the names of union members in it are left out."""
    pointer: tuple[str | int, ...] = ()
    for step in location:
        if (isinstance(document, dict) and step in document) or (
            isinstance(document, list) and isinstance(step, int) and step < len(document)
        ):
            document, pointer = document[step], (*pointer, step)
    return pointer


def _line(text: str) -> str:
    """The first line of a validator's message, cut where it quotes half the document."""
    line = str(text).strip().partition("\n")[0]
    return line if len(line) <= 200 else f"{line[:200]}…"
