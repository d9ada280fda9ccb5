"""What a run makes carries the run's id where the contract has a place for it."""

import httpx
import pytest
from finetuning_contracts.checks.marking import NOTE, Marker
from finetuning_contracts.checks.run import check
from finetuning_contracts.checks.sending.guard import OWN_SERVER, Guard, Permissions
from finetuning_contracts.checks.sending.ledger import Ledger
from finetuning_contracts.checks.settings import Settings, Target
from finetuning_contracts.mock import serve
from finetuning_specs import load_spec

RUN = "ftc01234567"
WRITES = Permissions()


def marker(provider, permissions=WRITES):
    return Marker(Guard(load_spec(provider), "http://127.0.0.1:1", permissions, Ledger(run_id=RUN)))


def marked(provider, operation, body, *, generated=False):
    spec = load_spec(provider)
    return marker(provider).marked(spec.operation(operation), "application/json", body, generated=generated)


def test_a_job_of_openai_has_it_in_its_metadata_and_in_the_name_of_its_model():
    body = {"model": "gpt-4o-mini", "training_file": "file-1", "metadata": {"team": "nlp"}}
    assert marked("openai", "create_fine_tuning_job", body) == {
        **body,
        "metadata": {"team": "nlp", NOTE: RUN},
        "suffix": RUN,
    }


def test_a_job_of_fireworks_has_it_in_its_name_for_people():
    assert marked("fireworks", "create_supervised_fine_tuning_job", {"dataset": "d"})["displayName"] == RUN


def test_what_is_wrapped_has_it_inside():
    body = {"datasetId": "d", "dataset": {"userUploaded": {}}}
    assert marked("fireworks", "create_dataset", body)["dataset"]["displayName"] == RUN


def test_a_generated_body_keeps_every_value_that_it_has():
    body = {"model": "gpt-4o-mini", "training_file": "file-1", "suffix": "mine"}
    assert marked("openai", "create_fine_tuning_job", body, generated=True) == {**body, "metadata": {NOTE: RUN}}


@pytest.mark.parametrize(
    "body",
    [
        {"model": "gpt-4o-mini", "training_file": "file-1"},
        {"model": "gpt-4o-mini", "training_file": "file-1", "seed": "no number"},
        {
            "model": "gpt-4o-mini",
            "training_file": "file-1",
            "suffix": "a",
            "metadata": {str(n): "x" for n in range(16)},
        },
    ],
    ids=["nothing but what is required", "invalid", "no room"],
)
def test_a_generated_body_that_is_about_what_it_lacks_or_breaks_stays_so(body):
    assert marked("openai", "create_fine_tuning_job", body, generated=True) == body


def test_an_embedded_mock_gets_the_same_requests_in_every_run():
    spec = load_spec("openai")
    body = {"model": "gpt-4o-mini", "training_file": "file-1", "seed": 1}
    own = marker("openai", OWN_SERVER)
    assert own.marked(spec.operation("create_fine_tuning_job"), "application/json", body, generated=False) == body


def test_files_and_jobs_that_are_left_behind_can_be_told(tmp_path):
    with serve("openai", keys=["key-123456"]) as server:
        target = Target(server.url, {"Authorization": "Bearer key-123456"})
        only = ("create_file", "create_fine_tuning_job")
        check([load_spec("openai")], {"openai": target}, Settings(seed=1, max_examples=1), only=only)
        with httpx.Client(base_url=server.url, headers=target.headers) as client:
            jobs = client.get("/fine_tuning/jobs", params={"limit": 1000}).json()["data"]
        uploads = [entry for entry in server.requests if entry.method == "POST" and entry.path.endswith("/files")]
    assert sum((job["metadata"] or {}).get(NOTE, "").startswith("ftc") for job in jobs) > len(jobs) / 2
    assert any(b'filename="ftc' in entry.body for entry in uploads)
