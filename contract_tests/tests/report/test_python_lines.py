"""A request as lines of Python."""

import base64

import httpx
import pytest
from finetuning_contracts.report.python_lines import python_lines

SERVER = "http://127.0.0.1:8000/v1/"


def sent(monkeypatch, step):
    """What the lines send when they are run."""
    seen = {}

    def request(method, url, **options):
        seen.update(method=method, url=url, **options)
        return httpx.Response(200, text="fine")

    monkeypatch.setattr(httpx, "request", request)
    monkeypatch.setenv("X_API_KEY", "the key")
    exec(compile(python_lines(step, SERVER), "lines", "exec"), {})  # noqa: S102  that is what they are for
    return seen


def step(**more):
    return {"method": "POST", "target": "/jobs?a=%20", "headers": [], "credentials": [], "references": [], **more}


def test_the_lines_send_what_was_sent(monkeypatch, capsys):
    headers = [["Content-Type", "application/json"], ["X-Odd", 'it\'s "odd" \\ </script>']]
    seen = sent(monkeypatch, step(headers=headers, body='{"a": "é"}'))
    assert (seen["method"], seen["url"]) == ("POST", "http://127.0.0.1:8000/v1/jobs?a=%20")
    assert list(map(list, seen["headers"].items())) == headers
    assert seen["content"] == '{"a": "é"}'.encode()
    assert capsys.readouterr().out == "200 fine\n"


def test_a_credential_comes_from_the_environment(monkeypatch):
    assert sent(monkeypatch, step(credentials=["x-api-key"]))["headers"] == {"x-api-key": "the key"}


@pytest.mark.parametrize("body", [b"\xff\x00'\"\\", b"\r\n" * 100])
def test_any_bytes_can_be_sent(monkeypatch, body):
    assert sent(monkeypatch, step(body_base64=base64.b64encode(body).decode()))["content"] == body


def test_a_header_that_is_there_twice_is_sent_twice(monkeypatch):
    twice = [["X-A", "1"], ["x-a", "2"]]
    assert list(map(list, sent(monkeypatch, step(headers=twice))["headers"])) == twice


def test_a_request_without_body_or_headers_is_one_line():
    lines = python_lines(step(method="GET", target="/jobs"), SERVER).splitlines()
    assert lines == [
        "import httpx",
        "",
        "response = httpx.request('GET', 'http://127.0.0.1:8000/v1/jobs')",
        "print(response.status_code, response.text)",
    ]
