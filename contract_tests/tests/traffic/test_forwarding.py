"""A proxy changes nothing of what goes through it, and holds nothing back."""

import gzip
import socket
import threading
import time

import httpx
import pytest
from finetuning_contracts.mock import serve

from .conftest import findings, running


class Upstream:
    """A server that keeps the bytes that it gets, and answers with the bytes that it is given, part by part."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}/v1"
        self.got = b""
        self.parts = [b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"]
        self.end = b"\r\n\r\n"
        self.next = threading.Event()
        self.next.set()
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self):
        connection, _ = self.listener.accept()
        with connection:
            while not self.got.endswith(self.end):
                self.got += connection.recv(65536)
            for part in self.parts:
                self.next.wait(10)
                connection.sendall(part)
                self.next.clear() if len(self.parts) > 1 else None

    def close(self):
        self.listener.close()
        self.thread.join(10)


@pytest.fixture
def upstream():
    made = Upstream()
    yield made
    made.close()


def test_path_query_headers_and_body_arrive_as_they_were_sent(upstream):
    upstream.end = b'{"a": 1}'
    target = "/v1/files/a%2Fb%20c;x=1/content?limit=1&limit=2&empty=&q=%C3%A4+b|c"
    head = f"PATCH {target} HTTP/1.1\r\nHost: client\r\nX-Twice: one\r\nX-Twice: two\r\n"
    head += "Connection: x-hop\r\nX-Hop: 1\r\nAccept-Encoding: br\r\nContent-Length: 8\r\n\r\n"
    with running(upstream.url) as between:
        at = httpx.URL(between.url)
        with socket.create_connection((at.host, at.port)) as client:
            client.sendall(head.encode() + b'{"a": 1}')
            answer = b""
            while not answer.endswith(b"{}"):
                answer += client.recv(65536)
    first, *headers = upstream.got.partition(b"\r\n\r\n")[0].decode().split("\r\n")
    assert first == f"PATCH {target} HTTP/1.1"
    sent = sorted(line.lower() for line in headers)
    host = f"host: {httpx.URL(upstream.url).netloc.decode()}"
    assert sent == sorted([host, "x-twice: one", "x-twice: two", "accept-encoding: br", "content-length: 8"])
    assert answer == b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"


def test_a_chunked_request_stays_chunked(upstream):
    upstream.end = b"0\r\n\r\n"
    with running(upstream.url) as between:
        assert httpx.post(between.url + "/files", content=iter([b"one", b"two"])).status_code == 200
    assert b"transfer-encoding: chunked" in upstream.got.lower()
    chunks = upstream.got.partition(b"\r\n\r\n")[2].split(b"\r\n")
    assert b"".join(chunks[1::2]) == b"onetwo"


def test_what_is_compressed_stays_compressed_and_is_judged_all_the_same(upstream):
    body = gzip.compress(b"[]")
    upstream.parts = [
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
        b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
    ]
    with running(upstream.url) as between, httpx.stream("GET", between.url + "/files") as response:
        assert b"".join(response.iter_raw()) == body
        assert response.headers["content-encoding"] == "gzip"
    assert set(findings(between)) == {"response_schema_conformance"}


def test_events_are_passed_on_as_they_come(upstream):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    upstream.parts = [head + b"8\r\ndata: 1\n\r\n", b"8\r\ndata: 2\n\r\n0\r\n\r\n"]
    with running(upstream.url) as between, httpx.stream("GET", between.url + "/events") as response:
        parts = response.iter_raw()
        assert next(parts) == b"data: 1\n"  # the second is not sent before the first was seen here
        upstream.next.set()
        assert next(parts) == b"data: 2\n"


def test_a_server_that_is_not_there_is_a_502_with_one_line():
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with running(f"http://127.0.0.1:{port}/v1") as between:
        response = httpx.get(between.url + "/files")
    assert response.status_code == 502
    assert response.text.startswith("finetuning proxy: no response from http://127.0.0.1:")
    assert response.text.count("\n") == 1
    assert (findings(between), len(list(between.remarks()))) == ({}, 1)


def test_a_response_that_breaks_off_breaks_off_for_the_client_too(upstream):
    upstream.parts = [b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"]
    with running(upstream.url) as between, pytest.raises(httpx.RemoteProtocolError):
        httpx.get(between.url + "/files")
    assert set(findings(between)) == {"complete_response"}


def test_a_client_that_goes_away_frees_the_server(upstream):
    upstream.parts = [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n.\r\n", b"0\r\n\r\n"]
    with running(upstream.url) as between:
        with httpx.stream("GET", between.url + "/files") as response:
            next(response.iter_raw())
        until = time.monotonic() + 10
        while not between.watching.unanswered and time.monotonic() < until:
            time.sleep(0.01)
        upstream.next.set()
        assert between.watching.unanswered == 1
    assert findings(between) == {}


def test_a_body_that_is_too_large_is_passed_on_and_counted(server):
    body = b'{"messages": []}\n' * 400_000
    with running(server.url) as between:
        headers = {"Authorization": "Bearer canary-key-8sLmQ2"}
        form = {"files": {"file": ("train.jsonl", body)}, "data": {"purpose": "fine-tune"}}
        made = httpx.post(between.url + "/files", headers=headers, timeout=60, **form)
    assert made.json()["bytes"] == len(body)
    assert (findings(between), between.watching.judge.unread) == ({}, 1)


def test_a_server_behind_tls_is_reached_with_the_certificates_that_are_named():
    with serve("openai", tls=True) as server:
        headers = {"Authorization": "Bearer any"}
        with running(server.url, ca_bundle=server.certificate.authority) as between:
            assert httpx.get(between.url + "/models", headers=headers).status_code == 200
        with running(server.url) as between:
            assert httpx.get(between.url + "/models", headers=headers).status_code == 502
