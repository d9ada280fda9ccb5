import json

import pytest
from finetuning_contracts.training_files import chat_examples, completion_examples, preference_examples

from ...conftest import create_job, upload

ASKED = {"role": "user", "content": "1+1?"}
CHATS_WITHOUT_RESPONSES = (json.dumps({"messages": [ASKED]}) + "\n").encode() * 10


@pytest.fixture
def ended(server, client):
    """The job on files of these contents, once it has ended."""

    def ended(training, validation=None, **fields):
        if validation is not None:
            fields["validation_file"] = upload(client, validation)["id"]
        job = create_job(client, training_file=upload(client, training)["id"], **fields)
        server.advance(3600)
        return client.get(f"/fine_tuning/jobs/{job['id']}").json()

    return ended


def messages(client, job):
    return [event["message"] for event in client.get(f"/fine_tuning/jobs/{job['id']}/events").json()["data"]]


@pytest.mark.parametrize(("examples", "status"), [(1, "failed"), (9, "failed"), (10, "succeeded")])
def test_a_job_needs_ten_examples(ended, examples, status):
    job = ended(chat_examples(examples))
    assert job["status"] == status
    if status == "failed":
        assert job["error"] == {
            "code": "invalid_n_examples",
            "message": f"Training file has {examples} example(s), but must have at least 10 examples",
            "param": "training_file",
        }


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"not json", "Invalid file format. Example 11 cannot be parsed. Error: line contains invalid json"),
        (b'"\xff"', "Invalid file format. Example 11 cannot be parsed. Error: line is not valid UTF-8"),
        (
            b"[1]",
            (
                "Expected file to have JSONL format, where every line is a valid JSON dictionary. "
                "Line 11 is not a dictionary."
            ),
        ),
        (b'{"a":1}', "Invalid file format. Example 11 is missing key 'messages'"),
        (
            b'{"messages": [{"content": "hi"}]}',
            "Invalid file format. Example 11, message 1 Discriminator 'role' is missing in value",
        ),
        (
            b'{"messages": [{"role": "bananas", "content": "hi"}]}',
            "Invalid file format. Example 11, message 1 Discriminator 'role' has the unknown value 'bananas'",
        ),
        (
            json.dumps({"messages": [ASKED]}).encode(),
            "Invalid file format. Example 11 has no message from the assistant under key 'messages'",
        ),
    ],
)
def test_a_broken_example_fails_the_job_and_is_named(ended, line, reason):
    job = ended(chat_examples(10) + line + b"\n" + chat_examples(3))
    assert (job["status"], job["finished_at"], job["fine_tuned_model"]) == ("failed", None, None)
    assert (job["error"]["code"], job["error"]["param"]) == ("invalid_training_file", "training_file")
    assert job["error"]["message"].startswith(f"The job failed due to an invalid training file. {reason}")


def test_a_file_of_unknown_objects_fails_the_job(ended):
    assert ended(b'{"a":1}\n' * 10)["error"]["message"] == (
        "The job failed due to an invalid training file. "
        "Unexpected file format, expected either prompt/completion pairs or chat messages."
    )


@pytest.mark.parametrize(
    ("content", "fields", "reason"),
    [
        (
            chat_examples(),
            {"method": {"type": "dpo"}},
            (
                "is in the fine-tune-chat format, but the specified fine-tuning job is not using 'supervised' as the "
                "training method (provided method=dpo). "
            ),
        ),
        (
            preference_examples(),
            {},
            (
                "is in the fine-tune-preference format, but the specified fine-tuning job is not using 'dpo' as the "
                "training method (provided method=supervised). "
            ),
        ),
        (
            completion_examples(),
            {},
            (
                "is in the fine-tune-completion format, but gpt-4o-mini-2024-07-18 is trained on files in the "
                "fine-tune-chat format."
            ),
        ),
        (
            chat_examples(),
            {"model": "babbage-002"},
            "is in the fine-tune-chat format, but babbage-002 is trained on files in the fine-tune-completion format.",
        ),
    ],
)
def test_a_file_for_another_method_or_model_fails_the_job(ended, content, fields, reason):
    job = ended(content, **fields)
    assert job["error"] == {
        "code": "invalid_training_file",
        "message": "The job failed due to an invalid training file. Invalid file format. "
        f"Input file {job['training_file']} {reason}",
        "param": "training_file",
    }


@pytest.mark.parametrize(
    ("content", "fields"),
    [
        (preference_examples(), {"method": {"type": "dpo"}}),
        (completion_examples(), {"model": "davinci-002"}),
        (b"\xef\xbb\xbf" + chat_examples(), {}),
    ],
    ids=["preferences", "completions", "a byte order mark"],
)
def test_a_file_for_this_method_and_model_is_trained_on(ended, content, fields):
    assert ended(content, **fields)["status"] == "succeeded"


