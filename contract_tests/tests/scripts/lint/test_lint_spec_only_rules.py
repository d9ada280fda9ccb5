"""For every rule that holds for the specs alone, a spec that breaks it and no other."""

import pytest

from contract_tests.tests.scripts.lint.changes import (
    CREATE,
    JOB,
    LIST,
    RETRIEVE,
    SCHEMAS,
    SOURCES,
    all_of,
    cases,
    drop,
    parameter,
    property_of_request,
    put,
    put_at,
    retag,
    schema,
    subject,
)
from scripts.lint.findings import findings
from scripts.lint.stages import GENERATION, SPEC_ONLY

BROKEN = {
    "declared-errors": {
        "401 with a credential": drop(f"{LIST}/responses", "401"),
        "429 with a credential": drop(f"{LIST}/responses", "429"),
        "500 with a credential": drop(f"{LIST}/responses", "500"),
        "404 on a templated path": all_of(drop(f"{RETRIEVE}/responses", "404"), drop(RETRIEVE, "x-refusals")),
        "400 with a body": all_of(
            drop(f"{CREATE}/responses", "400"), put(CREATE, **{"x-refusals": {"429": ["reference"]}})
        ),
        "400 with a number in the query": drop(f"{LIST}/responses", "400"),
    },
    "client-arguments": {
        "no client": drop("", "x-client"),
        "nothing": drop("/x-client/arguments/api_key", "scheme"),
        "two things": put("/x-client/arguments/api_key", header="X-Key"),
        "no such scheme": put("/x-client/arguments", key={"description": "A key.", "scheme": "key"}),
        "one scheme twice": put("/x-client/arguments", key={"description": "A key.", "scheme": "api_key"}),
        "no such path": put("/x-client/arguments", account={"description": "An account.", "path": "account"}),
        "not every scheme": drop("/x-client", "arguments"),
    },
    "error-names": {
        "no such message": put("/x-client", errors={"message": ["sentence"]}),
        "no such code": put("/x-client", errors={"code": ["number"]}),
    },
    "repeatable-posts": {"a GET": put(LIST, **{"x-repeatable": True})},
    "stated-security": {
        "at the root": drop("", "security"),
        "on an operation": drop(LIST, "security"),
    },
    "marked-secrets": {
        "by its name": property_of_request("api_key", type="string"),
        "by its name in camelCase": property_of_request("logsSignedUrl", type="string"),
    },
    "operation-names": {
        "camelCase": put(LIST, operationId="listJobs"),
        "of a webhook": put("/webhooks/job_ended/post", operationId="JobEnded"),
    },
    "one-tag": {
        "none": put(LIST, tags=[]),
        "not snake_case": all_of(put_at("/tags", 0, {"name": "Jobs"}), lambda spec: retag(spec, "Jobs")),
    },
    "declared-tags": {
        "undeclared": put(LIST, tags=["others"]),
        "unused": lambda spec: spec["tags"].append({"name": "others"}),
    },
    "described": {
        "no summary": drop(LIST, "summary"),
        "no description": drop(LIST, "description"),
    },
    "unique-resources": {
        "twice": put(RETRIEVE, **{"x-resource": "jobs.create"}),
        "missing": drop(RETRIEVE, "x-resource"),
    },
    "schema-names": {
        "not PascalCase": schema("extra_thing"),
        "one name but for case": schema("JOB", examples=["a"]),
    },
    "surviving-keywords": {
        keyword: property_of_request(**{keyword: value})
        for keyword, value in {
            "$defs": {},
            "definitions": {},
            "prefixItems": [{"type": "string"}],
            "patternProperties": {},
            "dependentSchemas": {},
            "dependentRequired": {},
            "unevaluatedProperties": {},
            "unevaluatedItems": {},
            "contains": {},
            "not": {"type": "string"},
            "if": {},
            "nullable": True,
            "contentMediaType": "application/json",
            "contentEncoding": "base64",
            "$anchor": "here",
        }.items()
    },
    "named-objects": {
        "in a property": property_of_request(type="object", properties={"a": {"type": "string", **SOURCES}}),
        "in a response": put(
            f"{RETRIEVE}/responses/200/content/application~1json",
            schema={"type": "object", "properties": {"id": {"type": "string", **SOURCES}}},
        ),
    },
    "named-enums": {
        "in a property": property_of_request(type="string", enum=["a", "b"]),
        "in a parameter": parameter(schema={"type": "string", "enum": ["a", "b"]}),
    },
    "one-composition": {
        "a union with properties": schema(
            "Extra", anyOf=[{}, {}], type="object", properties={"a": SOURCES}, examples=[{}]
        ),
        "two unions": schema("Extra", anyOf=[{}], oneOf=[{}]),
    },
    "discriminators": {
        "no enumeration": drop(f"{SCHEMAS}/MatchReward/properties/type", "enum"),
        "optional": drop(f"{SCHEMAS}/MatchReward", "required"),
        "no mapping": drop(f"{SCHEMAS}/Reward/discriminator", "mapping"),
        "mapped wrongly": put(f"{SCHEMAS}/Reward/discriminator/mapping", match="#/components/schemas/ScoreReward"),
    },
    "callbacks": {
        "on an operation": put(
            CREATE,
            callbacks={
                "ended": {
                    "{$request.body#/model}": {
                        "post": {
                            "operationId": "called_back",
                            "tags": ["jobs"],
                            "summary": "Ended.",
                            "description": "Ended.",
                            "responses": {"200": {"description": "Received.", **SOURCES}},
                            **SOURCES,
                        }
                    }
                }
            },
        )
    },
    "generation": {
        "a title that renames the class": put(JOB, title="A job"),
        "a boolean schema of items": property_of_request(type="array", items=True),
        "a boolean schema in a union": property_of_request(oneOf=[True, {"type": "string"}]),
        "null among the strings of an enumeration": schema("Extra", type=["string", "null"], enum=["a", None]),
        "items without a type": property_of_request(items={"type": "string"}),
        "additionalProperties without a type": property_of_request(additionalProperties={"type": "string"}),
        "a property called additional_properties": property_of_request("additional_properties", type="string"),
        "a property called to_dict": property_of_request("to_dict", type="string"),
        "an unknown media type in a request": put(
            f"{CREATE}/requestBody/content",
            **{"application/jsonl": {"schema": {"type": "string"}, "example": "{}"}},
        ),
        "several media types in a response": put(
            "/components/responses/NotFound/content",
            **{"text/plain": {"schema": {"type": "string"}, "example": "a"}},
        ),
        "a response without a schema": drop("/components/responses/NotFound/content/application~1json", "schema"),
        "another style": parameter(style="pipeDelimited", schema={"type": "array", "items": {}}, example=[]),
        "a parameter with content": all_of(
            parameter(),
            drop(f"{LIST}/parameters/4", "schema"),
            drop(f"{LIST}/parameters/4", "example"),
            put(f"{LIST}/parameters/4", content={"application/json": {"schema": {}, "example": 1}}),
        ),
    },
    "root-order": {"paths last": lambda spec: spec.update(paths=spec.pop("paths"))},
}


