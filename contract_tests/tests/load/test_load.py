"""`make load`, for a few seconds."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from finetuning_contracts.mock import serve

RUN = Path(__file__).resolve().parents[2] / "load" / "run.py"
# The time begins before Locust is ready, which on a busy machine takes a while.
SHORT = ("--headless", "--users", "8", "--spawn-rate", "20", "--run-time", "5s", "--only-summary")


def load(*arguments):
    """Exit code, and what the scenario has said."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, str(RUN), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=environment,
    )
    lines = (done.stdout + done.stderr).splitlines()
    return done.returncode, [line for line in lines if line.startswith("load: ")], done.stdout + done.stderr


def test_a_server_that_loses_nothing_holds_and_is_left_as_it_was():
    with serve("openai", clock="accelerated") as server:
        code, said, printed = load("--host", server.url, *SHORT)
        begin, listed, cleaned = said
        created = len(server.requests.where(operation="create_fine_tuning_job", status=200))
        state = server.state()
    assert code == 0, printed
    assert "8 users of " in begin
    assert re.fullmatch(r"load: (\d+) jobs were acknowledged, and each is listed exactly once", listed)[1] == str(
        created
    )
    assert created > 0
    assert cleaned.startswith("load: ")
    left = [record for record in state["records"] if record["collection"] in {"files", "models"}]
    assert left == []
    assert {
        record["document"]["status"] for record in state["records"] if record["collection"] == "fine_tuning.jobs"
    } <= {
        "succeeded",
        "cancelled",
    }
    assert "50%" in printed


@pytest.mark.parametrize(
    ("faults", "complaint"),
    [
        (["create-makes-none:operation=create_fine_tuning_job"], "load: WRONG: not listed: "),
        (["page-repeats-item"], "load: WRONG: listed more than once: "),
        (["server-error:operation=list_paginated_fine_tuning_jobs,count=1"], "status 500"),
    ],
)
def test_a_lost_job_one_that_is_listed_twice_and_an_error_are_exit_code_1(faults, complaint):
    with serve("openai", clock="accelerated", faults=faults) as server:
        code, _, printed = load("--host", server.url, *SHORT)
    assert code == 1, printed
    assert complaint in printed


def test_workers_tell_the_master_what_they_have_created_and_share_the_jobs():
    code, said, printed = load(*SHORT, "--processes", "2", "--max-jobs", "5")  # a mock of its own
    assert code == 0, printed
    assert "at most 5 jobs" in said[0]
    assert said[1] == "load: 5 jobs were acknowledged, and each is listed exactly once"


def test_a_server_elsewhere_is_not_loaded_unless_that_is_said():
    code, said, _ = load("--host", "https://api.example.com/v1", *SHORT)
    assert (code, said) == (
        2,
        ["load: api.example.com is not on this machine: say --allow-writes if jobs may be created there"],
    )
