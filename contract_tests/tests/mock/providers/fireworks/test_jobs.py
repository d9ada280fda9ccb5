import json

import httpx
import pytest

from .conftest import COLLECTIONS, JSONL, MODEL, TODAYS, job_body, make_dataset, make_job, ok, refused, states


def failed_job(account, server, collection):
    """A job that failed because its dataset was never uploaded."""
    make_dataset(account, content=None)
    path = make_job(account, collection)
    server.advance(60)
    return path


@pytest.mark.parametrize("collection", TODAYS)
def test_a_job_on_good_data_completes_the_usual_way(account, server, collection):
    make_dataset(account)
    path = make_job(account, collection)
    assert states(account, server, path) == [
        "JOB_STATE_CREATING",
        "JOB_STATE_VALIDATING",
        "JOB_STATE_PENDING",
        "JOB_STATE_RUNNING",
        "JOB_STATE_WRITING_RESULTS",
        "JOB_STATE_COMPLETED",
    ]
    job = ok(account.get(path))
    assert job["status"] == {"code": "OK", "message": ""}
    assert job["completedTime"] > job["createTime"]


def test_a_legacy_job_completes_the_usual_way(account, server):
    make_dataset(account)
    path = make_job(account, "fineTuningJobs")
    assert states(account, server, path) == ["CREATING", "PENDING", "RUNNING", "COMPLETED"]


@pytest.mark.parametrize("collection", COLLECTIONS)
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"messages": []}\nno json\n', ("INVALID_ARGUMENT", "syntax error: line 2")),
        (b"[1]\n", ("INVALID_ARGUMENT", "syntax error: line 1")),
        (b"\n", ("INVALID_ARGUMENT", "no examples")),
        (None, ("FAILED_PRECONDITION", "not ready")),
    ],
)
def test_a_job_on_bad_data_is_accepted_and_fails(account, server, collection, content, reason):
    make_dataset(account, content=content)
    path = make_job(account, collection)
    seen = states(account, server, path)
    assert seen[-1].endswith("FAILED")
    assert not any(state.endswith("RUNNING") for state in seen)
    status = ok(account.get(path))["status"]
    code, words = reason
    assert status["code"] == code
    assert words in status["message"]


@pytest.mark.parametrize(
    ("collection", "line", "words"),
    [
        (
            "supervisedFineTuningJobs",
            b'{"messages": [{"role": "bananas", "content": "hi"}]}',
            "chat dataset validation failed on chats.jsonl:1: invalid role bananas in message 1",
        ),
        (
            "fineTuningJobs",
            b'{"messages": [{"role": "user", "content": "hi"}]}',
            "chat dataset validation failed on chats.jsonl:1: no message of the role assistant in messages",
        ),
        (
            "dpoJobs",
            b'{"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "hi"}]}',
            "preference dataset validation failed on chats.jsonl:1: missing input",
        ),
        (
            "reinforcementFineTuningJobs",
            b'{"prompt": "hi"}',
            "reinforcement dataset validation failed on chats.jsonl:1: missing messages",
        ),
    ],
)
def test_a_job_on_examples_of_the_wrong_shape_fails_and_names_the_line(account, server, collection, line, words):
    make_dataset(account, content=line + b"\n" + JSONL)
    path = make_job(account, collection)
    server.advance(60)
    assert ok(account.get(path))["status"] == {
        "code": "INVALID_ARGUMENT",
        "message": f"Dataset has a syntax error: {words}",
    }


def test_a_legacy_job_with_templates_trains_on_any_objects(account, server):
    make_dataset(account, content=b'{"question": "1+1?", "answer": "2"}\n')
    templates = {"inputTemplate": "{question}", "outputTemplate": "{answer}"}
    path = make_job(account, "fineTuningJobs", textCompletion=templates)
    assert states(account, server, path)[-1] == "COMPLETED"


def test_a_copy_of_a_dataset_is_trained_on_like_the_dataset(account, server):
    make_dataset(account, content=b'{"messages": []}\n')
    copy = {"datasetId": "copy", "dataset": {"transformed": {"sourceDatasetId": "chats"}}}
    ok(account.post("/datasets", json=copy))
    path = make_job(account, "supervisedFineTuningJobs", dataset="copy")
    server.advance(60)
    assert "chats.jsonl:1: invalid messages" in ok(account.get(path))["status"]["message"]


@pytest.mark.parametrize("collection", TODAYS)
def test_a_cancelled_job_stays_cancelled(account, server, collection):
    make_dataset(account)
    path = make_job(account, collection)
    assert ok(account.post(f"{path}:cancel", json={})) == {}
    assert states(account, server, path) == ["JOB_STATE_CANCELLED"]
    assert ok(account.get(path))["completedTime"] is not None
    refused(account.post(f"{path}:cancel", json={}), 400, 9)
    refused(account.post(f"{path}:resume", json={}), 400, 9)