def test_every_rule_is_broken_by_some_test():
    needs_a_file = {"line-length"}  # test_lint_command.py
    assert set(BROKEN) | needs_a_file == {*SPEC_ONLY, *GENERATION}


@pytest.mark.parametrize(("rule", "change", "stages"), cases(BROKEN))
def test_a_broken_spec_turns_exactly_its_rule_red(rule, change, stages, tiny, surroundings):
    change(tiny)
    assert {problem.rule for problem in findings(subject(tiny, surroundings), stages)} == {rule}


GENERATED = {
    "a property called d": property_of_request("d", type="string"),
    "a property called field_dict": property_of_request("field_dict", type="string"),
    "a constant": property_of_request(const=1),
    "an array in one value": parameter(explode=False, schema={"type": "array", "items": {}}, example=[]),
    "two properties of one Python name": put_at(f"{JOB}/properties", "createdAt", {"type": "string", **SOURCES}),
}


@pytest.mark.parametrize("change", GENERATED.values(), ids=GENERATED.keys())
def test_what_generates_breaks_no_rule(change, tiny, surroundings):
    change(tiny)
    assert list(findings(subject(tiny, surroundings))) == []


@pytest.mark.parametrize("secret", [True, False])
def test_a_property_that_sounds_like_a_secret_may_be_said_to_be_one_or_none(secret, tiny, surroundings):
    property_of_request("api_key", type="string", **{"x-secret": secret})(tiny)
    assert list(findings(subject(tiny, surroundings))) == []
