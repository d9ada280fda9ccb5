"""A disk that is full: the request is refused, nothing is half-written, and once there is room it works again."""

import errno
import shutil

import pytest

from ..conftest import create_job, upload

PORTKEY = {"x-portkey-api-key": "k", "x-portkey-virtual-key": "v"}
CREATES = {
    "openai": ("/fine_tuning/jobs", lambda body: body["error"]["message"]),
    "portkey": ("/fine_tuning/jobs", lambda body: body["error"]["message"]),
    "fireworks": ("/v1/accounts/acme/datasets", lambda body: body["message"]),
    "dataherald": ("/api/v1/database-connections", lambda body: body["detail"]),
}


def pages(server, most):
    """Let the database have so many pages, and no more."""
    server.app.context.store._connection.execute(f"PRAGMA max_page_count = {most}")


def pages_in_use(server):
    return server.app.context.store._connection.execute("PRAGMA page_count").fetchone()[0]


def create(client, provider, number):
    """Create something of several kilobytes."""
    path, _ = CREATES[provider]
    text = "x" * 500
    match provider:
        case "fireworks":
            uploaded = {"datasetId": f"chats-{number}", "dataset": {"displayName": text * 12, "userUploaded": {}}}
            return client.post(path, json=uploaded)
        case "dataherald":
            connection = {"alias": text * 12, "connection_uri": "postgresql://x", "use_ssh": False}
            return client.post(path, json=connection)
    file = client.get("/files").json()["data"] or [upload(client)]
    metadata = {str(n): text for n in range(16)}
    return client.post(path, json={"model": "gpt-4o-mini", "training_file": file[0]["id"], "metadata": metadata})


def count(client, provider):
    """How many there are."""
    page = client.get(CREATES[provider][0]).json()
    return len(page if provider == "dataherald" else page.get("data", page.get("datasets")))


@pytest.mark.parametrize("provider", CREATES)
@pytest.mark.parametrize("on_disk", [True, False], ids=["file", "memory"])
def test_a_full_disk_is_an_error_of_the_server_and_leaves_nothing_half_written(
    start, connect, caplog, tmp_path, provider, on_disk
):
    server = start(provider, **({"database": str(tmp_path / "mock.db")} if on_disk else {}))
    client = connect(server, **(PORTKEY if provider == "portkey" else {"Authorization": "Bearer k"}))
    assert create(client, provider, 0).is_success
    pages(server, pages_in_use(server))
    answers = [create(client, provider, number) for number in range(1, 6)]
    refused = [answer for answer in answers if not answer.is_success]
    assert refused
    for answer in refused:
        assert answer.status_code == 500
        assert CREATES[provider][1](answer.json()).endswith("the mock server's disk is full")
    assert "database or disk is full" in caplog.text
    pages(server, 1_000_000)
    assert count(client, provider) == 1 + len(answers) - len(refused)
    assert create(client, provider, 6).is_success
    assert count(client, provider) == 2 + len(answers) - len(refused)


def test_an_upload_that_fills_the_disk_is_refused_and_leaves_nothing_behind(
    start, connect, monkeypatch, tmp_path, caplog
):
    client = connect(start("openai", database=str(tmp_path / "mock.db")))

    def full(source, target, length):
        target.write(source.read(1000))
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    answer = client.post("/files", files={"file": ("a", b"x" * 1_000_000)}, data={"purpose": "fine-tune"})
    assert (answer.status_code, answer.json()["error"]["type"]) == (500, "server_error")
    assert answer.json()["error"]["message"] == "the mock server's disk is full"
    assert "No space left" in caplog.text
    assert list(tmp_path.glob("mock.db.files/*")) == []
    monkeypatch.undo()
    assert client.get("/files").json()["data"] == []
    assert create_job(client)["object"] == "fine_tuning.job"
