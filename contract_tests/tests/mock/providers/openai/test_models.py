import copy

import openai
import pytest
from finetuning_contracts.mock import ManualClock, serve
from finetuning_specs import Spec

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


def with_models(spec):
    """The contract with the two operations on models that it does not have yet."""
    document = copy.deepcopy(spec.document)
    model = {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "object": {"type": "string"},
            "created": {"type": "integer"},
            "owned_by": {"type": "string"},
        },
    }
    models = {
        "type": "object",
        "properties": {"object": {"type": "string"}, "data": {"type": "array", "items": model}},
    }

    def operation(id, resource, schema):
        return {
            "operationId": id,
            "x-resource": resource,
            "security": [{"ApiKeyAuth": []}],
            "responses": {
                "200": {"description": "ok", "content": {"application/json": {"schema": schema}}},
                "404": {"description": "none"},
            },
        }

    document["paths"]["/models"] = {"get": operation("list_models", "models.list", models)}
    document["paths"]["/models/{model}"]["get"] = {
        **operation("retrieve_model", "models.retrieve", model),
        "parameters": document["paths"]["/models/{model}"]["delete"]["parameters"],
    }
    return Spec(provider="openai", profile=None, document=document)


def test_models_are_listed_and_read_where_the_contract_says_so(specs, connect):
    with serve(with_models(specs("openai")), clock=ManualClock(per_request=0)) as server:
        client = connect(server)
        job = create_job(client)
        server.advance(3600)
        job = client.get(f"/fine_tuning/jobs/{job['id']}").json()
        listed = {model["id"]: model for model in client.get("/models").json()["data"]}
        tuned = job["fine_tuned_model"]
        assert listed.keys() >= {"gpt-4o-mini", tuned}
        assert listed[tuned] == {
            "id": tuned,
            "object": "model",
            "created": job["finished_at"],
            "owned_by": job["organization_id"],
        }
        assert client.get(f"/models/{tuned}").json() == listed[tuned]
        assert client.get("/models/gpt-4o-mini").json()["owned_by"] == "system"
        assert client.get("/models/none").json()["error"]["code"] == "model_not_found"
        assert tuned not in {model["id"] for model in connect(server, key="other").get("/models").json()["data"]}
