"""Samples of the traffic as an HTTP archive."""

import json

import attrs
from finetuning_contracts.checks.recording import EACH, Recorded, Recording
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.redaction import Redactor
from finetuning_contracts.report.har import LARGEST, archive, entries_of, har

from contract_tests.tests.checks.tiny_server import HEADERS, KEY, tiny_spec

ONE = Recorded(
    operation="create_job",
    started="2026-11-21T01:00:00.000+00:00",
    seconds=0.25,
    method="POST",
    url="http://127.0.0.1:1/jobs?limit=2&after=",
    request_headers=(("Content-Type", "application/json"),),
    request_body="{}",
    request_size=2,
    status=200,
    reason="OK",
    response_headers=(("Content-Type", "application/json"), ("Location", "/jobs/1")),
    response_body="</script>\ud800",
    response_size=9,
)


def test_an_archive_has_what_har_1_2_asks_for():
    (entry,) = entries_of(har([ONE]))
    assert json.loads(har([ONE]))["log"]["version"] == "1.2"
    assert {"startedDateTime", "time", "request", "response", "cache", "timings"} <= set(entry)
    request = {"method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize"}
    assert set(entry["request"]) == request | {"postData"}
    response = {
        "status",
        "statusText",
        "httpVersion",
        "cookies",
        "headers",
        "content",
        "redirectURL",
        "headersSize",
        "bodySize",
    }
    assert set(entry["response"]) == response
    assert entry["request"]["queryString"] == [{"name": "limit", "value": "2"}, {"name": "after", "value": ""}]
    assert entry["response"]["redirectURL"] == "/jobs/1"
    assert entry["time"] == 250


def test_exchanges_stand_in_the_order_in_which_they_were_sent():
    later = attrs.evolve(ONE, started="2026-11-21T02:00:00.000+00:00", operation="later")
    assert [entry["comment"] for entry in entries_of(har([later, ONE]))] == ["create_job", "later"]


def test_an_archive_is_bounded_and_says_what_it_leaves_out():
    large = {"text": "x" * (LARGEST // 4)}
    content = archive([large] * 9)
    assert len(content) < LARGEST + 1000
    assert "6 more did not fit" in json.loads(content)["log"]["comment"]


def exchange(status=200, body=b"{}"):
    request = Outgoing("POST", "http://127.0.0.1:1/jobs", tuple(HEADERS.items()), body)
    return request, Incoming(status, "OK", (("Set-Cookie", "session=abc"), ("X-Echo", f"Bearer {KEY}")), body, 0.1)


def test_of_each_operation_and_status_the_first_few_exchanges_are_kept():
    recording = Recording(Redactor.of(tiny_spec(), HEADERS))
    operation = tiny_spec().operations[0]
    for status in (200, 400):
        for _ in range(EACH + 5):
            recording.note(operation, *exchange(status))
    assert len(recording.exchanges) == 2 * EACH


def test_no_credential_is_kept_and_no_cookie_of_anybody():
    recording = Recording(Redactor.of(tiny_spec(), HEADERS))
    recording.note(tiny_spec().operations[0], *exchange(body=f"I am {KEY} ".encode() * 1000))
    content = har(recording.exchanges).decode()
    assert "tiny-secret" not in content
    assert "session=abc" not in content
    assert len(content) < 20_000