@pytest.mark.parametrize("collection", TODAYS)
def test_a_job_that_runs_or_has_completed_is_not_resumed(account, server, collection):
    make_dataset(account)
    path = make_job(account, collection)
    refused(account.post(f"{path}:resume", json={}), 400, 9)
    server.advance(60)
    refused(account.post(f"{path}:resume", json={}), 400, 9)
    refused(account.post(f"{path}:cancel", json={}), 400, 9)


@pytest.mark.parametrize("collection", TODAYS)
def test_a_failed_job_is_resumed_once_its_data_are_there(account, server, collection):
    path = failed_job(account, server, collection)
    ok(account.post("/datasets/chats:upload", files={"file": ("chats.jsonl", JSONL)}))
    job = ok(account.post(f"{path}:resume", json={}))
    assert (job["state"], job["completedTime"]) == ("JOB_STATE_PENDING", None)
    assert job["status"] == {"code": "OK", "message": ""}
    assert states(account, server, path)[-1] == "JOB_STATE_COMPLETED"


def test_a_failed_job_that_is_resumed_with_nothing_mended_fails_again(account, server):
    path = failed_job(account, server, "dpoJobs")
    ok(account.post(f"{path}:resume", json={}))
    assert states(account, server, path) == ["JOB_STATE_PENDING", "JOB_STATE_FAILED"]


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_a_deleted_job_is_gone_and_its_id_is_free(account, collection):
    make_dataset(account)
    path = make_job(account, collection)
    assert ok(account.delete(path)) == {}
    refused(account.get(path), 404, 5)
    refused(account.delete(path), 404, 5)
    name = path.rpartition("/")[2]
    parameter = collection.removesuffix("s") + "Id"
    ok(account.post(f"/{collection}", json=job_body(collection), params={parameter: name}))
    ok(account.get(path))


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_a_job_takes_the_id_of_the_query_and_a_taken_one_is_a_conflict(account, collection):
    make_dataset(account)
    query = {collection.removesuffix("s") + "Id": "mine"}
    job = ok(account.post(f"/{collection}", json=job_body(collection), params=query))
    assert job["name"] == f"accounts/my-account/{collection}/mine"
    refused(account.post(f"/{collection}", json=job_body(collection), params=query), 409, 6)


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_a_bare_dataset_id_is_answered_as_the_full_name(account, collection):
    make_dataset(account)
    body = job_body(collection, evaluationDataset="chats")
    if collection == "dpoJobs":
        del body["evaluationDataset"]
    job = ok(account.post(f"/{collection}", json=body))
    assert job["dataset"] == "accounts/my-account/datasets/chats"
    if collection != "dpoJobs":
        assert job["evaluationDataset"] == "accounts/my-account/datasets/chats"


@pytest.mark.parametrize("collection", COLLECTIONS)
@pytest.mark.parametrize("dataset", ["unknown", "accounts/other/datasets/chats", "a/b", ""])
def test_a_job_on_a_dataset_that_does_not_exist_is_refused(account, collection, dataset):
    make_dataset(account)
    answer = account.post(f"/{collection}", json=job_body(collection, dataset))
    if collection == "fineTuningJobs" and not dataset:
        ok(answer)  # a legacy job need not name a dataset; it fails later
    else:
        refused(answer, 400, 3)


@pytest.mark.parametrize("model", ["gpt-4o", "accounts/my-account/models/unknown", "accounts/fireworks/models/", "x/y"])
def test_a_model_that_cannot_be_trained_is_refused(account, model):
    make_dataset(account)
    body = {"dataset": "chats", "baseModel": model}
    assert "not supported" in refused(account.post("/supervisedFineTuningJobs", json=body), 400, 3)


@pytest.mark.parametrize("collection", TODAYS)
def test_a_completed_job_leaves_a_model_to_go_on_from(account, server, collection):
    make_dataset(account)
    path = make_job(account, collection)
    job = ok(account.get(path))
    model = (job if collection == "supervisedFineTuningJobs" else job["trainingConfig"])["outputModel"]
    assert model == f"accounts/my-account/models/{path.rpartition('/')[2]}"
    body = {"dataset": "chats", "warmStartFrom": model}
    refused(account.post("/supervisedFineTuningJobs", json=body), 400, 3)
    server.advance(60)
    assert ok(account.post("/supervisedFineTuningJobs", json=body))["warmStartFrom"] == model


