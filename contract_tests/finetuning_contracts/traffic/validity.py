"""Whether a request that was seen keeps the contract."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import attrs
from finetuning_specs.parameters import ParameterError, read_headers, read_path, read_query

from finetuning_contracts.checks.sending.messages import decoded, header
from finetuning_contracts.redaction import is_secret_name

from .exchange import Exchange
from .place import Found


@attrs.frozen
class Mistake:
    """A way in which a request breaks the contract."""

    check: str
    """The one that an acceptance breaks."""
    part: str
    """Which part of the request, as findings sign themselves: ``parameter `limit` in query - maximum``."""
    message: str


def mistakes(found: Found, exchange: Exchange) -> Iterator[Mistake]:
    """What is wrong with a request. What the recording does not show is not wrong."""
    for read in (_path, _query, _headers):
        try:
            read(found, exchange)
        except ParameterError as error:
            where, name = error.place[0], error.place[1] if len(error.place) > 1 else ""
            missing_header = where == "header" and error.keyword == "required"
            if missing_header and (not exchange.headers_known or is_secret_name(str(name))):
                continue
            yield Mistake(
                "missing_required_header" if missing_header else "negative_data_rejection",
                f"parameter `{name}` in {where} - {error.keyword or 'unreadable'}",
                error.message,
            )
    if exchange.request_known:
        yield from _body(found, exchange)


def whole(found: Found, exchange: Exchange) -> bool:
    """Whether enough of a request is known to say that it is in order."""
    forms = not set(found.operation.body_validators) <= {"application/json"}
    asked = any(parameter.required and parameter.location == "header" for parameter in found.operation.parameters)
    return exchange.request_known and (exchange.headers_known or not asked) and not forms


def _path(found: Found, exchange: Exchange) -> object:
    del exchange
    return read_path(found.operation.parameters, found.path)


def _query(found: Found, exchange: Exchange) -> object:
    return read_query(found.operation.parameters, urlsplit(exchange.request.url).query)


def _headers(found: Found, exchange: Exchange) -> object:
    headers = {name.lower(): value for name, value in exchange.request.headers}
    return read_headers(found.operation.parameters, headers)


def _body(found: Found, exchange: Exchange) -> Iterator[Mistake]:
    operation, body = found.operation, exchange.request.body
    if operation.request_body is None:
        return
    if not body:
        if operation.request_body.get("required"):
            yield Mistake("negative_data_rejection", "in body - body: required", "the request body is missing")
        return
    media_type = header(exchange.request.headers, "content-type").partition(";")[0].strip().lower()
    if media_type not in operation.body_schemas:
        if media_type:
            told = f"{media_type} is not one of {', '.join(operation.body_schemas)}"
            yield Mistake("media_type_refused", media_type, told)
        return
    if media_type != "application/json":
        return  # what a form means is judged where its file is looked at
    value = decoded(body)
    if value is None and body.strip() != b"null":
        yield Mistake("malformed_body_refused", "in body - body: malformed", "the request body is no JSON")
        return
    for violation in operation.body_validators[media_type].violations(value)[:1]:
        place = "/".join("*" if isinstance(part, int) else part for part in violation.path)
        yield Mistake(
            "negative_data_rejection",
            f"in body - {place or 'body'}: {violation.keyword}",
            f"{place or 'the request body'}: {violation.message}",
        )
