"""The options of `finetuning mock` that are about its state."""

import contextlib
import json
import re
import signal
import subprocess
import sys

import httpx
import pytest

COMMAND = [sys.executable, "-c", "from finetuning_contracts.cli import main; main()", "mock", "openai", "--port", "0"]
KEY = {"Authorization": "Bearer k"}


@pytest.fixture
def run():
    """Run the command; gives the address of the server."""
    with contextlib.ExitStack() as stack:

        def run(*options):
            process = stack.enter_context(subprocess.Popen([*COMMAND, *options], stdout=subprocess.PIPE, text=True))
            stack.callback(process.send_signal, signal.SIGTERM)
            for line in process.stdout:
                found = re.search(r"http://127\.0\.0\.1:\d+/v1", line)
                if found:
                    return found[0]
            raise AssertionError("the command did not say where it listens")

        yield run


def refused(*options):
    """What the command says when it cannot run."""
    done = subprocess.run([*COMMAND, *options], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.splitlines()) == 1
    return done.stderr


def test_a_second_server_on_one_file_is_told_so_in_one_line(run, tmp_path):
    run("--state", str(tmp_path / "jobs.db"))
    assert "jobs.db is in use by another mock server: stop it, or choose another file" in refused(
        "--state", str(tmp_path / "jobs.db")
    )


def test_a_state_is_loaded_gone_back_to_and_added_to(run, tmp_path):
    path = tmp_path / "state.json"
    records = [{"collection": "files", "id": "file-mine", "fields": {"filename": "a"}, "content": "x"}]
    path.write_text(json.dumps({"format": 1, "provider": "openai", "records": records}))
    url = run("--load", str(path), "--fresh", "--any-id")
    with httpx.Client(base_url=url, headers=KEY, trust_env=False) as client:
        for _ in range(2):
            assert client.delete("/files/file-mine").status_code == 200
        assert client.get("/fine_tuning/jobs/ftjob-unknown").status_code == 200
        assert client.get("/fine_tuning/jobs").json()["data"] == []


def test_a_bad_state_keeps_the_command_from_running(tmp_path):
    path = tmp_path / "state.json"
    path.write_text('{"format": 1, "provider": "openai", "records": [{"id": 7}]}')
    assert "state.json: `$.records[0]" in refused("--load", str(path))
    (tmp_path / "jobs.db").write_bytes(b"no database" * 100)
    assert "file is not a database" in refused("--state", str(tmp_path / "jobs.db"))
    assert "there is no folder" in refused("--state", str(tmp_path / "nowhere" / "jobs.db"))
