"""From a response that was read to its end to what the call returns, or an exception."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

import httpx

from .._errors.exceptions import APIResponseValidationError, one_line
from .._errors.from_httpx import status_error
from .._errors.redaction import without_secrets
from .._responses.body import parse_json, text_of
from .._responses.dialect import dialect_of
from .._responses.request_id import request_id_of
from .._values.operations import Operation
from .._wire.fields import shape_of
from .._wire.models import Model, note_request_id

T = TypeVar("T")

_JSON_NAMES: dict[type, str] = {type(None): "null", bool: "a boolean", str: "a string"}


class Received(NamedTuple):
    """A successful response, and what its body holds as it came: a JSON value, text, bytes, or None."""

    value: Any
    response: httpx.Response

    def __repr__(self) -> str:
        return f"Received({self.response.status_code})"


def received(operation: Operation[Any], response: httpx.Response, provider: str) -> Received:
    """What a response holds, not yet decoded.

    Raises:
        APIStatusError: It is an error.
        APIResponseValidationError: It reports success, but its body cannot be read.
    """
    if not response.is_success:
        raise status_error(response, provider=provider)
    if operation.reads == "text":
        return Received(text_of(response), response)
    if operation.reads != "json":
        return Received(response.content if operation.reads == "bytes" else None, response)
    try:
        return Received(parse_json(response.content), response)
    except ValueError as error:
        kind = response.headers.get("content-type", "no content type")
        why = f"the body is not JSON ({kind}): {error}" if response.content else "without a body"
        message = f"{provider} answered {response.status_code} to {operation.id}, but {why}"
        raise APIResponseValidationError(message, response=response) from None


def decoded(operation: Operation[T], found: Received) -> T:
    """The model that an operation promises.

    Raises:
        APIResponseValidationError: It promises an object, and the value is none, or is an error's body.
    """
    value, response = found
    result = operation.decode(value)
    if operation.reads == "json" and result is value and not isinstance(value, dict):
        kind = _JSON_NAMES.get(type(value), "an array" if isinstance(value, list) else "a number")
        message = f"{operation.provider} answered {response.status_code} to {operation.id}, but the body is {kind}"
        raise APIResponseValidationError(message, response=response)
    if isinstance(result, Model):
        if len(shape_of(type(result)).known.intersection(value)) <= (
            "error" in value
        ):  # none of the model's own fields
            refuse_error(operation, found)
        note_request_id(result, request_id_of(response))
    return result


def refuse_error(operation: Operation[Any], found: Received) -> None:
    """Raise `APIResponseValidationError` if an object that holds nothing of what was asked for is an error's body.

    Some gateways report every failure with status 200.
    """
    from .._errors.bodies import error_message  # most responses hold what was asked for

    value, response = found
    explanation = error_message(value, dialect_of(response))
    if explanation is not None:
        explanation = one_line(without_secrets(explanation, response.request))
        message = (
            f"{operation.provider} answered {response.status_code} to {operation.id}, but with an error: {explanation}"
        )
        raise APIResponseValidationError(message, response=response)
