"""What a schema admits, and what stands where in its values."""

import pytest
from finetuning_specs.document import Document
from finetuning_specs.places import Place
from finetuning_specs.references import References
from finetuning_specs.schemas import at, enum, items, types

DOCUMENT = {
    "components": {
        "schemas": {
            "Text": {"type": ["string", "null"]},
            "Status": {"type": "string", "enum": ["queued", "running", "done"]},
            "Tree": {"type": "object", "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}},
            "Loop": {"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "string"}]},
            "Slashed": {"type": "object", "properties": {"x/model": {"type": "string"}, "a~b": {"type": "null"}}},
        }
    }
}  # fmt: skip


def to(name, **beside):
    return {"$ref": f"#/components/schemas/{name}", **beside}


@pytest.mark.parametrize(
    ("schema", "admitted"),
    [
        ({}, set()),
        ({"type": "string"}, {"string"}),
        (to("Text"), {"string", "null"}),
        (to("Text", type="string"), {"string"}),
        ({"allOf": [to("Text"), {"type": ["null", "integer"]}]}, {"null"}),
        ({"anyOf": [to("Text"), {"type": "integer"}]}, {"string", "null", "integer"}),
        ({"anyOf": [to("Text"), {}]}, set()),
        ({"type": ["string", "integer"], "anyOf": [to("Text"), {"type": "boolean"}]}, {"string"}),
        ({"type": "number", "allOf": [{"type": "integer"}]}, {"integer"}),
        ({"type": "number"}, {"number"}),
    ],
)
def test_the_types_that_a_schema_admits(schema, admitted):
    assert types(References(DOCUMENT), schema) == admitted


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ({"type": "string"}, None),
        (to("Status"), ["queued", "running", "done"]),
        (to("Status", enum=["done", "queued"]), ["done", "queued"]),
        ({"allOf": [to("Status"), {"enum": ["done", "lost"]}]}, ["done"]),
        ({"anyOf": [to("Status"), {"type": "null"}]}, ["queued", "running", "done"]),
    ],
)
def test_the_values_that_a_schema_enumerates(schema, values):
    assert enum(References(DOCUMENT), schema) == values


@pytest.mark.parametrize(
    ("pointer", "found"),
    [
        ("", "/components/schemas/Slashed"),
        ("/x~1model", "/components/schemas/Slashed/properties/x~1model"),
        ("/a~0b", "/components/schemas/Slashed/properties/a~0b"),
    ],
)
def test_a_pointer_into_a_value_leads_to_its_schema(pointer, found):
    document = Document(DOCUMENT)
    schema = Place("schema", ("components", "schemas", "Slashed"), DOCUMENT["components"]["schemas"]["Slashed"])
    assert [document.problem(place.pointer, "").pointer for place in at(document, schema, pointer)] == [found]


def test_a_pointer_goes_through_references_and_items():
    document = Document(DOCUMENT)
    (children,) = at(document, Place("schema", (), to("Tree")), "/children/0/children")
    assert [item.value for item in items(document, children)] == [to("Tree")]


def test_a_pointer_to_what_no_schema_names_leads_nowhere():
    assert at(Document(DOCUMENT), Place("schema", (), to("Slashed")), "/x/model") == []


def test_a_schema_that_is_one_of_itself_ends():
    assert types(References(DOCUMENT), to("Loop")) <= {"string"}
