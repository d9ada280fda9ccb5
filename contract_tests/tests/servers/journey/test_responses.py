import httpx
import pytest
from finetuning_clients import openai
from finetuning_contracts.servers.journey.responses import all_responses_to, items_of, json_of, response_to
from finetuning_contracts.servers.journey.steps import UnexpectedResponseError


@pytest.fixture
def jobs():
    """Jobs at a server that sends these responses, one after the other."""

    def jobs(*responses):
        remaining = iter(responses)
        transport = httpx.MockTransport(lambda _: next(remaining))
        client = openai.Client("key", base_url="http://server", transport=transport, max_retries=0)
        return client.fine_tuning.jobs

    return jobs


def test_a_response_is_what_was_sent_and_not_what_the_client_made_of_it(jobs):
    sent = {"id": 7, "status": "dreaming", "unheard_of": None}
    jobs = jobs(httpx.Response(200, json=sent))
    assert response_to(lambda: jobs.retrieve("ftjob-1")) == sent


def test_a_response_that_the_client_cannot_read_is_there_all_the_same(jobs):
    jobs = jobs(httpx.Response(200, json=["no job"]))
    assert response_to(lambda: jobs.retrieve("ftjob-1")) == ["no job"]


def test_a_refusal_is_a_response_like_any_other(jobs):
    jobs = jobs(httpx.Response(404, json={"error": {}}))
    assert response_to(lambda: jobs.retrieve("ftjob-1"), 404) == {"error": {}}


def test_of_a_list_every_page_is_there_and_the_refused_one_is_the_last(jobs):
    page = {"data": [{"id": "ftjob-1"}], "has_more": True}
    jobs = jobs(httpx.Response(200, json=page), httpx.Response(500))
    responses = all_responses_to(lambda: list(jobs.list()))
    assert [response.status_code for response in responses] == [200, 500]


def test_where_no_response_came_the_client_says_why(jobs):
    jobs = jobs()
    with pytest.raises(openai.WaitTimeoutError):
        all_responses_to(lambda: _raise(openai.WaitTimeoutError("it never ends", None)))


def test_a_response_with_another_status_is_unexpected():
    with pytest.raises(UnexpectedResponseError, match=r"^404 instead of 200: gone$"):
        json_of(httpx.Response(404, text="gone"))
    with pytest.raises(UnexpectedResponseError, match=r"^200 instead of 400 or 409: $"):
        json_of(httpx.Response(200), 400, 409)


def test_a_body_that_is_no_json_is_unexpected():
    with pytest.raises(UnexpectedResponseError, match=r"^200, but the body is no JSON: <html>$"):
        json_of(httpx.Response(200, text="<html>"))


def test_the_items_of_all_pages_stand_in_order():
    assert items_of([{"data": [1, 2]}, {"data": []}, {"data": [3]}]) == [1, 2, 3]


def _raise(error):
    raise error
