"""A contract is read in one way: what it says in an unusual spelling reaches the client as it reaches a mock server."""

import copy
import importlib
import sys

import httpx
import pytest
import yaml
from finetuning_runtime import JobView
from finetuning_specs import load_spec, read_spec

from scripts import generate

JOB = {"id": "job-1", "created": 1700000000, "state": "done", "x/model": "tuned-1"}


@pytest.fixture
def client_of(tmp_path, monkeypatch):
    """Generates a client from a document and gives its package, and the contract as servers and checks read it."""

    def client_of(name, document):
        specs = tmp_path / "specs"
        specs.mkdir()
        (specs / f"{name}.yaml").write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
        assert generate.main(["--specs", str(specs), "--output", str(tmp_path)]) == 0
        monkeypatch.syspath_prepend(tmp_path / "finetuning_clients")
        assert name not in sys.modules
        return importlib.import_module(name), read_spec(specs / f"{name}.yaml")

    return client_of


def slashed():
    """A contract whose job keeps its model under a name with a slash in it."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Slashed", "version": "1"},
        "servers": [{"url": "https://slashed.example/v1"}],
        "x-client": {"name": "Slashed"},
        "paths": {
            "/jobs/{job_id}": {
                "get": {
                    "operationId": "retrieve_job",
                    "tags": ["jobs"],
                    "x-resource": "jobs.retrieve",
                    "parameters": [{"name": "job_id", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "responses": {
                        "200": {
                            "description": "The job.",
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Job"}}},
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Job": {
                    "type": "object",
                    "required": ["id", "state"],
                    "properties": {
                        "id": {"type": "string"},
                        "created": {"type": "integer"},
                        "state": {"type": "string"},
                        "x/model": {"type": "string"},
                    },
                    "x-job": {
                        "id": "/id",
                        "status": "/state",
                        "created": "/created",
                        "time": "unix_seconds",
                        "result_model": "/x~1model",
                    },
                    "x-lifecycle": {
                        "status": "/state",
                        "initial": "going",
                        "states": {"going": {"means": "running", "next": ["done"]}, "done": {"means": "succeeded"}},
                    },
                }
            }
        },
    }


def test_a_pointer_with_an_escaped_slash_leads_to_the_model_of_a_job_that_succeeded(client_of):
    package, _ = client_of("slashed", slashed())
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=JOB))
    with package.Client(transport=transport) as client:
        view = JobView.of(client.jobs.retrieve("job-1"))
    assert (view.status, view.result_model) == ("succeeded", "tuned-1")


@pytest.fixture
def bounded(client_of):
    """OpenAI's contract with a bound beside the reference of `method`: its client, and the contract."""
    document = copy.deepcopy(dict(load_spec("openai").document))
    request = document["components"]["schemas"]["CreateFineTuningJobRequest"]
    request["properties"]["method"]["maxProperties"] = 2
    return client_of("bounded", document)  # not `openai`: that is what the vendor's own package is called


def test_what_stands_beside_a_reference_is_checked_before_anything_is_sent(bounded):
    package, spec = bounded
    sent = []
    transport = httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(200, json={}))
    fits = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 1}}}
    breaks = {**fits, "dpo": {"hyperparameters": {"n_epochs": 1}}}
    validator = spec.operation("create_fine_tuning_job").body_validators["application/json"]
    with package.Client(api_key="opens-nothing", transport=transport) as client:
        for method in (fits, breaks):
            arguments = {"model": "gpt-4o-mini", "training_file": "file-1", "method": method}
            if validator.allows(arguments):  # as a mock server asks
                client.fine_tuning.jobs.create(**arguments)
            else:
                with pytest.raises(ValueError, match=r"^create_fine_tuning_job: method .*at most 2"):
                    client.fine_tuning.jobs.create(**arguments)
    assert len(sent) == 1
