"""The lines that the page prints are run in bash here, against a server that says what it was sent."""

import http.server
import json
import threading

import pytest
from finetuning_contracts.checks.steps import Outcome, Reference, Reproduction, Step
from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.zoo.running import response_in, run
from finetuning_contracts.servers.zoo.shell import lines

CREDENTIALS = {"Authorization": "Bearer sk-the-key"}


class Echo(http.server.BaseHTTPRequestHandler):
    """Answers with what it was sent; a POST makes something."""

    def answer(self):
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        self.server.seen.append((self.command, self.path, dict(self.headers), body))
        answer = json.dumps({"id": f"thing-{len(self.server.seen)}", "data": [{"id": "first"}]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer if self.command != "HEAD" else b"")

    def log_message(self, *_):
        pass


for method in ("GET", "POST", "DELETE", "HEAD"):
    setattr(Echo, f"do_{method}", Echo.answer)


@pytest.fixture
def server():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        server.seen = []
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def step(method, target, *, headers=(), body=b"", references=(), credentials=("Authorization",)):
    return Step(method, target, headers, credentials, body, references)


def variables(server):
    return {"URL": f"http://127.0.0.1:{server.server_port}/v1", "KEY": "sk-the-key"}


def written(server, *steps):
    return lines(Reproduction(steps, Outcome(200)), CREDENTIALS, variables(server))


def test_a_request_arrives_as_it_was_and_its_response_is_read(server):
    body = b'{"model": "it\'s", "n": [1, 2]}'
    (line,) = written(server, step("POST", "/jobs?x=[1]", headers=(("Content-Type", "application/json"),), body=body))
    printed = run([line], variables(server))
    ((method, path, headers, sent),) = server.seen
    assert (method, path, sent) == ("POST", "/v1/jobs?x=[1]", body)
    assert headers["Authorization"] == "Bearer sk-the-key"
    assert printed.response.status == 200
    assert printed.response.json()["id"] == "thing-1"
    assert (printed.request.method, printed.request.body) == ("POST", body)


def test_a_line_holds_neither_the_address_nor_the_key_of_the_run(server):
    (line,) = written(server, step("GET", "/jobs"))
    assert "127.0.0.1" not in line
    assert "sk-the-key" not in line
    assert '"$URL"/jobs' in line
    assert '"$KEY"' in line


def test_what_the_server_gave_is_taken_from_its_response(server):
    make = step("POST", "/jobs", body=b'{"model": "m-1"}')
    read = step(
        "GET",
        "/jobs/thing-1?after=first",
        references=(Reference("thing-1", 0, "/id"), Reference("first", 0, "/data/0/id")),
    )
    run(written(server, make, read), variables(server))
    assert [path for _, path, _, _ in server.seen] == ["/v1/jobs", "/v1/jobs/thing-1?after=first"]


def test_what_was_sent_before_is_no_value_of_the_servers(server):
    make = step("POST", "/jobs", body=b'{"model": "m-1"}')
    again = step("POST", "/jobs", body=b'{"model": "m-1"}', references=(Reference("m-1", 0, "/model"),))
    first, second = written(server, make, again)
    assert first.endswith("> /dev/null")
    assert "m-1" in second


@pytest.mark.parametrize("body", [b"'", b"\xff\x00"[:1], b"a\nb", "grüße".encode(), b"@file", b"$URL `ls`"])
def test_any_bytes_arrive_as_they_are(server, body):
    run(written(server, step("POST", "/jobs", body=body)), variables(server))
    assert server.seen[0][3] == body


@pytest.mark.parametrize("method", ["GET", "DELETE", "HEAD"])
def test_a_method_is_sent_as_it_is(server, method):
    printed = run(written(server, step(method, "/jobs/../x")), variables(server))
    assert [(seen[0], seen[1]) for seen in server.seen] == [(method, "/v1/jobs/../x")]
    assert printed.request.method == method


def test_a_request_without_credentials_has_none(server):
    run(written(server, step("GET", "/jobs", credentials=())), variables(server))
    assert "Authorization" not in server.seen[0][2]


def test_lines_that_send_nothing_are_told():
    with pytest.raises(UsageError, match="could not be run"):
        run(["echo hello"], {})


def test_an_interim_response_is_left_out():
    printed = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 400 Bad Request\r\nAllow: GET\r\n\r\nno"
    response = response_in(printed)
    assert (response.status, response.header("allow"), response.body) == (400, "GET", b"no")


def test_a_response_that_was_cut_off_is_none():
    assert response_in(b"") is None
