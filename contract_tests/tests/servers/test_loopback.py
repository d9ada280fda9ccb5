"""A server of Python is confined by `loopback.py`: here it is a module that listens and calls."""

import os
import subprocess
import sys
import textwrap

import pytest
from finetuning_contracts.servers.server import PACKAGES

LISTENS = """
import socket, time
with socket.create_server(("0.0.0.0", 8000)) as server:
    print(server.getsockname()[0], flush=True)
    time.sleep(60)
"""


@pytest.fixture
def confined(tmp_path):
    """Run a module behind `loopback.py`, in a folder of its own."""
    running = []

    def start(source):
        (tmp_path / "a_server.py").write_text(textwrap.dedent(source))
        process = subprocess.Popen(
            [sys.executable, str(PACKAGES / "loopback.py"), "a_server"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tmp_path), "FINETUNING_LISTENING": str(tmp_path / "listening")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        with process:
            process.kill()


def test_it_listens_on_loopback_and_says_on_which_port_whatever_it_asked_for(confined, tmp_path):
    process = confined(LISTENS)
    assert process.stdout.readline().strip() == "127.0.0.1"
    assert int((tmp_path / "listening").read_text()) != 8000


def test_it_ends_when_standard_input_closes(confined):
    process = confined(LISTENS)
    process.stdout.readline()
    process.stdin.close()
    assert process.wait(10) == 0


@pytest.mark.parametrize(
    "call", ['socket.create_connection(("192.0.2.1", 80), 5)', 'socket.create_connection(("example.com", 80), 5)']
)
def test_no_call_leaves_the_machine_and_no_name_is_looked_up(confined, call):
    process = confined(f"import socket\n{call}\n")
    assert "calls must not leave it" in process.stdout.read()


def test_uvloop_which_it_could_not_confine_is_asyncio(confined):
    process = confined(
        "import asyncio, uvloop\nprint(isinstance(uvloop.new_event_loop(), asyncio.SelectorEventLoop))\n"
    )
    assert process.stdout.read().strip() == "True"
