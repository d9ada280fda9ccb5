"""A job's events: each once, and in order. Time is a number here: nothing sleeps."""

import asyncio

import attrs
import pytest
from finetuning_runtime._errors.exceptions import NotFoundError, WaitTimeoutError
from finetuning_runtime._jobs.event_log import EventLog
from finetuning_runtime._jobs.following import follow, follow_async

from ..watched import Job, answer


@attrs.define
class Events:
    """A job's events on a server that lists them page by page, newest first unless told otherwise.

    Before each look one of the `steps` happens: new events, and the job's status afterwards.
    """

    steps: list[tuple[list, object]]
    page_size: int = 2
    newest_first: bool = True
    events: list[dict] = attrs.field(factory=list)
    pages_read: int = 0
    look: int = 0

    def retrieve(self, _job_id, **_options):
        new, status = self.steps[min(self.look, len(self.steps) - 1)]
        self.look += 1
        if isinstance(status, Exception):
            raise status
        self.events += [event if isinstance(event, dict) else {"id": event, "created_at": 7} for event in new]
        return Job(status)

    async def retrieve_async(self, job_id, **options):
        return self.retrieve(job_id, **options)

    def list(self, _job_id, **_options):
        return self

    def iter_pages(self):
        listed = self.events[::-1] if self.newest_first else list(self.events)
        for start in range(0, max(len(listed), 1), self.page_size):
            self.pages_read += 1
            yield type("Page", (), {"data": listed[start : start + self.page_size]})()


class AsyncEvents(Events):
    async def iter_pages(self):
        for page in super().iter_pages():
            await asyncio.sleep(0)
            yield page


def ids(events):
    return [event.get("id") if isinstance(event, dict) else event for event in events]


def followed_in_threads(steps, time, **options):
    arguments = {name: options.pop(name) for name in ("timeout", "poll_interval") if name in options}
    server = Events(steps, **options)
    return ids(follow(server.list, server.retrieve, "ftjob-1", clock=time.clock, **arguments)), server


def followed_in_asyncio(steps, time, **options):
    arguments = {name: options.pop(name) for name in ("timeout", "poll_interval") if name in options}
    server = AsyncEvents(steps, **options)

    async def collect():
        events = follow_async(server.list, server.retrieve_async, "ftjob-1", clock=time.clock, **arguments)
        return ids([event async for event in events])

    return asyncio.run(collect()), server


@pytest.fixture(params=[followed_in_threads, followed_in_asyncio], ids=["sync", "async"])
def followed(request):
    return request.param


def test_events_come_once_and_in_the_order_in_which_they_happened(followed, time):
    steps = [
        (["a", "b"], "running"),
        ([], "running"),
        (["c", "d", "e", "f"], "running"),
        (["g"], "succeeded"),
    ]
    found, _ = followed(steps, time)
    assert found == list("abcdefg")


def test_events_of_one_second_keep_the_order_of_the_list(followed, time):
    one_second = [{"id": name, "created_at": 1741308000} for name in "zyxw"]
    found, _ = followed([(one_second[:3], "running"), (one_second[3:], "succeeded")], time)
    assert found == list("zyxw")


@pytest.mark.parametrize("newest_first", [True, False])
def test_events_that_are_listed_in_no_order_come_by_their_times(followed, time, newest_first):
    a, b, c, d = ({"id": name, "created_at": 1741308000 + seconds} for seconds, name in enumerate("abcd"))
    steps = [([b, c, a], "running"), ([d], "succeeded")]
    found, _ = followed(steps, time, page_size=3, newest_first=newest_first)
    assert found == list("abcd")


def test_events_of_which_one_has_no_time_come_as_they_are_listed(followed, time):
    a, b, c = ({"id": name, "created_at": 1741308000 - seconds} for seconds, name in enumerate("abc"))
    found, _ = followed([([a, {**b, "created_at": None}, c], "succeeded")], time, page_size=3)
    assert found in (list("abc"), list("cba"))


def test_the_events_of_a_job_that_has_ended_are_all_read(followed, time):
    found, _ = followed([(list("abcde"), "failed")], time)
    assert found == list("abcde")
    assert time.naps == []


def test_the_last_events_are_read_after_the_job_has_ended(followed, time):
    found, _ = followed([([], "running"), (["last"], "succeeded")], time)
    assert found == ["last"]


def test_known_pages_are_not_read_again(followed, time):
    steps = [([str(n) for n in range(20)], "running"), *[([], "running")] * 5, (["x"], "succeeded")]
    found, server = followed(steps, time)
    assert len(found) == 21
    assert server.pages_read == 10 + 5 + 1


def test_a_list_that_is_oldest_first_is_recognised_by_its_times(followed, time):
    events = [{"id": name, "created_at": 1000 + n} for n, name in enumerate("abcdefg")]
    steps = [(events[:3], "running"), ([], "running"), (events[3:6], "running"), (events[6:], "succeeded")]
    found, _ = followed(steps, time, newest_first=False)
    assert found == list("abcdefg")


def test_a_list_that_is_oldest_first_is_recognised_by_what_comes_after_the_known(followed, time):
    steps = [(["a"], "running"), (["b"], "running"), (["c", "d"], "succeeded")]
    found, _ = followed(steps, time, newest_first=False)
    assert found == list("abcd")


def test_events_without_an_id_are_told_apart_by_what_they_say(time):
    steps = [([{"message": "a"}], "running"), ([{"message": "b"}], "succeeded")]
    server = Events(steps)
    found = [event["message"] for event in follow(server.list, server.retrieve, "ftjob-1", clock=time.clock)]
    assert found == ["a", "b"]


def test_pauses_are_short_again_when_something_happens(followed, time):
    quiet = ([], "running")
    followed([quiet, quiet, quiet, (["a"], "running"), (["b"], "succeeded")], time, poll_interval=2)
    assert time.naps == pytest.approx([2, 3, 4.5, 2])


def test_a_look_that_fails_loses_nothing(followed, time):
    steps = [(["a"], "running"), ([], answer(503)), (["b"], "running"), (["c"], "succeeded")]
    found, _ = followed(steps, time)
    assert found == list("abc")


def test_following_ends_at_the_deadline(followed, time):
    with pytest.raises(WaitTimeoutError):
        followed([(["a"], "running")], time, timeout=30)


def test_following_an_unknown_job_raises(followed, time):
    with pytest.raises(NotFoundError):
        followed([([], answer(404))], time)


def test_wrong_arguments_are_refused_before_the_first_event_is_asked_for():
    server = Events([([], "succeeded")])
    for start in (follow, follow_async):
        with pytest.raises(ValueError, match="poll_interval"):
            start(server.list, server.retrieve, "ftjob-1", poll_interval=0)


def test_only_so_many_events_are_remembered_as_are_needed():
    log = EventLog()
    for start in range(0, 50_000, 500):
        look = log.look()
        look.take([{"id": str(n)} for n in reversed(range(start, start + 500))])
        look.take([{"id": str(n)} for n in reversed(range(max(start - 500, 0), start))])
        assert ids(log.add(look)) == [str(n) for n in range(start, start + 500)]
    assert len(log.known) == 1000
