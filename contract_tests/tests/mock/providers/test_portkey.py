import pytest

from ..conftest import create_job, pages, upload

HEADERS = {"x_portkey_api_key": "pk", "x_portkey_virtual_key": "vk"}


@pytest.fixture
def server(start):
    return start("portkey")


@pytest.fixture
def client(server, connect):
    return connect(server, **HEADERS)


def test_a_job_shows_the_fields_that_portkey_documents(client):
    job = create_job(client, method={"type": "supervised"}, suffix="mine")
    assert job["hyperparameters"] == {"n_epochs": "auto"}
    assert "method" not in job
    assert "metadata" not in job


def test_a_job_succeeds_and_leaves_checkpoints(server, client):
    job = create_job(client)
    server.advance(60)
    assert client.get(f"/fine_tuning/jobs/{job['id']}").json()["status"] == "succeeded"
    assert len(client.get(f"/fine_tuning/jobs/{job['id']}/checkpoints").json()["data"]) == 3


def test_events_of_a_job_have_no_fields_of_today(client):
    job = create_job(client)
    (event, *_) = client.get(f"/fine_tuning/jobs/{job['id']}/events").json()["data"]
    assert set(event) == {"id", "object", "created_at", "level", "message"}


def test_jobs_are_paged_completely(client):
    file = upload(client)["id"]
    made = [create_job(client, training_file=file)["id"] for _ in range(5)]
    assert [job["id"] for page in pages(client, "/fine_tuning/jobs", limit=2) for job in page] == made[::-1]


def test_files_are_listed_all_at_once(client):
    ids = {upload(client)["id"] for _ in range(25)}
    found = client.get("/files").json()
    assert {file["id"] for file in found["data"]} == ids
    assert set(found) == {"object", "data"}


def test_an_error_of_the_provider_has_a_prefix_and_the_providers_name(client):
    answer = client.get("/fine_tuning/jobs/ftjob-none")
    assert answer.status_code == 404
    assert answer.json() == {
        "error": {
            "message": "openai error: Could not find fine tune: ftjob-none",
            "type": "invalid_request_error",
            "param": "fine_tune_id",
            "code": "fine_tune_not_found",
        },
        "provider": "openai",
    }


def test_errors_of_cancel_and_of_listing_jobs_come_as_they_are(client):
    cancel = client.post("/fine_tuning/jobs/ftjob-none/cancel")
    assert cancel.json()["error"]["message"] == "Could not find fine tune: ftjob-none"
    listing = client.get("/fine_tuning/jobs?limit=x")
    assert listing.status_code == 400
    assert set(listing.json()) == {"error"}


def test_a_checkpoint_is_shared_listed_and_taken_back(server, client):
    job = create_job(client)
    server.advance(60)
    model = client.get(f"/fine_tuning/jobs/{job['id']}").json()["fine_tuned_model"]
    path = f"/fine_tuning/checkpoints/{model}/permissions"
    made = client.post(path, json={"project_ids": ["proj_1", "proj_2"]}).json()["data"]
    assert [each["project_id"] for each in made] == ["proj_1", "proj_2"]
    assert client.get(path, params={"project_id": "proj_2"}).json()["data"] == made[1:]
    assert client.delete(f"{path}/{made[0]['id']}").json()["deleted"] is True
    assert client.get(path).json()["data"] == made[1:]


def test_a_grader_is_validated_and_run(client):
    grader = {
        "type": "string_check",
        "name": "e",
        "input": "{{sample.output_text}}",
        "reference": "4",
        "operation": "eq",
    }
    assert client.post("/fine_tuning/alpha/graders/validate", json={"grader": grader}).json() == {"grader": grader}
    run = client.post("/fine_tuning/alpha/graders/run", json={"grader": grader, "model_sample": "4"})
    assert run.json()["reward"] == 1


