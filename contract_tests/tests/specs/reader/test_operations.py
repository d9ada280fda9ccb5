"""A contract is compiled once, and never changed."""

import pickle

import attrs
import pytest
from finetuning_specs import PROVIDERS, Spec, load_spec


def spec_of(operation, path="/things/{thing_id}", **item):
    document = {
        "openapi": "3.1.0",
        "security": [{"key": []}],
        "paths": {path: {**item, "post": {"operationId": "change_thing", "responses": {}, **operation}}},
        "components": {
            "parameters": {"Id": {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}},
            "responses": {"Done": {"description": "Done.", "content": {"application/json": {"schema": {"enum": [1]}}}}},
            "requestBodies": {"Body": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}},
            "schemas": {"Thing": {"type": "object", "required": ["id"], "properties": {"id": {"readOnly": True}}}},
        },
    }  # fmt: skip
    return Spec("tiny", None, document)


def compiled(operation, **item):
    (found,) = spec_of(operation, **item).operations
    return found


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_is_compiled_once(provider):
    spec = load_spec(provider)
    assert spec.operations is spec.operations
    for operation in spec.operations:
        assert operation.success[0] // 100 == 2, operation.id
        assert spec.operation(operation.id) is operation


def test_an_operation_cannot_be_changed():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        compiled({}).method = "GET"


def test_an_unknown_operation_is_a_key_error():
    with pytest.raises(KeyError):
        load_spec("openai").operation("nope")


def test_the_operations_own_parameter_takes_the_place_of_its_paths():
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    shared = [{"$ref": "#/components/parameters/Id"}, {**limit, "schema": {"type": "string"}}]
    parameters = compiled({"parameters": [limit]}, parameters=shared).parameters
    assert [(p.name, p.location, p.types) for p in parameters] == [
        ("thing_id", "path", {"string"}),
        ("limit", "query", {"integer"}),
    ]


def test_a_parameter_knows_where_it_is_defined():
    (parameter,) = compiled({"parameters": [{"$ref": "#/components/parameters/Id"}]}).parameters
    assert parameter.place.pointer == ("components", "parameters", "Id")


def test_responses_and_request_bodies_are_followed():
    operation = compiled(
        {
            "requestBody": {"$ref": "#/components/requestBodies/Body"},
            "responses": {"200": {"$ref": "#/components/responses/Done"}},
        }
    )
    assert operation.success[0] == 200
    assert operation.success_schema == {"enum": [1]}
    assert operation.body_schemas == {"application/json": {"$ref": "#/components/schemas/Thing"}}


def test_a_request_body_need_not_have_what_is_read_only():
    operation = compiled({"requestBody": {"$ref": "#/components/requestBodies/Body"}})
    assert operation.body_validators["application/json"].violations({"id": object}) == []
    assert operation.body_validators["application/json"].violations({}) == []


def test_keywords_beside_a_reference_count_in_a_request_body():
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing", "maxProperties": 1}}}}
    validator = compiled({"requestBody": body}).body_validators["application/json"]
    assert validator.violations({"a": 1}) == []
    assert [violation.keyword for violation in validator.violations({"a": 1, "b": 2})] == ["maxProperties"]


def test_the_documents_security_holds_where_the_operation_has_none():
    assert compiled({}).security == ({"key": []},)
    assert compiled({"security": []}).security == ()


def test_without_a_success_there_is_none():
    assert compiled({"responses": {"404": {}}}).success == (0, {})


def test_a_reason_to_refuse_is_kept_by_its_status():
    assert compiled({"x-refusals": {"409": ["state"]}}).refusals == {409: {"state"}}


def test_a_contract_pickles_after_its_validators_were_used():
    spec = load_spec("dataherald")
    for parameter in spec.operations[0].parameters:
        parameter.validator.allows("x")
    again = pickle.loads(pickle.dumps(spec))  # noqa: S301
    assert [o.id for o in again.operations] == [o.id for o in spec.operations]


def test_webhooks_are_operations_of_their_own():
    spec = load_spec("openai")
    assert spec.webhooks
    assert all(webhook.is_webhook for webhook in spec.webhooks)
    assert not {o.id for o in spec.webhooks} & {o.id for o in spec.operations}
