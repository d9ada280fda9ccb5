"""The answer as it came, beside what a call returns: `with_raw_response`, and the request id of a result."""

import asyncio
import copy
import json
import pickle

import httpx
import pytest
from finetuning_clients import fireworks, openai
from finetuning_runtime._http.captured import capture_responses
from finetuning_runtime._values.clocks import Clock

JOB = {"id": "ftjob-1", "object": "fine_tuning.job", "status": "running", "new_key": "é"}
HEADERS = {"x-request-id": "req_1", "x-other": "yes"}


@pytest.fixture
def answers():
    """What the server answers, in this order; then the job, for ever."""
    return []


@pytest.fixture
def transport(answers):
    def handle(request):
        body = httpx.ByteStream(json.dumps(JOB).encode())  # as from a network: not there before it is read
        return answers.pop(0) if answers else httpx.Response(200, stream=body, headers=HEADERS)

    return httpx.MockTransport(handle)


@pytest.fixture
def jobs(transport):
    """The resource of both clients, whose calls all give their result at once."""
    sync = openai.Client("key", transport=transport)
    sync._session.settings = sync._session.settings._replace(clock=Clock(sleep=lambda _: None))
    return sync.fine_tuning.jobs


def call_async(transport, call):
    async def run():
        async with openai.AsyncClient("key", transport=transport) as client:
            return await call(client.fine_tuning.jobs)

    return asyncio.run(run())


def test_a_call_gives_its_answer_and_its_result(jobs):
    answer = jobs.with_raw_response.retrieve("ftjob-1")
    assert answer.headers["X-Other"] == "yes"
    assert (answer.status_code, answer.request_id, answer.retries_taken) == (200, "req_1", 0)
    assert answer.json() == json.loads(answer.content) == json.loads(answer.text) == JOB
    assert answer.http_response.request.url.path == "/v1/fine_tuning/jobs/ftjob-1"
    assert answer.elapsed.total_seconds() >= 0
    assert answer.parse() == openai.models.FineTuningJob.from_dict(JOB)
    assert answer.parse() is answer.parse()
    assert repr(answer) == "RawResponse(200, FineTuningJob)"


def test_a_list_gives_the_answer_with_its_first_page(jobs, answers):
    answers.append(httpx.Response(200, json={"data": [JOB], "has_more": True}, headers=HEADERS))
    answer = jobs.with_raw_response.list(limit=1)
    assert [job.id for job in answer.parse().data] == ["ftjob-1"]
    assert answer.parse().has_next_page()
    assert answer.request_id == "req_1"


def test_the_same_goes_for_asyncio(transport, answers):
    answers.append(httpx.Response(200, json={"data": [JOB], "has_more": False}, headers=HEADERS))
    page = call_async(transport, lambda jobs: jobs.with_raw_response.list())
    assert [job.id for job in page.parse().data] == ["ftjob-1"]
    job = call_async(transport, lambda jobs: jobs.with_raw_response.retrieve("ftjob-1"))
    assert (job.parse().id, job.request_id) == ("ftjob-1", "req_1")


def test_of_several_attempts_the_last_one_s_answer_counts(jobs, answers):
    answers += [httpx.Response(503), httpx.Response(503)]
    answer = jobs.with_raw_response.retrieve("ftjob-1")
    assert (answer.status_code, answer.retries_taken) == (200, 2)


def test_an_error_is_raised_as_ever(jobs, answers):
    answers.append(httpx.Response(404))
    with pytest.raises(openai.NotFoundError):
        jobs.with_raw_response.retrieve("ftjob-1")


def test_a_wrong_argument_is_refused_as_ever(jobs):
    with pytest.raises(TypeError, match="unexpected keyword argument 'timeuot'"):
        jobs.with_raw_response.retrieve("ftjob-1", timeuot=1)


def test_the_calls_know_their_signatures(jobs):
    assert jobs.with_raw_response.create.__doc__ == jobs.create.__doc__


