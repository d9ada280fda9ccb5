"""Changes to the tiny spec, and the places in it."""

import pytest
from finetuning_specs import Spec
from jsonpointer import resolve_pointer

from scripts.lint.spec import Subject
from scripts.lint.stages import GENERATION, STAGES, VALIDITY

LIST = "/paths/~1jobs/get"
CREATE = "/paths/~1jobs/post"
RETRIEVE = "/paths/~1jobs~1{job_id}/get"
CANCEL = "/paths/~1jobs~1{job_id}~1cancel/post"
SCHEMAS = "/components/schemas"
JOB = f"{SCHEMAS}/Job"
REQUEST = f"{SCHEMAS}/CreateJobRequest"
IDLE, IDLER = "#/components/schemas/Idle", "#/components/schemas/Idler"
SOURCES = {"x-sources": ["001"]}


def subject(document, surroundings):
    """The document as what rules are given."""
    return Subject(Spec("tiny", None, document), surroundings)


def put(pointer, **values):
    """The change that sets these keys; `__` in a key is a hyphen."""
    return lambda spec: resolve_pointer(spec, pointer).update({k.replace("__", "-"): v for k, v in values.items()})


def put_at(pointer, key, value):
    return lambda spec: resolve_pointer(spec, pointer).__setitem__(key, value)


def drop(pointer, *keys):
    def change(spec):
        for key in keys:
            del resolve_pointer(spec, pointer)[key]

    return change


def all_of(*changes):
    def change(spec):
        for one in changes:
            one(spec)

    return change


def property_of_request(name="extra", **schema):
    return put_at(f"{REQUEST}/properties", name, {**SOURCES, **schema})


def schema(name, **value):
    """A component schema that a property of the request uses."""
    return all_of(
        put_at(SCHEMAS, name, {"examples": [None], **SOURCES, **value}),
        put_at(f"{REQUEST}/properties", "extra", {"$ref": f"#/components/schemas/{name}", **SOURCES}),
    )


def object_with(other):
    return {"type": "object", "properties": {"other": other}, "examples": [{}], **SOURCES}


def parameter(**value):
    added = {"name": "extra", "in": "query", "schema": {"type": "string"}, "example": "a", **SOURCES, **value}
    return lambda spec: resolve_pointer(spec, f"{LIST}/parameters").append(added)


def retag(spec, tag):
    for item in (*spec["paths"].values(), *spec["webhooks"].values()):
        for method in ("get", "post"):
            if method in item:
                item[method]["tags"] = [tag]


# The two validators and the generator take nine tenths of the time, so of each rule's cases only the first meets them.
WITHOUT_VALIDATORS = tuple(
    {name: rule for name, rule in stage.items() if name not in ("openapi-spec-validator", "aiopenapi3", "generation")}
    for stage in STAGES
)


def cases(broken):
    """The parameters of a test, out of rule → what is broken → change: rule, change, stages."""
    return [
        pytest.param(
            rule,
            change,
            STAGES if number == 0 or rule in VALIDITY or rule in GENERATION else WITHOUT_VALIDATORS,
            id=f"{rule}: {what}",
        )
        for rule, changes in broken.items()
        for number, (what, change) in enumerate(changes.items())
    ]
