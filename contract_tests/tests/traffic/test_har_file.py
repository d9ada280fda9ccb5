"""Recordings as browsers, proxies and test tools write them, each with its own gaps."""

import base64
import json

import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.traffic.verify import verify
from finetuning_specs import load_spec

from .har import JOB, NOW, entry

SPEC = load_spec("openai")


def test_a_recording_of_what_the_contract_says_breaks_nothing(verified):
    assert verified(entry()) == ({}, ())


def test_a_body_may_be_base64(verified):
    text = base64.b64encode(json.dumps(JOB | {"status": 7}).encode()).decode()
    found, _ = verified(entry(response={"content": {"text": text, "encoding": "base64"}}))
    assert set(found) == {"response_schema_conformance"}


def test_a_body_that_was_not_recorded_is_not_judged(verified):
    found, remarks = verified(entry(response={"content": {"size": 312, "mimeType": "application/json"}}))
    assert (found, len(remarks)) == ({}, 1)
    assert remarks[0].startswith("1 request judged in part")


def test_a_body_of_which_only_the_beginning_was_kept_is_not_judged(verified):
    found, _ = verified(entry(response={"content": {"size": 312, "text": '{"id": "ftj'}}))
    assert found == {}


def test_a_request_body_that_was_not_recorded_is_no_mistake(verified):
    asked = {"bodySize": 90, "headers": [{"name": "Content-Type", "value": "application/json"}]}
    found, _ = verified(entry("POST", "/fine_tuning/jobs", request=asked))
    assert found == {}


def test_a_missing_request_body_that_was_accepted_is_one(verified):
    found, _ = verified(entry("POST", "/fine_tuning/jobs"))
    assert set(found) == {"negative_data_rejection"}


def test_a_body_that_was_decompressed_is_not_decompressed_again(verified):
    gzipped = [{"name": "content-type", "value": "application/json"}, {"name": "content-encoding", "value": "gzip"}]
    assert verified(entry(response={"headers": gzipped}))[0] == {}


def test_what_is_no_exchange_and_what_went_elsewhere_is_counted(verified):
    found, remarks = verified(
        entry(),
        entry(base="https://api.portkey.ai/v1", body={}),
        entry(base="https://example.com", path="/logo.png", status=500),
        entry(base="wss://api.openai.com", path="/v1/realtime", status=101),
        entry(_resourceType="websocket", status=101),
        entry(status=0),
        entry(path="/chat/completions", status=500),
    )
    assert found == {}
    assert [remark[:20] for remark in remarks] == [
        "2 of 4 exchanges are",
        "1 requests had no re",
        "2 entries are no exc",
        "1 request to the ser",
    ]


def test_a_server_at_an_address_of_its_own_is_found_by_what_is_asked_there(verified):
    found, remarks = verified(
        entry(base="http://10.0.0.7:9000/v1", body=JOB | {"status": 7}), entry(base="http://10.0.0.7:9000", path="/")
    )
    assert set(found) == {"response_schema_conformance"}
    assert len(remarks) == 1


def test_a_base_path_of_its_own_is_named(verified):
    one = entry(base="http://10.0.0.7:9000/gateway/openai", status=500)
    with pytest.raises(UsageError, match="--base-url"):
        verified(one)
    found, _ = verified(one, base_url="http://10.0.0.7:9000/gateway/openai")
    assert set(found) == {"not_a_server_error"}


def test_several_servers_that_may_be_meant_are_not_guessed_at(verified):
    with pytest.raises(UsageError, match="several servers"):
        verified(entry(base="http://one/v1"), entry(base="http://two/v1"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"[]", "no log with entries"),
        (b'{"log": {}}', "no log with entries"),
        (b'{"log": {"entries": 7}}', "no list"),
        (b'{"log": {"entries": [7]}}', "entry 1 cannot be read"),
        (
            b'{"log": {"entries": [{"request": {"url": "http://a/"}, "response": {"status": 200}}]}}',
            "'method' is missing",
        ),
    ],
)
def test_what_is_no_recording_is_refused_with_one_line(tmp_path, content, said):
    path = tmp_path / "broken.har"
    path.write_bytes(content)
    with pytest.raises(UsageError, match=said) as refused:
        verify(path, SPEC, None)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("one", "check"),
    [
        (entry(status=500), "not_a_server_error"),
        (entry(status=418, body={}), "status_code_conformance"),
        (entry(response={"headers": [{"name": "content-type", "value": "text/html"}]}), "content_type_conformance"),
        (entry(body=JOB | {"status": "gone fishing"}), None),
        (entry(body=[]), "response_schema_conformance"),
        (entry(body=JOB | {"status": "succeeded", "finished_at": NOW + 9}), "success_has_model"),
        (entry(body=JOB | {"id": "ftjob-2"}), "what_was_asked_for"),
        (
            entry(path="/fine_tuning/jobs?limit=0.5", body={"object": "list", "data": [], "has_more": False}),
            "negative_data_rejection",
        ),
        (entry(status=304, response={"content": {"size": 0}}), None),
        (entry(status=401, body={"error": {"message": "no", "type": "x", "param": None, "code": None}}), None),
    ],
)
def test_one_exchange_is_judged_by_the_rules_of_the_checks(verified, one, check):
    found, _ = verified(one)
    assert set(found) - {"response_schema_conformance"} == {check} - {None, "response_schema_conformance"} or (
        set(found) == {check}
    )


