import pytest

from ...conftest import create_job, upload


@pytest.fixture
def server(start):
    return start("openai", "observed")


@pytest.fixture
def done(server, client):
    job = create_job(client, suffix="mine")
    server.advance(3600)
    return client.get(f"/fine_tuning/jobs/{job['id']}").json()


def test_errors_of_files_have_a_detail_and_others_do_not(client):
    assert set(client.get("/files/file-none").json()) == {"error", "detail"}
    assert set(client.get("/fine_tuning/jobs/ftjob-none").json()) == {"error"}


def test_the_document_has_no_detail(start, connect):
    assert set(connect(start("openai")).get("/files/file-none").json()) == {"error"}


def test_the_last_checkpoint_is_the_model_and_the_earlier_ones_have_ids_of_their_own(client, done):
    checkpoints = client.get(f"/fine_tuning/jobs/{done['id']}/checkpoints").json()["data"]
    last, *earlier = [checkpoint["fine_tuned_model_checkpoint"] for checkpoint in checkpoints]
    assert last == done["fine_tuned_model"]
    assert [name.rpartition(":")[2] for name in earlier] == ["ckpt-step-20", "ckpt-step-10"]
    ids = {name.split(":")[4] for name in (last, *earlier)}
    assert len(ids) == 3


def test_the_document_s_checkpoints_are_the_model_at_a_step(start, connect):
    server = start("openai")
    client = connect(server)
    job = create_job(client)
    server.advance(3600)
    job = client.get(f"/fine_tuning/jobs/{job['id']}").json()
    checkpoints = client.get(f"/fine_tuning/jobs/{job['id']}/checkpoints").json()["data"]
    assert [checkpoint["fine_tuned_model_checkpoint"] for checkpoint in checkpoints] == [
        f"{job['fine_tuned_model']}:ckpt-step-{step}" for step in (30, 20, 10)
    ]


def test_responses_carry_the_headers_of_recordings(client, done):
    headers = client.get("/files").headers
    assert headers["openai-version"] == "2020-10-01"
    assert int(headers["openai-processing-ms"]) > 0
    assert f":{headers['openai-organization']}:" in done["fine_tuned_model"]
    assert "openai-version" in client.get("/files/file-none").headers


def test_the_document_says_nothing_of_these_headers(start, connect):
    assert not [name for name in connect(start("openai")).get("/files").headers if name.startswith("openai-")]


def test_no_end_is_estimated(server, client):
    job = create_job(client, training_file=upload(client)["id"])
    server.advance(5)
    running = client.get(f"/fine_tuning/jobs/{job['id']}").json()
    assert (running["status"], running["estimated_finish"]) == ("running", None)
