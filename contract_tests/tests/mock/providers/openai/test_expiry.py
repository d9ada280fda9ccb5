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
