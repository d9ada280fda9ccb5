"""The audit sees each kind of loss.

The first half takes something away from what the parser made of a good spec; the second half writes what the parser,
or our templates, would take as less than it says, mostly without a word.
"""

import attrs
import pytest
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.responses import NONE_SOURCE

from scripts.generator.read.properties import raw_name

JOBS = "specs/small.yaml#/paths/~1jobs"
SCHEMAS = "specs/small.yaml#/components/schemas"


def test_a_spec_that_was_parsed_whole_loses_nothing(small):
    assert small.losses() == []


def test_a_lost_operation_is_named(small):
    small.data.endpoint_collections_by_tag["jobs"].endpoints.remove(small.endpoint("create_job"))
    assert small.losses() == [f"{JOBS}/post: operation createJob was not generated"]


def test_a_lost_parameter_is_named(small):
    small.endpoint("list_jobs").query_parameters.pop(0)
    assert small.losses() == [f"{JOBS}/get/parameters/0: the query parameter after was not generated"]


def test_a_lost_parameter_of_the_whole_path_is_named(small):
    small.endpoint("retrieve_job").path_parameters.clear()
    assert small.losses() == [
        "specs/small.yaml#/paths/~1jobs~1{job_id}/parameters/0: the path parameter job_id was not generated"
    ]


def test_a_lost_required_mark_of_a_parameter_is_named(small):
    parameters = small.endpoint("retrieve_job").path_parameters
    parameters[0] = attrs.evolve(parameters[0], required=False)
    assert small.losses() == [
        "specs/small.yaml#/paths/~1jobs~1{job_id}/parameters/0: the required mark of the path parameter job_id got lost"
    ]


def test_a_lost_request_body_is_named(small):
    small.endpoint("create_job").bodies.clear()
    place = f"{JOBS}/post/requestBody/content/application~1json"
    assert small.losses() == [f"{place}: the application/json request body was not generated"]


def test_a_lost_required_mark_of_a_request_body_is_named(small):
    body = small.endpoint("create_job").bodies[0]
    body.prop = attrs.evolve(body.prop, required=False)
    assert small.losses() == [f"{JOBS}/post/requestBody: the required mark of the request body got lost"]


def test_a_lost_response_code_is_named(small):
    patterns = small.endpoint("create_job").responses.patterns
    patterns[:] = [response for response in patterns if response.status_code.pattern != "401"]
    assert small.losses() == [f"{JOBS}/post/responses/401: the response 401 was not generated"]


def test_a_lost_response_body_is_named(small):
    small.endpoint("create_job").responses.patterns[0].source = NONE_SOURCE
    assert small.losses() == [f"{JOBS}/post/responses/201: the response 201 lost its body (application/json)"]


def test_a_response_of_another_schema_is_named(small):
    created = small.endpoint("create_job").responses.patterns[0]
    created.prop = small.model("Error")
    assert small.losses() == [
        f"{JOBS}/post/responses/201/content/application~1json/schema: the schema Job got lost here"
    ]


@pytest.mark.parametrize(("collection", "name"), [("models", "Job"), ("enums", "Order")])
def test_a_lost_schema_is_named(small, collection, name):
    kept = getattr(small.data, collection)
    setattr(small.data, collection, [made for made in kept if made.class_info.name != name])
    assert f"{SCHEMAS}/{name}: the schema {name} was not generated" in small.losses()


def test_a_lost_property_is_named(small):
    model = small.model("Job")
    model.optional_properties[:] = [p for p in model.optional_properties if raw_name(p) != "tags"]
    assert small.losses() == [f"{SCHEMAS}/Job/properties/tags: the property tags was not generated"]


def test_a_lost_required_mark_of_a_property_is_named(small):
    model = small.model("Job")
    model.required_properties[0] = attrs.evolve(model.required_properties[0], required=False)
    name = raw_name(model.required_properties[0])
    assert small.losses() == [f"{SCHEMAS}/Job/properties/{name}: the required mark of the property {name} got lost"]


def test_a_lost_enum_value_is_named(small):
    small.enum("JobStatus").values.discard("queued")
    assert small.losses() == [f"{SCHEMAS}/JobStatus/enum: the enum value 'queued' got lost"]


def test_a_lost_constant_inside_a_union_is_named(small):
    small.enum("CreateJobRequestEpochsType0").values.clear()
    place = f"{SCHEMAS}/CreateJobRequest/properties/epochs/oneOf/0/const"
    assert small.losses() == [f"{place}: the enum value 'auto' got lost"]


