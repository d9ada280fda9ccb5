"""For every rule that holds for all contracts, a spec that breaks it and no other."""

import pytest

from contract_tests.tests.scripts.lint.changes import (
    CANCEL,
    CREATE,
    IDLE,
    IDLER,
    JOB,
    LIST,
    REQUEST,
    RETRIEVE,
    SCHEMAS,
    SOURCES,
    all_of,
    cases,
    drop,
    object_with,
    property_of_request,
    put,
    put_at,
    subject,
)
from scripts.lint.findings import findings
from scripts.lint.stages import GROUND, HOUSE

BROKEN = {
    "openapi-version": {"another version": put("", openapi="3.0.3")},
    "references": {
        "to nothing": put_at(f"{LIST}/responses", "404", {"$ref": "#/components/responses/Nope"}),
        "to another file": property_of_request(**{"$ref": "other.yaml#/Thing"}),
        "into a component": property_of_request(**{"$ref": "#/components/schemas/Job/properties/id"}),
        "of another kind": property_of_request(**{"$ref": "#/components/responses/NotFound"}),
        "in a circle": put_at(SCHEMAS, "Reward", {"$ref": "#/components/schemas/Reward"}),
        "in a circle of compositions": all_of(
            put_at(SCHEMAS, "Idle", {"allOf": [{"$ref": IDLER}], "examples": [1], **SOURCES}),
            put_at(SCHEMAS, "Idler", {"anyOf": [{"$ref": IDLE}, {}], "examples": [1], **SOURCES}),
        ),
    },
    "operation-ids": {
        "twice": put(RETRIEVE, operationId="list_jobs"),
        "twice, once as a webhook": put("/webhooks/job_ended/post", operationId="list_jobs"),
        "missing": drop(RETRIEVE, "operationId"),
    },
    "schema-keywords": {
        "a boolean bound of OpenAPI 3.0": property_of_request(type="integer", exclusiveMinimum=True),
        "an unknown type": property_of_request(type="strin"),
        "inside an operation": put(f"{LIST}/parameters/0/schema", minLength=-1),
    },
    "openapi-spec-validator": {
        "a status that is none": put_at(f"{LIST}/responses", "20x", {"description": "A page."}),
    },
    "aiopenapi3": {
        "a server variable outside of its own enum": put(
            "/servers/0", variables={"region": {"default": "here", "enum": ["there"]}}
        ),
    },
    "defaults-valid": {
        "of a property": put(f"{REQUEST}/properties/epochs", default="never"),
        "of a parameter": put(f"{LIST}/parameters/1/schema", default="many"),
        "of a format": put(f"{JOB}/properties/created_at", default="yesterday"),
    },
    "known-extensions": {
        "a misspelt one": put(LIST, **{"x-source": ["001"]}),
        "in the wrong place": put(JOB, **{"x-resource": "jobs.list"}),
    },
    "extension-values": {
        "an unknown source": put(LIST, **{"x-sources": ["hearsay"]}),
        "a list that chains by nothing": drop(f"{LIST}/x-pagination", "next"),
    },
    "sources": {
        "on an operation": drop(LIST, "x-sources"),
        "on a parameter": drop(f"{LIST}/parameters/0", "x-sources"),
        "on a component parameter": drop("/components/parameters/JobId", "x-sources"),
        "on a response": drop(f"{LIST}/responses/200", "x-sources"),
        "on a component response": drop("/components/responses/NotFound", "x-sources"),
        "on a security scheme": drop("/components/securitySchemes/api_key", "x-sources"),
        "on a component schema": drop(JOB, "x-sources"),
        "on a property": drop(f"{JOB}/properties/id", "x-sources"),
        "on a property that is a reference": drop(f"{JOB}/properties/status", "x-sources"),
        "on a webhook": drop("/webhooks/job_ended/post", "x-sources"),
    },
    "known-decisions": {
        "a number": put(LIST, **{"x-decision": 9}),
        "one of several": put(JOB, **{"x-decision": [1, 9]}),
    },
    "decided-inferences": {
        "alone": put(JOB, **{"x-sources": ["inferred"]}),
        "beside other evidence": put(f"{LIST}/parameters/0", **{"x-sources": ["official", "inferred"]}),
    },
    "known-references": {
        "of a parameter": put(f"{LIST}/parameters/0", **{"x-reference": "robots"}),
        "of array items": put(f"{SCHEMAS}/JobList/properties/data/items", **{"x-reference": "robots"}),
    },
    "external-resources": {
        "that nobody names": put("/x-external-resources", robots="a catalogue"),
        "that is a resource here": put("/x-external-resources", jobs="a catalogue"),
    },
    "path-references": {"missing": drop("/components/parameters/JobId", "x-reference")},
    "paginated-lists": {"missing": drop(LIST, "x-pagination")},
    "pagination-parameters": {
        "cursor": put(f"{LIST}/x-pagination", cursor="before"),
        "limit": put(f"{LIST}/x-pagination", limit="size"),
        "order": put(f"{LIST}/x-pagination/order", parameter="sort"),
        "filter": put(f"{LIST}/x-pagination", filters={"status": "/status"}),
    },
    "pagination-pointers": {
        "items that are no array": put(f"{LIST}/x-pagination", items="/has_more"),
        "items that are not there": put(f"{LIST}/x-pagination", items="/jobs"),
        "next in the item": put(f"{LIST}/x-pagination", next={"last_item": "/cursor"}),
        "next in the body": put(f"{LIST}/x-pagination", next={"body": "/cursor"}),
        "more that is no boolean": put(f"{LIST}/x-pagination", more="/data"),
        "order": put(f"{LIST}/x-pagination/order", by="/age"),
        "filter": put(f"{LIST}/x-pagination", filters={"model": "/name"}),
    },
    "declared-refusals": {"undeclared": put_at(f"{CREATE}/x-refusals", "409", ["state"])},
    "explained-references": {
        "in the path": drop(RETRIEVE, "x-refusals"),
        "in the body": put(CREATE, **{"x-refusals": {"429": ["quota"]}}),
    },
    "jobs-with-lifecycle": {
        "no life cycle": drop(JOB, "x-lifecycle"),
        "another status": put(f"{JOB}/x-job", status="/id"),
    },
    "job-pointers": {"to nothing": put(f"{JOB}/x-job", finished="/finished_at")},
    "lifecycle-pointers": {
        "of a job": put(f"{JOB}/x-lifecycle", id="/id"),
        "to nothing": all_of(drop(JOB, "x-job"), put(f"{JOB}/x-lifecycle", id="/id", error="/why")),
    },
    "lifecycle-states": {
        "one too many": put(f"{JOB}/x-lifecycle/states", paused={"means": "paused"}),
        "one too few": put(f"{SCHEMAS}/JobStatus", enum=["queued", "succeeded", "cancelled", "paused"]),
        "no enumeration": drop(f"{SCHEMAS}/JobStatus", "enum"),
    },
    "lifecycle-transitions": {
        "initial": put(f"{JOB}/x-lifecycle", initial="created"),
        "next": put(f"{JOB}/x-lifecycle/states/queued", next=["running"]),
        "to": put(f"{JOB}/x-lifecycle/actions/cancel", to="stopped"),
        "from": put_at(f"{JOB}/x-lifecycle/actions/cancel/from", 0, "running"),
        "nothing terminal": all_of(
            put(f"{JOB}/x-lifecycle/states/succeeded", next=["queued"]),
            put(f"{JOB}/x-lifecycle/states/cancelled", next=["queued"]),
        ),
    },
    "lifecycle-actions": {
        "of no operation": put(f"{JOB}/x-lifecycle/actions/cancel", operation="stop_job"),
        "that refuse no state": drop(f"{CANCEL}/x-refusals", "409"),
    },
    "examples-present": {
        "of a request": drop(f"{CREATE}/requestBody/content/application~1json", "examples"),
        "of a response": drop(f"{LIST}/responses/200/content/application~1json", "examples"),
        "of a component response": drop("/components/responses/NotFound/content/application~1json", "example"),
        "of a webhook": drop("/webhooks/job_ended/post/requestBody/content/application~1json", "example"),
        "of a parameter": drop(f"{LIST}/parameters/0", "example"),
        "of a schema": drop(JOB, "examples"),
    },
    "examples-shaped": {
        "without a value": put("/components/examples", QueuedJob={"summary": "A job."}),
        "two ways at once": put(f"{LIST}/parameters/0", examples={"a": {"value": "job-1"}}),
        "as in OpenAPI 3.0": put(f"{JOB}/properties/id", example="job-1"),
    },
    "examples-valid": {
        "of a request": put(f"{CREATE}/requestBody/content/application~1json/examples/least", value={"model": 7}),
        "of a response, by reference": put("/components/examples/QueuedJob/value", status="asleep"),
        "of a parameter": put(f"{LIST}/parameters/1", example="many"),
        "of a path parameter": put("/components/parameters/JobId", example=""),
        "of a schema": put(JOB, examples=[{}]),
        "of a property": put(f"{JOB}/properties/id", examples=[7]),
        "of a format": put("/components/examples/QueuedJob/value", created_at="yesterday"),
        "as an enum value": put(f"{SCHEMAS}/JobStatus", maxLength=8),
        "of a webhook": put("/webhooks/job_ended/post/requestBody/content/application~1json", example={}),
        "by a keyword beside a reference": put(
            f"{RETRIEVE}/responses/200/content/application~1json/schema", maxProperties=1
        ),
    },
    "examples-listed": {
        "of a response": put(
            f"{LIST}/responses/200/content/application~1json/examples/page", value={"data": [], "has_more": False}
        ),
        "of a schema": put(f"{SCHEMAS}/JobList", examples=[{"data": [], "has_more": False}]),
    },
    "one-success": {
        "none": drop(f"{RETRIEVE}/responses", "200"),
        "two": put_at(f"{RETRIEVE}/responses", "204", {"description": "Nothing.", **SOURCES}),
        "none of a webhook": put("/webhooks/job_ended/post", responses={"400": {"description": "No.", **SOURCES}}),
    },
    "exact-statuses": {
        "default": put_at(f"{LIST}/responses", "default", {"$ref": "#/components/responses/NotFound"}),
        "a range": put_at(f"{LIST}/responses", "4XX", {"$ref": "#/components/responses/NotFound"}),
    },
    "link-targets": {
        "no such operation": put(f"{CREATE}/responses/200/links/similar", operationId="fetch_job"),
        "no such parameter": put(f"{CREATE}/responses/200/links/similar", parameters={"x": "$response.body#/id"}),
        "no path parameter": drop(f"{CREATE}/responses/200/links/retrieve", "parameters"),
        "no body": put(f"{CREATE}/responses/200/links/retrieve", requestBody={"a": 1}),
        "on an error": put("/components/responses/Conflict", links={"a": {"operationId": "list_jobs"}}),
    },
    "link-values": {
        "not in the response": put(f"{CREATE}/responses/200/links/retrieve/parameters", job_id="$response.body#/key"),
        "not in the request": put(f"{CREATE}/responses/200/links/similar/requestBody", model="$request.body#/kind"),
        "not in the query": put(f"{CREATE}/responses/200/links/similar/requestBody", model="$request.query.kind"),
        "no expression": put(f"{CREATE}/responses/200/links/retrieve/parameters", job_id="$body.id"),
        "two groups": put(
            f"{CREATE}/responses/200/links/retrieve/parameters", job_id="$response.body#/id#regex:(a)(b)"
        ),
    },
    "linked-creates": {"missing": drop(f"{CREATE}/responses/200/links", "retrieve")},
    "declared-schemes": {"undeclared": put(LIST, security=[{"api_key": [], "second_key": []}])},
    "used-components": {
        "a schema": put(SCHEMAS, Idle={"type": "string", "examples": ["a"], **SOURCES}),
        "a response": put("/components/responses", Idle={"description": "Never.", **SOURCES}),
        "a circle of schemas": all_of(
            put_at(SCHEMAS, "Idle", object_with({"$ref": IDLER, **SOURCES})),
            put_at(SCHEMAS, "Idler", object_with({"$ref": IDLE, **SOURCES})),
        ),
        "a security scheme": all_of(
            put("/components/securitySchemes", idle={"type": "apiKey", "in": "header", "name": "X", **SOURCES}),
            put("/x-client/arguments", idle={"description": "Nothing.", "scheme": "idle"}),
        ),
    },
}


