"""The vendor's own client as a client of the mock."""

import httpx
import pytest

from .conftest import JSONL, MODEL

fireworks = pytest.importorskip("fireworks")


@pytest.fixture
def client(server):
    with fireworks.Fireworks(api_key="test-key", account_id="my-account", base_url=server.url, max_retries=0) as client:
        client.datasets.create(dataset_id="chats", dataset={"userUploaded": {}, "exampleCount": "3"})
        client.datasets.upload("chats", file=("chats.jsonl", JSONL))
        yield client


def test_the_vendor_s_client_trains_a_supervised_model(client, server):
    job = client.supervised_fine_tuning_jobs.create(dataset="chats", base_model=MODEL, epochs=1)
    name = job.name.rpartition("/")[2]
    server.advance(60)
    assert client.supervised_fine_tuning_jobs.get(name).state == "JOB_STATE_COMPLETED"


def test_the_vendor_s_client_walks_all_pages(client):
    for number in range(5):
        client.dpo_jobs.create(dataset="chats", dpo_job_id=f"job-{number}")
    found = [job.name.rpartition("/")[2] for job in client.dpo_jobs.list(page_size=2)]
    assert found == [f"job-{number}" for number in range(5)]


def test_the_vendor_s_client_uploads_through_a_signed_address(client):
    client.datasets.create(dataset_id="large", dataset={"userUploaded": {}})
    sizes = {"large.jsonl": str(len(JSONL))}
    endpoint = client.datasets.get_upload_endpoint("large", filename_to_size=sizes)
    url = endpoint.filename_to_signed_urls["large.jsonl"]
    headers = {"x-goog-content-length-range": f"{len(JSONL)},{len(JSONL)}"}
    assert httpx.put(url, content=JSONL, headers=headers, trust_env=False).is_success
    client.datasets.validate_upload("large", body={})
    assert client.datasets.get("large").state == "READY"


def test_the_vendor_s_client_changes_and_downloads_a_dataset(client):
    assert client.datasets.update("chats", display_name="Chats").display_name == "Chats"
    (url,) = client.datasets.get_download_endpoint("chats").filename_to_signed_urls.values()
    assert httpx.get(url, trust_env=False).content == JSONL


def test_the_vendor_s_client_finds_the_metrics_of_a_dpo_job(client, server):
    client.dpo_jobs.create(dataset="chats", dpo_job_id="mine")
    server.advance(60)
    url = client.dpo_jobs.get_metrics_file_endpoint("mine").signed_url
    assert httpx.get(url, trust_env=False).is_success


def test_the_vendor_s_client_cancels_and_deletes(client):
    client.reinforcement_fine_tuning_jobs.create(
        dataset="chats", evaluator="exact-answer", reinforcement_fine_tuning_job_id="mine"
    )
    client.reinforcement_fine_tuning_jobs.cancel("mine", body={})
    assert client.reinforcement_fine_tuning_jobs.get("mine").state == "JOB_STATE_CANCELLED"
    with pytest.raises(fireworks.BadRequestError):
        client.reinforcement_fine_tuning_jobs.resume("mine", body={})
    client.reinforcement_fine_tuning_jobs.delete("mine")
    with pytest.raises(fireworks.NotFoundError):
        client.reinforcement_fine_tuning_jobs.get("mine")


def test_the_vendor_s_client_knows_the_errors(client):
    with pytest.raises(fireworks.ConflictError):
        client.datasets.create(dataset_id="chats", dataset={})
    with pytest.raises(fireworks.PermissionDeniedError):
        client.with_options(api_key="wrong").datasets.get("chats")
    with pytest.raises(fireworks.BadRequestError, match="exactly one"):
        client.supervised_fine_tuning_jobs.create(dataset="chats")
