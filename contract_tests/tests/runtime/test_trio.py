"""The asynchronous clients work in trio's event loop as they do in asyncio's."""

import trio
from finetuning_clients import fireworks, openai

from .loopback import serve

JOB = {"id": "ftjob-1", "status": "running"}


def talk(answer, work, package=openai, **arguments):
    """What work with a client in trio gives."""

    async def run(url):
        async with package.AsyncClient("k", base_url=url, **arguments) as client:
            return await work(client)

    with serve(answer) as server:
        return trio.run(run, server.url), server.arrivals


def test_calls_lists_uploads_and_downloads(tmp_path, own_environment):
    source = tmp_path / "train.jsonl"
    source.write_bytes(b"{}\n")
    pages = [{"data": [JOB], "has_more": True}, {"data": [], "has_more": False}]

    def answer(arrival):
        if arrival.target.startswith("/fine_tuning/jobs?after"):
            return 200, {}, pages[1]
        return 200, {}, pages[0] if arrival.target == "/fine_tuning/jobs" else {"id": "file-1"}

    async def work(client):
        file = await client.files.create(file=source, purpose="fine-tune")
        saved = await client.files.content("file-1").save(tmp_path / "copy", resume=False)
        return file.id, saved.read_bytes(), [job.id async for job in client.fine_tuning.jobs.list()]

    (file, saved, jobs), arrivals = talk(answer, work)
    assert (file, saved, jobs) == ("file-1", b'{"id": "file-1"}', ["ftjob-1"])
    assert b'filename="train.jsonl"' in arrivals[0].body


def test_waiting_and_following(own_environment):
    looks = []

    def answer(arrival):
        if arrival.target.endswith("/events"):
            return 200, {}, {"data": [{"id": "ftevent-1", "message": "m"}], "has_more": False}
        looks.append(arrival)
        return 200, {}, {**JOB, "status": "succeeded" if len(looks) > 1 else "running"}

    async def work(client):
        job = await client.fine_tuning.jobs.wait("ftjob-1", poll_interval=0.01)
        looks.clear()
        events = client.fine_tuning.jobs.list_events("ftjob-1", follow=True, poll_interval=0.01)
        return job.status, [event.id async for event in events]

    assert talk(answer, work)[0] == ("succeeded", ["ftevent-1"])


def test_attempts_pause_and_end_in_time(own_environment):
    statuses = [503, 200]

    async def work(client):
        return (await client.fine_tuning.jobs.retrieve("ftjob-1", total_timeout=30)).id

    found, arrivals = talk(lambda _: (statuses.pop(0), {"retry-after-ms": "1"}, JOB), work)
    assert (found, len(arrivals)) == ("ftjob-1", 2)


def test_one_event_loop_after_the_other(own_environment):
    with serve() as server:
        client = openai.AsyncClient("k", base_url=server.url)
        for number in range(2):

            async def retrieve(id_=f"ftjob-{number}"):
                return (await client.fine_tuning.jobs.retrieve(id_)).id

            assert trio.run(retrieve) == f"ftjob-{number}"


def test_uploads_through_signed_addresses(tmp_path, own_environment):
    source = tmp_path / "train.jsonl"
    source.write_bytes(b"{}\n")
    with serve() as server:

        def answer(arrival):
            urls = {"filenameToSignedUrls": {"train.jsonl": f"{server.url}/put"}}
            return 200, {}, urls if arrival.target.endswith(":getUploadEndpoint") else {}

        server.answer = answer

        async def upload():
            async with fireworks.AsyncClient("k", account_id="a", base_url=server.url) as client:
                await client.datasets.upload_file("d", file=source)

        trio.run(upload)
        assert [arrival.method for arrival in server.arrivals] == ["POST", "PUT", "POST"]
        assert server.arrivals[1].body == b"{}\n"
