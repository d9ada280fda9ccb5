"""Judge one exchange by what the contract says of the operation: status, content type, schema, and what was accepted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_contracts.checks.declared import declared
from finetuning_contracts.checks.invariants.observation import Observation
from finetuning_contracts.checks.invariants.watching import INVARIANTS
from finetuning_contracts.checks.sending.messages import decoded

from .book import Book
from .exchange import Exchange
from .place import Found
from .validity import mistakes, whole

_NOT_JUDGED = frozenset({304, 407})
"""Statuses that belong to a cache or to a proxy on the way, and say nothing of the server."""
_MALFORMED = frozenset({400, 422})
"""Statuses that say that the request itself is wrong. The others speak of credentials, of ids, of the server's state."""


def judge(found: Found, exchange: Exchange, book: Book) -> None:
    """Judge one exchange, and count in `book`."""
    operation, status = found.operation, exchange.response.status
    if exchange.broken_off:
        book.broken(operation.id, "complete_response", exchange.broken_off, [exchange])
        return
    book.holds(operation.id, "complete_response")
    if status in _NOT_JUDGED:
        return
    if status >= 500:
        book.broken(
            operation.id, "not_a_server_error", f"the status is {status}", [exchange], signature=operation.method
        )
        return
    book.holds(operation.id, "not_a_server_error")
    said = declared(operation, status)
    if said is None:
        known = ", ".join(operation.responses)
        book.broken(operation.id, "status_code_conformance", f"the status is {status}, not one of {known}", [exchange])
    else:
        book.holds(operation.id, "status_code_conformance")
        _content(found, exchange, said, book)
    _validity(found, exchange, book)
    if exchange.response.succeeded and exchange.request_known and exchange.response_known:
        _invariants(found, exchange, book)


def _content(found: Found, exchange: Exchange, said: Mapping[str, Any], book: Book) -> None:
    operation, response = found.operation, exchange.response
    for name, one in said.get("headers", {}).items():
        if operation.spec.resolve(one).get("required"):
            there = any(key.lower() == name.lower() for key, _ in response.headers)
            told = None if there else f"the header {name} is missing"
            book.judge(operation.id, "response_headers_conformance", told, [exchange])
    content: Mapping[str, Any] = said.get("content", {})
    if not content:
        return
    media_type = response.header("content-type").partition(";")[0].strip().lower()
    media = content.get(media_type) or next((one for key, one in content.items() if _fits(key, media_type)), None)
    if media is None:
        told = f"the content type is {media_type or 'missing'}, not one of {', '.join(content)}"
        book.broken(operation.id, "content_type_conformance", told, [exchange])
        return
    book.holds(operation.id, "content_type_conformance")
    if "schema" in media and "json" in media_type and exchange.response_known:
        _schema(found, exchange, media["schema"], book)


def _fits(pattern: str, media_type: str) -> bool:
    kind, _, subtype = pattern.partition("/")
    return subtype == "*" and kind in {"*", media_type.partition("/")[0]}


def _schema(found: Found, exchange: Exchange, schema: Mapping[str, Any], book: Book) -> None:
    operation, body = found.operation, exchange.response.body
    value = decoded(body)
    if value is None and body.strip() != b"null":
        told = "the body is empty" if not body else "the body is no JSON"
        book.broken(operation.id, "response_schema_conformance", told, [exchange], signature="no JSON")
        return
    violations = operation.spec.validators.of_schema(schema).violations(value)
    for violation in violations[:1]:
        place = "/".join("*" if isinstance(part, int) else part for part in violation.path)
        book.broken(
            operation.id,
            "response_schema_conformance",
            f"{place or 'the body'}: {violation.message}",
            [exchange],
            signature=f"{place}/{'null' if violation.value is None and violation.keyword != 'required' else violation.keyword}",
        )
    if not violations:
        book.holds(operation.id, "response_schema_conformance")


def _validity(found: Found, exchange: Exchange, book: Book) -> None:
    operation, response = found.operation, exchange.response
    wrong = list(mistakes(found, exchange))
    for mistake in wrong:
        if response.succeeded:
            told = f"{mistake.message}, and the request was accepted"
            book.broken(operation.id, mistake.check, told, [exchange], signature=mistake.part, invalid=True)
        elif response.status >= 400:
            book.holds(operation.id, mistake.check)
    if wrong or not whole(found, exchange):
        return
    if response.status in _MALFORMED and response.status not in operation.refusals:
        told = f"the request keeps the contract, and was refused with {response.status}"
        book.broken(operation.id, "positive_data_acceptance", told, [exchange])
    elif response.succeeded:
        book.holds(operation.id, "positive_data_acceptance")


def _invariants(found: Found, exchange: Exchange, book: Book) -> None:
    seen = Observation(found.operation, found.path, exchange.request, exchange.response)
    for name, invariant in INVARIANTS.items():
        for verdict in invariant(seen):
            book.judge(found.operation.id, name, verdict.broken, [exchange])
