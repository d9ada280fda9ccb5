"""Each walk runs against the mock server that its first lines say to start."""

import ast
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
WALKS = {
    "openai": [
        "file",
        "job",
        "event",
        "model ft:",
        "page 1",
        "checkpoint",
        "result step,",
        "error 404",
        "view succeeded",
    ],
    "portkey": ["file", "job", "now succeeded", "model ft:", "event", "raw 200", "error 404", "view succeeded"],
    "fireworks": [
        "dataset",
        "job",
        "now",
        "model accounts/walk/models/",
        "deployed READY",
        "page 1",
        "error 404",
        "view succeeded",
    ],
    "dataherald": ["pairs 12", "job", "now succeeded", "model ft:", "page", "error 404", "view succeeded"],
}


@pytest.fixture
def server(provider):
    """The base URL of the server that a walk says to start, on a port that is free."""
    doc = ast.get_docstring(ast.parse(walk(provider).read_text(encoding="utf-8")))
    line = re.search(r"`finetuning (mock .+?)`", doc)[1]
    command = [str(Path(sys.executable).with_name("finetuning")), *line.split(), "--port", "0", "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process.stdout.readline().split()[-1]
        process.send_signal(signal.SIGINT)
        process.wait(30)


def walk(provider):
    return EXAMPLES / f"walk_{provider}.py"


@pytest.mark.parametrize("provider", WALKS)
def test_a_walk_goes_from_cell_to_cell(provider, server):
    done = subprocess.run(
        [sys.executable, str(walk(provider))],
        env={**os.environ, "MOCK_URL": server},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = iter(done.stdout.splitlines())
    for wanted in WALKS[provider]:  # in this order
        assert any(line.startswith(wanted) for line in lines), f"{wanted} is not in its place:\n{done.stdout}"


def test_every_provider_has_a_walk_of_cells():
    assert {path.stem.removeprefix("walk_") for path in EXAMPLES.glob("walk_*.py")} == set(WALKS)
    assert all(walk(provider).read_text(encoding="utf-8").count("\n# %% ") > 5 for provider in WALKS)