def test_the_tiny_spec_breaks_no_rule(tiny, surroundings):
    assert list(findings(subject(tiny, surroundings))) == []


def test_every_rule_is_broken_by_some_test():
    needs_a_file = {"plain-json"}  # test_lint_command.py
    assert set(BROKEN) | needs_a_file == {rule for stage in (*GROUND, HOUSE) for rule in stage}


@pytest.mark.parametrize(("rule", "change", "stages"), cases(BROKEN))
def test_a_broken_spec_turns_exactly_its_rule_red(rule, change, stages, tiny, surroundings):
    change(tiny)
    assert {problem.rule for problem in findings(subject(tiny, surroundings), stages)} == {rule}


def test_a_pointer_may_lead_to_a_property_with_a_slash_in_its_name(tiny, surroundings):
    tiny["components"]["schemas"]["Job"]["properties"]["x/model"] = {"type": "string", **SOURCES}
    tiny["components"]["schemas"]["Job"]["x-job"]["result_model"] = "/x~1model"
    assert list(findings(subject(tiny, surroundings))) == []
    tiny["components"]["schemas"]["Job"]["x-job"]["result_model"] = "/x/model"
    assert {problem.rule for problem in findings(subject(tiny, surroundings))} == {"job-pointers"}


def test_an_enumeration_beside_a_reference_leaves_only_its_own_states(tiny, surroundings):
    tiny["components"]["schemas"]["Job"]["properties"]["status"]["enum"] = ["queued"]
    found = [problem for problem in findings(subject(tiny, surroundings)) if problem.rule == "lifecycle-states"]
    states = "/components/schemas/Job/x-lifecycle/states"
    assert [problem.pointer for problem in found] == [f"{states}/succeeded", f"{states}/cancelled"]