def test_an_invalid_request_that_was_accepted_is_found(verified):
    asked = {
        "postData": {"mimeType": "application/json", "text": json.dumps({"model": "gpt-4o-mini", "training_file": 7})},
        "headers": [{"name": "content-type", "value": "application/json"}],
    }
    found, _ = verified(entry("POST", "/fine_tuning/jobs", request=asked))
    assert set(found) == {"negative_data_rejection"}


def test_no_secret_of_a_recording_is_in_what_is_found(verified):
    asked = {"headers": [{"name": "Authorization", "value": "Bearer canary-key-1"}]}
    found, _ = verified(entry(body={"echo": "canary-key-1"}, request=asked))
    assert found
    assert "canary-key-1" not in str(found)


WHOLE = json.dumps(JOB)
HEADERS = [{"name": "content-type", "value": "application/json"}]
LEFT_OUT = {
    "an empty text for a body that was not kept": {"content": {"size": 312, "text": "", "compression": 90}},
    "an empty text and no size": {"content": {"text": "", "mimeType": "application/json"}},
    "a beginning whose own size is given": {
        "headers": [*HEADERS, {"name": "Content-Length", "value": "312"}],
        "content": {"size": 11, "text": WHOLE[:11]},
    },
    "a beginning of which a comment says so": {
        "content": {"size": 11, "text": WHOLE[:11], "comment": "Body truncated at 11 bytes"}
    },
    "no content at all": {"content": None},
    "a size of -1 and no text": {"content": {"size": -1}},
    "bytes that are no text": {"content": {"text": "\ufffd\ufffdPK", "size": 4}},
    "a pseudo header of HTTP/2": {"headers": [{"name": ":status", "value": "200"}, *HEADERS]},
    "a status in a text": {"status": "200"},
}


@pytest.mark.parametrize("response", LEFT_OUT.values(), ids=LEFT_OUT)
def test_what_a_recorder_left_out_of_a_response_is_no_mistake_of_the_server(verified, response):
    assert verified(entry(response=response))[0] == {}


FORM = {"name": "Content-Type", "value": "multipart/form-data; boundary=x"}
REQUESTS = {
    "a form as parameters only": {"mimeType": "multipart/form-data", "params": [{"name": "purpose", "value": "x"}]},
    "a form with an empty text": {"mimeType": "multipart/form-data", "text": "", "params": [{"name": "purpose"}]},
    "a form without text and parameters": {"mimeType": "multipart/form-data"},
    "a form in Base64": {"mimeType": "multipart/form-data", "text": "LS14LS0=", "encoding": "base64"},
    "a form of which the bytes were lost": {"mimeType": "multipart/form-data", "text": "--x\r\n\ufffd\ufffd\r\n--x--"},
}
FILE = {
    "id": "file-1",
    "object": "file",
    "bytes": 9,
    "created_at": NOW,
    "filename": "a.jsonl",
    "purpose": "fine-tune",
    "status": "processed",
}


@pytest.mark.parametrize("sent", REQUESTS.values(), ids=REQUESTS)
def test_what_a_recorder_left_out_of_an_upload_is_no_mistake_of_the_server(verified, sent):
    asked = {"postData": sent, "bodySize": -1, "headers": [FORM]}
    assert verified(entry("POST", "/files", FILE, request=asked))[0] == {}


def test_a_request_of_which_neither_body_nor_size_was_kept_is_no_mistake(verified):
    asked = {"bodySize": -1, "headers": [{"name": "Content-Type", "value": "application/json"}]}
    assert verified(entry("POST", "/fine_tuning/jobs", request=asked))[0] == {}


def test_an_entry_without_a_response_is_counted_as_unanswered(verified):
    waiting = entry()
    del waiting["response"]
    found, remarks = verified(entry(), waiting)
    assert found == {}
    assert any("response" in remark for remark in remarks)


def test_messages_of_a_websocket_are_no_exchange(verified):
    upgraded = entry(status=101, _webSocketMessages=[{"type": "send", "time": 1.0, "opcode": 1, "data": "hi"}])
    assert verified(entry(), upgraded)[0] == {}


def test_a_recording_that_begins_in_the_middle_holds_nothing_against_what_was_there_before(verified):
    gone = {"error": {"message": "No such job", "type": "invalid_request_error", "param": "id", "code": None}}
    listed = {"object": "list", "data": [JOB], "has_more": False}
    found, _ = verified(
        entry(second=1),
        entry(path="/fine_tuning/jobs", body=listed, second=2),
        entry(path="/fine_tuning/jobs/ftjob-before", body=gone, status=404, second=3),
        entry(path="/files", body={**listed, "data": [FILE]} | {"first_id": "file-1", "last_id": "file-1"}, second=4),
        entry(path="/files/file-1", body=gone, status=404, second=5),
        entry(body=JOB | {"status": "cancelled"}, second=6),
    )
    assert found == {}
