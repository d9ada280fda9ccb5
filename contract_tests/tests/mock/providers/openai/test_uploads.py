import hashlib

import pytest
from finetuning_contracts.training_files import chat_examples

CONTENT = chat_examples()
SIZE = len(CONTENT)
MD5 = hashlib.md5(CONTENT, usedforsecurity=False).hexdigest()


@pytest.fixture
def begin(client):
    def begin(size=SIZE, **fields):
        body = {
            "filename": "train.jsonl",
            "bytes": size,
            "mime_type": "application/jsonl",
            "purpose": "fine-tune",
            **fields,
        }
        return client.post("/uploads", json=body)

    return begin


@pytest.fixture
def upload(begin):
    return begin().json()


def send(client, upload, data):
    return client.post(f"/uploads/{upload['id']}/parts", files={"data": ("part", data)})


def complete(client, upload, *parts, **fields):
    ids = [part["id"] for part in parts]
    return client.post(f"/uploads/{upload['id']}/complete", json={"part_ids": ids, **fields})


def halves(client, upload):
    middle = len(CONTENT) // 2
    return [send(client, upload, half).json() for half in (CONTENT[middle:], CONTENT[:middle])]


def message(answer, status=400):
    assert answer.status_code == status, answer.text
    return answer.json()["error"]["message"]


def test_an_upload_waits_an_hour_for_its_parts(client, upload):
    assert upload["object"] == "upload"
    assert (upload["status"], upload["bytes"], upload["file"]) == ("pending", len(CONTENT), None)
    assert upload["expires_at"] - upload["created_at"] == 3600


def test_the_parts_become_a_file_in_the_order_in_which_they_are_named(client, upload):
    second, first = halves(client, upload)
    assert second.items() >= {"object": "upload.part", "upload_id": upload["id"]}.items()
    completed = complete(client, upload, first, second, md5=MD5).json()
    assert (completed["id"], completed["status"]) == (upload["id"], "completed")
    file = completed["file"]
    assert file.items() >= {"bytes": len(CONTENT), "filename": "train.jsonl", "purpose": "fine-tune"}.items()
    assert client.get(f"/files/{file['id']}").json() == file
    assert client.get(f"/files/{file['id']}/content").content == CONTENT


def test_a_job_can_be_trained_on_the_file(client, server, upload):
    second, first = halves(client, upload)
    file = complete(client, upload, first, second).json()["file"]
    job = client.post("/fine_tuning/jobs", json={"model": "gpt-4o-mini", "training_file": file["id"]}).json()
    server.advance(3600)
    assert client.get(f"/fine_tuning/jobs/{job['id']}").json()["status"] == "succeeded"


def test_a_large_upload_goes_through_files(client, begin):
    parts = [bytes([number]) * 700_000 for number in range(3)]
    upload = begin(2_100_000, purpose="user_data", expires_after={"anchor": "created_at", "seconds": 3600}).json()
    sent = [send(client, upload, part).json() for part in parts]
    file = complete(client, upload, *sent).json()["file"]
    assert client.get(f"/files/{file['id']}/content").content == b"".join(parts)
    assert file["expires_at"] == file["created_at"] + 3600


def test_parts_of_another_size_or_sum_are_refused_and_can_be_completed_still(client, upload):
    second, first = halves(client, upload)
    assert "were announced" in message(complete(client, upload, first))
    assert "md5" in message(complete(client, upload, first, second, md5="0" * 32))
    assert complete(client, upload, first, second).status_code == 200


def test_a_part_of_another_upload_is_refused(client, upload, begin):
    second, first = halves(client, upload)
    assert "is no part of" in message(complete(client, begin().json(), first, second))


@pytest.mark.parametrize("end", ["complete", "cancel", "expire"])
def test_an_upload_that_has_ended_takes_nothing_more(client, server, upload, end):
    second, first = halves(client, upload)
    if end == "complete":
        assert complete(client, upload, first, second).status_code == 200
    elif end == "cancel":
        assert client.post(f"/uploads/{upload['id']}/cancel").json()["status"] == "cancelled"
    else:
        server.advance(3600)
    state = {"complete": "completed", "cancel": "cancelled", "expire": "expired"}[end]
    assert state in message(send(client, upload, b"x"))
    assert state in message(complete(client, upload, first, second))
    assert state in message(client.post(f"/uploads/{upload['id']}/cancel"))


def test_an_upload_belongs_to_its_key(client, connect, server, upload):
    other = connect(server, key="other-key")
    assert "No such Upload" in message(send(other, upload, b"x"), 404)
    assert "No such Upload" in message(other.post(f"/uploads/{upload['id']}/cancel"), 404)


@pytest.mark.parametrize("size", [-1, 9 * 1024**3])
def test_a_size_that_no_file_has_is_refused(begin, size):
    assert "bytes" in message(begin(size))
