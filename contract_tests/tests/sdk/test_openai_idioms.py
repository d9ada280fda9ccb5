"""Code as users of the `openai` SDK write it: the very same runs with our client, sends the same and gives the same."""

import asyncio
import json
import time
from base64 import b64encode
from datetime import UTC, datetime

import openai as vendors
import pytest
from finetuning_clients import openai as ours
from standardwebhooks.webhooks import Webhook

SECRET = f"whsec_{b64encode(b'of the endpoint').decode()}"
KEYS = {"api_key": "test-key", "webhook_secret": SECRET}


@pytest.fixture
def stage(open_session_stage, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "*")
    stage = open_session_stage("openai")
    with ours.Client(**KEYS, base_url=stage.url) as our_client, vendors.Client(**KEYS, base_url=stage.url) as theirs:
        stage.ours, stage.vendors = our_client, theirs
        yield stage


@pytest.fixture
def compare_async(stage):
    """Has both asynchronous clients play."""

    def compare_async(play):
        async def run(package):
            async with package.AsyncClient(**KEYS, base_url=stage.url) as client:
                return await play(client)

        return stage.compare(lambda _: asyncio.run(run(ours)), lambda _: asyncio.run(run(vendors)))

    return compare_async


def make_jobs(client, training_file, count):
    file = client.files.create(file=training_file, purpose="fine-tune")
    return [client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id) for _ in range(count)]


def test_the_first_page_is_what_a_list_gives(stage, training_file):
    def play(client):
        make_jobs(client, training_file, 3)
        page = client.fine_tuning.jobs.list(limit=2)
        seen = [page.data, page.has_more]
        while page.has_next_page():
            page = page.get_next_page()
            seen.append(page.data)
        return seen

    assert [len(jobs) for jobs in stage.compare(play)[::2]] == [2, 1]


def test_the_first_page_is_what_an_awaited_list_gives(compare_async):
    async def play(client):
        for number in range(3):
            await client.files.create(file=(f"{number}.jsonl", b"{}\n"), purpose="batch")
        page = await client.files.list(limit=2)
        following = await page.get_next_page()
        return [page.data, page.has_more, following.data, following.has_next_page()]

    assert compare_async(play)[1::2] == [True, False]


def test_the_answer_comes_raw(stage, training_file):
    def play(client):
        (job,) = make_jobs(client, training_file, 1)
        answer = client.fine_tuning.jobs.with_raw_response.retrieve(job.id)
        page = client.fine_tuning.jobs.with_raw_response.list(limit=1)
        return [
            [answer.status_code, answer.headers["content-type"], answer.request_id, answer.retries_taken],
            [answer.parse(), json.loads(answer.text), json.loads(answer.content)],
            [page.parse().data, page.parse().has_more],
        ]

    assert stage.compare(play)[0][0] == 200


def test_the_answer_comes_raw_for_asyncio(compare_async):
    async def play(client):
        answer = await client.files.with_raw_response.create(file=b"{}\n", purpose="batch")
        return [answer.parse(), answer.request_id, answer.headers["content-type"]]

    assert compare_async(play)[1].startswith("req_")


def test_a_result_has_its_request_id_and_is_a_dict_or_json(stage, training_file):
    def play(client):
        (job,) = make_jobs(client, training_file, 1)
        return [job._request_id, job.to_dict(), json.loads(job.to_json()), json.loads(job.to_json(indent=None))]

    assert stage.compare(play)[0].startswith("req_")


def test_a_file_s_content_is_read_in_each_way(stage, training_file, tmp_path):
    def play(client):
        file = client.files.create(file=training_file, purpose="fine-tune")
        client.files.content(file.id).write_to_file(tmp_path / "copy")
        lines = list(client.files.content(file.id).iter_lines())
        chunks = b"".join(client.files.content(file.id).iter_bytes())
        content = client.files.content(file.id)
        return [content.content, content.text, lines, chunks, (tmp_path / "copy").read_bytes()]

    assert stage.compare(play)[4] == training_file.read_bytes()


def test_a_file_s_content_is_awaited(compare_async, training_file):
    async def play(client):
        file = await client.files.create(file=training_file, purpose="fine-tune")
        content = await client.files.content(file.id)
        return [content.content, content.text, content.read()]

    assert compare_async(play)[0] == training_file.read_bytes()


def test_a_file_is_waited_for(stage, training_file):
    def play(client):
        file = client.files.create(file=training_file, purpose="fine-tune")
        return client.files.wait_for_processing(file.id, poll_interval=0.01)

    assert stage.compare(play)["status"] == "processed"


def test_a_client_is_configured_and_configured_again(stage):
    def play(client, package):
        made = package.Client(
            api_key=lambda: "asked-for",
            base_url=client.base_url,
            default_headers={"x-team": "nlp"},
            default_query={"a": "1"},
            max_retries=0,
            timeout=10.0,
        )
        with made:
            other = made.with_options(api_key="other", default_headers={"x-run": "7"}, default_query={"b": "2"})
            options = {"extra_headers": {"x-one": "1"}, "extra_query": {"c": "3"}, "extra_body": None, "timeout": 5.0}
            return [
                made.files.list().data,
                other.files.list(extra_headers={"x-team": "mt"}).data,
                other.fine_tuning.jobs.list(**options).data,
                [made.max_retries, other.max_retries],
            ]

    stage.compare(lambda client: play(client, ours), lambda client: play(client, vendors))


def test_a_coroutine_function_gives_the_key(stage):
    async def key():
        await asyncio.sleep(0)
        return "asked-for"

    async def play(package):
        async with package.AsyncClient(api_key=key, base_url=stage.url) as client:
            return (await client.files.list()).data

    stage.compare(lambda _: asyncio.run(play(ours)), lambda _: asyncio.run(play(vendors)))


def test_a_webhook_is_unwrapped_by_the_client(stage):
    payload = json.dumps(
        {
            "id": "evt_1",
            "object": "event",
            "type": "fine_tuning.job.succeeded",
            "created_at": 1741308120,
            "data": {"id": "ftjob-1"},
        }
    )
    moment = datetime.fromtimestamp(int(time.time()), UTC)
    headers = {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": Webhook(SECRET).sign("wh_1", moment, payload),
    }

    def play(client):
        client.webhooks.verify_signature(payload, headers)
        event = client.webhooks.unwrap(payload, headers)
        return [event.type, event.data.id, event.created_at]

    assert stage.compare(play)[1] == "ftjob-1"