def test_errors_of_permissions_and_graders_come_as_they_are(client):
    gone = client.delete("/fine_tuning/checkpoints/m/permissions/cp_none")
    assert (gone.status_code, set(gone.json())) == (404, {"error"})
    assert not gone.json()["error"]["message"].startswith("openai error")
    wrong = client.post("/fine_tuning/alpha/graders/run", json={"grader": {"type": "x"}, "model_sample": "4"})
    assert (wrong.status_code, set(wrong.json())) == (400, {"error"})


def test_a_wrong_portkey_key_is_refused_by_the_gateway(start, connect):
    answer = connect(start("portkey", keys=["vk"]), **HEADERS).get("/files")
    assert answer.status_code == 401
    assert answer.json() == {"status": "failure", "message": "Portkey Error: Invalid API Key. Error Code: 03"}


def test_the_gateway_says_what_it_did(connect, server):
    client = connect(server, **HEADERS, x_portkey_trace_id="trace-1")
    headers = client.get("/files").headers
    assert headers["x-portkey-provider"] == "openai"
    assert headers["x-portkey-trace-id"] == "trace-1"
    assert headers["x-portkey-retry-attempt-count"] == "0"


def test_the_open_source_gateway_wants_no_portkey_key(start, connect):
    server = start("portkey", "gateway", keys=["sk"])
    client = connect(server, Authorization="Bearer sk", x_portkey_provider="openai")
    assert client.get("/files").status_code == 200
    wrong = connect(server, Authorization="Bearer nope", x_portkey_provider="openai").get("/files")
    assert (wrong.status_code, wrong.json()["provider"]) == (401, "openai")


PROVIDER_REQUIRED = "Either x-portkey-config or x-portkey-provider header is required"
INVALID_CONFIG = "Invalid config passed. You need to pass a valid json"


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"x_y": "z"}, PROVIDER_REQUIRED),
        ({"x_portkey_virtual_key": "vk"}, PROVIDER_REQUIRED),
        ({"Authorization": "Bearer sk"}, PROVIDER_REQUIRED),
        ({"x_portkey_config": "pc-abc"}, INVALID_CONFIG),
        ({"x_portkey_config": "[]"}, INVALID_CONFIG),
        ({"Authorization": "Bearer sk", "x_portkey_provider": "nope"}, "Invalid provider passed"),
    ],
)
def test_the_open_source_gateway_refuses_what_it_cannot_route(start, connect, headers, message):
    answer = connect(start("portkey", "gateway"), **headers).get("/files")
    assert answer.status_code == 400
    assert answer.json() == {"status": "failure", "message": message}


def test_the_open_source_gateway_takes_a_config_of_json(start, connect):
    client = connect(start("portkey", "gateway"), x_portkey_config='{"provider": "openai", "api_key": "sk"}')
    assert client.get("/files").status_code == 200


def test_portkeys_service_takes_a_virtual_key_alone(client):
    assert client.get("/files").status_code == 200


def test_a_model_may_name_the_provider_whose_key_portkey_keeps(start, connect):
    server = start("portkey")
    by_key, by_slug = connect(server, x_portkey_api_key="pk"), connect(server, **KEY_AND_SLUG)
    body = {"training_file": upload(by_slug)["id"], "model": "@openai-prod/gpt-4o-mini"}
    job = by_key.post("/fine_tuning/jobs", json=body).json()
    assert job["model"].startswith("gpt-4o-mini")
    assert by_slug.get(f"/fine_tuning/jobs/{job['id']}").json()["id"] == job["id"]
    refused = by_key.post("/fine_tuning/jobs", json={**body, "model": "gpt-4o-mini"})
    assert (refused.status_code, refused.json()["message"]) == (400, PROVIDER_REQUIRED)
    assert by_key.get("/fine_tuning/jobs").status_code == 401, "nothing in it names a provider"


KEY_AND_SLUG = {"x_portkey_api_key": "pk", "x_portkey_provider": "@openai-prod"}


def test_the_open_source_gateway_keeps_no_providers(start, connect):
    answer = connect(start("portkey", "gateway"), **KEY_AND_SLUG).get("/files")
    assert (answer.status_code, answer.json()["message"]) == (400, "Invalid provider passed")