def test_a_lost_alternative_of_a_union_is_named(small):
    epochs = small.model("CreateJobRequest").optional_properties[0]
    epochs.inner_properties.pop()
    place = f"{SCHEMAS}/CreateJobRequest/properties/epochs/oneOf/1/type"
    assert small.losses() == [f"{place}: the type integer got lost"]


def test_a_type_that_became_another_is_named(small):
    model = small.model("JobList")
    index = next(i for i, p in enumerate(model.required_properties) if raw_name(p) == "has_more")
    flag = model.required_properties[index]
    model.required_properties[index] = StringProperty(flag.name, flag.required, None, flag.python_name, None, None)
    assert small.losses() == [f"{SCHEMAS}/JobList/properties/has_more/type: the type boolean got lost"]


def test_a_lost_class_of_a_lists_items_is_named(small):
    model = small.model("JobList")
    data = next(p for p in model.required_properties if raw_name(p) == "data")
    data.inner_property = small.model("Error")
    assert small.losses() == [f"{SCHEMAS}/JobList/properties/data/items: the schema Job got lost here"]


def _get(document):
    return document["paths"]["/jobs"]["get"]


def _post(document):
    return document["paths"]["/jobs"]["post"]


def _job(document):
    return document["components"]["schemas"]["Job"]["properties"]


def _cookie(document):
    _get(document)["parameters"].append({"name": "session", "in": "cookie", "schema": {"type": "string"}})


def _style(document):
    _get(document)["parameters"][0] |= {
        "style": "pipeDelimited",
        "schema": {"type": "array", "items": {"type": "string"}},
    }


def _json_parameter(document):
    parameter = _get(document)["parameters"][0]
    parameter["content"] = {"application/json": {"schema": parameter.pop("schema")}}


def _reserved_characters(document):
    _get(document)["parameters"][0]["allowReserved"] = True


def _two_request_types(document):
    content = _post(document)["requestBody"]["content"]
    content["multipart/form-data"] = content["application/json"]


def _text_body(document):
    content = _post(document)["requestBody"]["content"]
    content.clear()
    content["application/octet-stream"] = {"schema": {"type": "string"}}


def _form_without_fields(document):
    content = _post(document)["requestBody"]["content"]
    content.clear()
    content["multipart/form-data"] = {"schema": {"type": "array", "items": {"type": "string"}}}


def _two_response_types(document):
    content = _post(document)["responses"]["201"]["content"]
    content["text/plain"] = {"schema": {"type": "string"}}


def _default_response(document):
    _post(document)["responses"]["default"] = {"$ref": "#/components/responses/Unauthorized"}


def _status_range(document):
    _post(document)["responses"]["4XX"] = {"$ref": "#/components/responses/Unauthorized"}


def _no_success(document):
    del _post(document)["responses"]["201"]


def _no_schema(document):
    _post(document)["responses"]["201"]["content"]["application/json"] = {}


def _no_name(document):
    del _post(document)["operationId"]


def _one_name_for_two(document):
    _post(document)["operationId"] = "listJobs"


def _title(document):
    document["components"]["schemas"]["Job"]["title"] = "Training"


def _untyped_array(document):
    _job(document)["tags"] = {"items": {"type": "string"}}


def _boolean_enum(document):
    _job(document)["done"] = {"type": "boolean", "enum": [True]}


@pytest.mark.parametrize(
    ("written", "loss"),
    [
        (_cookie, "/paths/~1jobs/get/parameters/2: the cookie parameter session would not be sent"),
        (_style, "/paths/~1jobs/get/parameters/0/style: style pipeDelimited"),
        (_json_parameter, "/paths/~1jobs/get/parameters/0: the query parameter after was not generated"),
        (_reserved_characters, "/paths/~1jobs/get/parameters/0/allowReserved: "),
        (_two_request_types, "/paths/~1jobs/post/requestBody/content: several media types"),
        (_text_body, "octet-stream/schema: a application/octet-stream body is sent as it is"),
        (_form_without_fields, "form-data/schema: a multipart/form-data body has fields"),
        (_two_response_types, "/paths/~1jobs/post/responses/201/content: several media types"),
        (_default_response, "/paths/~1jobs/post/responses/default: the response default would not be recognised"),
        (_status_range, "/paths/~1jobs/post/responses/4XX: the response 4XX would not be recognised"),
        (_no_success, "/paths/~1jobs/post/responses: no response reports success"),
        (_no_schema, "/paths/~1jobs/post/responses/201: the response 201 lost its body"),
        (_no_name, "/paths/~1jobs/post: the operation has no operationId"),
        (_one_name_for_two, "/paths/~1jobs/get: operation list_jobs was not generated"),
        (_title, "/components/schemas/Job: the schema Job was not generated"),
        (_untyped_array, "/components/schemas/Job/properties/tags/items/type: the type string got lost"),
        (_boolean_enum, "/components/schemas/Job/properties/done/enum: the enum value True got lost"),
    ],
)
def test_what_would_be_taken_for_less_than_it_says_is_named(parse, document, written, loss):
    written(document)
    losses = parse(document).losses()
    assert [found for found in losses if loss in found], losses


