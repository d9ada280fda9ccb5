"""A server on which any id will do."""

import pytest

from .conftest import TRAINING, create_job

JOB = "/fine_tuning/jobs/ftjob-unknown"
ACCOUNT = "/v1/accounts/acme"
ID = "65a1f00d00000000000000f1"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", JOB),
        ("POST", f"{JOB}/cancel"),
        ("POST", f"{JOB}/pause"),
        ("POST", f"{JOB}/resume"),
        ("GET", f"{JOB}/events"),
        ("GET", f"{JOB}/checkpoints"),
        ("GET", "/files/file-unknown"),
        ("GET", "/files/file-unknown/content"),
        ("DELETE", "/files/file-unknown"),
        ("DELETE", "/fine_tuning/checkpoints/ft:x/permissions/cp_unknown"),
    ],
)
def test_openai_answers_for_an_unknown_id(start, connect, method, path):
    client = connect(start("openai", any_id=True))
    answer = client.request(method, path)
    assert answer.status_code == 200, answer.text


def test_a_job_can_be_created_on_an_unknown_file_and_model_and_succeeds(start, connect):
    server = start("openai", any_id=True)
    client = connect(server)
    job = create_job(client, training_file="file-unknown", validation_file="file-other", model="ft:unknown")
    server.advance(1000)
    assert client.get(f"/fine_tuning/jobs/{job['id']}").json()["status"] == "succeeded"


def test_any_model_completes_a_chat_and_stays(start, connect):
    client = connect(start("openai", any_id=True))
    body = {"model": "ft:unknown", "messages": [{"role": "user", "content": "Hi"}]}
    assert client.post("/chat/completions", json=body).json()["model"] == "ft:unknown"
    assert client.get("/models/ft:other").json()["id"] == "ft:other"
    listed = {model["id"] for model in client.get("/models").json()["data"]}
    assert {"ft:unknown", "ft:other"} <= listed
    assert client.delete("/models/ft:unknown").json()["deleted"] is True


@pytest.mark.parametrize("action", ["resume", "cancel"])
def test_a_job_that_came_into_being_by_an_action_goes_on_to_its_end(start, connect, action, caplog):
    server = start("openai", any_id=True)
    client = connect(server)
    client.post(f"{JOB}/{action}")
    server.advance(1000)
    wanted = {"resume": "succeeded", "cancel": "cancelled"}[action]
    assert client.get(JOB).json()["status"] == wanted
    assert "could not" not in caplog.text


def test_what_came_into_being_stays(start, connect):
    client = connect(start("openai", any_id=True))
    found = client.get(JOB).json()
    assert client.get(JOB).json() == found
    assert [job["id"] for job in client.get("/fine_tuning/jobs").json()["data"]] == ["ftjob-unknown"]
    assert client.delete("/files/file-unknown").status_code == 200


def test_otherwise_an_unknown_id_is_unknown(start, connect):
    assert connect(start("openai")).get(JOB).status_code == 404


TODAYS = ["supervisedFineTuningJobs", "dpoJobs", "reinforcementFineTuningJobs"]


@pytest.mark.parametrize(
    ("collection", "method", "suffix"),
    [
        *((collection, method, "") for collection in ("fineTuningJobs", *TODAYS) for method in ("GET", "DELETE")),
        *((collection, "POST", suffix) for collection in TODAYS for suffix in (":cancel", ":resume")),
    ],
)
def test_fireworks_answers_for_an_unknown_job(start, connect, collection, method, suffix):
    server = start("fireworks", any_id=True)
    client = connect(server)
    answer = client.request(method, f"{ACCOUNT}/{collection}/unknown{suffix}", **({"json": {}} if suffix else {}))
    assert answer.status_code == 200, answer.text
    server.advance(1000)
    assert client.get(f"{ACCOUNT}/{collection}").status_code == 200


def test_fireworks_answers_for_an_unknown_dataset(start, connect):
    client = connect(start("fireworks", any_id=True))
    assert client.get(f"{ACCOUNT}/datasets/one").json()["state"] == "READY"
    answer = client.post(f"{ACCOUNT}/datasets/two:upload", files={"file": ("a.jsonl", TRAINING)})
    assert answer.status_code == 200, answer.text
    asked = {"filenameToSize": {"a": "1"}}
    assert client.post(f"{ACCOUNT}/datasets/three:getUploadEndpoint", json=asked).status_code == 200
    assert client.post(f"{ACCOUNT}/datasets/four:validateUpload", json={}).status_code == 200
    body = {"dataset": "five", "baseModel": "accounts/fireworks/models/llama-v3p1-8b-instruct"}
    assert client.post(f"{ACCOUNT}/supervisedFineTuningJobs", json=body).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", f"/api/v1/finetunings/{ID}", None),
        ("PUT", f"/api/v1/finetunings/{ID}", {"metadata": {}}),
        ("POST", f"/api/v1/finetunings/{ID}/cancel", {"finetuning_id": ID}),
        ("DELETE", f"/api/v1/finetunings/{ID}", None),
        ("DELETE", f"/api/v1/golden-sqls/{ID}", None),
        ("POST", "/api/v1/golden-sqls", [{"db_connection_id": ID, "prompt_text": "how many?", "sql": "SELECT 1"}]),
        ("POST", "/api/v1/finetunings", {"db_connection_id": ID, "alias": "a", "golden_sqls": [ID]}),
    ],
)
def test_dataherald_answers_for_an_unknown_id(start, connect, method, path, body):
    client = connect(start("dataherald", any_id=True))
    answer = client.request(method, path, json=body)
    assert answer.is_success, answer.text


@pytest.mark.parametrize("provider", ["openai", "fireworks"])
def test_each_key_has_its_own_world(start, connect, provider):
    """What one key's holder does is not to be seen, counted, changed or named by another's."""
    server = start(provider, keys=["one", "other"])
    one, other = connect(server, key="one"), connect(server, key="other")
    if provider == "openai":
        job = f"/fine_tuning/jobs/{create_job(one)['id']}"
        actions = [("GET", job), ("POST", f"{job}/cancel"), ("GET", f"{job}/events"), ("GET", f"{job}/checkpoints")]
        empty = other.get("/fine_tuning/jobs").json()["data"]
    else:
        one.post(f"{ACCOUNT}/datasets", json={"datasetId": "chats", "dataset": {"userUploaded": {}}})
        path = f"{ACCOUNT}/datasets/chats"
        actions = [("GET", path), ("DELETE", path)]
        empty = other.get(f"{ACCOUNT}/datasets").json()["datasets"]
    assert empty == []
    for method, path in actions:
        assert other.request(method, path).status_code == 404
        assert one.request(method, path).status_code == 200
    assert connect(server, key="nobody").get(actions[0][1]).status_code in {401, 403}
