"""Waiting for a job. Time is a number here: nothing sleeps."""

import asyncio
import functools
import logging
from itertools import pairwise

import attrs
import pytest
from finetuning_runtime._errors.exceptions import (
    APIConnectionError,
    APITimeoutError,
    InternalServerError,
    JobCancelledError,
    JobFailedError,
    WaitTimeoutError,
)
from finetuning_runtime._jobs.view import JobView
from finetuning_runtime._jobs.waiting import wait_for_job, wait_for_job_async
from finetuning_runtime._values.clocks import Clock

from contract_tests.tests.fake_time import Time

from ..watched import KIND, Job, answer


@attrs.define
class Server:
    """Answers with one thing after the other, the last for ever."""

    answers: list
    ids: list[str] = attrs.field(factory=list)
    options: list[dict] = attrs.field(factory=list)

    def retrieve(self, job_id, **options):
        self.ids.append(job_id)
        self.options.append(options)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, Job) else Job(answer)

    async def retrieve_async(self, job_id, **options):
        return self.retrieve(job_id, **options)


def wait_in_asyncio(server, job, **arguments):
    return asyncio.run(wait_for_job_async(server.retrieve_async, job, **arguments))


def wait_in_threads(server, job, **arguments):
    return wait_for_job(server.retrieve, job, **arguments)


@pytest.fixture(params=[wait_in_threads, wait_in_asyncio], ids=["sync", "async"])
def wait(request):
    return request.param


def test_it_looks_until_the_job_has_ended(wait, time):
    server = Server(["queued", "running", "succeeded"])
    assert wait(server, "ftjob-1", clock=time.clock) == Job("succeeded")
    assert server.ids == ["ftjob-1"] * 3


def test_it_takes_a_job_in_place_of_an_id(wait, time):
    server = Server(["succeeded"])
    assert wait(server, Job("running", id="ftjob-7"), clock=time.clock).status == "succeeded"
    assert server.ids == ["ftjob-7"]


def test_a_job_that_has_ended_is_not_slept_for(wait, time):
    wait(Server(["succeeded"]), "ftjob-1", clock=time.clock)
    assert time.naps == []


def test_pauses_grow_by_half_up_to_six_intervals(wait, time):
    wait(Server(["running"] * 9 + ["succeeded"]), "ftjob-1", poll_interval=2.0, clock=time.clock)
    assert time.naps == pytest.approx([2, 3, 4.5, 6.75, 10.125, 12, 12, 12, 12])


def test_pauses_differ_from_client_to_client(wait):
    early, late = Time(random=0.0), Time(random=1.0)
    for time in (early, late):
        wait(Server(["running", "succeeded"]), "ftjob-1", poll_interval=2.0, clock=time.clock)
    assert (early.naps, late.naps) == ([1.5], [2.0])


def test_each_change_of_status_is_told_once(wait, time):
    told = []
    server = Server(["queued", "queued", "running", "running", "succeeded"])
    wait(server, "ftjob-1", on_update=lambda job: told.append(job.status), clock=time.clock)
    assert told == ["queued", "running", "succeeded"]


def test_in_asyncio_a_change_may_be_told_to_a_coroutine_function(time):
    told = []

    async def tell(job):
        await asyncio.sleep(0)
        told.append(job.status)

    wait_in_asyncio(Server(["running", "succeeded"]), "ftjob-1", on_update=tell, clock=time.clock)
    assert told == ["running", "succeeded"]


def test_what_on_update_raises_comes_through(wait, time):
    def stop(job):
        raise KeyError(job.status)

    with pytest.raises(KeyError):
        wait(Server(["running"]), "ftjob-1", on_update=stop, clock=time.clock)


def test_a_failed_job_raises_with_the_job_and_its_error(wait, time):
    failed = Job("failed", error={"code": "invalid_n_examples", "message": "Too few examples"})
    with pytest.raises(JobFailedError) as caught:
        wait(Server([failed]), "ftjob-1", clock=time.clock)
    assert str(caught.value) == "job ftjob-1 failed (status failed): Too few examples"
    assert caught.value.job is failed


def test_what_a_job_says_of_its_failure_is_told_in_one_line(wait, time):
    failed = Job("failed", error={"message": "Too few examples:\r\n10 needed,\t3 given\n"})
    with pytest.raises(
        JobFailedError, match=r"^job ftjob-1 failed \(status failed\): Too few examples: 10 needed, 3 given$"
    ):
        wait(Server([failed]), "ftjob-1", clock=time.clock)


def test_a_cancelled_job_raises(wait, time):
    with pytest.raises(JobCancelledError, match=r"^job ftjob-1 was cancelled \(status cancelled\)$"):
        wait(Server(["cancelled"]), "ftjob-1", clock=time.clock)


@pytest.mark.parametrize("status", ["failed", "cancelled"])
def test_on_request_an_unhappy_end_is_returned(wait, time, status):
    assert wait(Server([status]), "ftjob-1", raise_on_failure=False, clock=time.clock) == Job(status)


