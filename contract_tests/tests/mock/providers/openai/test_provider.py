import pytest
from finetuning_contracts.training_files import preference_examples

from ...conftest import create_job, pages, upload


def status(client, job):
    return client.get(f"/fine_tuning/jobs/{job['id']}").json()["status"]


def messages(client, job):
    return [event["message"] for event in client.get(f"/fine_tuning/jobs/{job['id']}/events").json()["data"]]


def act(client, job, action):
    return client.post(f"/fine_tuning/jobs/{job['id']}/{action}")


def test_a_new_job_shows_what_was_asked_for(client):
    job = create_job(client, suffix="mine", seed=7, metadata={"team": "nlp"})
    assert job["id"].startswith("ftjob-")
    assert job["status"] == "validating_files"
    assert job["model"] == "gpt-4o-mini-2024-07-18"
    assert (job["seed"], job["metadata"]) == (7, {"team": "nlp"})
    assert job["hyperparameters"] == {
        "n_epochs": "auto",
        "batch_size": "auto",
        "learning_rate_multiplier": "auto",
    }
    assert job["method"]["type"] == "supervised"
    assert (job["error"], job["fine_tuned_model"], job["finished_at"], job["trained_tokens"]) == (None,) * 4


def test_a_job_goes_from_state_to_state_until_it_has_succeeded(server, client):
    job = create_job(client)
    seen = []
    for _ in range(30):
        seen.append(status(client, job))
        server.advance(0.5)
    assert list(dict.fromkeys(seen)) == ["validating_files", "queued", "running", "succeeded"]


def test_a_job_that_has_succeeded_leaves_a_model_and_a_file_of_results(server, client):
    job = create_job(client, suffix="mine")
    server.advance(60)
    job = client.get(f"/fine_tuning/jobs/{job['id']}").json()
    assert job["fine_tuned_model"].startswith("ft:gpt-4o-mini-2024-07-18:")
    assert ":mine:" in job["fine_tuned_model"]
    assert job["finished_at"] > job["created_at"]
    assert job["trained_tokens"] > 0
    assert job["hyperparameters"] == {"n_epochs": 3, "batch_size": 1, "learning_rate_multiplier": 1.8}
    (results,) = job["result_files"]
    assert client.get(f"/files/{results}").json()["purpose"] == "fine-tune-results"
    assert client.get(f"/files/{results}/content").text.startswith("step,train_loss")


def test_a_model_that_was_trained_can_be_trained_on_and_deleted_once(server, client):
    job = create_job(client)
    server.advance(60)
    model = client.get(f"/fine_tuning/jobs/{job['id']}").json()["fine_tuned_model"]
    assert create_job(client, model=model)["model"] == model
    assert client.delete(f"/models/{model}").json() == {"id": model, "object": "model", "deleted": True}
    assert client.delete(f"/models/{model}").status_code == 404


def test_events_tell_what_happened_newest_first(server, client):
    job = create_job(client)
    server.advance(60)
    told = messages(client, job)
    assert told[-1] == f"Created fine-tuning job: {job['id']}"
    assert told[0] == "The job has successfully completed"
    events = client.get(f"/fine_tuning/jobs/{job['id']}/events").json()["data"]
    times = [event["created_at"] for event in events]
    assert times == sorted(times, reverse=True)
    assert {event["type"] for event in events} == {"message", "metrics"}


def test_checkpoints_come_one_by_one_while_the_job_runs(server, client):
    job = create_job(client)
    path = f"/fine_tuning/jobs/{job['id']}/checkpoints"
    assert client.get(path).json() == {
        "object": "list",
        "data": [],
        "first_id": None,
        "last_id": None,
        "has_more": False,
    }
    counts = []
    for _ in range(12):
        server.advance(1)
        counts.append(len(client.get(path).json()["data"]))
    assert sorted(set(counts)) == [0, 1, 2, 3]
    found = client.get(path).json()
    assert [checkpoint["step_number"] for checkpoint in found["data"]] == [30, 20, 10]
    assert found["first_id"] == found["data"][0]["id"]
    assert found["last_id"] == found["data"][-1]["id"]


def test_a_cancelled_job_goes_no_further(server, client):
    job = create_job(client)
    cancelled = act(client, job, "cancel").json()
    assert (cancelled["status"], cancelled["finished_at"]) == ("cancelled", None)
    server.advance(60)
    assert status(client, job) == "cancelled"
    assert messages(client, job)[0] == "The job has been cancelled"


def test_a_job_that_has_ended_cannot_be_cancelled(server, client):
    job = create_job(client)
    server.advance(60)
    answer = act(client, job, "cancel")
    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == "This job has already succeeded."
    assert status(client, job) == "succeeded"


