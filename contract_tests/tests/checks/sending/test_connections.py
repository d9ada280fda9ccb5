"""A server may do anything: each exchange ends in time, with a response or with the reason why there is none."""

import gzip
import socket
import threading
import time

import pytest
from finetuning_contracts.checks.sending.connections import (
    Connections,
    NoResponseError,
    NotConnectedError,
    UnsendableError,
)
from finetuning_contracts.checks.sending.messages import Outgoing
from finetuning_contracts.checks.sending.stopping import Stop

MOST = 100_000
OK = b"HTTP/1.1 200 OK\r\n"


def endless(connection, chunk, pause):
    while True:
        connection.sendall(chunk)
        time.sleep(pause)


def drip_headers(connection):
    connection.sendall(OK)
    endless(connection, b"x-a: b\r\n", 0.05)


def drip_body(connection):
    connection.sendall(OK + b"content-length: 50000\r\n\r\n")
    endless(connection, b"x", 0.05)


def endless_chunks(connection):
    connection.sendall(OK + b"transfer-encoding: chunked\r\n\r\n")
    endless(connection, b"1000\r\n" + b"x" * 4096 + b"\r\n", 0)


def gzip_bomb(connection):
    packed = gzip.compress(b"\0" * 50_000_000)
    connection.sendall(OK + b"content-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(packed) + packed)


SILENT = pytest.param(lambda _: time.sleep(30), "no complete response in time", id="silence")
HOSTILE = [
    SILENT,
    pytest.param(drip_headers, "no complete response in time", id="headers a byte at a time"),
    pytest.param(drip_body, "no complete response in time", id="a body a byte at a time"),
    pytest.param(endless_chunks, "longer than", id="chunks without end"),
    pytest.param(gzip_bomb, "longer than", id="a gzip bomb"),
    pytest.param(lambda c: c.sendall(OK + b"content-length: 200000000\r\n\r\n"), "200000000 bytes", id="200 MB"),
    pytest.param(lambda c: c.sendall(OK + b"content-length: 9\r\n\r\nab"), "broke off", id="a body cut short"),
    pytest.param(lambda c: c.sendall(b"\xff\xfe nonsense\r\n\r\n"), "not HTTP", id="no HTTP"),
    pytest.param(lambda _: None, "closed without", id="nothing at all"),
]


@pytest.fixture
def server():
    """Start a server that does one thing with each connection, once a request has come; gives its address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        open_connections = []

        def start(act):
            def handle(connection):
                try:
                    connection.recv(65536)
                    act(connection)
                except OSError:
                    pass
                finally:
                    connection.close()

            def accept():
                while True:
                    try:
                        connection, _ = listener.accept()
                    except OSError:
                        return
                    open_connections.append(connection)
                    threading.Thread(target=handle, args=(connection,), daemon=True).start()

            threading.Thread(target=accept, daemon=True).start()
            return f"http://127.0.0.1:{listener.getsockname()[1]}"

        yield start
        for connection in open_connections:
            connection.close()


def exchange(url, request=None, *, timeout=0.5, stop=None):
    with Connections(url, context=None, timeout=timeout, most_bytes=MOST, stop=stop or Stop()) as connections:
        return connections.exchange(request or Outgoing("GET", url + "/", ()))


@pytest.mark.parametrize(("act", "reason"), HOSTILE)
def test_every_exchange_ends_with_a_reason(server, act, reason):
    with pytest.raises(NoResponseError, match=reason):
        exchange(server(act), timeout=0.5 if "in time" in reason else 20)


def test_what_the_run_is_told_to_stop_for_ends_an_exchange_at_once(server):
    flag = threading.Event()
    threading.Timer(0.2, flag.set).start()
    with pytest.raises(NoResponseError, match="interrupted"):
        exchange(server(lambda _: time.sleep(30)), timeout=30, stop=Stop(flag=flag))


def test_a_server_that_is_not_there_is_told_from_one_that_breaks():
    with pytest.raises(NotConnectedError, match="refused"):
        exchange("http://127.0.0.1:9")


def test_a_response_before_the_request_body_was_read_is_a_response(server):
    url = server(lambda c: c.sendall(b"HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\nno"))
    assert exchange(url, Outgoing("POST", url + "/", (), b"x" * 5_000_000)).status == 413


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
def test_one_connection_serves_many_requests(server, method):
    body = b"" if method == "HEAD" else b"ok"

    def act(connection):
        for _ in range(3):
            connection.sendall(OK + b"content-length: 2\r\n\r\n" + body)
            connection.recv(65536)

    url = server(act)
    with Connections(url, context=None, timeout=2, most_bytes=MOST, stop=Stop()) as connections:
        assert [connections.exchange(Outgoing(method, url + "/", ())).body for _ in range(3)] == [body] * 3


def closes_after_one(connection):
    """Answer once, say nothing of closing, and close when the next request has come."""
    connection.sendall(OK + b"content-length: 2\r\n\r\nok")
    connection.recv(65536)


def test_a_connection_that_the_server_closed_after_it_had_answered_is_no_fault_of_the_next_request(server):
    url = server(closes_after_one)
    with Connections(url, context=None, timeout=2, most_bytes=MOST, stop=Stop()) as connections:
        assert [connections.exchange(Outgoing("GET", url + "/", ())).body for _ in range(3)] == [b"ok"] * 3


def test_what_may_change_something_is_not_sent_twice_over_a_closed_connection(server):
    url = server(closes_after_one)
    with Connections(url, context=None, timeout=2, most_bytes=MOST, stop=Stop()) as connections:
        connections.exchange(Outgoing("GET", url + "/", ()))
        with pytest.raises(NoResponseError, match="closed without"):
            connections.exchange(Outgoing("POST", url + "/", (), b"x"))


@pytest.mark.parametrize("request_", [("GE T", "/", ()), ("GET", "/\x00", ()), ("GET", "/", (("a\nb", "c"),))])
def test_a_request_that_has_no_form_in_http_is_not_the_servers_fault(server, request_):
    url = server(lambda _: None)
    method, path, headers = request_
    with pytest.raises(UnsendableError):
        exchange(url, Outgoing(method, url + path, headers))
