"""The README's commands run as they stand there, on a port that is free."""

import contextlib
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

README = Path(__file__).resolve().parents[3] / "README.md"
COMMANDS = dict(re.findall(r"```console\n(finetuning (\w+) .*)\n```", README.read_text()))
(HEADERS,) = re.findall(r"`headers.txt` holds lines such as `(.*)`", README.read_text())
MOCK, CHECK = (next(line for line, name in COMMANDS.items() if name == wanted) for wanted in ("mock", "check"))


def command(line, port):
    """The command's arguments, with the port in place of the README's."""
    program, *arguments = shlex.split(re.sub(r"\b80\d0\b", str(port), line))
    return [str(Path(sys.executable).with_name(program)), *arguments]


@pytest.fixture
def port():
    """The port of a mock that was started as the README says."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with subprocess.Popen(command(MOCK, port), stdout=subprocess.DEVNULL) as process:
        answers(port)
        yield port
        process.send_signal(signal.SIGINT)
        process.wait(30)


def answers(port):
    for _ in range(600):
        with contextlib.suppress(httpx.TransportError):
            return httpx.get(f"http://127.0.0.1:{port}/v1/files", trust_env=False).status_code
        time.sleep(0.1)
    raise AssertionError("the mock did not start")


def test_the_server_that_the_readme_starts_passes_the_check_that_it_shows(port, tmp_path):
    (tmp_path / "headers.txt").write_text(HEADERS + "\n")
    quick = ["--only", "list_files", "--max-examples", "1"]
    done = subprocess.run(
        [*command(CHECK, port), *quick], cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "reports" / "report.html").is_file()
