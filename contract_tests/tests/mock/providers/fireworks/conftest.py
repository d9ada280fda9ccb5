"""An account at a mock of Fireworks, and what its tests do over and over."""

import pytest
from finetuning_contracts.mock import ManualClock, serve
from finetuning_contracts.training_files import chat_and_preference_examples

MODEL = "accounts/fireworks/models/llama-v3p1-8b-instruct"
JSONL = chat_and_preference_examples(3)
"""Three examples that jobs of every kind can be trained on."""

COLLECTIONS = ["fineTuningJobs", "supervisedFineTuningJobs", "dpoJobs", "reinforcementFineTuningJobs"]
TODAYS = COLLECTIONS[1:]


@pytest.fixture(scope="session")
def shared_server():
    """One for all tests of a process: to read and compile this spec takes two seconds."""
    with serve("fireworks", keys=["test-key", "other-key"], clock=ManualClock(per_request=0)) as server:
        yield server


@pytest.fixture
def server(shared_server):
    """A mock without anything in it, whose time passes only when a test says so."""
    shared_server.app.context.store.clear()
    return shared_server


@pytest.fixture
def account(server, connect):
    """A client of one account: its paths begin behind `/v1/accounts/my-account`."""
    return at(connect(server), "my-account")


def at(client, account):
    client.base_url = client.base_url.join(f"/v1/accounts/{account}")
    return client


def ok(answer):
    assert answer.status_code == 200, answer.text
    return answer.json()


def refused(answer, status, code):
    """The message of a refusal with this HTTP status and gRPC code."""
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    return answer.json()["message"]


def make_dataset(account, name="chats", content=JSONL):
    """Create a dataset with this content; None: without any."""
    ok(account.post("/datasets", json={"datasetId": name, "dataset": {"userUploaded": {}}}))
    if content is not None:
        ok(account.post(f"/datasets/{name}:upload", files={"file": (f"{name}.jsonl", content)}))
    return name


def job_body(collection, dataset="chats", **fields):
    """The least that a job of this kind takes."""
    if collection in {"fineTuningJobs", "supervisedFineTuningJobs"}:
        return {"dataset": dataset, "baseModel": MODEL, **fields}
    evaluator = {"evaluator": "exact-answer"} if collection == "reinforcementFineTuningJobs" else {}
    return {"dataset": dataset, "trainingConfig": {"baseModel": MODEL}, **evaluator, **fields}


def make_job(account, collection, dataset="chats", **fields):
    """Create a job; gives its path below the account."""
    job = ok(account.post(f"/{collection}", json=job_body(collection, dataset, **fields)))
    return "/" + job["name"].partition("/my-account/")[2]


def states(account, server, path, *, seconds=30):
    """The states that a job goes through, each once."""
    seen = []
    for _ in range(seconds):
        state = ok(account.get(path))["state"]
        if seen[-1:] != [state]:
            seen.append(state)
        server.advance(1)
    return seen
