"""Hold a spec against what a document says of an operation.

Each function gives the differences, one line each, empty when there is none. What a document does not say is
not compared, and a spec may hold more than its document: completed from other sources, it always does.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from finetuning_specs import Operation, Spec

from . import schemas
from .model import NO_SAMPLE, DocumentedOperation, DocumentedParameter


def find(spec: Spec, documented: DocumentedOperation) -> Operation | None:
    """The spec's operation with this method and address, under any of the spec's servers."""
    candidates = (o for o in spec.operations if o.method == documented.method)
    return next((o for o in candidates if documented.url in _urls(o)), None)


def _urls(operation: Operation) -> Iterator[str]:
    for server in operation.spec.document["servers"]:
        url = server["url"].rstrip("/") + operation.path
        yield url
        yield re.sub(r"^\w+://[^/]+", "<host>", url)


def identity(operation: Operation, documented: DocumentedOperation) -> list[str]:
    """Differences in the name of the operation."""
    if documented.id in (None, operation.id):
        return []
    return [f"is called {operation.id}, the document calls it {documented.id}"]


def parameters(operation: Operation, documented: DocumentedOperation) -> list[str]:
    """Differences in parameters (name, location, types, required mark, default) and in the example query."""
    own = {(p.name, p.location): p.definition for p in operation.parameters}
    differences = []
    for parameter in documented.parameters:
        found = own.get((parameter.name, parameter.location))
        if found is None:
            differences.append(f"has no {parameter.location} parameter {parameter.name}")
        else:
            seen = _parameter(operation.spec, found, parameter)
            differences += [f"{parameter.name} {difference}" for difference in seen]
    for name, value in documented.query.items():
        query = own.get((name, "query"))
        if query is None:
            differences.append(f"has no query parameter {name}, which the example request uses")
        elif not _admits_text(operation.spec, query["schema"], value):
            differences.append(f"{name} does not take {value!r}, which the example request sends")
    return differences


def _parameter(spec: Spec, found: Mapping[str, Any], documented: DocumentedParameter) -> Iterator[str]:
    types = schemas.types(spec, found["schema"])
    if documented.types is not None and types != documented.types:
        yield f"is {_words(types)}, the document says {_words(documented.types)}"
    if documented.required is not None and found.get("required", False) != documented.required:
        yield f"has required: {found.get('required', False)}, the document says {documented.required}"
    defaults = [b["default"] for b in schemas.branches(spec, found["schema"]) if "default" in b]
    if documented.default is not None and defaults != [documented.default]:
        yield f"has defaults {defaults}, the document says {documented.default}"


def _admits_text(spec: Spec, schema: Mapping[str, Any], text: str) -> bool:
    readings: list[Any] = [text]
    if re.fullmatch(r"-?\d+", text):
        readings.append(int(text))
    return any(not schemas.faults(spec, schema, reading) for reading in readings)


def credentials(operation: Operation, documented: DocumentedOperation) -> list[str]:
    """Differences in the headers that carry credentials."""
    schemes = operation.spec.document.get("components", {}).get("securitySchemes", {})
    alternatives = [frozenset(_header(schemes[name]) for name in names) for names in operation.security if names]
    if documented.authenticated and not alternatives:
        return ["needs no credentials, the document wants some"]
    if documented.credentials and documented.credentials not in alternatives:
        return [f"no alternative takes just {_words(documented.credentials)}"]
    return []


def _header(scheme: Mapping[str, Any]) -> str:
    return scheme["name"].lower() if scheme["type"] == "apiKey" else "authorization"


def request_body(operation: Operation, documented: DocumentedOperation) -> list[str]:
    """Differences in whether there is a body, whether it is required, and its media types."""
    body = operation.request_body or {}
    media = frozenset(body.get("content", {}))
    differences = []
    if documented.request_media is not None and media != documented.request_media:
        differences.append(f"takes {_words(media)}, the document says {_words(documented.request_media)}")
    if documented.body_required is not None and body.get("required", False) != documented.body_required:
        differences.append(f"has body required: {body.get('required', False)}, unlike the document")
    return differences


def response(operation: Operation, documented: DocumentedOperation) -> list[str]:
    """Differences in the status and the media type of the successful answer."""
    status, definition = operation.success
    media = definition.get("content", {})
    differences = []
    if documented.status is not None and status != documented.status:
        differences.append(f"answers {status}, the document says {documented.status}")
    if documented.response_media is not None and documented.response_media not in media:
        differences.append(f"does not answer {documented.response_media}")
    return differences


def sample(operation: Operation, documented: DocumentedOperation) -> list[str]:
    """Fields of the sample answer that the schema lacks, and reasons why the sample does not validate."""
    if documented.sample is NO_SAMPLE:
        return []
    schema = answer_schema(operation)
    missing = schemas.undeclared(operation.spec, schema, documented.sample)
    value = schemas.filled_in(operation.spec, schema, documented.sample)
    faults = schemas.faults(operation.spec, schema, value)
    return [f"has no field {at}" for at in missing] + [f"refuses the sample at {fault}" for fault in faults]


def enumerations(operation: Operation, documented: DocumentedOperation) -> list[str]:
    """Documented values that the spec does not list for the field whose sample value is among them."""
    schema = answer_schema(operation)
    differences = []
    for values in documented.enumerations:
        paths = list(schemas.places(documented.sample, values))
        if not paths:
            differences.append(f"no sample value is one of {', '.join(values)}: whose values are they?")
        for path in paths:
            field = schemas.at_path(operation.spec, schema, path)
            listed = [] if field is None else schemas.enumerated(operation.spec, field)
            missing = [value for value in values if value not in listed]
            differences += [f"{schemas.pointer(path)} does not list {value}" for value in missing]
    return differences


def answer_schema(operation: Operation) -> Mapping[str, Any]:
    """The schema of the successful JSON answer."""
    _, definition = operation.success
    schema: Mapping[str, Any] = definition["content"]["application/json"]["schema"]
    return schema


def _words(names: frozenset[str]) -> str:
    return " and ".join(sorted(names)) or "nothing"