def test_a_paused_job_waits_and_goes_on_where_it_was(server, client):
    job = create_job(client)
    server.advance(5)
    before = client.get(f"/fine_tuning/jobs/{job['id']}/checkpoints").json()["data"]
    assert act(client, job, "pause").status_code == 200
    server.advance(60)
    assert client.get(f"/fine_tuning/jobs/{job['id']}/checkpoints").json()["data"] == before
    assert status(client, job) == "running"
    assert act(client, job, "resume").status_code == 200
    server.advance(60)
    after = client.get(f"/fine_tuning/jobs/{job['id']}/checkpoints").json()["data"]
    assert [checkpoint["step_number"] for checkpoint in after] == [30, 20, 10]
    assert status(client, job) == "succeeded"


def test_a_job_that_is_paused_twice_goes_on_where_it_was(server, client):
    job = create_job(client)
    server.advance(5.5)
    for _ in range(2):
        assert act(client, job, "pause").status_code == 200
    server.advance(100)
    assert act(client, job, "resume").json()["status"] == "running"
    server.advance(100)
    assert status(client, job) == "succeeded"


def test_a_job_that_does_not_run_cannot_be_paused(client):
    answer = act(client, create_job(client), "pause")
    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == "This job is validating_files and cannot be paused."


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "invalid_n_examples"),
        (b"not json\n", "invalid_training_file"),
        (b"[1]\n", "invalid_training_file"),
    ],
)
def test_a_file_that_cannot_be_trained_on_makes_the_job_fail(server, client, content, code):
    job = create_job(client, training_file=upload(client, content)["id"])
    server.advance(60)
    job = client.get(f"/fine_tuning/jobs/{job['id']}").json()
    assert (job["status"], job["finished_at"], job["fine_tuned_model"]) == ("failed", None, None)
    assert (job["error"]["code"], job["error"]["param"]) == (code, "training_file")


def test_an_unknown_training_file_is_refused(client):
    answer = client.post("/fine_tuning/jobs", json={"model": "gpt-4o-mini", "training_file": "file-none"})
    assert answer.status_code == 400
    assert answer.json()["error"] == {
        "message": "invalid training_file: Invalid File Name",
        "type": "invalid_request_error",
        "param": "training_file",
        "code": None,
    }


def test_an_unknown_model_is_refused(client):
    body = {"model": "gpt-2", "training_file": upload(client)["id"]}
    answer = client.post("/fine_tuning/jobs", json=body)
    assert answer.status_code == 400
    assert answer.json()["error"] == {
        "message": "Model gpt-2 is not available for fine-tuning or does not exist.",
        "type": "invalid_request_error",
        "param": None,
        "code": "model_not_available",
    }


@pytest.mark.parametrize("path", ["", "/events", "/checkpoints"])
def test_an_unknown_job_is_not_found(client, path):
    answer = client.get(f"/fine_tuning/jobs/ftjob-none{path}")
    assert answer.status_code == 404
    assert answer.json()["error"] == {
        "message": "Could not find fine tune: ftjob-none",
        "type": "invalid_request_error",
        "param": "fine_tune_id",
        "code": "fine_tune_not_found",
    }


def test_jobs_are_paged_newest_first_completely_and_without_repeats(client):
    file = upload(client)["id"]
    made = [create_job(client, training_file=file)["id"] for _ in range(7)]
    found = list(pages(client, "/fine_tuning/jobs", limit=3))
    assert [len(page) for page in found] == [3, 3, 1]
    assert [job["id"] for page in found for job in page] == made[::-1]


def test_a_page_that_is_just_full_is_the_last(client):
    file = upload(client)["id"]
    for _ in range(4):
        create_job(client, training_file=file)
    assert [len(page) for page in pages(client, "/fine_tuning/jobs", limit=2)] == [2, 2]


def test_a_job_made_while_paging_does_not_shift_the_pages(client):
    file = upload(client)["id"]
    made = [create_job(client, training_file=file)["id"] for _ in range(4)]
    first = client.get("/fine_tuning/jobs?limit=2").json()["data"]
    create_job(client, training_file=file)
    second = client.get(f"/fine_tuning/jobs?limit=2&after={first[-1]['id']}").json()["data"]
    assert [job["id"] for job in [*first, *second]] == made[::-1]


@pytest.mark.parametrize("path", ["/fine_tuning/jobs", "/files"])
def test_an_unknown_cursor_is_not_found(client, path):
    answer = client.get(f"{path}?after=nothing")
    assert answer.status_code == 404
    assert answer.json()["error"]["param"] == "after"


@pytest.mark.parametrize("limit", ["null", "0.5", "x", ""])
def test_a_wrong_limit_is_refused(client, limit):
    answer = client.get(f"/fine_tuning/jobs?limit={limit}")
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "limit")


@pytest.mark.parametrize("limit", ["0", "-1"])
def test_a_limit_below_1_counts_as_none(client, limit):
    job = create_job(client)
    listed = client.get(f"/fine_tuning/jobs?limit={limit}")
    assert listed.status_code == 200
    assert [found["id"] for found in listed.json()["data"]] == [job["id"]]