@pytest.mark.parametrize(
    ("collection", "fields"),
    [
        ("fineTuningJobs", {"warmStartFrom": MODEL}),
        ("fineTuningJobs", {"baseModel": ""}),
        ("fineTuningJobs", {"conversation": {}, "legacyJob": {}}),
        ("fineTuningJobs", {"wandbEntity": "team"}),
        ("fineTuningJobs", {"evaluationSplit": 0.6}),
        ("supervisedFineTuningJobs", {"warmStartFrom": MODEL}),
        ("supervisedFineTuningJobs", {"baseModel": ""}),
        ("supervisedFineTuningJobs", {"lrScheduler": {"constant": {}, "linear": {}}}),
        ("dpoJobs", {"trainingConfig": {"baseModel": MODEL, "warmStartFrom": MODEL}}),
        ("reinforcementFineTuningJobs", {"evaluator": "a/b/c"}),
        ("reinforcementFineTuningJobs", {"trainingConfig": {"baseModel": MODEL, "warmStartFrom": MODEL}}),
    ],
)
def test_fields_that_do_not_go_together_are_refused(account, collection, fields):
    make_dataset(account)
    refused(account.post(f"/{collection}", json=job_body(collection, **fields)), 400, 3)


def test_a_key_for_weights_and_biases_is_never_answered(account):
    make_dataset(account)
    wandb = {"wandbEntity": "team", "wandbProject": "p", "wandbApiKey": "wandb-secret"}
    legacy = account.post("/fineTuningJobs", json=job_body("fineTuningJobs", **wandb))
    assert (ok(legacy)["wandbEntity"], ok(legacy)["wandbApiKey"]) == ("team", "")
    config = {"enabled": True, "project": "p", "apiKey": "wandb-secret"}
    job = account.post("/supervisedFineTuningJobs", json=job_body("supervisedFineTuningJobs", wandbConfig=config))
    assert ok(job)["wandbConfig"]["project"] == "p"
    assert "wandb-secret" not in legacy.text + job.text + account.get("/fineTuningJobs").text


def test_an_update_changes_the_fields_of_its_mask_only(account):
    make_dataset(account)
    path = make_job(account, "fineTuningJobs", displayName="old", epochs=2)
    body = {"displayName": "new", "epochs": 5}
    job = ok(account.patch(path, json=body, params={"updateMask": "display_name"}))
    assert (job["displayName"], job["epochs"]) == ("new", 2)
    assert ok(account.get(path))["displayName"] == "new"


def test_an_update_without_a_mask_changes_what_is_in_its_body(account):
    make_dataset(account)
    path = make_job(account, "fineTuningJobs", displayName="old", epochs=2)
    job = ok(account.patch(path, json={"displayName": "new"}))
    assert (job["displayName"], job["epochs"]) == ("new", 2)


def test_an_update_clears_what_its_mask_names_and_its_body_lacks(account):
    make_dataset(account)
    path = make_job(account, "fineTuningJobs", displayName="old", epochs=2)
    job = ok(account.patch(path, json={}, params={"updateMask": "displayName,epochs"}))
    assert (job["displayName"], job["epochs"]) == ("", 0)


@pytest.mark.parametrize("mask", ["name", "state", "createTime", "unknown", "baseModel", ","])
def test_an_update_of_what_cannot_change_is_refused(account, mask):
    make_dataset(account)
    path = make_job(account, "fineTuningJobs", displayName="old")
    before = ok(account.get(path))
    refused(account.patch(path, json={"displayName": "new"}, params={"updateMask": mask}), 400, 3)
    assert ok(account.get(path)) == before


def test_progress_grows_while_a_job_runs(account, server):
    make_dataset(account)
    path = make_job(account, "supervisedFineTuningJobs")
    assert ok(account.get(path))["jobProgress"] is None
    percents = []
    for _ in range(30):
        server.advance(1)
        progress = ok(account.get(path))["jobProgress"]
        percents.append(progress["percent"] if progress else 0)
    assert percents == sorted(percents)
    assert percents[-1] == 100
    assert any(0 < percent < 100 for percent in percents)


def test_the_metrics_of_a_dpo_job_are_behind_a_signed_address_once_it_has_succeeded(account, server):
    make_dataset(account)
    path = make_job(account, "dpoJobs")
    assert ok(account.get(f"{path}:getMetricsFileEndpoint")) == {"signedUrl": ""}
    server.advance(60)
    url = ok(account.get(f"{path}:getMetricsFileEndpoint"))["signedUrl"]
    rows = [json.loads(line) for line in httpx.get(url, trust_env=False).text.splitlines()]
    assert [row["step"] for row in rows] == [1, 2, 3]
    assert rows[0]["train_loss"] > rows[-1]["train_loss"]
    ok(account.delete(path))
    assert httpx.get(url, trust_env=False).status_code == 404
