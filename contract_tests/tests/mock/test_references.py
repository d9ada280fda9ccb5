"""Keywords beside a `$ref` count in what a mock takes and in what it gives."""

import copy

import httpx
import pytest
from finetuning_contracts.mock import serve
from finetuning_contracts.mock.response_builder import ResponseBuilder
from finetuning_specs import Spec

from contract_tests.tests.mock.conftest import upload

METHOD = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 1}}}


@pytest.fixture
def narrowed(specs):
    """OpenAI's contract, in which the `method` of a new job has at most one member."""
    document = copy.deepcopy(dict(specs("openai").document))
    document["components"]["schemas"]["CreateFineTuningJobRequest"]["properties"]["method"]["maxProperties"] = 1
    return Spec("openai", None, document)


def test_a_request_that_breaks_a_keyword_beside_a_reference_is_refused(narrowed):
    with serve(narrowed) as server, httpx.Client(base_url=server.url, headers={"Authorization": "Bearer k"}) as client:
        job = {"model": "gpt-4o-mini", "training_file": upload(client)["id"]}
        assert client.post("/fine_tuning/jobs", json={**job, "method": {"type": "supervised"}}).status_code == 200
        refused = client.post("/fine_tuning/jobs", json={**job, "method": METHOD})
        assert (refused.status_code, refused.json()["error"]["param"]) == (400, "method")


def test_a_property_beside_a_reference_is_part_of_the_response():
    part = {"type": "object", "properties": {"size": {"type": "integer"}}}
    spec = Spec("tiny", None, {"components": {"schemas": {"Part": part}}})
    schema = {"$ref": "#/components/schemas/Part", "properties": {"color": {"type": "string"}}, "required": ["color"]}
    assert ResponseBuilder(spec).fill(schema, {"size": 1, "color": "red", "other": 1}) == {"size": 1, "color": "red"}
    assert ResponseBuilder(spec).fill(schema, {}) == {"color": ""}


def test_a_status_whose_name_has_a_slash_is_read_and_written(specs):
    document = copy.deepcopy(dict(specs("openai").document))
    job = document["components"]["schemas"]["FineTuningJob"]
    job["properties"]["x/status"] = job["properties"].pop("status")
    job["x-job"]["status"] = job["x-lifecycle"]["status"] = "/x~1status"
    with (
        serve(Spec("openai", None, document)) as server,
        httpx.Client(base_url=server.url, headers={"Authorization": "Bearer k"}) as client,
    ):
        job = client.post(
            "/fine_tuning/jobs", json={"model": "gpt-4o-mini", "training_file": upload(client)["id"]}
        ).json()
        assert job["x/status"] == "validating_files"
        server.advance(600)
        assert client.get(f"/fine_tuning/jobs/{job['id']}").json()["x/status"] == "succeeded"
