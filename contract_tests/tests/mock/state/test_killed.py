"""A server that is killed at any moment, under load, loses nothing that it has acknowledged."""

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest

KILLS = int(os.environ.get("FINETUNING_KILLS", "10"))
"""`make test-kills` wants more of them."""

CLIENTS = 3
LINE = b'{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]}\n'


@pytest.fixture
def serve_forked():
    """Serve a database in a new process; gives its address and its process id."""
    pids = []
    program = Path(__file__).with_name("forking.py")
    with subprocess.Popen(
        [sys.executable, str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:

        def serve(database):
            process.stdin.write(f"{database}\n")
            process.stdin.flush()
            url, pid = process.stdout.readline().split()
            pids.append(int(pid))
            return url, int(pid)

        yield serve
        process.stdin.close()
        kill(pids[-1])


def kill(pid):
    """End a process as hard as can be, and wait until it is gone."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
        while True:
            os.kill(pid, 0)
            time.sleep(0.002)


def connected(url):
    return httpx.Client(base_url=url, headers={"Authorization": "Bearer k"}, trust_env=False, timeout=30)


def load(url, number, files, jobs, refused):
    """Create files and jobs until the server is gone; what it has acknowledged is noted."""
    with connected(url) as client, contextlib.suppress(httpx.TransportError):
        for count in range(1_000_000):
            content = LINE * (10 if (count + number) % 10 else 4000)  # now and then one that gets a file of its own
            answer = client.post("/files", files={"file": ("a.jsonl", content)}, data={"purpose": "fine-tune"})
            if answer.status_code != 200:
                refused.append(answer.text)
                return
            files[answer.json()["id"]] = content
            body = {"model": "gpt-4o-mini", "training_file": answer.json()["id"]}
            answer = client.post("/fine_tuning/jobs", json=body)
            if answer.status_code != 200:
                refused.append(answer.text)
                return
            jobs.append(answer.json()["id"])


def listed(client, path):
    """The ids of all pages of a list."""
    ids, after = [], {}
    while True:
        page = client.get(path, params={"limit": 1000, **after}).json()
        ids += [item["id"] for item in page["data"]]
        if not page["has_more"]:
            return ids
        after = {"after": ids[-1]}


def test_a_server_that_is_killed_under_load_loses_nothing_and_leaves_nothing_half_written(serve_forked, tmp_path):
    database = tmp_path / "mock.db"
    chance = random.Random(1)  # noqa: S311
    jobs, refused = [], []
    for number in range(KILLS):
        url, pid = serve_forked(database)
        files, mine = {}, [[] for _ in range(CLIENTS)]
        clients = [
            threading.Thread(target=load, args=(url, client, files, mine[client], refused)) for client in range(CLIENTS)
        ]
        for client in clients:
            client.start()
        begun = time.monotonic()
        while number % 5 and not any(mine) and time.monotonic() - begun < 10:
            time.sleep(0.005)  # every fifth server is killed before it has got anywhere
        time.sleep(chance.uniform(0, 0.3))
        kill(pid)
        for client in clients:
            client.join()
        jobs += [id for each in mine for id in each]
        url, pid = serve_forked(database)
        with connected(url) as client:
            for id, content in files.items():
                assert client.get(f"/files/{id}/content").content == content
            for id in (id for each in mine for id in each[-2:]):
                assert len(listed(client, f"/fine_tuning/jobs/{id}/events")) >= 2
            found = listed(client, "/fine_tuning/jobs")
            assert len(found) == len(set(found))
            assert set(jobs) <= set(found)
            assert len(found) <= len(jobs) + CLIENTS * KILLS  # a job may be there of which nobody was told
        kill(pid)
    assert refused == []
    assert len(jobs) >= KILLS // 2
    with contextlib.closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        (named,) = connection.execute("SELECT count(*) FROM contents WHERE file NOT NULL").fetchone()
        (half,) = connection.execute(
            "SELECT count(*) FROM contents WHERE sequence NOT IN (SELECT sequence FROM records)"
        ).fetchone()
    serve_forked(database)  # which removes what was left of uploads that were never acknowledged
    assert (len(list(tmp_path.glob("mock.db.files/*"))), half) == (named, 0)
