"""TLS settings are made up when a connection needs them, and then are httpx' own."""

import contextlib
import socket
import ssl
import threading

import httpx
import pytest
from finetuning_clients import openai
from finetuning_runtime import APIConnectionError
from finetuning_runtime._http import tls


@pytest.fixture
def made(monkeypatch):
    """The contexts that are made."""
    contexts = []

    def make():
        contexts.append(ssl.create_default_context())
        return contexts[-1]

    monkeypatch.setattr(tls.httpx, "create_ssl_context", make)
    return contexts


@pytest.fixture
def port():
    """Of a server that speaks no TLS: it closes every connection once it has read something."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def close_all():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                connection.settimeout(1)
                with connection, contextlib.suppress(OSError):
                    connection.recv(100)

        thread = threading.Thread(target=close_all, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
    thread.join()


def call(scheme, port):
    with (
        openai.Client("k", base_url=f"{scheme}://127.0.0.1:{port}/v1", max_retries=0) as client,
        pytest.raises(APIConnectionError) as caught,
    ):
        client.fine_tuning.jobs.retrieve("ftjob-1")
    return caught.value


def test_a_connection_without_tls_needs_none(made, port):
    call("http", port)
    assert made == []


def test_a_connection_with_tls_has_httpx_own(made, port):
    assert isinstance(call("https", port).__cause__, httpx.ConnectError)
    assert len(made) == 1


def test_threads_that_connect_at_once_share_one():
    context = tls.default_context()
    found = []

    def connect():
        found.append(context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost").context)

    threads = [threading.Thread(target=connect) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(id, found))) == 1
    assert found[0].verify_mode is ssl.CERT_REQUIRED
    assert found[0].check_hostname


@pytest.mark.parametrize("content", [None, b"no certificate"])
def test_certificates_that_cannot_be_read_are_a_failure_to_connect(monkeypatch, port, tmp_path, content):
    file = tmp_path / "authorities.pem"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert "the certificates to trust cannot be read" in str(call("https", port))