def test_events_are_paged_completely(server, client):
    job = create_job(client)
    server.advance(60)
    path = f"/fine_tuning/jobs/{job['id']}/events"
    paged = [event["id"] for page in pages(client, path, limit=2) for event in page]
    assert paged == [event["id"] for event in client.get(path).json()["data"]]


def test_the_metadata_filter_keeps_jobs_with_these_pairs(client):
    file = upload(client)["id"]
    tagged = create_job(client, training_file=file, metadata={"team": "nlp", "run": "1"})["id"]
    other = create_job(client, training_file=file, metadata={"team": "cv"})["id"]
    bare = create_job(client, training_file=file)["id"]

    def listed(query):
        return [job["id"] for job in client.get(f"/fine_tuning/jobs?{query}").json()["data"]]

    assert listed("metadata[team]=nlp") == [tagged]
    assert listed("metadata[team]=nlp&metadata[run]=2") == []
    assert listed("metadata=null") == [bare]
    assert listed("") == [bare, other, tagged]


def test_files_are_listed_by_purpose_and_in_the_order_asked_for(client):
    first, second = upload(client), upload(client)
    other = upload(client, purpose="batch")

    def listed(query):
        return [file["id"] for file in client.get(f"/files?{query}").json()["data"]]

    assert listed("purpose=fine-tune") == [second["id"], first["id"]]
    assert listed("order=asc") == [first["id"], second["id"], other["id"]]
    assert listed(f"order=asc&after={first['id']}") == [second["id"], other["id"]]


def test_a_deleted_file_is_gone(client):
    id = upload(client)["id"]
    assert client.delete(f"/files/{id}").json() == {"id": id, "object": "file", "deleted": True}
    for answer in (
        client.get(f"/files/{id}"),
        client.get(f"/files/{id}/content"),
        client.delete(f"/files/{id}"),
    ):
        assert answer.status_code == 404
        assert answer.json()["error"]["message"] == f"No such File object: {id}"


def test_permissions_of_a_checkpoint_are_given_listed_and_taken(server, client):
    job = create_job(client)
    server.advance(60)
    checkpoint = client.get(f"/fine_tuning/jobs/{job['id']}/checkpoints").json()["data"][0]
    path = f"/fine_tuning/checkpoints/{checkpoint['fine_tuned_model_checkpoint']}/permissions"
    given = client.post(path, json={"project_ids": ["proj_a", "proj_b"]}).json()["data"]
    assert [permission["project_id"] for permission in given] == ["proj_a", "proj_b"]
    listed = client.get(f"{path}?project_id=proj_a").json()["data"]
    assert [permission["id"] for permission in listed] == [given[0]["id"]]
    assert client.delete(f"{path}/{given[0]['id']}").json()["deleted"] is True
    assert [permission["id"] for permission in client.get(path).json()["data"]] == [given[1]["id"]]
    again = client.delete(f"{path}/{given[0]['id']}")
    assert again.status_code == 404
    assert again.json()["error"]["param"] == "permission_id"


def test_preference_jobs_show_their_own_hyperparameters(server, client):
    method = {"type": "dpo", "dpo": {"hyperparameters": {"n_epochs": 2}}}
    job = create_job(client, method=method, training_file=upload(client, preference_examples())["id"])
    assert job["method"]["dpo"]["hyperparameters"] == {
        "n_epochs": 2,
        "batch_size": "auto",
        "learning_rate_multiplier": "auto",
        "beta": "auto",
    }
    server.advance(60)
    job = client.get(f"/fine_tuning/jobs/{job['id']}").json()
    assert job["method"]["dpo"]["hyperparameters"]["beta"] == 0.1


def test_the_observed_profile_shows_what_recordings_show(start, connect):
    server = start("openai", "observed")
    client = connect(server)
    preferences = upload(client, preference_examples(10))["id"]
    job = create_job(client, method={"type": "dpo"}, suffix="mine", training_file=preferences)
    assert (job["error"], job["hyperparameters"], job["user_provided_suffix"]) == ({}, None, "mine")
    assert (job["usage_metrics"], job["shared_with_openai"], job["eval_id"]) == (None, False, None)
    server.advance(5)
    done = len(client.get(f"/fine_tuning/jobs/{job['id']}/checkpoints").json()["data"])
    assert act(client, job, "pause").json()["status"] == "paused"
    server.advance(60)
    assert status(client, job) == "paused"
    assert act(client, job, "resume").json()["status"] == "queued"
    seen = []
    for _ in range(20):
        seen.append(status(client, job))
        server.advance(0.5)
    assert list(dict.fromkeys(seen)) == ["queued", "running", "succeeded"]
    steps = client.get(f"/fine_tuning/jobs/{job['id']}/checkpoints").json()["data"]
    assert [checkpoint["step_number"] for checkpoint in steps] == [30, 20, 10]
    assert done == 1
