from ...conftest import TRAINING, create_job, upload


def expiring(client):
    form = {"purpose": "fine-tune", "expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    return client.post("/files", files={"file": ("train.jsonl", TRAINING)}, data=form).json()


def test_a_file_is_gone_once_it_has_expired(server, client):
    file, lasting = expiring(client), upload(client)
    assert file["expires_at"] == file["created_at"] + 3600
    server.advance(3599)
    assert client.get(f"/files/{file['id']}").json() == file
    server.advance(1)
    for path in ("", "/content"):
        assert client.get(f"/files/{file['id']}{path}").status_code == 404
    assert [kept["id"] for kept in client.get("/files").json()["data"]] == [lasting["id"]]


def test_a_job_whose_file_expires_fails_like_one_whose_file_is_deleted(start, connect):
    server = start("openai")
    client = connect(server)
    file = expiring(client)
    server.advance(3599)
    job = create_job(client, training_file=file["id"])
    server.advance(3600)
    job = client.get(f"/fine_tuning/jobs/{job['id']}").json()
    assert (job["status"], job["error"]["code"]) == ("failed", "deleted_training_file")


def test_a_file_of_a_state_that_says_when_it_expires_does_so(start, connect):
    server = start("openai")
    client = connect(server)
    now = 1_750_000_000
    fields = {"filename": "a.jsonl", "purpose": "fine-tune", "expires_at": now + 100}
    records = [
        {"collection": "files", "id": "file-a", "fields": fields},
        {"collection": "files", "id": "file-b", "fields": {}},
    ]
    server.load({"format": 1, "provider": "openai", "records": records})
    assert client.get("/files/file-a").json()["expires_at"] == now + 100
    server.advance(100)
    assert [file["id"] for file in client.get("/files").json()["data"]] == ["file-b"]
