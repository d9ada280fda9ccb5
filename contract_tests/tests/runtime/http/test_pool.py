"""Connections: shared by a client's copies, threads and tasks, bound to their event loop, and closed when nobody needs them."""

import asyncio
import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from finetuning_clients import openai
from finetuning_runtime._http.captured import capture_responses

from ..clients import KEY, refuses, retrieve, run
from ..loopback import serve

pytestmark = pytest.mark.usefixtures("own_environment")


def test_a_client_and_its_copies_use_the_same_connection(kind, loopback):
    client = kind(KEY, base_url=loopback.url)
    copy = client.with_options(default_headers={"x": "1"})
    run(client, retrieve(client), retrieve(copy), retrieve(client), client.close, copy.close)
    assert len({arrival.connection for arrival in loopback.arrivals}) == 1
    assert loopback.closed.wait(30)


def test_an_async_client_can_be_used_in_one_event_loop_after_the_other(loopback):
    client = openai.AsyncClient(KEY, base_url=loopback.url)
    for number in range(3):
        (job,) = run(client, retrieve(client, f"ftjob-{number}"))
        assert job.id == f"ftjob-{number}"
        assert loopback.closed.wait(30)  # with its loop, the connection ended
        loopback.closed.clear()
    assert len({arrival.connection for arrival in loopback.arrivals}) == 3
    run(client, client.close, client.close)
    refuses(client)


def test_an_async_client_can_be_used_in_event_loops_side_by_side(loopback):
    client = openai.AsyncClient(KEY, base_url=loopback.url)
    together = threading.Barrier(4)

    async def work(number):
        first = await client.fine_tuning.jobs.retrieve(f"{number}-a")
        await asyncio.to_thread(together.wait, 30)
        copy = client.with_options(default_headers={"x-copy": "1"})
        second = await copy.fine_tuning.jobs.retrieve(f"{number}-b")
        return first.id, second.id

    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda number: asyncio.run(work(number)), range(4)))
    assert found == [(f"{number}-a", f"{number}-b") for number in range(4)]
    assert loopback.closed.wait(30)


def test_closing_an_async_client_in_another_loop_than_it_was_used_in_is_fine(loopback):
    client = openai.AsyncClient(KEY, base_url=loopback.url)
    run(client, retrieve(client))
    asyncio.run(client.close())
    assert client.is_closed
    assert loopback.closed.wait(30)


def test_a_call_that_is_cancelled_leaves_the_client_as_it_was():
    arrived, go_on = threading.Event(), threading.Event()

    def answer(arrival):
        if arrival.target.endswith("slow"):
            arrived.set()
            go_on.wait(30)
        return 200, {}, {"id": arrival.target.rpartition("/")[2]}

    async def cancel(client):
        slow = asyncio.create_task(client.fine_tuning.jobs.retrieve("slow"))
        await asyncio.to_thread(arrived.wait, 30)
        slow.cancel()
        with pytest.raises(asyncio.CancelledError):
            await slow
        go_on.set()
        return (await client.fine_tuning.jobs.retrieve("quick")).id

    with serve(answer) as server:
        client = openai.AsyncClient(KEY, base_url=server.url)
        assert asyncio.run(cancel(client)) == "quick"
        assert [arrival.target.rpartition("/")[2] for arrival in server.arrivals] == ["slow", "quick"]


def test_a_forgotten_client_closes_its_connections(loopback):
    client = openai.Client(KEY, base_url=loopback.url)
    copy = client.with_options(timeout=5)
    client.fine_tuning.jobs.retrieve("a")
    http, gone = client._session._pool._http, weakref.ref(client)
    del client
    gc.collect()
    assert gone() is None
    assert not http.is_closed
    copy.fine_tuning.jobs.retrieve("b")
    assert len(loopback.open_connections) == 1
    del copy
    gc.collect()
    assert http.is_closed
    assert loopback.closed.wait(30)


def test_a_forgotten_async_client_closes_its_connections(loopback):
    async def forget():
        client = openai.AsyncClient(KEY, base_url=loopback.url)
        await client.fine_tuning.jobs.retrieve("a")
        del client
        gc.collect()
        await asyncio.to_thread(loopback.closed.wait, 30)
        return loopback.closed.is_set()

    assert asyncio.run(forget())


def own_call(client, number):
    """A call with an id, a header and a query of its own, and whether all of them came back to it alone."""
    name = f"job-{number}"
    return client.fine_tuning.jobs.retrieve(
        name, extra_headers={"x-number": name}, extra_query={"n": name}, timeout=30 + number
    )


def test_threads_share_a_client_and_nothing_else(loopback):
    loopback.answer = lambda arrival: (
        200,
        {"set-cookie": f"session={arrival.headers['x-number']}", "x-number": arrival.headers["x-number"]},
        {
            "id": arrival.target.rpartition("/")[2],
            "number": arrival.headers["x-number"],
            "cookie": arrival.headers.get("cookie"),
        },
    )
    client = openai.Client(KEY, base_url=loopback.url)
    together = threading.Barrier(16)

    def work(thread):
        together.wait(30)
        for number in range(thread * 100, thread * 100 + 8):
            copy = (
                client.with_options(default_headers={"authorization": f"Bearer own-{thread}"}) if thread % 2 else client
            )
            with capture_responses() as responses:
                job = own_call(copy, number)
            assert job.to_dict() == {"id": f"job-{number}?n=job-{number}", "number": f"job-{number}", "cookie": None}
            assert [response.headers["x-number"] for response in responses] == [f"job-{number}"]

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(work, range(16)))
    assert len(loopback.arrivals) == 16 * 8
    for arrival in loopback.arrivals:
        thread = int(arrival.headers["x-number"].rpartition("-")[2]) // 100
        assert arrival.headers["authorization"] == (f"Bearer own-{thread}" if thread % 2 else f"Bearer {KEY}")
    client.close()


def test_tasks_share_a_client_and_nothing_else(loopback):
    client = openai.AsyncClient(KEY, base_url=loopback.url)

    async def work(number):
        with capture_responses() as responses:
            job = await own_call(client, number)
        assert job.id == f"job-{number}?n=job-{number}"
        assert job["headers"]["x-number"] == f"job-{number}"
        assert [response.json()["headers"]["x-number"] for response in responses] == [f"job-{number}"]

    async def work_together():
        async with client:
            await asyncio.gather(*map(work, range(64)))

    asyncio.run(work_together())
    assert len(loopback.arrivals) == 64
    assert len({arrival.connection for arrival in loopback.arrivals}) <= 64


def test_responses_are_captured_by_every_block_that_the_call_is_in(mocked):
    client, _ = mocked()
    with capture_responses() as outer:
        run(client, retrieve(client))
        with capture_responses() as inner:
            run(client, retrieve(client))
    run(client, retrieve(client))
    assert (len(outer), len(inner)) == (2, 1)


def test_no_cookie_of_one_client_goes_out_with_another_ones_key(mocked):
    requests = []

    def handle(request):
        requests.append(request)
        return httpx.Response(200, json={}, headers={"set-cookie": "session=of-the-first; Path=/"})

    client, _ = mocked(transport=httpx.MockTransport(handle))
    run(
        client,
        retrieve(client),
        retrieve(client),
        retrieve(client.with_options(default_headers={"authorization": "Bearer b"})),
    )
    assert [request.headers.get("cookie") for request in requests] == [None, None, None]
