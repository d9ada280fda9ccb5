"""A process that is forked from another does not read the answers to the other's requests."""

import os
import subprocess
import sys
import time

import pytest

from ..loopback import serve

pytestmark = [
    pytest.mark.usefixtures("own_environment"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork"),
]

BEGIN = """
import asyncio, os, sys
import httpx
from finetuning_clients import openai

url = sys.argv[1]

def forked(work, children=1):
    '''How work ends in each of the children.'''
    pids = []
    waiting, together = os.pipe()
    for _ in range(children):
        if not (pid := os.fork()):
            status = 99
            try:
                os.close(together)
                os.read(waiting, 1)  # until all have been forked
                status = work()
            finally:
                os._exit(status)
        pids.append(pid)
    os.close(together)
    return [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]
"""
SYNC = """
client = openai.Client("k", base_url=url, timeout=10)
copy = client.with_options(max_retries=0)
assert client.fine_tuning.jobs.retrieve("before").id == "before"

def work():
    ids = [f"{os.getpid()}-{number}" for number in range(20)]
    return sum(each.fine_tuning.jobs.retrieve(id_).id != id_ for id_ in ids for each in (client, copy))

print(forked(work, 3), work())
"""
ASYNC = """
client = openai.AsyncClient("k", base_url=url, timeout=10)

async def wrong():
    ids = [f"{os.getpid()}-{number}" for number in range(20)]
    return sum([(await client.fine_tuning.jobs.retrieve(id_)).id != id_ for id_ in ids])

def work():
    return asyncio.run(wrong())

assert work() == 0
print(forked(work, 3), work())
"""
CLOSING = """
client = openai.Client("k", base_url=url, timeout=10)
client.fine_tuning.jobs.retrieve("before")

def work():
    client.close()
    return 0

print(forked(work), client.fine_tuning.jobs.retrieve("after").id)
"""
OWN = """
client = openai.Client("k", base_url=url, timeout=10, http_client=httpx.Client(trust_env=False))
client.fine_tuning.jobs.retrieve("before")

def work():
    try:
        client.fine_tuning.jobs.retrieve("after")
    except RuntimeError as error:
        return 7 if "after forking" in str(error) else 8

print(forked(work), client.fine_tuning.jobs.retrieve("after").id)
"""
UNUSED = """
client = openai.Client("k", base_url=url, timeout=10, http_client=httpx.Client(trust_env=False))

def work():
    return client.fine_tuning.jobs.retrieve("here").id != "here"

print(forked(work))
"""
MOCKED = """
answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "here"}))
client = openai.Client("k", transport=answer)
client.fine_tuning.jobs.retrieve("here")

def work():
    return client.fine_tuning.jobs.retrieve("here").id != "here"

print(forked(work))
"""


@pytest.mark.parametrize(
    ("program", "printed"),
    [
        (SYNC, "[0, 0, 0] 0"),
        (ASYNC, "[0, 0, 0] 0"),
        (CLOSING, "[0] after"),
        (OWN, "[7] after"),
        (UNUSED, "[0]"),
        (MOCKED, "[0]"),
    ],
    ids=[
        "each process has connections of its own",
        "asynchronous ones too",
        "closing in a child leaves the parent's connections",
        "the caller's own httpx client is refused",
        "one that has sent nothing is not",
        "what has no connections is not",
    ],
)
def test_a_forked_process_has_connections_of_its_own(program, printed):
    def answer(arrival):
        time.sleep(0.005)  # in which requests meet
        return 200, {}, {"id": arrival.target.rpartition("/")[2]}

    with serve(answer) as server:
        command = [sys.executable, "-c", BEGIN + program, server.url]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == printed, done.stderr
