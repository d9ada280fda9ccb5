import pytest
from finetuning_contracts.mock.parameters import read_path, read_query
from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.validation import Validators
from finetuning_contracts.specs import Spec


def spec_with(*parameters):
    """A spec of one operation, `GET /things`, with these parameters."""
    operation = {"operationId": "list_things", "parameters": list(parameters), "responses": {"200": {}}}
    document = {"paths": {"/things": {"get": operation}}, "components": {"schemas": {}}}
    return Spec(provider="tiny", profile=None, document=document)


def query(name, schema, text, **definition):
    """Read one query parameter from a query string."""
    spec = spec_with({"name": name, "in": "query", "schema": schema, **definition})
    return read_query(spec, Validators(spec), spec.operation("list_things"), text)


METADATA = {"type": ["object", "null"], "additionalProperties": {"type": "string"}}


def metadata(text):
    return query("metadata", METADATA, text, style="deepObject", explode=True)


@pytest.mark.parametrize(("text", "value"), [("limit=5", 5), ("limit=-3", -3), ("limit=%35", 5)])
def test_a_number_is_read_from_its_text(text, value):
    assert query("limit", {"type": "integer"}, text) == {"limit": value}


@pytest.mark.parametrize("text", ["null", "0.5", "", "abc", "1e3", "0x10", "+5", "05", " 5", "٥", "9" * 500])
def test_what_is_no_integer_is_refused(text):
    with pytest.raises(Refusal) as refused:
        query("limit", {"type": "integer"}, f"limit={text}")
    assert refused.value.kind == "invalid"
    assert refused.value.place == ("query", "limit")


def test_a_repeated_scalar_is_refused():
    with pytest.raises(Refusal, match="more than once"):
        query("limit", {"type": "integer"}, "limit=1&limit=2")


@pytest.mark.parametrize("text", ["True", "1", "yes", "null"])
def test_only_true_and_false_are_booleans(text):
    schema = {"type": "boolean"}
    assert query("debug", schema, "debug=true") == {"debug": True}
    with pytest.raises(Refusal):
        query("debug", schema, f"debug={text}")


def test_a_bound_holds():
    with pytest.raises(Refusal, match="minimum"):
        query("limit", {"type": "integer", "minimum": 1}, "limit=0")


def test_a_default_stands_in_for_what_is_not_sent():
    assert query("limit", {"type": "integer", "default": 20}, "") == {"limit": 20}


def test_a_required_parameter_is_missed():
    with pytest.raises(Refusal, match="missing"):
        query("limit", {"type": "integer"}, "", required=True)


def test_unknown_parameters_are_ignored():
    assert query("limit", {"type": "integer"}, "limit=1&other=2") == {"limit": 1}


def test_a_query_that_is_not_utf8_is_refused():
    with pytest.raises(Refusal) as refused:
        query("after", {"type": "string"}, "after=%FF")
    assert refused.value.kind == "malformed"


def test_a_deep_object_is_put_together_from_its_members():
    assert metadata("metadata[team]=nlp&metadata%5Brun%5D=1+2") == {"metadata": {"team": "nlp", "run": "1 2"}}


def test_the_word_null_stands_for_a_deep_object_that_is_null():
    assert metadata("metadata=null") == {"metadata": None}


@pytest.mark.parametrize(
    "text",
    [
        "metadata=x",
        "metadata=",
        "metadata=null&metadata=null",
        "metadata=null&metadata[a]=b",
        "metadata[a]=1&metadata[a]=2",
        "metadata[a][b]=c",
    ],
)
def test_any_other_spelling_of_a_deep_object_is_refused(text):
    with pytest.raises(Refusal):
        metadata(text)


def test_a_deep_object_that_is_not_sent_is_absent():
    assert metadata("") == {}


@pytest.mark.parametrize(
    ("text", "definition"), [("ids=1&ids=2", {}), ("ids=1,2", {"explode": False})], ids=["exploded", "joined"]
)
def test_an_array_is_read_by_its_style(text, definition):
    schema = {"type": "array", "items": {"type": "integer"}}
    assert query("ids", schema, text, **definition) == {"ids": [1, 2]}


def test_a_path_that_breaks_its_schema_names_nothing(specs):
    spec = specs("openai")
    operation = spec.operation("retrieve_file")
    with pytest.raises(Refusal) as refused:
        read_path(spec, Validators(spec), operation, {"file_id": ""})
    assert refused.value.kind == "not_found"
