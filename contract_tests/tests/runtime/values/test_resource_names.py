"""Where an id is wanted, the full name that a server gives to a resource does as well."""

import httpx
import pytest
from finetuning_clients import fireworks
from finetuning_runtime._values.resource_names import full_name

TEMPLATE = "accounts/{account_id}/datasets/{dataset_id}"
JOB = {"name": "accounts/other/dpoJobs/job-1", "state": "JOB_STATE_COMPLETED"}


def test_a_full_name_is_taken_apart():
    assert full_name(TEMPLATE, "accounts/acme/datasets/train") == {"account_id": "acme", "dataset_id": "train"}


@pytest.mark.parametrize(
    "value",
    [
        "train",
        "",
        "accounts/acme/datasets/",
        "accounts/acme/models/m",
        "x/accounts/acme/datasets/train",
        "accounts/acme/datasets/train/more",
        None,
        7,
    ],
)
def test_anything_else_is_left_as_it_is(value):
    assert full_name(TEMPLATE, value) == {}


def test_a_name_that_contradicts_its_parent_is_refused():
    with pytest.raises(ValueError, match=r"^account_id is 'mine', but the full name that was given is one of 'acme'$"):
        full_name(TEMPLATE, "accounts/acme/datasets/train", account_id="mine")


@pytest.fixture
def paths():
    return []


@pytest.fixture
def client(paths):
    def answer(request):
        paths.append(request.url.raw_path.decode())
        return httpx.Response(200, json=JOB)

    with fireworks.Client("k", account_id="acme", transport=httpx.MockTransport(answer)) as client:
        yield client


def test_a_job_is_found_by_its_full_name_in_the_account_that_it_names(client, paths):
    client.dpo_jobs.get("job-1")
    client.dpo_jobs.get("accounts/other/dpoJobs/job-1")
    client.dpo_jobs.get("job-1", account_id="third")
    assert [path.removeprefix("/v1/accounts/") for path in paths] == [
        "acme/dpoJobs/job-1",
        "other/dpoJobs/job-1",
        "third/dpoJobs/job-1",
    ]


def test_waiting_looks_for_the_job_in_its_own_account(client, paths):
    job = client.dpo_jobs.get("job-1", account_id="other")
    for what in (job, job.name):
        client.dpo_jobs.wait(what)
    client.dpo_jobs.wait("job-1", account_id="other")
    assert paths == ["/v1/accounts/other/dpoJobs/job-1"] * 4


def test_the_name_of_something_else_cannot_reach_it(client, paths):
    client.dpo_jobs.get("accounts/other/datasets/train")
    assert paths == ["/v1/accounts/acme/dpoJobs/accounts%2Fother%2Fdatasets%2Ftrain"]
