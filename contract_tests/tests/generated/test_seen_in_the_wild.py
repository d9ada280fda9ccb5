"""What real servers were seen to send beside their contracts: each is read, kept, and given back as it came.

Sources: recordings of OpenAI's service (2023 to 2025), Portkey's gateway before other providers, Fireworks' gRPC gateway,
Dataherald's engine.
"""

import datetime
import json

import httpx
import pytest
from finetuning_clients import dataherald, fireworks, openai, portkey
from finetuning_runtime import JobView

OPENAI_JOB = {
    "object": "fine_tuning.job",
    "id": "ftjob-1",
    "model": "gpt-4o-mini-2024-07-18",
    "created_at": 1721764800,
    "finished_at": None,
    "fine_tuned_model": None,
    "organization_id": "org-1",
    "result_files": [],
    "status": "running",
    "validation_file": None,
    "training_file": "file-1",
    "hyperparameters": {"n_epochs": 3, "batch_size": 1, "learning_rate_multiplier": 1.8},
    "trained_tokens": None,
    "error": {},
    "user_provided_suffix": "mine",
    "seed": 42,
    "estimated_finish": None,
    "integrations": [],
    "metadata": None,
    "usage_metrics": None,
    "shared_with_openai": False,
    "eval_id": None,
    "method": {
        "type": "supervised",
        "supervised": {"hyperparameters": {"n_epochs": 3, "batch_size": 1, "learning_rate_multiplier": 1.8}},
    },
}
DATAHERALD_JOB = {
    "id": "64f0c1a2b3c4d5e6f7a8b9c0",
    "alias": "shop",
    "db_connection_id": "64f0c1a2b3c4d5e6f7a8b9c1",
    "schemas": None,
    "status": "QUEUED",
    "error": None,
    "base_llm": None,
    "finetuning_file_id": None,
    "finetuning_job_id": None,
    "model_id": None,
    "created_at": "2024-01-04T12:00:38.237554",
    "golden_sqls": [],
    "metadata": None,
}
FIREWORKS_JOB = {
    "name": "accounts/acme/supervisedFineTuningJobs/job-1",
    "baseModel": "",
    "completedTime": None,
    "createTime": "2026-08-30T10:00:00.123456789Z",
    "dataset": "accounts/acme/datasets/train",
    "earlyStop": False,
    "epochs": 0,
    "learningRate": 0,
    "outputModel": "",
    "state": "JOB_STATE_RUNNING",
    "status": {"code": "OK", "message": ""},
    "wandbConfig": None,
}
MAKERS = {
    openai: lambda **keywords: openai.Client("k", **keywords),
    portkey: lambda **keywords: portkey.Client("k", virtual_key="vk", **keywords),
    fireworks: lambda **keywords: fireworks.Client("k", account_id="acme", **keywords),
    dataherald: dataherald.Client,
}


def answering(package, *bodies, status=200):
    """A client of a server that answers with one body after the other."""
    left = list(bodies)
    transport = httpx.MockTransport(lambda _: httpx.Response(status, content=json.dumps(left.pop(0))))
    return MAKERS[package](transport=transport, base_url="http://server.example")


def openai_job(**changes):
    job = {**OPENAI_JOB, **changes}
    read = answering(openai, job).fine_tuning.jobs.retrieve("ftjob-1")
    assert read.to_dict() == job
    return read


def test_an_openai_job_of_2025_with_its_four_fields_that_no_document_has():
    job = openai_job()
    assert job.additional_properties == {
        "user_provided_suffix": "mine",
        "usage_metrics": None,
        "shared_with_openai": False,
        "eval_id": None,
    }
    assert job["user_provided_suffix"] == "mine"


def test_the_empty_error_of_a_healthy_job_is_no_error():
    job = openai_job(error={})
    assert (job.error.message, job.error.code) == (None, None)
    assert job.error.fields_set == set()
    assert JobView.of(job).error is None


def test_the_null_error_of_2023_is_none_either():
    assert JobView.of(openai_job(error=None)).error is None


def test_the_error_of_a_failed_job_is_what_it_says():
    error = {"code": "invalid_training_file", "message": "Line 3 is no JSON.", "param": "training_file"}
    view = JobView.of(openai_job(status="failed", error=error))
    assert (view.status, view.error) == ("failed", "Line 3 is no JSON.")


def test_a_dpo_job_without_hyperparameters():
    dpo = {"type": "dpo", "dpo": {"hyperparameters": {"n_epochs": 2, "beta": "auto", "batch_size": None}}}
    job = openai_job(hyperparameters=None, method=dpo)
    assert job.hyperparameters is None
    assert (job.method.dpo.hyperparameters.beta, job.method.dpo.hyperparameters.batch_size) == ("auto", None)


