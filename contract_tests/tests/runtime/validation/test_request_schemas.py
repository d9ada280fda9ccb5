"""Arguments are held against the contract before anything is sent, and refused by their names in Python."""

import copy

import pytest
from finetuning_runtime._validation.request_schemas import RequestSchemas, _plainly_fits
from finetuning_runtime._values.unset import UNSET
from hypothesis import given, settings
from hypothesis import strategies as st

WAY_OUT = "a client with strict=False sends what the contract does not know"
WAYS_OUT = "extra_body sends what the contract does not know, and so does a client with strict=False"
DOCUMENT = {
    "operations": {
        "create": {
            "body": {"$ref": "#/definitions/Job"},
            "parameters": {
                "type": "object",
                "properties": {
                    "jobId": {"type": "string", "minLength": 1},
                    "pageSize": {"type": "integer", "minimum": 1, "maximum": 100},
                    "order": {"type": "string", "enum": ["asc", "desc"]},
                    "metadata": {"type": ["object", "null"], "additionalProperties": {"type": "string"}},
                },
            },
            "names": {"pageSize": "page_size", "learningRate": "learning_rate", "jobId": "job_id"},
        },
        "add": {"body": {"type": "array", "items": {"$ref": "#/definitions/Row"}}, "names": {"": "rows"}},
        "nothing": {},
    },
    "definitions": {
        "Row": {"type": "object", "required": ["sql"], "properties": {"sql": {"type": "string", "minLength": 3}}},
        "Job": {
            "type": "object",
            "additionalProperties": False,
            "required": ["model"],
            "properties": {
                "model": {"type": "string"},
                "learningRate": {"type": "number", "exclusiveMinimum": 0},
                "seed": {"type": "integer"},
                "nested": {"type": "object", "properties": {"learningRate": {"type": "number"}}},
                "metadata": {"type": ["object", "null"]},
                "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 2},
            },
        },
    },
}


@pytest.fixture(scope="module")
def schemas():
    schemas = RequestSchemas("no package: the document is given")
    schemas.__dict__["_document"] = DOCUMENT
    return schemas


@pytest.mark.parametrize(
    "body",
    [
        {"model": "m"},
        {"model": "m", "learningRate": 1, "seed": -1, "metadata": None, "tags": []},
        {"model": "m", "metadata": {"a": {"b": [1, None, 2.5]}}},
    ],
)
def test_what_keeps_the_contract_passes(schemas, body):
    schemas.check_body("create", body)


@pytest.mark.parametrize(
    ("body", "kind", "message"),
    [
        ({}, TypeError, "create needs 'model'"),
        ([], TypeError, "create must be an object"),
        (None, TypeError, "create must be an object"),
        ({"model": 5}, TypeError, "create: model must be a string"),
        ({"model": None}, TypeError, "create: model must be a string"),
        ({"model": b"m"}, TypeError, "create: model must be a string"),
        (
            {"model": "m", "modle": 1},
            TypeError,
            f"create got an unexpected field 'modle'; did you mean 'model'? {WAYS_OUT}",
        ),
        (
            {"model": "m", 5: 1, "b": 2},
            TypeError,
            f"create got an unexpected field '5', 'b'; {WAYS_OUT}",
        ),
        ({"model": "m", "learningRate": "1"}, TypeError, "create: learning_rate must be a number"),
        ({"model": "m", "learningRate": True}, TypeError, "create: learning_rate must be a number"),
        ({"model": "m", "learningRate": 0}, ValueError, "create: learning_rate must be more than 0"),
        ({"model": "m", "learningRate": float("nan")}, ValueError, "create: learning_rate must be a finite number"),
        ({"model": "m", "seed": 1.5}, TypeError, "create: seed must be a whole number"),
        ({"model": "m", "seed": True}, TypeError, "create: seed must be a whole number"),
        ({"model": "m", "seed": float("inf")}, TypeError, "create: seed must be a whole number"),
        ({"model": "m", "nested": {"learningRate": "x"}}, TypeError, "create: nested.learningRate must be a number"),
        ({"model": "m", "tags": "ab"}, TypeError, "create: tags must be a list"),
        ({"model": "m", "tags": ["a", 5]}, TypeError, "create: tags.1 must be a string"),
        ({"model": "m", "tags": ["a", "b", "c"]}, ValueError, "create: tags must hold at most 2"),
        (
            {"model": "m", "metadata": {"a": [b"x"]}},
            TypeError,
            "create: metadata.a.0 cannot be sent as JSON: it is of type bytes",
        ),
        ({"model": "m", "metadata": {1: "x"}}, TypeError, "create: metadata must have strings for keys, not int"),
        ({"model": "m\ud800"}, ValueError, "create: model holds half a character, which has no form in UTF-8"),
    ],
)
def test_what_breaks_the_contract_is_refused_by_the_arguments_name(schemas, body, kind, message):
    with pytest.raises(kind) as caught:
        schemas.check_body("create", body)
    assert str(caught.value) == message
    assert type(caught.value) is kind
    assert caught.value.__context__ is None or caught.value.__suppress_context__


