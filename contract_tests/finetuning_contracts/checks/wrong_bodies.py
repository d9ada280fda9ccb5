"""Whether the body of a request that was sent breaks the contract: what a response to it shows follows from its acceptance."""

from __future__ import annotations

from finetuning_specs import Operation

from .sending.messages import Outgoing, decoded, header

_JSON = "application/json"


def asks_for_nothing(operation: Operation) -> bool:
    """Whether an empty object is a valid body: many a server takes no body for one, and nobody is wronged."""
    validator = operation.body_validators.get(_JSON)
    return validator is not None and validator.allows({})


def is_wrong(operation: Operation, request: Outgoing) -> bool:
    """Whether the body is missing, of another media type, no JSON, or invalid by its schema. Forms are not looked into."""
    if operation.request_body is None or request.method.upper() != operation.method:
        return False
    if not request.body:
        return bool(operation.request_body.get("required")) and not asks_for_nothing(operation)
    media_type = header(request.headers, "content-type").partition(";")[0].strip().lower()
    if media_type not in operation.body_schemas:
        return True
    if media_type != _JSON:
        return False
    value = decoded(request.body)
    if value is None and request.body.strip() != b"null":
        return True
    return not operation.body_validators[media_type].allows(value)