def test_a_job_of_2023_that_was_just_created_and_has_no_seed():
    job = {key: value for key, value in OPENAI_JOB.items() if key not in {"seed", "method", "metadata", "integrations"}}
    read = answering(openai, {**job, "id": "ft-old", "status": "created"}).fine_tuning.jobs.retrieve("ft-old")
    assert (read.seed, read.method) == (None, None)
    assert not {"seed", "method"} & read.fields_set
    assert JobView.of(read).status == "queued"


def test_a_cancelled_job_that_never_finished():
    view = JobView.of(openai_job(status="cancelled"))
    assert (view.status, view.finished_at) == ("cancelled", None)


def test_the_sample_job_with_two_methods_at_once():
    both = {"supervised": {"hyperparameters": {"n_epochs": 1}}, "dpo": {"hyperparameters": {"beta": 0.1}}}
    assert openai_job(method=both).method.dpo.hyperparameters.beta == 0.1


def test_events_whose_data_is_an_object_or_null():
    event = {"object": "fine_tuning.job.event", "id": "ftevent-1", "created_at": 1, "level": "info", "message": "m"}
    page = {
        "object": "list",
        "data": [{**event, "data": {}, "type": "message"}, {**event, "data": None}],
        "has_more": False,
    }
    events = list(answering(openai, page).fine_tuning.jobs.list_events("ftjob-1"))
    assert [event.to_dict() for event in events] == page["data"]


def test_a_checkpoint_whose_metrics_have_a_type():
    metrics = {"step": 10.0, "train_loss": 0.5, "type": "supervised"}
    page = {"data": [{"id": "ftckpt-1", "metrics": metrics}], "first_id": None, "last_id": None, "has_more": False}
    (checkpoint,) = answering(openai, page).fine_tuning.jobs.checkpoints.list("ftjob-1")
    assert checkpoint.metrics.train_loss == 0.5
    assert checkpoint.to_dict() == page["data"][0]


def test_one_odd_job_among_a_hundred_loses_none_of_the_others():
    odd = {"id": 7, "status": ["x"], "error": "text", "method": "none", "hyperparameters": 3, "integrations": {}}
    for odd_one in (odd, {}, None, "job", 7, [OPENAI_JOB]):
        data = [{**OPENAI_JOB, "id": f"ftjob-{n}"} for n in range(99)]
        data.insert(50, odd_one)
        jobs = answering(openai, {"object": "list", "data": data, "has_more": False}).fine_tuning.jobs.list().to_list()
        assert [job.id for job in [*jobs[:50], *jobs[51:]]] == [f"ftjob-{n}" for n in range(99)]
        assert (jobs[50].to_dict() if hasattr(jobs[50], "to_dict") else jobs[50]) == odd_one


@pytest.mark.parametrize("package", [openai, portkey], ids=["openai", "portkey"])
def test_milliseconds_where_the_contract_says_seconds(package):
    job = {**OPENAI_JOB, "object": "finetune", "created_at": 1721764800123, "finished_at": 1721768400456}
    read = answering(package, job).fine_tuning.jobs.retrieve("ftjob-1")
    assert read.created_at == 1721764800123
    view = JobView.of(read)
    assert view.created_at == datetime.datetime(2024, 7, 23, 20, 0, 0, 123000, tzinfo=datetime.UTC)
    assert view.finished_at == datetime.datetime(2024, 7, 23, 21, 0, 0, 456000, tzinfo=datetime.UTC)


def test_portkey_before_bedrock_answers_a_creation_with_an_id_alone():
    job = answering(portkey, {"id": "arn:aws:bedrock:us-east-1:1:job/j"}).fine_tuning.jobs.create(
        model="m", training_file="s3://bucket/train.jsonl", portkey_options={}, provider_options={}
    )
    view = JobView.of(job)
    assert (view.id, view.status, view.created_at) == ("arn:aws:bedrock:us-east-1:1:job/j", "unknown", None)


def test_portkey_before_bedrock_lists_without_saying_whether_more_follows():
    page = {"object": "list", "data": [{"id": "j1"}, {"id": "j2"}], "total_count": 2, "last_id": "j2"}
    empty = {"object": "list", "data": [], "total_count": 2, "last_id": None}
    jobs = answering(portkey, page, empty).fine_tuning.jobs.list().to_list()
    assert [job.id for job in jobs] == ["j1", "j2"]


