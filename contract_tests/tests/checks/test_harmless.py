"""What a check leaves of a server that holds other people's data: all of it, and nothing of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import httpx
import pytest
from finetuning_contracts.mock import serve

KEY = "canary-key-5kLmW8"
HEADERS = {"Authorization": f"Bearer {KEY}"}
MINE = "".join(
    json.dumps({"messages": [{"role": "user", "content": f"{n}?"}, {"role": "assistant", "content": f"{n}"}]}) + "\n"
    for n in range(12)
)


@pytest.fixture
def server():
    with serve("openai", keys=[KEY]) as running:
        yield running


@pytest.fixture
def client(server):
    with httpx.Client(base_url=server.url, headers=HEADERS) as http:
        yield http


@pytest.fixture
def others(client):
    """Five files and a job that somebody else has made, as they are now."""
    for n in range(5):
        upload = {"data": {"purpose": "fine-tune"}, "files": {"file": (f"mine-{n}.jsonl", MINE)}}
        client.post("/files", **upload).raise_for_status()
    files = client.get("/files").json()["data"]
    body = {"model": "gpt-4o-mini", "training_file": files[0]["id"]}
    job = client.post("/fine_tuning/jobs", json=body).raise_for_status().json()
    return {"files": {file["id"]: file for file in files}, "job": job["id"]}


def start(url, report, *options):
    command = [sys.executable, "-m", "finetuning_contracts", "check", "openai", "--url", url, "--report-dir", report]
    headers = Path(report) / "headers"
    headers.parent.mkdir(parents=True, exist_ok=True)
    headers.write_text(f"Authorization: Bearer {KEY}\n")
    return subprocess.Popen(
        [*command, "--header-file", headers, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=report,
        env={name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")},
    )


def files_of(client, ids):
    return {id: client.get(f"/files/{id}").json() for id in ids}


def test_what_others_have_made_is_untouched_and_what_the_run_made_is_gone(server, client, others, tmp_path):
    process = start(server.url, tmp_path, "--seed", "2", "--max-examples", "3")
    out, err = process.communicate(timeout=120)
    assert process.returncode in (0, 1), out + err
    assert files_of(client, others["files"]) == others["files"]
    provider = json.loads((tmp_path / "report.json").read_text())["providers"][0]
    assert provider["cleaned_up"]["deleted"] > 0
    lines = [json.loads(line) for line in (tmp_path / "made.jsonl").read_text().splitlines()]
    assert {"files", "fine_tuning.jobs"} <= {line["made"]["resource"] for line in lines if "made" in line}
    assert not {line["made"]["id"] for line in lines if "made" in line} & set(others["files"])
    assert not [line for line in provider["cleaned_up"]["left"] if "names it as what it produced" in line]
    left = {id for line in provider["cleaned_up"]["left"] for id in line.split() if id.startswith("file-")}
    there = {file["id"] for file in client.get("/files").json()["data"]}
    assert there - set(others["files"]) <= {id.removesuffix(":") for id in left} | _results(client, others["job"])
    jobs = client.get("/fine_tuning/jobs", params={"limit": 1000}).json()["data"]
    unfinished = Counter(job["status"] for job in jobs if job["id"] != others["job"])
    assert set(unfinished) <= {"cancelled", "succeeded", "failed"}, "a job that goes on costs money"
    assert "changes and deletes only what it has created" in err.splitlines()[0]
    for file in tmp_path.iterdir():
        assert file.name == "headers" or KEY not in file.read_text(), file
    assert KEY not in out + err


def _results(client, job):
    return set(client.get(f"/fine_tuning/jobs/{job}").json().get("result_files", ()))


def test_ctrl_c_cleans_up_and_reports_what_was_seen(server, client, others, tmp_path):
    process = start(server.url, tmp_path, "--max-examples", "500")
    while "0 requests" not in (line := process.stderr.readline()) and line:
        pass
    pressed = time.monotonic()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130, out + err
    assert time.monotonic() - pressed < 10  # 2 on a machine that does nothing else
    assert "Traceback" not in err
    provider = json.loads((tmp_path / "report.json").read_text())["providers"][0]
    assert provider["requests"] > 0
    assert files_of(client, others["files"]) == others["files"]
    assert {path.name for path in tmp_path.iterdir()} >= {"report.json", "report.html", "junit.xml"}


@pytest.mark.parametrize(
    ("path", "key", "cause"),
    [
        ("/elsewhere", KEY, "nothing of the contract is at"),
        ("", "wrong-key-9", "the credentials are not accepted: every response of"),
    ],
)
def test_a_wrong_premise_ends_with_2_and_its_name(server, tmp_path, path, key, cause):
    process = start(server.url + path, tmp_path, "--header", f"Authorization: Bearer {key}")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    last = err.splitlines()[-1]
    assert cause in last
    assert key not in err


def test_the_time_of_a_run_can_be_limited(server, tmp_path):
    began = time.monotonic()
    process = start(server.url, tmp_path, "--max-time", "3")
    process.communicate(timeout=60)
    assert time.monotonic() - began < 20
    provider = json.loads((tmp_path / "report.json").read_text())["providers"][0]
    errors = [message for one in provider["operations"] for cell in one["checks"] for message in cell.get("errors", ())]
    assert any("--max-time" in message for message in errors)
