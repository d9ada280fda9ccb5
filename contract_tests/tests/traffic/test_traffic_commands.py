"""The commands `finetuning verify` and `finetuning proxy`."""

import json
import os
import re
import signal
import subprocess
import sys

import pytest
from finetuning_clients import openai

from .conftest import KEY
from .har import entry


def finetuning(*arguments, cwd):
    command = [sys.executable, "-m", "finetuning_contracts", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=60, check=False)


def recording(tmp_path, *entries):
    path = tmp_path / "traffic.har"
    path.write_text(json.dumps({"log": {"entries": entries}}))
    return str(path)


def test_a_recording_gives_the_report_and_exit_code_of_a_check(tmp_path):
    good = finetuning("verify", recording(tmp_path, entry()), "--provider", "openai", cwd=tmp_path)
    assert good.returncode == 0, good.stderr
    bad = finetuning("verify", recording(tmp_path, entry(body=[])), "--provider", "openai", cwd=tmp_path)
    assert bad.returncode == 1, bad.stderr
    names = {"report.html", "report.json", "report.md", "report.har", "junit.xml", "badge.json", "badge.svg"}
    assert {path.name for path in (tmp_path / "reports").iterdir()} == names


def test_what_is_waived_is_no_failure(tmp_path):
    file = recording(tmp_path, entry(body=[]))
    finetuning("verify", file, "--provider", "openai", cwd=tmp_path)
    (group,) = json.loads((tmp_path / "reports/report.json").read_text())["providers"][0]["groups"]
    (tmp_path / "known.yaml").write_text(f"- {{group: '{group['id']}', reason: known, expires: 2999-01-01}}\n")
    again = finetuning("verify", file, "--provider", "openai", "--baseline", "known.yaml", cwd=tmp_path)
    assert again.returncode == 0, again.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere.har", "--provider", "openai"], "cannot read nowhere.har: No such file or directory"),
        (["traffic.har", "--provider", "all"], "name it instead of 'all'"),
        (["traffic.har", "--provider", "openai", "--base-url", "api"], "--base-url is not an address"),
        (["traffic.har", "--provider", "fireworks"], "no request is for an operation of fireworks"),
    ],
)
def test_what_cannot_be_judged_is_one_line_and_exit_code_2(tmp_path, arguments, said):
    recording(tmp_path, entry())
    ended = finetuning("verify", *arguments, cwd=tmp_path)
    assert ended.returncode == 2
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_a_proxy_tells_what_it_finds_and_reports_at_ctrl_c(tmp_path, server):
    server.faults.add("required-missing", operation="retrieve_file")
    command = [sys.executable, "-m", "finetuning_contracts", "proxy", "openai", "--upstream", server.url, "--port", "0"]
    with subprocess.Popen(
        [*command, "--har", "seen.har"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        url = re.search(r"http://127\.0\.0\.1:\d+/v1", process.stdout.readline())[0]
        with openai.Client(base_url=url, api_key=KEY) as client:
            file = client.files.create(file=("train.jsonl", b"{}\n"), purpose="fine-tune")
            client.files.retrieve(file.id)
        line = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert line.startswith("retrieve_file response_schema_conformance: ")
    assert process.returncode == 1, err
    assert "1 FAIL" in out
    written = [path.read_text() for path in [*(tmp_path / "reports").iterdir(), tmp_path / "seen.har"]]
    assert not any(KEY in text for text in written)
    again = finetuning("verify", "seen.har", "--provider", "openai", cwd=tmp_path)
    assert again.returncode == 1, again.stdout + again.stderr
