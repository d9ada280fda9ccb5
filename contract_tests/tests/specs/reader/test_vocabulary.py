"""The `x-` vocabulary as typed values."""

from finetuning_specs import PROVIDERS, load_spec
from finetuning_specs.vocabulary import Job, Lifecycle, Pagination, Resource

JOB = {"id": "/id", "status": "/status", "created": "/created_at", "time": "rfc3339"}


def test_a_pointer_has_its_tokens_unescaped():
    job = Job.parse({**JOB, "result_model": "/x~1model", "error": "/a~0b/c"})
    assert tuple(job.result_model.parts) == ("x/model",)
    assert tuple(job.error.parts) == ("a~b", "c")
    assert job.result_model.resolve({"x/model": "mine"}) == "mine"


def test_what_a_job_does_not_say_is_none():
    assert Job.parse(JOB).finished is None


def test_a_page_that_is_the_array_has_a_pointer_without_tokens():
    assert list(Pagination.parse({"style": "none", "items": ""}).items.parts) == []


def test_a_resource_is_what_stands_before_the_verb():
    assert Resource.parse("fine_tuning.jobs.list") == Resource("fine_tuning.jobs", "list")


def test_a_state_that_nothing_follows_is_terminal():
    states = {"on": {"means": "running", "next": ["off"]}, "off": {"means": "succeeded"}}
    lifecycle = Lifecycle.parse({"status": "/status", "initial": "on", "states": states})
    assert {name: state.terminal for name, state in lifecycle.states.items()} == {"on": False, "off": True}


def test_all_that_the_contracts_say_is_read():
    for provider in PROVIDERS:
        spec = load_spec(provider)
        assert spec.client.name
        assert any(operation.pagination for operation in spec.operations)
        assert all(operation.resource.verb for operation in spec.operations)
    assert any(operation.signed_upload for operation in load_spec("fireworks").operations)
    assert {name for name, _, _ in load_spec("openai").jobs()} == {"FineTuningJob"}
