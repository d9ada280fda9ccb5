"""Valid OpenAPI 3.1, say two validators that share no code.

openapi-spec-validator holds the document against the official JSON Schema and follows every reference.
aiopenapi3 parses it into pydantic models of OpenAPI 3.1 that forbid unknown fields, resolves the references
by itself, checks operation ids and path parameters, and builds a model class for every schema.
"""

from __future__ import annotations

import copy
import warnings
from collections.abc import Iterator
from typing import Any

import aiopenapi3
from finetuning_specs import Problem
from finetuning_specs.places import walk
from openapi_spec_validator import OpenAPIV31SpecValidator
from pydantic import ValidationError

from scripts.lint.spec import Subject, shortened


def version(subject: Subject) -> Iterator[Problem]:
    """The document says that it is OpenAPI 3.1.0."""
    if subject.document.get("openapi") != "3.1.0":
        yield subject.problem(("openapi",), f"is {subject.document.get('openapi')!r}: write `openapi: 3.1.0`")


def by_json_schema(subject: Subject) -> Iterator[Problem]:
    """openapi-spec-validator 0.9 finds nothing."""
    document = dict(subject.document)
    # Its own checks stand on a document that has the right shape, and fall over any other.
    misshapen = list(OpenAPIV31SpecValidator.schema_validator.iter_errors(document))
    for error in misshapen or OpenAPIV31SpecValidator(document).iter_errors():
        yield subject.problem(_existing(subject.document, tuple(error.absolute_path)), shortened(error.message))


def by_model(subject: Subject) -> Iterator[Problem]:
    """aiopenapi3 0.11 builds an API object from it."""
    document = _for_aiopenapi3(subject)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            aiopenapi3.OpenAPI("http://localhost/", document)
    except ValidationError as error:
        for problem in error.errors(include_url=False, include_context=False):
            yield subject.problem(_existing(subject.document, problem["loc"]), shortened(problem["msg"]))
    except Exception as error:  # noqa: BLE001  # it has no one error type, and a document that breaks it is no valid one
        yield subject.problem((), f"{type(error).__name__}: {shortened(str(getattr(error, 'message', error)))}")


def _for_aiopenapi3(subject: Subject) -> dict[str, Any]:
    """A copy for aiopenapi3, which takes the extensions out of what it is given.

    Without the exclusive bounds that are fractions: they are valid in 2020-12, but its models take integers
    only. And without discriminators: it completes their mappings while it walks over sets, so that its
    verdict on them changes from run to run.
    """
    document = copy.deepcopy(dict(subject.document))
    for place in walk(document):
        if place.kind in ("schema", "property") and isinstance(place.value, dict):
            place.value.pop("discriminator", None)
            for keyword in ("exclusiveMinimum", "exclusiveMaximum"):
                if isinstance(place.value.get(keyword), float):
                    del place.value[keyword]
    return document


def _existing(document: Any, location: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """The part of a location that the document has: pydantic puts the names of union members between."""
    pointer: tuple[str | int, ...] = ()
    for step in location:
        if isinstance(document, dict) and step in document:  # noqa: SIM114  # apart, both types are known
            document = document[step]
        elif isinstance(document, list) and isinstance(step, int) and step < len(document):
            document = document[step]
        else:
            continue
        pointer = (*pointer, step)
    return pointer
