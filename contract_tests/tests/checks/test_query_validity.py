import pytest
from finetuning_contracts.checks.query_validity import is_valid_query
from finetuning_specs import load_spec

LISTING = load_spec("openai").operation("list_paginated_fine_tuning_jobs")
JOBS = "http://127.0.0.1:1/v1/fine_tuning/jobs"


@pytest.mark.parametrize("query", ["", "?limit=3", "?metadata%5B%5D=null", "?metadata=null", "?metadata[team]=3"])
def test_what_reads_as_valid_on_the_wire_is_valid_whatever_it_was_made_from(query):
    assert is_valid_query(LISTING, JOBS + query)


@pytest.mark.parametrize(
    "query", ["?limit=null", "?limit=0.5", "?limit=1&limit=2", "?metadata=x", "?unknown=1", "?limit=-1x", "?after=%FF"]
)
def test_what_no_server_may_take_for_valid_stays_invalid(query):
    assert not is_valid_query(LISTING, JOBS + query)
