from finetuning_contracts.mock.response_builder import OMIT, ResponseBuilder
from finetuning_specs import Spec

SPEC = Spec(
    provider="tiny",
    profile=None,
    document={
        "components": {
            "schemas": {
                "Part": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {
                        "kind": {"type": "string", "enum": ["part"]},
                        "size": {"type": ["integer", "null"]},
                    },
                },
            }
        }
    },
)
PART = {"$ref": "#/components/schemas/Part"}


def shape(spec, schema, value, unset="nulls"):
    return ResponseBuilder(spec, unset).fill(schema, value)


def thing(**properties):
    return {"type": "object", "properties": properties}


def test_what_is_required_is_filled_in():
    schema = {
        **thing(
            a={"type": "string"},
            b={"type": "integer", "minimum": 3},
            c={"type": "array", "items": PART},
            d=PART,
            e={"type": "boolean"},
            f={"type": "string", "default": "x"},
            g={"anyOf": [PART, {"type": "null"}]},
            h={"type": "string", "pattern": "^[0-9]+$"},
        ),
        "required": list("abcdefgh"),
    }
    assert shape(SPEC, schema, {}) == {
        "a": "",
        "b": 3,
        "c": [],
        "d": {"kind": "part", "size": None},
        "e": False,
        "f": "x",
        "g": None,
        "h": "0",
    }


def test_values_go_into_nested_objects_and_lists():
    schema = thing(parts={"type": "array", "items": PART}, part={"anyOf": [PART, {"type": "null"}]})
    value = {"parts": [{"size": 1}], "part": {"size": 2}}
    assert shape(SPEC, schema, value) == {
        "parts": [{"kind": "part", "size": 1}],
        "part": {"kind": "part", "size": 2},
    }


def test_what_the_schema_does_not_know_is_left_out():
    assert shape(SPEC, thing(a={"type": "string"}), {"a": "x", "b": "y"}) == {"a": "x"}


def test_what_is_write_only_is_left_out():
    assert shape(SPEC, thing(key={"type": "string", "writeOnly": True}), {"key": "secret"}) == {}


def test_null_where_the_schema_has_none_is_left_out_or_filled_in():
    schema = {**thing(a={"type": "string"}, b=PART), "required": ["b"]}
    assert shape(SPEC, schema, {"a": None, "b": None}) == {"b": {"kind": "part", "size": None}}


def test_a_value_can_be_withheld():
    assert shape(SPEC, thing(a={"type": ["string", "null"]}), {"a": OMIT}) == {}


def test_unset_values_are_nulls_or_as_protobuf_has_it_zeros():
    schema = thing(a={"type": "string"}, b={"type": ["string", "null"]}, c={"type": "number"}, d=PART)
    assert shape(SPEC, schema, {}) == {"b": None}
    assert shape(SPEC, schema, {}, "zeros") == {"a": "", "b": None, "c": 0}


def test_a_choice_between_objects_passes_as_it_is():
    schema = {"oneOf": [PART, thing(x={"type": "string"})]}
    assert shape(SPEC, schema, {"anything": 1}) == {"anything": 1}


def test_the_placeholder_of_a_choice_is_that_of_its_first_branch():
    assert (
        ResponseBuilder(SPEC).placeholder({"oneOf": [{"type": "string", "enum": ["auto"]}, {"type": "integer"}]})
        == "auto"
    )


def test_a_schema_that_refers_to_itself_is_followed_as_far_as_the_value_goes():
    tree = {"type": "object", "required": ["size"], "properties": {"size": {"type": "integer"}}}
    tree["properties"]["parts"] = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    spec = Spec(provider="tiny", profile=None, document={"components": {"schemas": {"Tree": tree}}})
    value = {"parts": [{"parts": [{"size": 1}]}]}
    assert ResponseBuilder(spec).fill({"$ref": "#/components/schemas/Tree"}, value) == {
        "size": 0,
        "parts": [{"size": 0, "parts": [{"size": 1}]}],
    }
