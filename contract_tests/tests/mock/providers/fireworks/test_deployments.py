import pytest

from .conftest import MODEL, make_dataset, make_job, ok, refused, states


def deploy(account, model=MODEL, deployment_id="mine", **fields):
    """Deploy a model; gives the deployment's path below the account."""
    made = account.post("/deployments", params={"deploymentId": deployment_id}, json={"baseModel": model, **fields})
    assert ok(made)["state"] == "CREATING"
    return f"/deployments/{deployment_id}"


def test_a_deployment_is_ready_after_a_while(account, server):
    path = deploy(account, displayName="Mine", maxReplicaCount=2)
    assert ok(account.get(path))["replicaCount"] == 0
    assert states(account, server, path) == ["CREATING", "READY"]
    ready = ok(account.get(path))
    assert (ready["name"], ready["displayName"]) == ("accounts/my-account/deployments/mine", "Mine")
    assert ready["replicaCount"] == ready["desiredReplicaCount"] == 2


def test_the_model_that_a_job_has_made_is_deployed(account, server):
    make_dataset(account)
    job = make_job(account, "supervisedFineTuningJobs", outputModel="tuned")
    model = "accounts/my-account/models/tuned"
    assert "not found" in refused(account.post("/deployments", json={"baseModel": model}), 400, 3)
    server.advance(60)
    assert ok(account.get(job))["outputModel"] == model
    assert ok(account.get(deploy(account, "tuned")))["baseModel"] == model


def test_a_deployment_without_an_id_gets_one(account):
    made = ok(account.post("/deployments", json={"baseModel": MODEL}))
    assert len(made["name"].rpartition("/")[2]) == 36


@pytest.mark.parametrize(
    ("query", "body", "status", "words"),
    [
        ({"deploymentId": "mine"}, {"baseModel": MODEL}, 409, "already exists"),
        ({"acceptShapelessRisk": "true"}, {"baseModel": MODEL, "deploymentShape": "default"}, 400, "exclusive"),
        ({}, {"baseModel": "accounts/others/models/m"}, 400, "not found"),
        ({}, {"baseModel": MODEL, "replicas": 1}, 400, 'unknown field "replicas"'),
        ({}, {}, 400, "base_model"),
    ],
)
def test_what_cannot_be_deployed_is_refused(account, query, body, status, words):
    deploy(account)
    assert words in refused(account.post("/deployments", params=query, json=body), status, 6 if status == 409 else 3)


def test_deployments_are_listed_oldest_first_and_deleted(account, server):
    for name in ("zebra", "ape", "newt"):
        deploy(account, deployment_id=name)
        server.advance(1)
    listed = ok(account.get("/deployments", params={"pageSize": 2}))
    assert [each["name"].rpartition("/")[2] for each in listed["deployments"]] == ["zebra", "ape"]
    rest = ok(account.get("/deployments", params={"pageSize": 2, "pageToken": listed["nextPageToken"]}))
    assert [each["name"].rpartition("/")[2] for each in rest["deployments"]] == ["newt"]
    assert ok(account.delete("/deployments/ape", params={"hard": "true"})) == {}
    assert refused(account.get("/deployments/ape"), 404, 5) == "resource not found"


@pytest.mark.parametrize("verb", ["scale", "undelete", "burn", "cancel"])
@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE"])
def test_a_verb_that_is_no_operation_is_not_read_as_an_id(account, method, verb):
    deploy(account)
    assert account.request(method, f"/deployments/mine:{verb}", json={}).status_code == 404
    assert account.request(method, f"/deployments/mine%3A{verb}", json={}).status_code == 404