@pytest.mark.parametrize("status", ["polishing", "", None, 7])
def test_a_status_that_nobody_knows_is_no_end(wait, time, status):
    assert wait(Server([status, status, "succeeded"]), "ftjob-1", clock=time.clock).status == "succeeded"


def test_an_end_in_capitals_is_an_end(wait, time):
    assert wait(Server(["SUCCEEDED"]), "ftjob-1", clock=time.clock).status == "SUCCEEDED"


@attrs.frozen
class File(Job):
    """No job, but worked on like one."""


File.__job__ = None
File.__lifecycle__ = KIND._replace(created=None, noun="file")


@attrs.frozen
class Dataset(File):
    """Nor this."""


Dataset.__lifecycle__ = File.__lifecycle__._replace(noun="dataset")


@pytest.fixture
def wait_for_file(wait, time):
    return functools.partial(wait, noun="file", clock=time.clock)


def test_what_is_no_job_but_is_worked_on_is_waited_for_and_called_what_it_is(wait_for_file):
    server = Server([File("queued"), File("succeeded")])
    assert wait_for_file(server, File("queued", id="file-1")) == File("succeeded")
    assert server.ids == ["file-1", "file-1"]
    with pytest.raises(JobFailedError, match=r"^file file-1 failed \(status failed\): Not JSONL$"):
        wait_for_file(Server([File("failed", error="Not JSONL")]), "file-1")
    with pytest.raises(WaitTimeoutError, match=r"^file file-1 had not ended after 5 s: its status is queued$"):
        wait_for_file(Server([File("queued")]), "file-1", timeout=5)
    with pytest.raises(ValueError, match=r"^the file has no id to look it up by$"):
        wait_for_file(Server([]), File("queued", id=""))


def test_a_file_is_no_job_and_a_job_no_file(wait, wait_for_file):
    with pytest.raises(TypeError, match=r"^a job of one of the fine-tuning clients is needed, not File$"):
        JobView.of(File("queued"))
    with pytest.raises(TypeError, match=r"^a job of one of the fine-tuning clients is needed, not File$"):
        wait(Server([]), File("queued"))
    for other in (Job("queued"), Dataset("queued"), None, 5):
        with pytest.raises(TypeError, match=r"^a file of one of the fine-tuning clients is needed, not "):
            wait_for_file(Server([]), other)


def test_the_last_look_is_at_the_deadline(wait, time):
    server = Server(["running"])
    with pytest.raises(WaitTimeoutError) as caught:
        wait(server, "ftjob-1", timeout=10, poll_interval=4, clock=time.clock)
    assert time.naps == pytest.approx([4, 6])
    assert len(server.ids) == 3
    assert str(caught.value) == "job ftjob-1 had not ended after 10 s: its status is running"
    assert caught.value.job == Job("running")
    assert isinstance(caught.value, TimeoutError)


def test_a_job_that_ends_by_the_deadline_is_in_time(wait, time):
    server = Server(["running", "running", "succeeded"])
    assert wait(server, "ftjob-1", timeout=10, poll_interval=4, clock=time.clock).status == "succeeded"


def test_no_look_may_outlast_the_time_that_remains(wait, time):
    server = Server(["running"])
    with pytest.raises(WaitTimeoutError):
        wait(server, "ftjob-1", timeout=10, poll_interval=4, clock=time.clock)
    assert [options["total_timeout"] for options in server.options] == pytest.approx([10, 6, 1])


def test_without_a_deadline_the_clients_own_limits_count(wait, time):
    server = Server(["succeeded"])
    wait(server, "ftjob-1", clock=time.clock)
    assert server.options == [{}]


@pytest.mark.parametrize(
    "error",
    [
        APIConnectionError("no route"),
        APITimeoutError("slow"),
        *(answer(status) for status in (408, 409, 425, 429, 500, 503, 529)),
    ],
    ids=lambda error: str(getattr(error, "status_code", type(error).__name__)),
)
def test_what_may_pass_is_waited_out(wait, time, error, caplog):
    with caplog.at_level(logging.WARNING, logger="finetuning"):
        assert wait(Server([error, "running", error, "succeeded"]), "ftjob-1", clock=time.clock)
    assert len(time.naps) == 3
    assert "looking at job ftjob-1 failed" in caplog.text


def test_the_servers_own_time_to_come_back_is_kept(wait, time):
    server = Server([answer(429, retry_after="70"), "running", "succeeded"])
    wait(server, "ftjob-1", poll_interval=5, clock=time.clock)
    assert time.naps == pytest.approx([70, 7.5])


def test_the_servers_own_time_to_come_back_ends_at_the_deadline(wait, time):
    with pytest.raises(WaitTimeoutError, match="its status could not be read: OpenAI answered 503") as caught:
        wait(Server([answer(503, retry_after="900")]), "ftjob-1", timeout=60, clock=time.clock)
    assert isinstance(caught.value.__cause__, InternalServerError)
    assert time.naps == [60]