def test_properties_that_come_from_a_merged_schema_are_not_lost(parse, document):
    document["components"]["schemas"]["LongJob"] = {
        "allOf": [
            {"$ref": "#/components/schemas/Job"},
            {"type": "object", "required": ["hours"], "properties": {"hours": {"type": "integer"}}},
        ]
    }
    parsed = parse(document)
    assert parsed.losses() == []
    parsed.model("LongJob").required_properties.clear()
    assert f"{SCHEMAS}/LongJob/allOf/1/properties/hours: the property hours was not generated" in parsed.losses()


@pytest.mark.parametrize(
    "name",
    [
        "additional_properties",
        "additionalProperties",
        "from_dict",
        "to_dict",
        "to_json",
        "additional_keys",
        "model_dump",
        "fields_set",
    ],
)
def test_a_property_that_would_hide_what_every_model_has_is_refused(parse, document, name):
    _job(document)[name] = {"type": "string"}
    assert parse(document).losses() == [
        f"{SCHEMAS}/Job/properties/{name}: the property {name} of Job would hide what every model has of that name"
    ]


@pytest.mark.parametrize("name", ["Unset", "File", "Response", "ModelUnion", "Any"])
def test_a_schema_that_would_hide_what_generated_modules_import_is_refused(parse, document, name):
    document["components"]["schemas"][name] = {"type": "object", "properties": {"id": {"type": "string"}}}
    assert f"{SCHEMAS}/{name}: a class {name} would hide what generated modules import" in parse(document).losses()


@pytest.mark.parametrize("name", ["content", "request", "response", "encode", "path_segment"])
def test_a_parameter_that_would_hide_what_the_functions_use_is_refused(parse, document, name):
    _get(document)["parameters"].append({"name": name, "in": "query", "schema": {"type": "string"}})
    assert parse(document).losses() == [
        f"{JOBS}/get/parameters: the parameter {name} would hide what the operation's functions use"
    ]


def test_a_parameter_called_body_is_refused_only_beside_a_body(parse, document):
    parameter = {"name": "body", "in": "query", "schema": {"type": "string"}}
    _get(document)["parameters"].append(parameter)
    assert parse(document).losses() == []
    _post(document)["parameters"] = [parameter]
    assert parse(document).losses() == [
        f"{JOBS}/post/parameters: the parameter body would hide what the operation's functions use"
    ]


@pytest.mark.parametrize("name", ["options", "given", "partial", "fullName"])
def test_an_argument_that_would_hide_what_the_clients_method_uses_is_refused(parse, document, name):
    document["components"]["schemas"]["CreateJobRequest"]["properties"][name] = {"type": "string"}
    _get(document)["parameters"].append({"name": name, "in": "query", "schema": {"type": "string"}})
    reason = f"the argument {name} would hide what the client's method uses"
    assert parse(document).losses() == [f"{JOBS}/get/parameters: {reason}", f"{JOBS}/post/requestBody: {reason}"]


def test_an_argument_is_refused_beside_those_of_following_only_where_events_are_listed(parse, document):
    _get(document)["parameters"].append({"name": "follow", "in": "query", "schema": {"type": "string"}})
    assert parse(document).losses() == []
    _get(document)["x-resource"] = "jobs.list_events"
    reason = "the argument follow would hide what the client's method uses"
    assert parse(document).losses() == [f"{JOBS}/get/parameters: {reason}"]


@pytest.mark.parametrize("keyword", ["properties", "allOf", "items", "additionalProperties"])
def test_what_shapes_a_value_beside_a_reference_is_refused(parse, document, keyword):
    _job(document)["status"][keyword] = {"properties": {"a": {}}, "allOf": [{}]}.get(keyword, {})
    reason = f"{keyword} beside a $ref would get lost: make a component of both, with allOf"
    assert parse(document).losses() == [f"{SCHEMAS}/Job/properties/status/{keyword}: {reason}"]
