import json
import re

import pytest

from .conftest import COLLECTIONS, JSONL, MODEL, at, make_dataset, make_job, ok, refused


def test_a_missing_key_gets_the_gateway_s_body(account):
    del account.headers["authorization"]
    refused(account.get("/datasets"), 401, 16)


def test_a_bad_key_gets_a_body_like_openai_s(account):
    account.headers["authorization"] = "Bearer wrong"
    answer = account.get("/datasets")
    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "UNAUTHORIZED"
    assert answer.json()["request_id"]
    assert "wrong" not in answer.text


def test_another_key_sees_nothing_of_an_account(account, server, connect):
    make_dataset(account)
    path = make_job(account, "dpoJobs")
    other = at(connect(server, key="other-key"), "my-account")
    refused(other.get("/datasets/chats"), 404, 5)
    refused(other.get(path), 404, 5)
    assert ok(other.get("/datasets"))["datasets"] == []


def test_accounts_share_nothing(account, server, connect):
    make_dataset(account)
    other = at(connect(server), "other-account")
    refused(other.get("/datasets/chats"), 404, 5)
    assert ok(other.get("/datasets"))["totalSize"] == 0
    make_dataset(other)


def test_what_cannot_be_an_account_is_not_found(server, connect):
    refused(at(connect(server), "%20").get("/datasets"), 404, 5)


def test_an_unknown_field_is_refused_by_name(account):
    message = refused(account.post("/datasets", json={"datasetId": "a", "dataset": {"foo": 1}}), 400, 3)
    assert message == 'unknown field "foo"'


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ({"epochs": -1}, "epochs", "-1 is less than the minimum of 0"),
        ({"loraRank": 64}, "lora_rank", "64 is greater than the maximum of 32"),
        ({"wandbConfig": {"enabled": 1}}, "wandb_config.enabled", '1 is not of type "boolean"'),
    ],
)
def test_a_wrong_value_is_refused_with_the_name_of_its_field(account, field, value, message):
    make_dataset(account)
    body = {"dataset": "chats", "baseModel": MODEL, **field}
    told = refused(account.post("/supervisedFineTuningJobs", json=body), 400, 3)
    assert told == f"{value}: {message}"


def test_fields_go_by_their_own_names_too(account):
    make_dataset(account)
    body = {
        "dataset": "chats",
        "base_model": MODEL,
        "learning_rate": 0.01,
        "lr_scheduler": {"cosine": {"min_lr_ratio": 0.5}},
    }
    job = ok(account.post("/supervisedFineTuningJobs", json=body))
    assert job["learningRate"] == 0.01
    assert job["lrScheduler"]["cosine"]["minLrRatio"] == 0.5


def test_the_keys_of_a_map_keep_their_names(account):
    make_dataset(account, content=None)
    body = {"filename_to_size": {"example_count": "1"}}
    urls = ok(account.post("/datasets/chats:getUploadEndpoint", json=body))["filenameToSignedUrls"]
    assert list(urls) == ["example_count"]


def test_a_field_under_both_names_is_refused(account):
    body = {"datasetId": "a", "dataset_id": "b", "dataset": {}}
    assert "duplicate" in refused(account.post("/datasets", json=body), 400, 3)


def test_keys_are_alphabetical(account):
    make_dataset(account)
    text = account.post("/supervisedFineTuningJobs", json={"dataset": "chats", "baseModel": MODEL}).text
    keys = list(json.loads(text))
    assert keys == sorted(keys)


def test_unset_values_are_sent_as_what_their_types_make_of_nothing(account):
    make_dataset(account)
    job = ok(account.post("/supervisedFineTuningJobs", json={"dataset": "chats", "baseModel": MODEL}))
    assert (job["displayName"], job["epochs"], job["isTurbo"]) == ("", 0, False)
    assert (job["wandbConfig"], job["completedTime"]) == (None, None)
    assert job["region"] == "REGION_UNSPECIFIED"


def test_unset_members_of_a_choice_are_left_out(account):
    make_dataset(account)
    job = ok(account.get(make_job(account, "fineTuningJobs", conversation={})))
    assert job["conversation"] == {"jinjaTemplate": ""}
    assert not {"legacyJob", "textCompletion", "genie"} & job.keys()


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_times_have_nine_digits_on_create_and_six_on_read(account, collection):
    make_dataset(account)
    path = make_job(account, collection)
    created = ok(account.post(f"/{collection}", json=ok_body(account, path)))["createTime"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z", created)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", ok(account.get(path))["createTime"])


def ok_body(account, path):
    """What creates another job like the one at this path."""
    job = ok(account.get(path))
    names = ("dataset", "baseModel", "evaluator")
    body = {name: job[name] for name in names if job.get(name)}
    return body if "baseModel" in job else {**body, "trainingConfig": {"baseModel": MODEL}}


def test_an_unknown_path_and_an_unknown_method_get_the_gateway_s_body(account):
    refused(account.get("/nothing"), 404, 5)
    answer = account.put("/datasets", json={})
    refused(answer, 405, 12)
    assert set(answer.headers["allow"].split(", ")) == {"GET", "POST"}


def test_a_verb_behind_the_id_is_no_part_of_the_id(account):
    make_dataset(account, content=None)
    ok(account.post("/datasets/chats:upload", files={"file": ("a.jsonl", JSONL)}))
    refused(account.get("/datasets/chats:upload"), 405, 12)
    refused(account.post("/datasets/chats:nothing", json={}), 404, 5)
