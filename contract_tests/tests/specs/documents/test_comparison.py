"""The comparison itself: every kind of difference is seen, on a spec and an operation made up for it."""

import attrs
import pytest
from finetuning_specs import Spec

from contract_tests.tests.specs.documents import comparison
from contract_tests.tests.specs.documents.model import DocumentedOperation, DocumentedParameter

JOB = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "status": {"$ref": "#/components/schemas/Status"},
        "epochs": {"oneOf": [{"type": "string", "enum": ["auto"]}, {"type": "integer", "maximum": 50}]},
        "created": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}

DOCUMENTED = DocumentedOperation(
    method="GET",
    url="https://api.example.com/v1/jobs",
    id="list_jobs",
    parameters=(DocumentedParameter("limit", "query", frozenset({"integer"}), required=False, default=20),),
    query={"limit": "2"},
    credentials=frozenset({"authorization"}),
    authenticated=True,
    request_media=frozenset(),
    status=200,
    response_media="application/json",
    sample=[{"id": "<string>", "status": "queued", "epochs": 123, "created": None, "labels": {"team": "nlp"}}],
    enumerations=(("queued", "done"),),
)


@pytest.fixture
def operation():
    definition = {
        "operationId": "list_jobs",
        "security": [{"bearer": []}],
        "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "default": 20}}],
        "responses": {
            "200": {
                "content": {
                    "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Job"}}}
                }
            }
        },
    }
    document = {
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": {"/jobs": {"get": definition}},
        "components": {
            "schemas": {"Job": JOB, "Status": {"type": "string", "enum": ["queued", "done"]}},
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            },
        },
    }
    return Spec(provider="example", profile=None, document=document).operation("list_jobs")


COMPARISONS = (
    comparison.identity,
    comparison.parameters,
    comparison.credentials,
    comparison.request_body,
    comparison.response,
    comparison.sample,
    comparison.enumerations,
)


@pytest.mark.parametrize("compare", COMPARISONS)
def test_a_spec_that_agrees_has_no_differences(compare, operation):
    assert compare(operation, DOCUMENTED) == []


@pytest.mark.parametrize("compare", COMPARISONS)
def test_what_a_document_does_not_say_is_not_compared(compare, operation):
    assert compare(operation, DocumentedOperation("GET", DOCUMENTED.url)) == []


def test_an_operation_is_found_under_the_specs_server_and_under_an_open_host(operation):
    assert comparison.find(operation.spec, DOCUMENTED) is not None
    assert comparison.find(operation.spec, attrs.evolve(DOCUMENTED, url="<host>/v1/jobs")) is not None


@pytest.mark.parametrize(
    "change", [{"method": "POST"}, {"url": "https://api.example.com/v2/jobs"}, {"url": "<host>/jobs"}]
)
def test_another_method_or_path_is_another_operation(change, operation):
    assert comparison.find(operation.spec, attrs.evolve(DOCUMENTED, **change)) is None


@pytest.mark.parametrize(
    ("change", "difference"),
    [
        ({"name": "after"}, "has no query parameter after"),
        ({"location": "path"}, "has no path parameter limit"),
        ({"types": frozenset({"string"})}, "limit is integer, the document says string"),
        ({"required": True}, "limit has required: False, the document says True"),
        ({"default": 10}, "limit has defaults [20], the document says 10"),
    ],
)
def test_a_parameter_that_differs_is_named(change, difference, operation):
    parameter = attrs.evolve(DOCUMENTED.parameters[0], **change)
    assert comparison.parameters(operation, attrs.evolve(DOCUMENTED, parameters=(parameter,))) == [difference]


def test_the_query_of_the_example_request_has_to_fit(operation):
    changed = attrs.evolve(DOCUMENTED, query={"limit": "some", "order": "asc"})
    assert comparison.parameters(operation, changed) == [
        "limit does not take 'some', which the example request sends",
        "has no query parameter order, which the example request uses",
    ]


@pytest.mark.parametrize(
    ("compare", "change"),
    [
        (comparison.identity, {"id": "list_all_jobs"}),
        (comparison.credentials, {"credentials": frozenset({"x-key"})}),
        (comparison.credentials, {"credentials": frozenset({"authorization", "x-key"})}),
        (comparison.request_body, {"request_media": frozenset({"application/json"})}),
        (comparison.request_body, {"body_required": True}),
        (comparison.response, {"status": 201}),
        (comparison.response, {"response_media": "text/plain"}),
        (comparison.enumerations, {"enumerations": (("queued", "done", "lost"),)}),
        (comparison.enumerations, {"enumerations": (("lost",),)}),
    ],
)
def test_any_other_difference_is_seen(compare, change, operation):
    assert len(compare(operation, attrs.evolve(DOCUMENTED, **change))) == 1


def test_an_operation_without_credentials_is_seen_where_the_document_wants_some(operation):
    assert comparison.credentials(attrs.evolve(operation, security=()), DOCUMENTED) == [
        "needs no credentials, the document wants some"
    ]


@pytest.mark.parametrize(
    ("item", "differences"),
    [
        ({"name": "x"}, ["has no field /0/name"]),
        ({"labels": {"any": "key"}}, []),
        ({"epochs": 123}, []),
        ({"epochs": "auto"}, []),
        ({"status": "<string>"}, []),
        ({"created": "2024-01-01T00:00:00Z"}, []),
    ],
)
def test_fields_are_declared_maps_are_open_and_placeholders_stand_for_values(item, differences, operation):
    assert comparison.sample(operation, attrs.evolve(DOCUMENTED, sample=[item])) == differences


@pytest.mark.parametrize(
    "item",
    [
        {"id": 123},
        {"id": None},
        {"status": "lost"},
        {"epochs": 51},
        {"epochs": "<string> or so"},
        {"created": "now"},
    ],
)
def test_a_sample_that_does_not_validate_is_seen(item, operation):
    (difference,) = comparison.sample(operation, attrs.evolve(DOCUMENTED, sample=[item]))
    assert difference.startswith(f"refuses the sample at /0/{next(iter(item))}: ")
