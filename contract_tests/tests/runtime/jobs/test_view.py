"""One view of a job over all dialects. The jobs are such as real servers were seen to send."""

from datetime import UTC, datetime

import attrs
import pytest
from finetuning_runtime._jobs.view import JobView, moment
from finetuning_runtime._values.operations import JobKind

OPENAI = JobKind(
    provider="openai",
    id=("id",),
    status=("status",),
    created=("created_at",),
    finished=("finished_at",),
    model=("model",),
    result_model=("fine_tuned_model",),
    error=("error",),
    states={"running": "running", "succeeded": "succeeded", "failed": "failed", "cancelled": "cancelled"},
    terminal=frozenset({"succeeded", "failed", "cancelled"}),
)
PORTKEY = OPENAI._replace(provider="portkey", error=("error", "message"))
FIREWORKS = JobKind(
    provider="fireworks",
    id=("name",),
    status=("state",),
    created=("createTime",),
    finished=("completedTime",),
    model=("trainingConfig", "baseModel"),
    result_model=("trainingConfig", "outputModel"),
    error=("status", "message"),
    states={"JOB_STATE_RUNNING": "running", "JOB_STATE_FAILED": "failed", "JOB_STATE_COMPLETED": "succeeded"},
    terminal=frozenset({"JOB_STATE_FAILED", "JOB_STATE_COMPLETED"}),
)
DATAHERALD = JobKind(
    provider="dataherald",
    id=("id",),
    status=("status",),
    created=("created_at",),
    model=("base_llm", "model_name"),
    result_model=("model_id",),
    error=("error",),
    states={"queued": "queued", "validating_files": "queued", "succeeded": "succeeded"},
    terminal=frozenset({"succeeded"}),
)


def job(kind, value):
    class Job:
        __job__ = kind

        def to_dict(self):
            return value

    return Job()


def view(kind, **value):
    return JobView.of(job(kind, value))


def test_an_openai_job_is_read_with_all_its_parts():
    original = job(
        OPENAI,
        {
            "id": "ftjob-1",
            "status": "succeeded",
            "created_at": 1741308000,
            "finished_at": 1741308120,
            "model": "gpt-4o-mini-2024-07-18",
            "fine_tuned_model": "ft:gpt-4o-mini:acme",
            "error": {},
        },
    )
    assert JobView.of(original) == JobView(
        id="ftjob-1",
        provider="openai",
        model="gpt-4o-mini-2024-07-18",
        status="succeeded",
        created_at=datetime(2025, 3, 7, 0, 40, tzinfo=UTC),
        finished_at=datetime(2025, 3, 7, 0, 42, tzinfo=UTC),
        result_model="ft:gpt-4o-mini:acme",
        error=None,
        original=original,
    )


def test_a_fireworks_job_is_known_by_the_last_segment_of_its_name():
    assert view(FIREWORKS, name="accounts/acme/dpoJobs/tickets-7").id == "tickets-7"


def test_an_id_with_slashes_stays_whole():
    arn = "arn:aws:bedrock:us-east-1:1:model-customization-job/titan/x"
    assert view(PORTKEY, id=arn).id == arn


def test_fields_below_another_object_are_found():
    found = view(FIREWORKS, trainingConfig={"baseModel": "llama", "outputModel": ""})
    assert (found.model, found.result_model) == ("llama", None)


def test_the_engines_upper_case_means_the_same_as_the_documents_lower_case():
    assert [view(DATAHERALD, status=word).status for word in ("VALIDATING_FILES", "queued", "Succeeded")] == [
        "queued",
        "queued",
        "succeeded",
    ]


@pytest.mark.parametrize("status", ["paused_by_moon", "", None, 7, ["running"], {}])
def test_a_status_that_the_contract_does_not_have_is_unknown(status):
    assert view(OPENAI, status=status).status == "unknown"


def test_an_empty_job_is_all_unknown():
    empty = view(OPENAI)
    assert (empty.id, empty.status) == ("", "unknown")
    assert [empty.model, empty.created_at, empty.finished_at, empty.result_model, empty.error] == [None] * 5


def test_odd_shapes_are_passed_over():
    odd = view(OPENAI, id=12, created_at=[], finished_at={}, model={"a": 1}, fine_tuned_model=3, error=7)
    assert (odd.id, odd.error) == ("12", "7")
    assert (odd.created_at, odd.finished_at, odd.model, odd.result_model) == (None, None, None, None)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, None),
        ({}, None),
        ("", None),
        ({"code": None, "message": None, "param": None}, None),
        ({"code": "OK", "message": ""}, None),
        ("Too few examples", "Too few examples"),
        ({"code": "invalid_n_examples", "message": "Too few examples", "param": None}, "Too few examples"),
        ({"code": "invalid_n_examples", "message": ""}, "invalid_n_examples"),
        ({"error": {"message": "nested"}}, "nested"),
        ({"reason": "odd"}, '{"reason": "odd"}'),
    ],
)
def test_an_error_is_what_it_says(value, text):
    assert view(OPENAI, error=value).error == text


def test_an_error_is_found_where_the_contract_points_at_its_message():
    assert view(PORTKEY, error={"message": "bad file"}).error == "bad file"
    assert view(PORTKEY, error="bad file").error == "bad file"
    assert view(PORTKEY, error={}).error is None
    assert view(FIREWORKS, status={"code": "INVALID_ARGUMENT", "message": "syntax"}).error == "syntax"
    assert view(FIREWORKS, status={"code": "CANCELLED", "message": ""}).error == "CANCELLED"
    assert view(FIREWORKS, status={"code": "OK", "message": "all is well"}).error is None


@pytest.mark.parametrize(
    "value",
    [
        1700000000,
        1700000000.0,
        "1700000000",
        1700000000000,
        1700000000000000,
        "2023-11-14T22:13:20Z",
        "2023-11-14t22:13:20z",
        "2023-11-14T22:13:20.000000000Z",
        "2023-11-14T22:13:20",
        "2023-11-15T00:13:20+02:00",
        datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        datetime(2023, 11, 14, 22, 13, 20),  # noqa: DTZ001
    ],
)
def test_a_moment_is_the_same_in_every_spelling(value):
    found = moment(value)
    assert found == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert found.tzinfo is UTC


def test_nine_digits_of_a_second_are_read_to_the_microsecond():
    assert moment("2026-01-01T10:00:00.123456789Z").microsecond == 123456


@pytest.mark.parametrize(
    "value",
    [
        *(None, True, 0, -1, "", "yesterday", "nan", float("inf"), 10**400, [], {}, b"1700000000"),
        *("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00"),
    ],
)
def test_what_is_no_moment_is_none(value):
    assert moment(value) is None


@pytest.mark.parametrize("other", [None, "ftjob-1", {"id": "ftjob-1", "status": "running"}, object()])
def test_what_is_no_job_is_refused(other):
    with pytest.raises(TypeError, match="a job of one of the fine-tuning clients is needed"):
        JobView.of(other)


def test_a_view_of_a_view_is_itself():
    once = view(OPENAI, id="ftjob-1")
    assert JobView.of(once) is once


def test_a_view_cannot_be_changed():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        view(OPENAI).status = "running"
