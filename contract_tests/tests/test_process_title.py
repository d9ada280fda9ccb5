"""What the list of processes shows of a command that was given credentials."""

import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from finetuning_contracts.process_title import without_credentials

KEY = "canary-5kL'mW8"


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["--header", f"X-Key: {KEY}", "--seed", "2"], ["--header", "X-Key: [redacted]", "--seed", "2"]),
        (["-H", f"X-Key:{KEY}"], ["-H", "X-Key: [redacted]"]),
        ([f"--header=X-Key: {KEY}"], ["--header=X-Key: [redacted]"]),
        ([f"-HX-Key: {KEY}"], ["-HX-Key: [redacted]"]),
        ([f"Authorization: Bearer {KEY}"], ["Authorization: [redacted]"]),
        (["--header", KEY], ["--header", "[redacted]"]),
        (["--url", f"http://me:{KEY}@host/v1?key={KEY}"], ["--url", "http://[redacted]@host/v1?[redacted]"]),
        (["--url", "http://127.0.0.1:80/v1", "--seed=2"], ["--url", "http://127.0.0.1:80/v1", "--seed=2"]),
    ],
)
def test_credentials_are_left_out_and_the_rest_is_as_it_was(arguments, shown):
    assert list(without_credentials(arguments)) == shown


def command_lines(directory):
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "cwd").readlink() == directory:
                found.append((process / "cmdline").read_bytes().decode(errors="replace"))
        except OSError:
            continue
    return found


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="this system has no /proc to look at")
def test_a_key_in_a_header_is_in_no_command_line_once_the_server_has_been_asked(tmp_path):
    """Neither in that of the command nor in those of the processes that it starts."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/v1"
        command = [sys.executable, "-m", "finetuning_contracts", "check", "openai", "--url", url, "--max-time", "20"]
        with subprocess.Popen(
            [*command, "--header", f"Authorization: Bearer {KEY}"], cwd=tmp_path, stderr=subprocess.DEVNULL
        ) as process:
            server.settimeout(60)
            connection, _ = server.accept()
            time.sleep(0.2)
            shown = command_lines(tmp_path)
            process.terminate()
            connection.close()
    assert len(shown) >= 2, "the command, and the process of the checks"
    assert not [line for line in shown if KEY in line or "canary" in line], shown
    assert any("[redacted]" in line for line in shown)
