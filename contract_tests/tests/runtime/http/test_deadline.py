"""A call's `total_timeout` holds however slowly the headers of its response come."""

import asyncio
import contextlib
import socket
import threading
import time

import httpx
import pytest
from finetuning_clients import openai
from finetuning_runtime._errors.exceptions import APITimeoutError

from ..clients import KEY, retrieve, run

pytestmark = pytest.mark.usefixtures("own_environment")


@pytest.fixture
def dripping():
    """The URL of a server that sends a header every tenth of a second, for as long as anybody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threads = []

        def serve():
            with contextlib.suppress(OSError):  # the listener is closed
                while True:
                    connection, _ = listener.accept()
                    threads.append(threading.Thread(target=drip, args=(connection,)))
                    threads[-1].start()

        accepting = threading.Thread(target=serve)
        accepting.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        listener.shutdown(socket.SHUT_RDWR)
    for thread in (accepting, *threads):
        thread.join(30)


def drip(connection):
    with connection, contextlib.suppress(OSError):  # nobody listens any more
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for number in range(100):
            connection.sendall(f"x-{number}: y\r\n".encode())
            time.sleep(0.1)


@pytest.mark.parametrize("timeout", [600.0, None])
def test_headers_that_drip_do_not_outlast_the_total_timeout(kind, dripping, timeout):
    client = kind(KEY, base_url=dripping, total_timeout=0.5, timeout=timeout)
    began = time.monotonic()
    with pytest.raises(APITimeoutError, match="did not answer in time"):
        run(client, retrieve(client))
    assert time.monotonic() - began < 3


def test_a_download_s_headers_do_not_either(kind, dripping):
    client = kind(KEY, base_url=dripping)
    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        run(client, lambda: client.files.content("file-1", total_timeout=0.5).read())
    assert time.monotonic() - began < 3


def test_an_asynchronous_client_keeps_to_it_with_an_httpx_client_of_the_caller_s(dripping):
    async def call():
        async with httpx.AsyncClient(trust_env=False) as http:
            client = openai.AsyncClient(KEY, base_url=dripping, http_client=http, total_timeout=0.5)
            await client.fine_tuning.jobs.retrieve("ftjob-1")

    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        asyncio.run(call())
    assert time.monotonic() - began < 3


def test_a_call_in_time_is_none_the_worse(kind, loopback):
    client = kind(KEY, base_url=loopback.url, total_timeout=30)
    results = run(client, retrieve(client, "a"), retrieve(client, "b"))
    assert [result.id for result in results] == ["a", "b"]
    assert len({arrival.connection for arrival in loopback.arrivals}) == 1
