import pytest

from .conftest import upload

KEYS = ["good"]
PORTKEY = {"x_portkey_api_key": "good"}


@pytest.mark.parametrize("headers", [{}, {"Authorization": ""}, {"Authorization": "good"}])
def test_a_request_without_a_key_is_refused_first(start, connect, headers):
    answer = connect(start("openai"), **(headers or {"x": "y"})).post("/fine_tuning/jobs", content=b"{")
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] is None


def test_any_key_is_accepted_by_default(start, connect):
    assert connect(start("openai"), key="whatever").get("/files").status_code == 200


def test_a_wrong_key_is_told_from_a_missing_one(start, connect):
    answer = connect(start("openai", keys=KEYS), key="sk-wrong-wrong").get("/files")
    assert answer.status_code == 401
    assert answer.json()["error"] == {
        "message": "Incorrect API key provided: sk-********.",
        "type": "invalid_request_error",
        "param": None,
        "code": "invalid_api_key",
    }


def test_tenants_do_not_see_each_other(start, connect):
    server = start("openai")
    one, other = connect(server, key="one"), connect(server, key="other")
    record = upload(one)
    assert other.get("/files").json()["data"] == []
    assert other.get(f"/files/{record['id']}").status_code == 404
    assert other.get(f"/files/{record['id']}/content").status_code == 404
    assert other.delete(f"/files/{record['id']}").status_code == 404
    assert one.get(f"/files/{record['id']}").status_code == 200


def test_a_tenant_cannot_train_on_the_file_of_another(start, connect):
    server = start("openai")
    record = upload(connect(server, key="one"))
    answer = connect(server, key="other").post(
        "/fine_tuning/jobs", json={"model": "gpt-4o-mini", "training_file": record["id"]}
    )
    assert answer.status_code == 400


@pytest.mark.parametrize(
    "headers",
    [
        {**PORTKEY, "x_portkey_virtual_key": "good"},
        {**PORTKEY, "Authorization": "Bearer good", "x_portkey_provider": "openai"},
        {**PORTKEY, "x_portkey_config": '{"provider": "openai"}'},
        {**PORTKEY, "x_portkey_provider": "@openai-prod"},
        {
            **PORTKEY,
            "Authorization": "Bearer good",
            "x_portkey_provider": "openai",
            "x_portkey_custom_host": "http://127.0.0.1:1/v1",
        },
    ],
    ids=["virtual-key", "provider", "config", "slug", "custom-host"],
)
def test_each_of_portkeys_sets_is_enough(start, connect, headers):
    assert connect(start("portkey", keys=KEYS), **headers).get("/files").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        PORTKEY,
        {"x_portkey_virtual_key": "good"},
        {**PORTKEY, "Authorization": "Bearer good"},
        {**PORTKEY, "x_portkey_provider": "openai"},
        {"x_portkey_api_key": "bad", "x_portkey_virtual_key": "good"},
        {**PORTKEY, "x_portkey_virtual_key": "bad"},
        {**PORTKEY, "Authorization": "Bearer bad", "x_portkey_provider": "openai"},
        {**PORTKEY, "Authorization": "Bearer good", "x_portkey_provider": "nobody"},
        {**PORTKEY, "x_portkey_config": "not json, and no key"},
        {**PORTKEY, "x_portkey_provider": "@"},
        {"x_portkey_provider": "@openai-prod"},
        {"x_portkey_api_key": "bad", "x_portkey_provider": "@openai-prod"},
    ],
)
def test_every_credential_of_a_set_is_looked_at(start, connect, headers):
    answer = connect(start("portkey", keys=KEYS), **headers).get("/files")
    assert answer.status_code == 401
    assert answer.json()["status"] == "failure"


def test_dataherald_asks_for_no_credentials(start, connect):
    client = connect(start("dataherald", keys=KEYS), accept="application/json")
    assert client.get("/api/v1/database-connections").status_code == 200
