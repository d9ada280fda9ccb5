"""`list_events(follow=True)`, as a user calls it."""

import asyncio

import httpx
import pytest
from finetuning_clients import openai, portkey
from finetuning_runtime._errors.exceptions import WaitTimeoutError

QUICK = {"poll_interval": 0.001}


class Service:
    """A service whose job has one event more at each look, and ends after three."""

    def __init__(self, *, ends=True):
        self.requests = []
        self.ends = ends

    def __call__(self, request):
        self.requests.append(request)
        looks = sum(r.url.path.endswith("ftjob-1") for r in self.requests)
        if request.url.path.endswith("/ftjob-1"):
            status = "succeeded" if looks >= 3 and self.ends else "running"
            return httpx.Response(200, json={"id": "ftjob-1", "object": "fine_tuning.job", "status": status})
        events = [{"id": f"ftevent-{n}", "created_at": n, "message": f"step {n}"} for n in range(looks, 0, -1)]
        return httpx.Response(200, json={"object": "list", "data": events, "has_more": False})

    def sync(self, package=openai):
        return package.Client("k", transport=httpx.MockTransport(self)).fine_tuning.jobs

    def asyncio(self):
        return openai.AsyncClient("k", transport=httpx.MockTransport(self)).fine_tuning.jobs


@pytest.mark.parametrize("package", [openai, portkey], ids=["openai", "portkey"])
def test_each_event_comes_once_and_in_order_until_the_job_has_ended(package, monkeypatch):
    monkeypatch.setenv("PORTKEY_VIRTUAL_KEY", "vk")
    events = Service().sync(package).list_events("ftjob-1", follow=True, **QUICK)
    assert [event.message for event in events] == ["step 1", "step 2", "step 3"]


def test_the_same_holds_for_asyncio():
    async def follow():
        return [event.message async for event in Service().asyncio().list_events("ftjob-1", follow=True, **QUICK)]

    assert asyncio.run(follow()) == ["step 1", "step 2", "step 3"]


def test_without_follow_it_is_one_list_of_what_there_is_now():
    assert [event.message for event in Service().sync().list_events("ftjob-1")] == []


def test_every_look_has_the_caller_s_options():
    service = Service()
    list(service.sync().list_events("ftjob-1", follow=True, limit=7, extra_headers={"X-Team": "nlp"}, **QUICK))
    assert {request.headers["x-team"] for request in service.requests} == {"nlp"}
    lists = [request for request in service.requests if request.url.path.endswith("/events")]
    assert {request.url.query for request in lists} == {b"limit=7"}


def test_timeout_is_how_long_to_follow():
    events = Service(ends=False).sync().list_events("ftjob-1", follow=True, timeout=0.05, **QUICK)
    with pytest.raises(WaitTimeoutError, match=r"ftjob-1 had not ended after 0\.05 s"):
        list(events)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"after": "ftevent-1"}, TypeError, "leave after out"),
        ({"timeout": httpx.Timeout(5)}, TypeError, "timeout must be a number of seconds"),
        ({"poll_interval": 0}, ValueError, "poll_interval must be more than 0"),
        ({"limit": "many"}, TypeError, "limit must be a whole number"),
        ({"polling": 1}, TypeError, "polling"),
    ],
)
def test_what_does_not_fit_is_refused_before_anything_is_sent(arguments, error, message):
    service = Service()
    with pytest.raises(error, match=message):
        list(service.sync().list_events("ftjob-1", follow=True, **arguments))
    assert [request for request in service.requests if request.url.path.endswith("/events")] == []
