"""What a server takes, and how long it waits."""

import contextlib
import json
import re
import socket
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from finetuning_contracts.mock import Limits

from .conftest import create_job, upload

PORTKEY = {"x-portkey-api-key": "k", "x-portkey-virtual-key": "v"}
SMALL = Limits(body=10_000, upload=1_000_000)


def memory():
    """Megabytes that this process has resident."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


@pytest.fixture
def dial():
    """A connection to a server, as it is."""
    opened = []

    def dial(server):
        url = urlsplit(server.url)
        opened.append(socket.create_connection((url.hostname, url.port), timeout=10))
        return opened[-1]

    yield dial
    for connection in opened:
        connection.close()


def head(server, length, content_type="application/json"):
    """The head of a request to create a job."""
    path = urlsplit(server.url).path
    lines = [
        f"POST {path}/fine_tuning/jobs HTTP/1.1",
        "host: x",
        "authorization: Bearer k",
        f"content-type: {content_type}",
        f"content-length: {length}",
    ]
    return "\r\n".join([*lines, "", ""]).encode()


def closes_within(connection, seconds):
    """What still comes before the other side closes; it has to close in time."""
    connection.settimeout(seconds)
    parts = []
    while part := connection.recv(65536):
        parts.append(part)
    return b"".join(parts)


REFUSALS = {
    "openai": lambda body: body["error"]["message"],
    "portkey": lambda body: body["error"]["message"],
    "fireworks": lambda body: body["message"],
    "dataherald": lambda body: body["detail"],
}
PATHS = {
    "openai": "/fine_tuning/jobs",
    "portkey": "/fine_tuning/jobs",
    "fireworks": "/v1/accounts/acme/dpoJobs",
    "dataherald": "/api/v1/finetunings",
}


@pytest.mark.parametrize("provider", PATHS)
def test_a_body_that_is_too_large_is_refused_in_the_providers_words(start, connect, provider):
    server = start(provider, limits=SMALL)
    client = connect(server, **(PORTKEY if provider == "portkey" else {"Authorization": "Bearer k"}))
    for content in (b" " * 10_001, (b" " * 1000 for _ in range(11))):
        answer = client.post(PATHS[provider], content=content, headers={"content-type": "application/json"})
        assert answer.status_code == 413
        assert "larger than 10000 bytes" in REFUSALS[provider](answer.json())


def test_a_file_that_is_too_large_is_refused_and_nothing_is_left_of_it(start, connect):
    server = start("openai", limits=SMALL)
    client = connect(server)
    answer = client.post("/files", files={"file": ("a", b"x" * 3_000_000)}, data={"purpose": "fine-tune"})
    assert (answer.status_code, answer.json()["error"]["type"]) == (413, "invalid_request_error")
    assert client.get("/files").json()["data"] == []
    assert upload(client, b"x" * 1_000_000)["bytes"] == 1_000_000


def test_a_large_file_comes_back_and_leaves_nothing_behind(start, connect, tmp_path):
    server = start("openai", database=str(tmp_path / "mock.db"))
    client = connect(server)
    content = bytes(range(256)) * 20_000
    record = upload(client, content)
    assert client.get(f"/files/{record['id']}/content").content == content
    assert [path.stat().st_size for path in (tmp_path / "mock.db.files").iterdir()] == [len(content)]
    client.delete(f"/files/{record['id']}")
    assert list((tmp_path / "mock.db.files").iterdir()) == []


def test_a_large_file_that_is_refused_leaves_nothing_behind(start, connect, tmp_path):
    client = connect(start("openai", database=str(tmp_path / "mock.db")))
    answer = client.post("/files", files={"file": ("a", b"x" * 1_000_000)}, data={"purpose": "nonsense"})
    assert answer.status_code == 400
    assert list(tmp_path.glob("mock.db.files/*")) == []


def test_an_upload_takes_little_memory_and_does_not_keep_others_waiting(start, connect):
    server = start("openai")
    client, other = connect(server), connect(server)
    job = create_job(other)
    line = json.dumps({"messages": [{"role": "user", "content": "x" * 900}, {"role": "assistant", "content": "x"}]})
    part = (line + "\n").encode() * 1000
    size = 64

    def body():
        yield b'--B\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nfine-tune\r\n'
        yield b'--B\r\ncontent-disposition: form-data; name="file"; filename="a.jsonl"\r\n\r\n'
        for _ in range(size):
            yield part
        yield b"\r\n--B--\r\n"

    answers, waited, before = [], [], memory()
    headers = {"content-type": "multipart/form-data; boundary=B"}
    sender = threading.Thread(
        target=lambda: answers.append(client.post("/files", content=body(), headers=headers, timeout=60))
    )
    sender.start()
    highest = before
    while sender.is_alive():
        begun = time.monotonic()
        assert other.get(f"/fine_tuning/jobs/{job['id']}", timeout=30).status_code == 200
        waited.append(time.monotonic() - begun)
        highest = max(highest, memory())
    assert answers[0].json()["bytes"] == len(part) * size
    assert highest - before < len(part) * size / 1e6 / 2
    assert sorted(waited)[-2] < 1


def test_a_head_that_does_not_arrive_in_time_ends_the_connection(start, dial):
    server = start("openai", limits=Limits(patience=0.3))
    for beginning in (b"", b"GET /v1/files HTTP/1.1\r\nx: "):
        connection = dial(server)
        connection.sendall(beginning)
        assert closes_within(connection, 5) == b""


def test_a_byte_now_and_then_does_not_keep_a_connection(start, dial):
    server = start("openai", limits=Limits(patience=0.5))
    connection = dial(server)
    begun = time.monotonic()
    with contextlib.suppress(OSError):
        while time.monotonic() - begun < 5:
            connection.sendall(b"G")
            time.sleep(0.05)
    assert time.monotonic() - begun < 4


def test_a_head_that_does_not_end_ends_the_connection(start, dial):
    connection = dial(start("openai"))

    def send_for_ever():
        connection.sendall(b"GET /v1/files HTTP/1.1\r\n")
        while True:
            connection.sendall(b"x: " + b"y" * 100_000 + b"\r\n")

    connection.settimeout(5)
    with pytest.raises(ConnectionError):
        send_for_ever()


def test_requests_that_are_sent_at_once_are_answered_in_order(start, dial):
    server = start("openai")
    connection = dial(server)
    first, last = (
        f"GET /v1/{name} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\n" for name in ("files", "nothing")
    )
    connection.sendall(f"{first}\r\n{last}connection: close\r\n\r\n".encode())
    assert re.findall(rb"HTTP/1.1 (\d+)", closes_within(connection, 5)) == [b"200", b"404"]


def test_a_body_that_does_not_arrive_in_time_is_refused(start, dial):
    server = start("openai", limits=Limits(patience=0.3))
    connection = dial(server)
    connection.sendall(head(server, 1000) + b'{"mo')
    status, _, rest = closes_within(connection, 5).partition(b"\r\n")
    assert status.startswith(b"HTTP/1.1 408")
    assert json.loads(rest.partition(b"\r\n\r\n")[2])["error"]["type"] == "invalid_request_error"


def test_a_connection_that_is_used_again_is_kept(start, connect):
    client = connect(start("openai", limits=Limits(patience=0.3)))
    for _ in range(3):
        assert client.get("/files").status_code == 200
        time.sleep(0.4)


@pytest.mark.parametrize("ending", ["close", "half", "reset"])
def test_a_client_that_hangs_up_leaves_no_trace(start, connect, dial, caplog, capfd, ending):
    server = start("openai")
    client = connect(server)
    record = upload(client, b"x" * 5_000_000)
    for request in (
        head(server, 1000) + b"{",
        head(server, 9_000_000, "multipart/form-data; boundary=B") + b"--B\r\n",
        f"GET /v1/files/{record['id']}/content HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\n\r\n".encode(),
        b"nonsense",
    ):
        connection = dial(server)
        connection.sendall(request)
        time.sleep(0.05)
        if ending == "half":
            connection.shutdown(socket.SHUT_WR)
        if ending == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        if ending != "half":
            connection.close()
    time.sleep(0.2)
    assert [file["id"] for file in client.get("/files").json()["data"]] == [record["id"]]
    assert not [entry for entry in caplog.records if entry.levelname in {"ERROR", "CRITICAL"}]
    assert "Traceback" not in capfd.readouterr().err


def test_a_huge_page_is_cut_so_that_others_need_not_wait(start, connect):
    client = connect(start("openai"))
    upload(client)
    assert client.get("/files", params={"limit": 10_000}).status_code == 200
    assert client.get("/fine_tuning/jobs", params={"limit": 1_000_000}).json()["has_more"] is False


def test_an_unexpected_exception_is_logged_and_answered_in_the_providers_words(start, connect, monkeypatch, caplog):
    for provider, path in PATHS.items():
        server = start(provider)
        client = connect(server, **(PORTKEY if provider == "portkey" else {"Authorization": "Bearer k"}))
        monkeypatch.setattr(server.app.provider, "settle", lambda: 1 / 0)
        answer = client.get(path)
        monkeypatch.undo()
        assert answer.status_code == 500
        assert "its log says why" in REFUSALS[provider](answer.json())
        assert "Traceback" not in answer.text
        assert client.get(path).is_success
        if provider == "openai":
            assert answer.json()["error"]["type"] == "server_error"
    assert caplog.text.count("ZeroDivisionError") == len(PATHS)


def test_a_job_that_cannot_go_on_does_not_stop_the_others(start, connect, monkeypatch, caplog):
    server = start("openai")
    client = connect(server)
    bad, good = create_job(client), create_job(client)
    entered = server.app.provider.entered

    def fail(job, state, at):
        if job.id == bad["id"]:
            raise KeyError("broken")
        return entered(job, state, at)

    monkeypatch.setattr(server.app.provider, "entered", fail)
    server.advance(60)
    assert client.get(f"/fine_tuning/jobs/{good['id']}").json()["status"] == "succeeded"
    assert client.get(f"/fine_tuning/jobs/{bad['id']}").json()["status"] == "validating_files"
    assert bad["id"] in caplog.text


def test_head_and_body_in_many_small_parts_are_fine(start, dial):
    server = start("openai")
    connection = dial(server)
    request = head(server, 2) + b"{}"
    for byte in request:
        connection.sendall(bytes([byte]))
    assert connection.recv(65536).startswith(b"HTTP/1.1 400")