def test_collecting_answers_goes_on_around_it(jobs):
    with capture_responses() as every:
        jobs.with_raw_response.retrieve("ftjob-1")
        jobs.retrieve("ftjob-1")
        with capture_responses() as inner:
            jobs.retrieve("ftjob-1")
    assert (len(every), len(inner)) == (3, 1)


def test_a_result_knows_its_request_id(jobs, transport):
    assert jobs.retrieve("ftjob-1")._request_id == "req_1"
    assert call_async(transport, lambda jobs: jobs.retrieve("ftjob-1"))._request_id == "req_1"


def test_what_no_call_returned_has_no_request_id(jobs, answers):
    answers.append(httpx.Response(200, json=JOB))
    assert jobs.retrieve("ftjob-1")._request_id is None
    answers.append(httpx.Response(200, json={"data": [JOB], "has_more": False}, headers=HEADERS))
    assert jobs.list().data[0]._request_id is None
    assert openai.models.FineTuningJob.from_dict(JOB)._request_id is None


def test_a_request_id_is_no_part_of_the_result(jobs):
    job = jobs.retrieve("ftjob-1")
    assert job == openai.models.FineTuningJob.from_dict(JOB)
    assert job.to_dict() == JOB
    assert "req_1" not in repr(job)
    assert pickle.loads(pickle.dumps(job)) == copy.deepcopy(job) == job  # noqa: S301  # our own bytes


def test_a_result_is_json_again(jobs):
    job = jobs.retrieve("ftjob-1")
    assert job.to_json() == json.dumps(JOB, indent=2, ensure_ascii=False)
    assert job.to_json(indent=None) == json.dumps(JOB, ensure_ascii=False)


def test_a_result_is_no_mapping_of_what_the_contract_names_and_says_so(jobs):
    job = jobs.retrieve("ftjob-1")
    assert job["new_key"] == "é"
    with pytest.raises(KeyError, match=r"id is a field of the contract: read the attribute .id"):
        job["id"]
    with pytest.raises(KeyError, match=r"^'nonsense'$"):
        job["nonsense"]


def test_an_answer_without_a_result_is_there_too(transport, answers):
    answers.append(httpx.Response(200, json={}, headers={"x-request-id": "r"}))
    with fireworks.Client("key", account_id="a", transport=transport) as client:
        answer = client.datasets.with_raw_response.delete("chats")
    assert (answer.parse(), answer.request_id) == ({}, "r")


def test_a_download_gives_its_answer_and_its_content_fetched_once(transport, answers):
    answers.append(httpx.Response(200, stream=httpx.ByteStream(b'{"a": 1}\n'), headers=HEADERS))
    with openai.Client("key", transport=transport) as client:
        answer = client.files.with_raw_response.content("file-1")
        assert (answer.headers["x-other"], answer.request_id, answer.status_code) == ("yes", "req_1", 200)
        assert answer.content == answer.parse().content == b'{"a": 1}\n'
        assert (answer.text, answer.json(), answer.parse().text) == ('{"a": 1}\n', {"a": 1}, '{"a": 1}\n')
        assert client.with_raw_response.files.content("file-2").json() == JOB, "what was asked for again is another one"


def test_the_content_of_a_download_is_awaited_in_asyncio(transport, answers):
    answers.append(httpx.Response(200, stream=httpx.ByteStream(b"content"), headers=HEADERS))

    async def run():
        async with openai.AsyncClient("key", transport=transport) as client:
            return await client.files.with_raw_response.content("file-1")

    answer = asyncio.run(run())
    assert (answer.content, answer.parse().text, answer.headers["x-other"]) == (b"content", "content", "yes")


def test_a_download_that_is_refused_says_so(transport, answers):
    answers.append(httpx.Response(404, json={"error": {"message": "gone"}}))
    with openai.Client("key", transport=transport) as client, pytest.raises(openai.NotFoundError):
        client.files.with_raw_response.content("file-1")
