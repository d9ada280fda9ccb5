import openai
import pytest

from ...conftest import create_job


@pytest.fixture
def tuned(server, client):
    job = create_job(client, suffix="mine")
    server.advance(3600)
    return client.get(f"/fine_tuning/jobs/{job['id']}").json()["fine_tuned_model"]


def complete(client, model, content="Hello?", **fields):
    messages = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": content}]
    return client.post("/chat/completions", json={"model": model, "messages": messages, **fields})


def test_a_tuned_model_completes_a_chat_the_same_way_each_time(client, tuned):
    first, second = complete(client, tuned), complete(client, tuned)
    assert first.status_code == 200
    body = first.json()
    assert (body["object"], body["model"]) == ("chat.completion", tuned)
    assert body["choices"][0]["message"]["content"] == f"Canned response of {tuned} to: Hello?"
    assert body["usage"]["total_tokens"] == body["usage"]["prompt_tokens"] + body["usage"]["completion_tokens"]
    assert body["choices"] == second.json()["choices"]
    assert body["id"] == second.json()["id"]


def test_the_vendors_sdk_reads_completions_whole_and_streamed(server, tuned):
    with openai.OpenAI(base_url=server.url, api_key="test-key") as sdk:
        messages = [{"role": "user", "content": "Hello?"}]
        whole = sdk.chat.completions.create(model=tuned, messages=messages)
        chunks = sdk.chat.completions.create(model=tuned, messages=messages, stream=True)
        text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
    assert text == whole.choices[0].message.content


@pytest.mark.parametrize(
    ("body", "status", "param"),
    [
        ({"model": "gpt-9", "messages": [{"role": "user", "content": "x"}]}, 404, "model"),
        ({"messages": [{"role": "user", "content": "x"}]}, 400, "model"),
        ({"model": "gpt-4o-mini", "messages": []}, 400, "messages"),
        ([], 400, None),
    ],
)
def test_a_wrong_request_for_a_completion_is_refused(client, body, status, param):
    answer = client.post("/chat/completions", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (status, param)


def test_a_deleted_or_foreign_model_completes_nothing(server, client, connect, tuned):
    assert complete(connect(server, key="other-key"), tuned).status_code == 404
    assert client.delete(f"/models/{tuned}").status_code == 200
    answer = complete(client, tuned)
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "model_not_found"


def test_a_completion_asks_for_a_key(start, connect):
    server = start("openai", keys=["right"])
    assert complete(connect(server, key="wrong"), "gpt-4o-mini").status_code == 401


def test_the_gateway_has_completions_too(start, connect):
    client = connect(start("portkey"), x_portkey_api_key="pk", x_portkey_virtual_key="vk")
    assert complete(client, "gpt-4o-mini").json()["model"] == "gpt-4o-mini"


def test_models_are_listed_and_read(server, client, connect, tuned):
    listed = {model["id"]: model for model in client.get("/models").json()["data"]}
    assert listed.keys() >= {"gpt-4o-mini", tuned}
    job = client.get("/fine_tuning/jobs").json()["data"][0]
    assert (
        listed[tuned].items()
        >= {
            "id": tuned,
            "object": "model",
            "created": job["finished_at"],
            "owned_by": job["organization_id"],
        }.items()
    )
    assert client.get(f"/models/{tuned}").json() == listed[tuned]
    assert client.get("/models/gpt-4o-mini").json()["owned_by"] == "system"
    assert client.get("/models/none").json()["error"]["code"] == "model_not_found"
    assert tuned not in {model["id"] for model in connect(server, key="other-key").get("/models").json()["data"]}


def test_a_model_of_the_vendor_s_cannot_be_deleted(client):
    assert client.delete("/models/gpt-4o-mini").status_code == 403
    assert client.get("/models/gpt-4o-mini").status_code == 200


def test_a_tuned_model_that_was_deleted_is_listed_no_more(client, tuned):
    assert client.delete(f"/models/{tuned}").status_code == 200
    assert tuned not in {model["id"] for model in client.get("/models").json()["data"]}
    assert client.get(f"/models/{tuned}").status_code == 404