def test_a_broken_validation_file_fails_the_job(ended):
    job = ended(chat_examples(), CHATS_WITHOUT_RESPONSES)
    assert job["error"] == {
        "code": "invalid_validation_file",
        "message": "The job failed due to an invalid validation file. "
        "Invalid file format. Example 1 has no message from the assistant under key 'messages'",
        "param": "validation_file",
    }


@pytest.mark.parametrize("field", ["training_file", "validation_file"])
def test_a_file_for_another_purpose_is_refused(client, field):
    other = upload(client, purpose="assistants")["id"]
    files = {"training_file": upload(client)["id"], field: other}
    answer = client.post("/fine_tuning/jobs", json={"model": "gpt-4o-mini", **files})
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert (error["param"], error["type"]) == (field, "invalid_request_error")
    assert error["message"] == (
        f"invalid {field}: file {other} has purpose 'assistants', but must have purpose 'fine-tune'"
    )


@pytest.mark.parametrize("part", ["training", "validation"])
@pytest.mark.parametrize("seconds", [0, 5], ids=["while it waits", "while it runs"])
def test_a_job_whose_file_is_deleted_fails(server, client, part, seconds):
    files = {f"{name}_file": upload(client)["id"] for name in ("training", "validation")}
    job = create_job(client, **files)
    server.advance(seconds)
    client.delete(f"/files/{files[f'{part}_file']}")
    server.advance(3600)
    job = client.get(f"/fine_tuning/jobs/{job['id']}").json()
    assert (job["status"], job["finished_at"], job["result_files"]) == ("failed", None, [])
    assert job["error"] == {
        "code": f"deleted_{part}_file",
        "message": f"The job failed because the {part} file was deleted",
        "param": f"{part}_file",
    }


def test_a_file_may_be_deleted_once_the_job_has_ended(server, client):
    job = create_job(client)
    server.advance(3600)
    client.delete(f"/files/{job['training_file']}")
    server.advance(3600)
    assert client.get(f"/fine_tuning/jobs/{job['id']}").json()["status"] == "succeeded"


def test_duplicates_are_told_in_a_warning(client):
    job = create_job(client, training_file=upload(client, chat_examples(10) + chat_examples(2))["id"])
    events = client.get(f"/fine_tuning/jobs/{job['id']}/events").json()["data"]
    assert [event["message"] for event in events if event["level"] == "warn"] == [
        "Training file has 2 duplicate example(s)"
    ]


def test_steps_tokens_and_checkpoints_follow_from_epochs_and_batches(client, ended):
    content = chat_examples(20)
    hyperparameters = {"n_epochs": 2, "batch_size": 8}
    job = ended(content, method={"type": "supervised", "supervised": {"hyperparameters": hyperparameters}})
    tokens = -(-(len(content) - 20) // 4)
    assert job["trained_tokens"] == 2 * tokens
    checkpoints = client.get(f"/fine_tuning/jobs/{job['id']}/checkpoints").json()["data"]
    assert [checkpoint["step_number"] for checkpoint in checkpoints] == [6, 3]
    losses = [checkpoint["metrics"]["train_loss"] for checkpoint in checkpoints]
    assert losses[0] < losses[1]
    (results,) = job["result_files"]
    assert len(client.get(f"/files/{results}/content").text.splitlines()) == 1 + 6


def test_a_validation_file_brings_a_validation_loss(client, ended):
    with_validation = ended(chat_examples(), chat_examples(3))
    without = ended(chat_examples())

    def metrics(job):
        return client.get(f"/fine_tuning/jobs/{job['id']}/checkpoints").json()["data"][0]["metrics"]

    assert metrics(with_validation)["valid_loss"] > metrics(with_validation)["train_loss"]
    assert "valid_loss" not in metrics(without)
    (last, *_) = [text for text in messages(client, with_validation) if text.startswith("Step")]
    assert "validation loss=" in last


def test_a_job_that_runs_says_when_it_will_end(server, client):
    job = create_job(client)
    assert job["estimated_finish"] is None
    server.advance(5)
    running = client.get(f"/fine_tuning/jobs/{job['id']}").json()
    server.advance(3600)
    ended = client.get(f"/fine_tuning/jobs/{job['id']}").json()
    assert (running["status"], running["estimated_finish"]) == ("running", ended["finished_at"])
    assert ended["estimated_finish"] is None


def test_whole_numbers_may_be_written_with_a_point(ended):
    job = ended(chat_examples(), hyperparameters={"n_epochs": 2.0, "batch_size": 4.0})
    assert job["status"] == "succeeded"
