"""Whatever a server does, the command ends in time, in little memory, with a report that names what is wrong."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest

from contract_tests.tests.checks import hostile_servers as hostile

MOST_SECONDS = 15
GRACE = 15
"""Seconds more, because the machine may be busy with other tests."""
MOST_MEGABYTES = 400


FILES = ("--only", "list_files", "--only", "retrieve_file")
"""Enough to see it, and soon done."""


class Run:
    """The command, and the most memory that any of its processes had."""

    def __init__(self, url, directory, *options):
        headers = directory / "headers"
        headers.write_text("Authorization: Bearer key-123456\n")
        self.directory, self.megabytes = directory, 0
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "finetuning_contracts",
                "check",
                "openai",
                "--url",
                url,
                "--header-file",
                headers,
                "--report-dir",
                directory / "report",
                "--max-examples",
                "1",
                *options,
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=directory,
            env={name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")},
        )
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self):
        while self.process.poll() is None:
            for process in Path("/proc").glob("[0-9]*"):
                try:
                    if (process / "cwd").readlink() == self.directory:
                        peak = re.search(r"VmHWM:\s*(\d+)", (process / "status").read_text())
                        self.megabytes = max(self.megabytes, int(peak[1]) // 1024 if peak else 0)
                except OSError:
                    continue
            time.sleep(0.2)

    def end(self, seconds):
        out, err = self.process.communicate(timeout=seconds)
        assert "Traceback" not in out + err
        assert self.megabytes <= MOST_MEGABYTES
        return out, err

    def provider(self):
        return json.loads((self.directory / "report" / "report.json").read_text())["providers"][0]


def failed(provider):
    return {one["operation"] for one in provider["operations"] if one["verdict"] == "FAIL"}


def titles(provider):
    """Of all findings, whatever they are put down to."""
    cells = [cell for one in provider["operations"] for cell in one["checks"]]
    return {finding["title"] for cell in cells for finding in cell.get("findings", ())}


NO_RESPONSE = "There was no complete response"
SERVERS = {
    "hangs": (hostile.hangs, NO_RESPONSE),
    "drops connections": (hostile.drops, NO_RESPONSE),
    "drips a byte a second": (hostile.drips, NO_RESPONSE),
    "drips a byte a second of headers": (hostile.drips_headers, NO_RESPONSE),
    "sends 200 MB": (hostile.sends_200_megabytes, NO_RESPONSE),
    "sends chunks without end": (hostile.sends_endless_chunks, NO_RESPONSE),
    "sends a gzip bomb": (hostile.sends_a_gzip_bomb, NO_RESPONSE),
    "nests 100,000 deep": (hostile.nests_100000_deep, NO_RESPONSE),
    "speaks no HTTP": (hostile.does_not_speak_http, NO_RESPONSE),
    "429 with seconds": (hostile.asks_to_wait("1"), NO_RESPONSE),
    "429 with a date": (hostile.asks_to_wait("Sun, 06 Nov 1994 08:49:37 GMT"), NO_RESPONSE),
    "429 with years": (hostile.asks_to_wait("9" * 400), NO_RESPONSE),
    "invalid UTF-8": (hostile.sends_invalid_utf8, "Content deserialization error"),
    "redirects without end": (hostile.redirects_in_a_circle, NO_RESPONSE),
    "slower than the limit": (hostile.is_slow(3), NO_RESPONSE),
}


@pytest.mark.parametrize(("behave", "title"), SERVERS.values(), ids=SERVERS)
def test_the_command_ends_in_time_and_names_what_is_wrong(tmp_path, behave, title):
    with hostile.serving(behave) as url:
        began = time.monotonic()
        run = Run(url, tmp_path, "--max-time", str(MOST_SECONDS), "--timeout", "1", *FILES)
        out, err = run.end(MOST_SECONDS + GRACE + 30)
        assert time.monotonic() - began < MOST_SECONDS + GRACE
    assert run.process.returncode == 1, out + err
    provider = run.provider()
    assert provider["groups"]
    assert title in titles(provider)
    assert failed(provider) & {"list_files", "retrieve_file"}
    assert not (tmp_path / ".hypothesis").exists()


def test_a_redirect_everywhere_is_one_line(tmp_path):
    with hostile.serving(hostile.redirects_elsewhere) as url:
        run = Run(url, tmp_path, "--max-time", str(MOST_SECONDS))
        _, err = run.end(MOST_SECONDS + GRACE)
    assert run.process.returncode == 2
    assert "is a redirect, to https://elsewhere.example/v2" in err.splitlines()[-1]


def test_a_server_that_dies_in_the_middle_leaves_a_report(tmp_path):
    with hostile.serving(hostile.works, dies_after=25) as url:
        run = Run(url, tmp_path, "--max-time", str(MOST_SECONDS), *FILES)
        out, err = run.end(MOST_SECONDS + GRACE)
    assert run.process.returncode == 1, out + err
    assert NO_RESPONSE in {group["title"] for group in run.provider()["groups"]}


def test_a_server_that_is_slow_but_within_the_limit_is_checked(tmp_path):
    with hostile.serving(hostile.is_slow(0.6)) as url:
        run = Run(url, tmp_path, "--max-time", "20", "--timeout", "5", "--only", "list_files")
        run.end(60)
    provider = run.provider()
    assert NO_RESPONSE not in {group["title"] for group in provider["groups"]}
    assert provider["requests"] > 3


@pytest.mark.parametrize("behave", [hostile.hangs, hostile.asks_to_wait("20")], ids=["hangs", "says 429"])
def test_progress_moves_and_ctrl_c_ends_a_run_that_waits(tmp_path, behave):
    with hostile.serving(behave) as url:
        run = Run(url, tmp_path, "--timeout", "30")
        moves = []
        for line in run.process.stderr:
            moves.append(time.monotonic())
            if len(moves) == 5 or "Traceback" in line:
                break
        run.process.send_signal(signal.SIGINT)
        pressed = time.monotonic()
        run.end(30)
    assert max(after - before for before, after in pairwise(moves)) < 4, "2 on an idle machine"
    assert time.monotonic() - pressed < 8, "2 on an idle machine"
    assert run.process.returncode == 130
    assert (tmp_path / "report" / "report.json").exists()
