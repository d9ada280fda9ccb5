"""One request of a check and its response, in terms of our own, and which checks had something to check in it.

schemathesis records a check that returned at once, because it did not apply to the case, as a success. A
check that had nothing to check has not passed, so `exercised` decides for each check whether it applied to the
case. An unknown check counts in every case: a check that is added to schemathesis is then rather over-
than under-counted, and `tests/checks/test_engine.py` fails until it is sorted in here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs


@attrs.frozen
class Exchange:
    """A request that was sent for an operation, and what came back."""

    method: str
    """The method that was sent, upper case; a probe for undeclared methods sends another one than the
    operation's."""
    status: int
    valid: bool | None
    """Whether the request was generated as a valid one; None where that is not known."""
    malformed: bool = False
    """A probe of the request's shape (undeclared method, broken content type): only a server error means
    anything."""
    undeclared_method: bool = False
    missing_header: bool = False
    """A required header was left out on purpose."""
    unknown_references: frozenset[str] = frozenset()
    """Resources of which the request names one that the server was never asked to create."""
    allow: bool = False
    """The response has an `Allow` header."""
    declared_status: bool = True
    declared_content: bool = False
    """The spec declares a media type for this status."""
    declared_schema: bool = False
    """The spec declares a schema for this status."""
    declared_headers: bool = False
    """The spec declares headers for this status."""
    probes: int = 0
    """Requests that a check sent on top of this one."""
    after_delete: bool = False
    """An earlier step deleted the resource that this request reads."""
    after_create: bool = False
    """The step before created the resource that this request uses."""

    @property
    def accepted(self) -> bool:
        """The server did what was asked, or said where it is done."""
        return 200 <= self.status < 400

    @property
    def refused(self) -> bool:
        """The server said that the request is at fault."""
        return 400 <= self.status < 500


def _rejects_invalid_data(exchange: Exchange) -> bool:
    missing_resource = exchange.status == 404 and bool(exchange.unknown_references)
    return exchange.valid is False and not exchange.malformed and exchange.refused and not missing_resource


_EXERCISED: Mapping[str, Callable[[Exchange], bool]] = {
    "not_a_server_error": lambda _: True,
    "status_code_conformance": lambda e: not e.malformed and e.declared_status,
    "content_type_conformance": lambda e: not e.malformed and e.declared_content,
    "response_headers_conformance": lambda e: not e.malformed and e.declared_headers,
    "response_schema_conformance": lambda e: not e.malformed and e.declared_schema,
    "positive_data_acceptance": lambda e: e.valid is True and not e.malformed and e.accepted,
    "negative_data_rejection": _rejects_invalid_data,
    "missing_required_header": lambda e: e.missing_header and e.refused,
    "unsupported_method": lambda e: e.undeclared_method and e.method != "OPTIONS" and e.status == 405,
    "allow_header_conformance": lambda e: e.method == "OPTIONS" and e.allow,
    "use_after_free": lambda e: e.after_delete and not e.accepted,
    "ensure_resource_availability": lambda e: e.after_create and e.status != 404,
    "ignored_auth": lambda e: e.probes > 0,
    # Wants two sets of credentials, each with its own resources. Layer 2 knows about tenants; here it finds
    # nothing to do.
    "object_level_authorization": lambda _: False,
}

NAMES = tuple(_EXERCISED)
"""Schemathesis' checks, in the order in which reports show them."""


def exercised(check: str, exchange: Exchange) -> bool:
    """Whether a check that found nothing wrong had anything to check."""
    ask = _EXERCISED.get(check)
    return ask is None or ask(exchange)
