"""What a list gives: a page that has what its body has, by the names of Python, and walks on to the pages behind it."""

import asyncio
import json

import httpx
import pytest
from finetuning_clients import dataherald, fireworks, openai

JOB = {"id": "ftjob-1", "status": "running"}


def client(package, *bodies, kind="Client", **arguments):
    """A client of a server that sends one body after the other."""
    left = list(bodies)
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=left.pop(0), headers={"x-request-id": "req_1"}))
    keys = {} if package is dataherald else {"api_key": "k"}
    return getattr(package, kind)(**keys, transport=transport, **arguments)


def test_a_page_has_what_its_body_has():
    body = {"object": "list", "data": [{"id": "file-1"}], "has_more": False, "first_id": "file-1", "last_id": "file-2"}
    page = client(openai, body).files.list()
    assert (page.object, page.first_id, page.last_id, page.has_more) == ("list", "file-1", "file-2", False)
    assert [file.id for file in page.data] == ["file-1"]
    assert page.to_dict() == json.loads(page.to_json()) == body
    assert page._request_id == "req_1"


def test_what_a_page_s_body_lacks_is_none():
    page = client(openai, {"data": []}).files.list()
    assert (page.object, page.first_id, page.last_id) == (None, None, None)


def test_a_page_of_fireworks_calls_its_items_as_the_service_does():
    body = {"supervisedFineTuningJobs": [{"name": "accounts/a/supervisedFineTuningJobs/1"}], "totalSize": 7}
    page = client(fireworks, {**body, "nextPageToken": "t"}, account_id="a").supervised_fine_tuning_jobs.list()
    assert page.supervised_fine_tuning_jobs == page.data
    assert (page.next_page_token, page.total_size, page.has_more) == ("t", 7, True)


def test_a_page_of_dataherald_is_an_array():
    page = client(dataherald, [{"id": "1"}], []).finetunings.list()
    assert (page.to_dict(), page.data[0].id) == ([{"id": "1"}], "1")
    assert [finetuning.id for finetuning in page] == ["1"]


def test_a_printed_list_shows_its_items():
    page = client(openai, {"object": "list", "data": [JOB], "has_more": False}).fine_tuning.jobs.list()
    assert str(page).startswith("FineTuningJobPage(data=[FineTuningJob(id='ftjob-1'")
    assert str(page).endswith("], has_more=False)")


def test_a_wrong_key_shows_where_the_list_is_asked_for():
    transport = httpx.MockTransport(lambda _: httpx.Response(401))
    with pytest.raises(openai.AuthenticationError):
        openai.Client("k", transport=transport).fine_tuning.jobs.list(limit=1)


def test_an_awaited_list_is_the_page_and_walks_on():
    bodies = [
        {"object": "list", "data": [JOB], "has_more": True},
        {"data": [{**JOB, "id": "ftjob-2"}], "has_more": False},
    ]

    async def walk():
        page = await client(openai, *bodies, kind="AsyncClient").fine_tuning.jobs.list()
        return [type(page).__name__, page.object, [job.id async for job in page]]

    assert asyncio.run(walk()) == ["AsyncFineTuningJobPage", "list", ["ftjob-1", "ftjob-2"]]


def test_following_events_gives_no_raw_response():
    jobs = client(openai).fine_tuning.jobs
    with pytest.raises(TypeError, match="has no response to be had raw"):
        jobs.with_raw_response.list_events("ftjob-1", follow=True)


def test_a_page_is_dumped_by_the_names_of_python_or_of_the_wire():
    body = {"datasets": [{"name": "n", "displayName": "d", "createTime": "2026-01-01T00:00:00Z"}], "nextPageToken": "t"}
    page = client(fireworks, body, account_id="a").datasets.list()
    dumped = page.model_dump(exclude_unset=True)
    assert set(dumped) == {"datasets", "next_page_token"}
    assert set(dumped["datasets"][0]) == {"name", "display_name", "create_time"}
    assert page.model_dump(mode="json", by_alias=True, exclude_unset=True) == body
    assert json.loads(page.model_dump_json(by_alias=True, exclude_unset=True)) == body
    assert page.model_dump(include={"next_page_token"}) == {"next_page_token": "t"}
    assert page.model_dump_json(indent=2, include={"next_page_token"}) == '{\n  "next_page_token": "t"\n}'


def test_a_dumped_page_leaves_out_what_is_named_or_none():
    page = client(openai, {"object": "list", "data": [], "first_id": None, "has_more": False}).files.list()
    assert page.model_dump() == {"object": "list", "data": [], "first_id": None, "has_more": False}
    assert page.model_dump(exclude_none=True, exclude={"object"}) == {"data": [], "has_more": False}


def test_a_page_that_is_an_array_is_dumped_as_its_items():
    page = client(dataherald, [{"id": "1", "new": 1}], kind="Client").finetunings.list()
    assert page.model_dump(exclude_unset=True) == {"data": [{"id": "1", "new": 1}]}


def test_what_is_dumped_is_no_part_of_the_page():
    page = client(openai, {"data": [], "extra": {"a": 1}}).files.list()
    page.model_dump()["extra"]["a"] = 2
    assert page.to_dict()["extra"] == {"a": 1}
