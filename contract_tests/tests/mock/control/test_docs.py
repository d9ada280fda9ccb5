"""What docs/mock-servers.md shows works as it stands there."""

import re
import shlex
from pathlib import Path

import httpx
import pytest
from finetuning_contracts.mock import serve
from finetuning_contracts.mock.control.router import ENDPOINTS
from finetuning_contracts.mock.faults.catalogue import CATALOGUE

DOCS = (Path(__file__).resolve().parents[4] / "docs" / "mock-servers.md").read_text()
LINES = re.findall(r"^curl .*$", DOCS, re.MULTILINE)


def request(line, origin):
    """A curl line as a request: method, address, body."""
    _, *words = shlex.split(line)
    method = words[words.index("-X") + 1] if "-X" in words else "POST" if "-d" in words else "GET"
    body = words[words.index("-d") + 1] if "-d" in words else None
    (address,) = [word for word in words if word.startswith("http")]
    return method, address.replace("http://127.0.0.1:8000", origin), body


def test_every_curl_line_of_the_docs_succeeds():
    with serve("openai", clock="manual") as server:
        origin = server.url.removesuffix("/v1")
        for line in LINES:
            method, address, body = request(line, origin)
            answer = httpx.request(method, address, content=body, trust_env=False)
            assert answer.is_success, (line, answer.text)


@pytest.mark.parametrize("path", ENDPOINTS)
def test_every_endpoint_is_in_the_docs_with_a_curl_line(path):
    shown = path.replace("{name}", "")
    assert any(f"/__mock__/{shown}" in line for line in LINES)


def test_the_faults_that_the_docs_name_are_in_the_catalogue():
    chapter = DOCS.partition("## Faults")[2]
    named = set(re.findall(r"`([a-z0-9]+(?:-[a-z0-9]+)+)`", chapter)) - {"x-mock-fault"}
    assert len(named) > 25
    assert named <= CATALOGUE.keys()


def test_the_number_of_faults_in_the_readme_is_right():
    readme = (Path(__file__).resolve().parents[4] / "README.md").read_text()
    assert f"one of {len(CATALOGUE)} things wrong" in readme
