"""When a check that found nothing wrong had anything to check."""

import attrs
import pytest
from finetuning_contracts.checks.exchange import NAMES, Exchange, exercised

VALID = Exchange(method="GET", status=200, valid=True)
INVALID = Exchange(method="POST", status=400, valid=False)


def changed(exchange, **values):
    return attrs.evolve(exchange, **values)


@pytest.mark.parametrize(
    ("check", "exchange", "expected"),
    [
        ("not_a_server_error", VALID, True),
        ("positive_data_acceptance", VALID, True),
        ("positive_data_acceptance", INVALID, False),
        ("positive_data_acceptance", changed(VALID, status=404), False),
        ("negative_data_rejection", INVALID, True),
        ("negative_data_rejection", VALID, False),
        ("negative_data_rejection", changed(INVALID, status=200), False),
        ("negative_data_rejection", changed(INVALID, status=500), False),
        (
            "negative_data_rejection",
            changed(INVALID, status=404, unknown_references=frozenset({"jobs"})),
            False,
        ),
        ("negative_data_rejection", changed(INVALID, malformed=True), False),
        ("status_code_conformance", changed(VALID, declared_status=False), False),
        ("response_schema_conformance", VALID, False),
        ("response_schema_conformance", changed(VALID, declared_schema=True), True),
        ("response_schema_conformance", changed(VALID, declared_schema=True, malformed=True), False),
        ("response_headers_conformance", VALID, False),
        ("content_type_conformance", changed(VALID, declared_content=True), True),
        ("missing_required_header", INVALID, False),
        ("missing_required_header", changed(INVALID, missing_header=True), True),
        ("unsupported_method", changed(INVALID, undeclared_method=True, status=405), True),
        ("unsupported_method", changed(INVALID, undeclared_method=True, status=404), False),
        ("unsupported_method", changed(INVALID, undeclared_method=True, status=405, method="OPTIONS"), False),
        ("allow_header_conformance", changed(INVALID, method="OPTIONS", allow=True), True),
        ("allow_header_conformance", changed(INVALID, method="OPTIONS"), False),
        ("use_after_free", changed(VALID, status=404), False),
        ("use_after_free", changed(VALID, status=404, after_delete=True), True),
        ("ensure_resource_availability", VALID, False),
        ("ensure_resource_availability", changed(VALID, after_create=True), True),
        ("ignored_auth", VALID, False),
        ("ignored_auth", changed(VALID, probes=2), True),
    ],
)
def test_a_check_counts_where_it_had_something_to_check(check, exchange, expected):
    assert exercised(check, exchange) is expected


def test_no_check_counts_in_an_exchange_that_is_none_of_its_business():
    nothing = Exchange(method="GET", status=500, valid=None, malformed=True, declared_status=False)
    assert [name for name in NAMES if exercised(name, nothing)] == ["not_a_server_error"]
