import json

import pytest
from finetuning_contracts.mock import AcceleratedClock
from standardwebhooks import Webhook, WebhookVerificationError

from ...conftest import create_job

ENDED = ["fine_tuning.job.succeeded", "fine_tuning.job.failed"]


@pytest.fixture
def add(client):
    def add(url="https://example.com/hook", event_types=ENDED, **fields):
        answer = client.post(
            "/webhook_endpoints", json={"name": "Mine", "url": url, "event_types": event_types, **fields}
        )
        assert answer.status_code == 200, answer.text
        return answer.json()

    return add


def verified(secret, delivery):
    headers, body = delivery
    return Webhook(secret).verify(body, {name.lower(): value for name, value in headers.items()})


def test_the_secret_is_shown_once(client, add):
    endpoint = add()
    secret = endpoint.pop("signing_secret")
    assert secret.startswith("whsec_")
    assert endpoint["signing_secret_hint"].endswith(secret[-4:])
    assert client.get(f"/webhook_endpoints/{endpoint['id']}").json() == endpoint
    assert client.get("/webhook_endpoints").json()["data"] == [endpoint]


def test_the_end_of_a_job_is_told_to_the_endpoints_that_want_it(server, client, connect, add, receiver):
    wants, other, foreign = receiver(), receiver(), receiver()
    secret = add(wants.url)["signing_secret"]
    add(other.url, ["fine_tuning.job.cancelled"])
    body = {"name": "Theirs", "url": foreign.url, "event_types": ENDED}
    assert connect(server, key="other-key").post("/webhook_endpoints", json=body).status_code == 200
    job = create_job(client)
    server.advance(3600)
    client.get("/files")
    event = verified(secret, wants.next())
    assert (event["type"], event["data"]) == ("fine_tuning.job.succeeded", {"id": job["id"]})
    assert other.received.empty()
    assert foreign.received.empty()


def test_an_event_comes_without_any_further_request(start, connect, receiver):
    hook = receiver()
    client = connect(start("openai", clock=AcceleratedClock(60)))
    client.post("/webhook_endpoints", json={"name": "Mine", "url": hook.url, "event_types": ENDED})
    create_job(client)
    assert json.loads(hook.next()[1])["type"] == "fine_tuning.job.succeeded"


def test_a_changed_endpoint_gets_what_it_asks_for_now(server, client, add, receiver):
    before, now = receiver(), receiver()
    endpoint = add(before.url)
    server.advance(10)
    path = f"/webhook_endpoints/{endpoint['id']}"
    changed = client.post(path, json={"url": now.url, "name": "New"}).json()
    assert (changed["url"], changed["name"], changed["event_types"]) == (now.url, "New", ENDED)
    assert changed["updated_at"] > endpoint["updated_at"]
    assert client.post(path, json={"name": "New"}).json() == changed
    create_job(client)
    server.advance(3600)
    client.get("/files")
    verified(endpoint["signing_secret"], now.next())
    assert before.received.empty()


@pytest.mark.parametrize("keep", [False, True])
def test_a_new_secret_signs_at_once_and_the_one_before_only_if_it_was_kept(server, client, add, receiver, keep):
    hook = receiver()
    endpoint = add(hook.url)
    path = f"/webhook_endpoints/{endpoint['id']}"
    rotated = client.post(f"{path}/rotate_secret", json={"keep_old_secret_active_for_24_hours": keep}).json()
    assert rotated["signing_secret"] != endpoint["signing_secret"]
    assert client.post(f"{path}/test", json={"event_type": ENDED[0]}).json()["status_code"] == 200
    delivery = hook.next()
    verified(rotated["signing_secret"], delivery)
    if keep:
        verified(endpoint["signing_secret"], delivery)
        server.advance(24 * 3600)
        client.post(f"{path}/test", json={"event_type": ENDED[0]})
        delivery = hook.next()
    with pytest.raises(WebhookVerificationError):
        verified(endpoint["signing_secret"], delivery)


def test_a_test_says_what_the_endpoint_answers(client, add, receiver):
    hook = receiver(503)
    endpoint = add(hook.url)
    answer = client.post(f"/webhook_endpoints/{endpoint['id']}/test", json={"event_type": "batch.completed"}).json()
    assert answer == {
        "object": "webhook_endpoint.test",
        "webhook_endpoint_id": endpoint["id"],
        "event_type": "batch.completed",
        "status_code": 503,
        "success": True,
    }
    assert verified(endpoint["signing_secret"], hook.next())["type"] == "batch.completed"


@pytest.mark.parametrize("url", ["https://example.com/hook", "http://127.0.0.1:1/hook", "nonsense", "http://[/"])
def test_what_is_on_another_machine_or_not_there_is_not_called(server, client, add, url):
    endpoint = add(url)
    answer = client.post(f"/webhook_endpoints/{endpoint['id']}/test", json={"event_type": ENDED[0]})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "webhook_endpoint_id")
    create_job(client)
    server.advance(3600)
    assert client.get("/files").status_code == 200


def test_a_deleted_endpoint_is_gone_and_told_nothing(server, client, add, receiver):
    hook = receiver()
    endpoint = add(hook.url)
    path = f"/webhook_endpoints/{endpoint['id']}"
    gone = {"id": endpoint["id"], "object": "webhook_endpoint.deleted", "deleted": True}
    assert client.delete(path).json() == gone
    assert "No such webhook endpoint" in client.get(path).json()["error"]["message"]
    create_job(client)
    server.advance(3600)
    client.get("/files")
    assert hook.received.empty()


def test_all_types_of_events_are_listed(client):
    assert set(ENDED) < set(client.get("/webhook_event_types").json()["data"])


def test_an_unknown_type_of_event_is_refused(client):
    body = {"name": "Mine", "url": "https://example.com", "event_types": ["fine_tuning.job.started"]}
    assert client.post("/webhook_endpoints", json=body).status_code == 400
