import pytest
from finetuning_contracts.mock.refusals import of_parameter
from finetuning_specs.parameters import ParameterError, read_path, read_query


def refusal_of(read, *arguments):
    with pytest.raises(ParameterError) as raised:
        read(*arguments)
    return of_parameter(raised.value, arguments[1] if read is read_path else {})


def test_a_path_that_breaks_its_schema_names_nothing(specs):
    refusal = refusal_of(read_path, specs("openai").operation("retrieve_file").parameters, {"file_id": ""})
    assert (refusal.kind, refusal.place, refusal.subject) == ("not_found", ("path", "file_id"), "")


def test_a_value_that_breaks_its_schema_is_invalid(specs):
    refusal = refusal_of(read_query, specs("openai").operation("list_files").parameters, "limit=x")
    assert (refusal.kind, refusal.place, refusal.details["keyword"]) == ("invalid", ("query", "limit"), "type")
    assert [violation.keyword for violation in refusal.details["violations"]] == ["type"]


def test_a_query_that_is_not_utf8_is_malformed(specs):
    refusal = refusal_of(read_query, specs("openai").operation("list_files").parameters, "after=%FF")
    assert (refusal.kind, refusal.place) == ("malformed", ("query",))