def test_what_has_passed_is_not_blamed_for_a_job_that_is_late(wait, time):
    with pytest.raises(WaitTimeoutError, match=r"its status is running$") as caught:
        wait(Server([answer(503), "running"]), "ftjob-1", timeout=60, clock=time.clock)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_what_will_not_pass_is_raised_at_once(wait, time, status):
    error = answer(status)
    with pytest.raises(type(error)):
        wait(Server(["running", error]), "ftjob-1", clock=time.clock)
    assert len(time.naps) == 1


def test_a_failure_that_lasts_over_an_hour_is_raised(wait, time):
    with pytest.raises(APIConnectionError):
        wait(Server(["running", APIConnectionError("gone")]), "ftjob-1", clock=time.clock)
    assert 3600 < time.now - 1000 < 3700


def test_failures_with_a_good_look_between_them_may_go_on_for_ever(wait, time):
    flaky = ["running", APIConnectionError("gone")] * 300
    assert wait(Server([*flaky, "succeeded"]), "ftjob-1", clock=time.clock)
    assert time.now - 1000 > 3600


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf")])
def test_an_interval_that_is_none_is_refused_before_anything_is_sent(wait, time, value):
    server = Server(["succeeded"])
    with pytest.raises(ValueError, match="poll_interval"):
        wait(server, "ftjob-1", poll_interval=value, clock=time.clock)
    assert server.ids == []


@pytest.mark.parametrize("value", [0, -1, float("nan")])
def test_a_timeout_that_is_none_is_refused(wait, time, value):
    with pytest.raises(ValueError, match="timeout"):
        wait(Server(["succeeded"]), "ftjob-1", timeout=value, clock=time.clock)


def test_what_has_no_id_is_refused(wait, time):
    for nothing, error in (("", ValueError), (Job("running", id=""), ValueError), (17, TypeError)):
        with pytest.raises(error):
            wait(Server(["succeeded"]), nothing, clock=time.clock)


def test_waiting_in_asyncio_can_be_cancelled():
    async def cancel_a_waiter():
        asleep = asyncio.Event()

        async def sleep(seconds):
            asleep.set()
            await asyncio.sleep(seconds)

        server = Server(["running"])
        waiting = wait_for_job_async(
            server.retrieve_async, "ftjob-1", poll_interval=3600, clock=Clock(sleep_async=sleep)
        )
        task = asyncio.create_task(waiting)
        await asleep.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return server.ids

    assert asyncio.run(cancel_a_waiter()) == ["ftjob-1"]


def test_growing_pauses_never_shrink(wait, time):
    wait(Server(["running"] * 12 + ["succeeded"]), "ftjob-1", clock=time.clock)
    assert all(earlier <= later for earlier, later in pairwise(time.naps))


def test_each_change_of_status_is_a_line_in_the_log(wait, time, caplog):
    with caplog.at_level(logging.INFO, logger="finetuning"):
        wait(Server(["queued", "queued", "running", "succeeded"]), "ftjob-1", clock=time.clock)
    assert caplog.messages == [f"job ftjob-1 is {status}" for status in ("queued", "running", "succeeded")]
    assert {record.levelname for record in caplog.records} == {"INFO"}


@pytest.mark.parametrize(("status", "shown"), [("resting", "resting"), ("a\nb", "a b"), (None, "None")])
def test_a_status_that_the_contract_does_not_know_is_a_warning(wait, time, caplog, status, shown):
    with caplog.at_level(logging.WARNING, logger="finetuning"):
        wait(Server([status, status, "succeeded"]), "ftjob-1", clock=time.clock)
    (message,) = caplog.messages
    assert message.startswith(f"job ftjob-1 has the status {shown}, which the contract does not know")


def test_who_waits_without_a_limit_is_warned_every_hour(wait, time, caplog):
    with caplog.at_level(logging.WARNING, logger="finetuning"):
        wait(Server(["running"] * 16 + ["succeeded"]), "ftjob-1", poll_interval=100.0, clock=time.clock)
    assert time.now - 1000 > 7200
    without = (
        "job ftjob-1 has been waited for without a limit for {} h, its status is running: give a limit to end that"
    )
    assert caplog.messages == [without.format(hours) for hours in (1, 2)]


def test_who_waits_with_a_limit_is_not_warned(wait, time, caplog):
    with caplog.at_level(logging.WARNING, logger="finetuning"):
        wait(Server(["running"] * 16 + ["succeeded"]), "ftjob-1", poll_interval=100.0, timeout=9999, clock=time.clock)
    assert caplog.messages == []


def test_each_look_has_the_options_that_were_given(wait, time):
    server = Server(["running", "succeeded"])
    wait(server, "ftjob-1", options={"extra_headers": {"x-run": "7"}, "max_retries": 0}, clock=time.clock)
    assert server.options == [{"extra_headers": {"x-run": "7"}, "max_retries": 0}] * 2


def test_a_limit_of_each_look_does_not_outlast_the_time_that_remains(wait, time):
    server = Server(["running"])
    with pytest.raises(WaitTimeoutError):
        wait(server, "ftjob-1", timeout=10, poll_interval=4, options={"total_timeout": 7}, clock=time.clock)
    assert [options["total_timeout"] for options in server.options] == pytest.approx([7, 6, 1])
