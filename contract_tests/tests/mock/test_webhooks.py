import json
import queue

import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock import AcceleratedClock, WebhookTarget
from standardwebhooks import Webhook

from .conftest import create_job, upload

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.mark.parametrize("end", ["succeeded", "failed", "cancelled"])
def test_the_end_of_a_job_is_told_with_a_good_signature(start, connect, receiver, end):
    hook = receiver()
    server = start("openai", webhooks=WebhookTarget(hook.url, SECRET))
    client = connect(server)
    content = {"training_file": upload(client, b"{}\n")["id"]} if end == "failed" else {}
    job = create_job(client, **content)
    if end == "cancelled":
        client.post(f"/fine_tuning/jobs/{job['id']}/cancel")
    server.advance(3600)
    client.get("/files")
    headers, body = hook.next()
    event = Webhook(SECRET).verify(body, {name.lower(): value for name, value in headers.items()})
    assert (event["object"], event["type"]) == ("event", f"fine_tuning.job.{end}")
    assert event["data"] == {"id": job["id"]}
    assert event["id"] == headers["webhook-id"]
    assert hook.received.empty()


def test_an_event_comes_without_any_further_request(start, connect, receiver):
    hook = receiver()
    server = start("openai", clock=AcceleratedClock(60), webhooks=WebhookTarget(hook.url, SECRET))
    job = create_job(connect(server))
    assert json.loads(hook.next()[1])["data"] == {"id": job["id"]}


def test_an_event_is_sent_again_with_its_own_id_and_not_for_ever(start, connect, receiver):
    hook = receiver(500, 503, 500, 500)
    server = start("openai", webhooks=WebhookTarget(hook.url, SECRET, pause=0.01))
    client = connect(server)
    create_job(client)
    server.advance(3600)
    client.get("/files")
    seen = [hook.next()[0]["webhook-id"] for _ in range(3)]
    assert len(set(seen)) == 1
    with pytest.raises(queue.Empty):
        hook.received.get(timeout=0.3)


def test_a_receiver_that_is_not_there_holds_nothing_up(start, connect):
    server = start("openai", webhooks=WebhookTarget("http://127.0.0.1:9/hook", SECRET))
    client = connect(server)
    job = create_job(client)
    server.advance(3600)
    assert client.get(f"/fine_tuning/jobs/{job['id']}").json()["status"] == "succeeded"


@pytest.mark.parametrize(
    ("url", "secret", "reason"),
    [
        ("http://example.com/hook", SECRET, "not on this machine"),
        ("http://127.0.0.1.example.com/", SECRET, "not on this machine"),
        ("ftp://127.0.0.1/", SECRET, "http or https"),
        ("hook", SECRET, "http or https"),
        ("http://127.0.0.1/", "whsec_???", "Base64"),
    ],
)
def test_an_address_or_a_secret_that_cannot_be_used_is_refused(url, secret, reason):
    with pytest.raises(UsageError, match=reason):
        WebhookTarget(url, secret)


def test_another_machine_is_told_only_when_that_is_allowed():
    assert WebhookTarget("https://example.com/hook", SECRET, anywhere=True).anywhere


def test_the_secret_is_not_shown():
    assert SECRET not in repr(WebhookTarget("http://[::1]:1/hook", SECRET))