@pytest.mark.parametrize(
    ("body", "kind", "message"),
    [
        ("abc", TypeError, "add: rows must be a list"),
        ([{"sql": "abc"}, 5], TypeError, "add: rows.1 must be an object"),
        ([{"sql": "x"}], ValueError, "add: rows.0.sql must be at least 3 characters long"),
        ([{"sql": "abc", "x": float("nan")}], ValueError, "add: rows.0.x must be a finite number"),
    ],
)
def test_a_body_that_is_a_list_goes_by_the_name_of_its_argument(schemas, body, kind, message):
    with pytest.raises(kind) as caught:
        schemas.check_body("add", body)
    assert str(caught.value) == message


def test_what_the_contract_leaves_open_must_still_have_a_form_in_json(schemas):
    schemas.check_body("nothing", {"any": ["thing", 1, None]})
    with pytest.raises(TypeError, match=r"^nothing: any\.0 cannot be sent as JSON: it is of type bytes$"):
        schemas.check_body("nothing", {"any": [b"x"]})
    with pytest.raises(ValueError, match=r"^unknown: a must be a finite number$"):
        schemas.check_body("unknown", {"a": float("inf")})


@pytest.mark.parametrize(
    "parameters",
    [
        {"jobId": "j", "pageSize": 100, "order": "asc", "metadata": {"team": "nlp"}},
        {"jobId": UNSET, "pageSize": None, "order": UNSET, "metadata": None},
        {},
    ],
)
def test_parameters_that_keep_the_contract_or_were_not_given_pass(schemas, parameters):
    schemas.check_parameters("create", parameters.items())


@pytest.mark.parametrize(
    ("name", "value", "kind", "message"),
    [
        ("jobId", 5, TypeError, "create: job_id must be a string"),
        ("jobId", "", ValueError, "create: job_id must not be empty"),
        ("pageSize", 0, ValueError, "create: page_size must be at least 1"),
        ("pageSize", 101, ValueError, "create: page_size must be at most 100"),
        ("pageSize", "5", TypeError, "create: page_size must be a whole number"),
        ("pageSize", True, TypeError, "create: page_size must be a whole number"),
        ("pageSize", 0.5, TypeError, "create: page_size must be a whole number"),
        ("order", "up", ValueError, f"create: order must be 'asc' or 'desc'; {WAY_OUT}"),
        ("order", 5, TypeError, "create: order must be a string"),
        ("metadata", {"a": 5}, TypeError, "create: metadata.a must be a string"),
        ("metadata", "team=nlp", TypeError, "create: metadata must be an object or null"),
    ],
)
def test_a_parameter_that_breaks_the_contract_is_refused_by_its_name(schemas, name, value, kind, message):
    with pytest.raises(kind) as caught:
        schemas.check_parameters("create", [(name, value)])
    assert str(caught.value) == message


PLAIN = [
    {"type": "string"},
    {"type": "string", "minLength": 2},
    {"type": "integer"},
    {"type": "integer", "minimum": 1},
    {"type": "integer", "minimum": -5, "maximum": 5},
]


@given(
    st.sampled_from(PLAIN),
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.lists(st.none()),
)
@settings(max_examples=500, deadline=None, database=None, derandomize=True)
def test_the_short_way_lets_nothing_pass_that_the_validator_would_refuse(schemas, schema, value):
    def validator_takes_it():
        try:
            compiled[str(schema)](value)
        except ValueError:
            return False
        return True

    assert not _plainly_fits(schema, value) or validator_takes_it()
    if isinstance(value, str) or type(value) is int:
        assert _plainly_fits(schema, value) == validator_takes_it()


compiled = {str(schema): None for schema in PLAIN}


@pytest.fixture(scope="module", autouse=True)
def _compile(schemas):
    for schema in PLAIN:
        compiled[str(schema)] = schemas._compile(schema)


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"$ref": "#/definitions/Row"},
        {"type": ["string", "null"]},
        {"type": "string", "enum": ["a"]},
        {"type": "number"},
    ],
)
def test_the_short_way_is_for_plain_schemas_only(schema):
    assert not any(_plainly_fits(schema, value) for value in ("a", 1, None))


def test_a_form_may_hold_what_json_has_no_form_for(schemas):
    schemas.check_form("nothing", {"file": b"\x00", "purpose": object()})
    with pytest.raises(TypeError, match=r"^create: model must be a string$"):
        schemas.check_form("create", {"model": b"\x00"})


@pytest.mark.parametrize(
    "body", [{"model": 5, "modle": 1}, {}, {"model": "m", "learningRate": -1}, {"model": "m", "nested": {"other": [1]}}]
)
def test_what_breaks_the_contract_passes_as_it_is_where_it_need_not_be_kept(schemas, body):
    before = copy.deepcopy(body)
    schemas.check_body("create", body, strict=False)
    schemas.check_form("create", body, strict=False)
    schemas.check_parameters("create", (("order", "up"), ("pageSize", 0)), strict=False)
    assert body == before


def test_names_of_python_become_those_of_the_wire_where_the_contract_need_not_be_kept(schemas):
    body = {"model": "m", "learning_rate": 0.5, "l2": 1}
    schemas.check_body("create", body, strict=False)
    assert body == {"model": "m", "learningRate": 0.5, "l2": 1}


def test_what_has_no_form_on_the_wire_is_refused_all_the_same(schemas):
    with pytest.raises(TypeError, match=r"^create: metadata.key cannot be sent as JSON: it is of type bytes$"):
        schemas.check_body("create", {"metadata": {"key": b"x"}}, strict=False)
