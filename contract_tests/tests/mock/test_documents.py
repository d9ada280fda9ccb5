"""The request that each source document shows gets, from the mock, a response with every field that the document shows.

A document shows what one thing alone cannot have: a job that failed, succeeded, and is trained by two methods at once. So
several are made, and what is held against the document are the fields that they have together.
"""

import os
from urllib.parse import urlsplit

import pytest
from finetuning_contracts.training_files import preference_examples

from contract_tests.tests.specs.documents import corpus
from contract_tests.tests.specs.documents.model import NO_SAMPLE

from .conftest import create_job, upload

CONTENTS = ({}, {"content": b"no json\n"}, {"content": preference_examples()})
"""Files for a job that succeeds, one that fails, and one that learns preferences."""

KINDS = {
    "legacyJob": {},
    "textCompletion": {"inputTemplate": "{a}", "outputTemplate": "{b}"},
    "textClassification": {"text": "a", "label": "b"},
    "conversation": {"jinjaTemplate": "{{a}}"},
    "draftModelData": {"deploymentName": "a", "jinjaTemplate": "b", "cleanupDeployment": True},
    "draftModel": {},
    "genie": {"pipelineName": "a"},
}


def fields(value, at=""):
    """The places of all members of a JSON value; items of lists share one."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{at}/{name}"
            yield from fields(inner, f"{at}/{name}")
    elif isinstance(value, list):
        for inner in value:
            yield from fields(inner, f"{at}/*")


def documented(number):
    try:
        return corpus.operations(number)
    except FileNotFoundError as error:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must run this: {error}")
        pytest.skip(str(error))


def jobs_like_openais(client, server):
    """A job that succeeds and one that fails, with all that a request can say, and one of preferences."""
    wandb = {"type": "wandb", "wandb": {"project": "p", "name": "n", "entity": "e", "tags": ["t"]}}
    good, bad, preferences = (upload(client, **content)["id"] for content in CONTENTS)
    create_job(client, training_file=good, validation_file=good, integrations=[wandb])
    create_job(client, training_file=bad)
    create_job(client, training_file=preferences, method={"type": "dpo", "dpo": {}})
    server.advance(3600)
    return [job["id"] for job in client.get("/fine_tuning/jobs").json()["data"]]


@pytest.mark.parametrize("number", ["001", "003"])
def test_openais_documents(start, connect, number):
    server = start("openai")
    client = connect(server)
    job, *_ = jobs_like_openais(client, server)
    for operation in documented(number):
        path = urlsplit(operation.url).path.removeprefix("/v1").replace("{fine_tuning_job_id}", job)
        body = {"model": "gpt-4o-mini", "training_file": upload(client)["id"]}
        if path.endswith("/cancel"):
            path = path.replace(job, create_job(client)["id"])
        creates = operation.method == "POST" and path.endswith("/jobs")
        answer = client.request(operation.method, path, params=operation.query, json=body if creates else None)
        assert answer.status_code == 200, operation.label
        if operation.sample is not NO_SAMPLE:
            assert set(fields(operation.sample)) - set(fields(answer.json())) == set()


def test_portkeys_document(start, connect):
    server = start("portkey")
    client = connect(server, x_portkey_api_key="pk", x_portkey_virtual_key="vk")
    (operation,) = documented("002")
    assert operation.query == {"limit": "2"}
    jobs_like_openais(client, server)
    shown, after = set(), {}
    for _ in range(2):
        page = client.get(urlsplit(operation.url).path.removeprefix("/v1"), params={**operation.query, **after}).json()
        shown |= set(fields(page))
        after = {"after": page["data"][-1]["id"]}
    assert set(fields(operation.sample)) - shown == set()


def test_dataheralds_document(start, connect):
    client = connect(start("dataherald"), accept="application/json")
    (operation,) = documented("000")
    path = urlsplit(operation.url.replace("<host>", "http://localhost")).path
    connection = client.post(
        "/api/v1/database-connections", json={"alias": "a", "connection_uri": "postgresql://a@localhost/a"}
    ).json()["id"]
    pair = {"db_connection_id": connection, "prompt_text": "How many?", "sql": "SELECT 1"}
    client.post("/api/v1/golden-sqls", json=[pair] * 17).raise_for_status()
    job = {"db_connection_id": connection, "base_llm": {"model_parameters": {"n_epochs": "1"}}}
    client.post(path, json=job).raise_for_status()
    answer = client.get(path, params=dict.fromkeys(operation.query, connection))
    assert answer.status_code == operation.status
    assert set(fields(operation.sample)) - set(fields(answer.json())) == set()
    assert len(answer.json()[0]["golden_records"]) == len(operation.sample[0]["golden_records"])


def test_fireworks_document(start, connect):
    client = connect(start("fireworks"))
    (operation,) = documented("004")
    path = urlsplit(operation.url).path.replace("{account_id}", "my-account")
    account = "/v1/accounts/my-account"
    client.post(f"{account}/datasets", json={"datasetId": "d", "dataset": {"userUploaded": {}}}).raise_for_status()
    shown = set()
    for kind, template in KINDS.items():
        job = {
            "datasets": [{"dataset": "d"}],
            "baseModel": "accounts/fireworks/models/llama-v3p1-8b-instruct",
            "loraTargetModules": ["q_proj"],
            kind: template,
        }
        made = client.post(f"{account}/fineTuningJobs", json=job)
        assert made.status_code == 200, made.text
        id = made.json()["name"].rpartition("/")[2]
        shown |= set(fields(client.get(path.replace("{fine_tuning_job_id}", id)).json()))
    assert set(fields(operation.sample)) - shown == set()
