import pytest
from finetuning_specs import Spec, load_spec
from finetuning_specs.parameters import ParameterError, read_headers, read_path, read_query


def spec_with(*parameters):
    """A spec of one operation, `GET /things`, with these parameters."""
    operation = {"operationId": "list_things", "parameters": list(parameters), "responses": {"200": {}}}
    document = {"paths": {"/things": {"get": operation}}, "components": {"schemas": {}}}
    return Spec(provider="tiny", profile=None, document=document)


def query(name, schema, text, **definition):
    """Read one query parameter from a query string."""
    spec = spec_with({"name": name, "in": "query", "schema": schema, **definition})
    return read_query(spec.operation("list_things").parameters, text)


METADATA = {"type": ["object", "null"], "additionalProperties": {"type": "string"}}


def metadata(text):
    return query("metadata", METADATA, text, style="deepObject", explode=True)


@pytest.mark.parametrize(("text", "value"), [("limit=5", 5), ("limit=-3", -3), ("limit=%35", 5)])
def test_a_number_is_read_from_its_text(text, value):
    assert query("limit", {"type": "integer"}, text) == {"limit": value}


@pytest.mark.parametrize("text", ["null", "0.5", "", "abc", "1e3", "0x10", "+5", "05", " 5", "٥", "9" * 500])
def test_what_is_no_integer_is_refused(text):
    with pytest.raises(ParameterError) as refused:
        query("limit", {"type": "integer"}, f"limit={text}")
    assert refused.value.keyword in {"type", "format"}
    assert refused.value.place == ("query", "limit")


def test_a_repeated_scalar_is_refused():
    with pytest.raises(ParameterError, match="more than once"):
        query("limit", {"type": "integer"}, "limit=1&limit=2")


@pytest.mark.parametrize("text", ["True", "1", "yes", "null"])
def test_only_true_and_false_are_booleans(text):
    schema = {"type": "boolean"}
    assert query("debug", schema, "debug=true") == {"debug": True}
    with pytest.raises(ParameterError):
        query("debug", schema, f"debug={text}")


def test_a_bound_holds():
    with pytest.raises(ParameterError, match="minimum"):
        query("limit", {"type": "integer", "minimum": 1}, "limit=0")


def test_a_default_stands_in_for_what_is_not_sent():
    assert query("limit", {"type": "integer", "default": 20}, "") == {"limit": 20}


def test_a_required_parameter_is_missed():
    with pytest.raises(ParameterError, match="missing"):
        query("limit", {"type": "integer"}, "", required=True)


def test_unknown_parameters_are_ignored():
    assert query("limit", {"type": "integer"}, "limit=1&other=2") == {"limit": 1}


def test_a_query_that_is_not_utf8_is_refused():
    with pytest.raises(ParameterError) as refused:
        query("after", {"type": "string"}, "after=%FF")
    assert (refused.value.keyword, refused.value.place) == (None, ("query",))


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
    with pytest.raises(ParameterError):
        metadata(text)


def test_a_deep_object_that_is_not_sent_is_absent():
    assert metadata("") == {}


@pytest.mark.parametrize(
    ("text", "definition"), [("ids=1&ids=2", {}), ("ids=1,2", {"explode": False})], ids=["exploded", "joined"]
)
def test_an_array_is_read_by_its_style(text, definition):
    schema = {"type": "array", "items": {"type": "integer"}}
    assert query("ids", schema, text, **definition) == {"ids": [1, 2]}


@pytest.mark.parametrize(
    ("style", "text"), [("spaceDelimited", "ids=1%202"), ("pipeDelimited", "ids=1|2"), ("form", "ids=1%2C2")]
)
def test_a_joined_array_is_split_at_its_styles_separator(style, text):
    schema = {"type": "array", "items": {"type": "integer"}}
    assert query("ids", schema, text, style=style, explode=False) == {"ids": [1, 2]}


def test_keywords_beside_the_reference_of_a_parameters_schema_count():
    schemas = {"Size": {"type": "integer", "maximum": 100}}
    parameter = {"name": "size", "in": "query", "schema": {"$ref": "#/components/schemas/Size", "minimum": 10}}
    operation = {"operationId": "list_things", "parameters": [parameter], "responses": {}}
    document = {"paths": {"/things": {"get": operation}}, "components": {"schemas": schemas}}
    (listing,) = Spec("tiny", None, document).operations
    assert read_query(listing.parameters, "size=10") == {"size": 10}
    for wrong in ("size=9", "size=101"):
        with pytest.raises(ParameterError):
            read_query(listing.parameters, wrong)


@pytest.mark.parametrize(("text", "value"), [("a", ["a"]), ("a,b", ["a", "b"])])
def test_a_header_that_is_an_array_is_joined_by_commas(text, value):
    header = {"name": "X-Tags", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}}
    assert read_headers(spec_with(header).operations[0].parameters, {"x-tags": text}) == {"X-Tags": value}


def test_a_required_header_is_missed():
    header = {"name": "X-Key", "in": "header", "required": True, "schema": {"type": "string"}}
    with pytest.raises(ParameterError, match="the header X-Key is missing") as refused:
        read_headers(spec_with(header).operations[0].parameters, {})
    assert (refused.value.place, refused.value.keyword) == (("header", "X-Key"), "required")


def test_a_path_that_breaks_its_schema_is_refused_at_its_parameter():
    operation = load_spec("openai").operation("retrieve_file")
    with pytest.raises(ParameterError) as refused:
        read_path(operation.parameters, {"file_id": ""})
    assert refused.value.place == ("path", "file_id")
