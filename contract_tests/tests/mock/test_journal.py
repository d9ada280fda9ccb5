"""The journal: what a test can assert on."""

import json

from .conftest import create_job, upload


def test_an_entry_has_what_was_sent_and_what_came_back(start, connect):
    server = start("openai")
    client = connect(server)
    job = create_job(client, metadata={"team": "nlp"})
    (entry,) = server.requests.where(operation="create_fine_tuning_job")
    assert (entry.method, entry.path, entry.address, entry.status) == (
        "POST",
        "/fine_tuning/jobs",
        "/v1/fine_tuning/jobs",
        200,
    )
    assert entry.json["metadata"] == {"team": "nlp"}
    assert entry.response_json == job
    assert entry.headers["content-type"] == "application/json"
    assert entry.response_headers["content-type"] == "application/json"
    assert entry.provider == "openai"
    assert entry.at == 1_750_000_000
    assert entry.milliseconds > 0


def test_credentials_are_masked_wherever_they_stand(start, connect):
    secret = "sk-not-to-be-seen"
    server = start("portkey", keys=[secret])
    client = connect(server, x_portkey_api_key=secret, x_portkey_virtual_key=secret, cookie=f"session={secret}")
    client.get("/files", params={"api_key": secret, "limit": "1"})
    shown = json.dumps([entry.as_dict() for entry in server.requests])
    assert secret not in shown
    assert server.requests[0].query == {"api_key": ["***"], "limit": ["1"]}


def test_entries_are_found_by_what_they_are(start, connect):
    server = start("openai")
    client = connect(server)
    upload(client)
    client.get("/files")
    client.delete("/files/none")
    assert [entry.status for entry in server.requests] == [200, 200, 404]
    assert [entry.number for entry in server.requests.where(path="/files")] == [1, 2]
    assert [entry.number for entry in server.requests.where(path="/files*", method="DELETE")] == [3]
    assert server.requests[-1].refusal == "not_found: there is no files none"
    assert [entry.number for entry in server.requests[1:]] == [2, 3]
    server.requests.clear()
    assert list(server.requests) == []


def test_a_refusal_names_the_place_and_the_rule_and_not_what_was_sent(start, connect):
    server = start("openai")
    connect(server).post("/fine_tuning/jobs", json={"model": "my-secret-model", "training_file": {"a": "my-secret"}})
    (entry,) = server.requests
    assert entry.refusal == "invalid: body/training_file breaks type string"


def test_of_large_bodies_the_beginning_is_kept(start, connect):
    server = start("openai")
    upload(connect(server), b"x" * 1_000_000)
    assert len(server.requests[0].body) == 256 * 1024


def test_the_journal_keeps_no_more_than_its_latest_entries(start, connect):
    server = start("openai")
    client = connect(server)
    for _ in range(5_010):
        client.get("/files")
    assert (len(server.requests), server.requests[0].number) == (5_000, 11)