def test_portkey_before_fireworks_says_completed_at_and_no_object():
    job = {"id": "job-1", "status": "succeeded", "created_at": 1721764800123, "completed_at": 1721768400456}
    read = answering(portkey, job).fine_tuning.jobs.retrieve("job-1")
    assert JobView.of(read).status == "succeeded"
    assert read["completed_at"] == 1721768400456


def test_portkey_before_fireworks_leaves_out_the_error_which_then_is_none():
    job = {"id": "job-1", "status": "succeeded", "created_at": 1721764800123, "completed_at": 1721768400456}
    read = answering(portkey, job).fine_tuning.jobs.retrieve("job-1")
    message = read.error.message if read.error is not None else None
    assert message is None
    assert "error" not in read
    assert "UNSET" not in f"{read}{read.to_json()}{read.model_dump()}"
    assert "error" in answering(portkey, {**job, "error": None}).fine_tuning.jobs.retrieve("job-1")


def test_the_gateways_own_error_is_read_in_its_own_dialect():
    body = {"status": "failure", "message": "Either x-portkey-config or x-portkey-provider header is required"}
    with pytest.raises(
        portkey.BadRequestError, match="Either x-portkey-config or x-portkey-provider header is required"
    ):
        answering(portkey, body, status=400).fine_tuning.jobs.retrieve("ftjob-1")


def test_fireworks_sends_unset_scalars_and_nulls_and_nine_digits_of_a_second():
    job = answering(fireworks, FIREWORKS_JOB).supervised_fine_tuning_jobs.get("job-1")
    assert job.to_dict() == FIREWORKS_JOB
    view = JobView.of(job)
    assert (view.id, view.status, view.error, view.result_model) == ("job-1", "running", None, None)
    assert view.created_at == datetime.datetime(2026, 8, 30, 10, 0, 0, 123456, tzinfo=datetime.UTC)


def test_fireworks_sends_a_state_that_no_document_has():
    job = {**FIREWORKS_JOB, "state": "JOB_STATE_OF_TOMORROW", "status": {"code": "ABORTED", "message": "gone"}}
    view = JobView.of(answering(fireworks, job).supervised_fine_tuning_jobs.get("job-1"))
    assert (view.status, view.error) == ("unknown", "gone")


def test_fireworks_sends_64_bit_integers_as_text():
    dataset = {"name": "accounts/acme/datasets/train", "exampleCount": "9007199254740993", "state": "READY"}
    assert answering(fireworks, dataset).datasets.get("train").to_dict() == dataset


@pytest.mark.parametrize(
    ("text", "microsecond"), [("2024-01-04T12:00:38.237554", 237554), ("2024-01-04T12:00:38.237000+00:00", 237000)]
)
def test_dataherald_sends_times_with_and_without_an_offset(text, microsecond):
    job = answering(dataherald, {**DATAHERALD_JOB, "created_at": text}).finetunings.retrieve(DATAHERALD_JOB["id"])
    assert job.to_dict() == {**DATAHERALD_JOB, "created_at": text}
    moment = datetime.datetime(2024, 1, 4, 12, 0, 38, microsecond, tzinfo=datetime.UTC)
    assert JobView.of(job).created_at == moment


@pytest.mark.parametrize("status", ["QUEUED", "queued"])
def test_dataherald_writes_statuses_in_upper_case_and_in_lower_case(status):
    job = answering(dataherald, {**DATAHERALD_JOB, "status": status}).finetunings.retrieve(DATAHERALD_JOB["id"])
    assert (job.status, JobView.of(job).status) == (status, "queued")


def test_dataherald_answers_with_a_traceback_as_plain_text():
    traceback = "Traceback (most recent call last):\n  File \"x.py\", line 1\nbson.errors.InvalidId: 'x' is not a valid ObjectId"
    transport = httpx.MockTransport(lambda _: httpx.Response(500, text=traceback))
    client = dataherald.Client(transport=transport, base_url="http://server.example", max_retries=0)
    with pytest.raises(dataherald.InternalServerError, match="'x' is not a valid ObjectId"):
        client.finetunings.retrieve("x")


def test_dataherald_says_why_in_three_dialects():
    coded = {"error_code": "golden_sql_not_found", "message": "No golden SQL g", "description": None, "detail": {}}
    entries = {"detail": [{"loc": ["body", "alias"], "msg": "field required", "type": "value_error.missing"}]}
    for body, said in ((coded, "No golden SQL g"), (entries, "alias: field required"), ({"detail": "Gone"}, "Gone")):
        with pytest.raises(dataherald.BadRequestError, match=said):
            answering(dataherald, body, status=400).finetunings.retrieve("x")
