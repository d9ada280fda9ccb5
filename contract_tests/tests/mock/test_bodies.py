import json

import pytest
from finetuning_contracts.mock.bodies import parse_json
from finetuning_contracts.mock.refusals import Refusal

from .conftest import create_job, upload


def test_json_is_parsed():
    assert parse_json(b'{"a": [1, 2.5, null, "\xc3\xa9"]}') == {"a": [1, 2.5, None, "é"]}


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"",
        b"\xff",
        b"NaN",
        b"[Infinity]",
        b"1e400",
        b'{"a": 1, "a": 2}',
        b'"\\ud800"',
        b"[" * 100_000 + b"]" * 100_000,
    ],
    ids=[
        "broken",
        "empty",
        "not-utf8",
        "nan",
        "infinity",
        "too-large",
        "key-twice",
        "half-character",
        "too-deep",
    ],
)
def test_what_is_no_json_is_malformed(content):
    with pytest.raises(Refusal) as refused:
        parse_json(content)
    assert refused.value.kind == "malformed"


@pytest.fixture
def client(start, connect):
    return connect(start("openai"))


@pytest.mark.parametrize("depth", [200, 254, 255, 256, 500, 999, 1000, 5000])
@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}")], ids=["arrays", "objects"])
def test_json_of_any_depth_is_a_bad_request_and_never_an_error_of_the_server(client, depth, opening, closing):
    body = b'{"model": "gpt-4o-mini", "training_file": "x", "metadata": %s}' % (
        opening * depth + b"1" + closing * depth
    )
    answer = client.post("/fine_tuning/jobs", content=body, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["error"]["type"]) == (400, "invalid_request_error")


def test_brackets_in_a_text_are_no_depth():
    text = '[{"' * 1000
    assert parse_json(json.dumps([text]).encode()) == [text]


@pytest.mark.parametrize(
    "fields",
    [{"model": "x" * 1_000_000}, {"model": ["x"] * 100_000}, {"training_file": "x" * 1_000_000}, {"x" * 1_000_000: 1}],
)
def test_an_error_repeats_only_the_beginning_of_what_was_sent(client, fields):
    answer = client.post("/fine_tuning/jobs", json={"model": "gpt-4o-mini", "training_file": "file-x", **fields})
    assert answer.status_code == 400
    assert len(answer.content) < 1500


@pytest.mark.parametrize("content", [b"{", b"\xff", b'{"model": NaN}', b""])
def test_a_body_that_cannot_be_read_is_a_bad_request(client, content):
    answer = client.post("/fine_tuning/jobs", content=content, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["error"]["type"] == "invalid_request_error"


def test_an_unsupported_media_type_is_refused(client):
    answer = client.post("/fine_tuning/jobs", content=b"model=x", headers={"content-type": "text/plain"})
    assert answer.status_code == 400
    assert "text/plain" in answer.json()["error"]["message"]


def test_an_unknown_field_is_refused_by_name(client):
    answer = client.post("/fine_tuning/jobs", json={"model": "gpt-4o-mini", "training_file": "x", "typo": 1})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "typo")


def test_a_missing_field_is_refused_by_name(client):
    answer = client.post("/fine_tuning/jobs", json={"model": "gpt-4o-mini"})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "training_file")


def test_the_flaw_in_a_nested_choice_is_the_one_that_is_named(client):
    method = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 51}}}
    answer = client.post("/fine_tuning/jobs", json={"model": "gpt-4o-mini", "training_file": "x", "method": method})
    assert answer.json()["error"]["param"] == "method.supervised.hyperparameters.n_epochs"


def test_text_in_place_of_a_file_is_refused(client):
    answer = client.post("/files", files={"file": (None, "text"), "purpose": (None, "fine-tune")})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "file")


def test_a_file_in_place_of_text_is_refused(client):
    answer = client.post("/files", files={"file": ("a", b"x"), "purpose": ("b", b"fine-tune")})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "purpose")


def test_two_files_in_place_of_one_are_refused(client):
    files = [("file", ("a", b"1")), ("file", ("b", b"2"))]
    assert client.post("/files", files=files, data={"purpose": "fine-tune"}).status_code == 400


def test_a_form_without_a_boundary_is_refused(client):
    answer = client.post("/files", content=b"x", headers={"content-type": "multipart/form-data"})
    assert answer.status_code == 400


def test_a_nested_field_of_a_form_is_spelled_with_brackets(client):
    data = {
        "purpose": "fine-tune",
        "expires_after[anchor]": "created_at",
        "expires_after[seconds]": "3600",
    }
    record = client.post("/files", files={"file": ("a", b"x")}, data=data).json()
    assert record["expires_at"] == record["created_at"] + 3600


def test_a_field_out_of_bounds_within_a_form_is_refused(client):
    data = {"purpose": "fine-tune", "expires_after[anchor]": "created_at", "expires_after[seconds]": "1"}
    answer = client.post("/files", files={"file": ("a", b"x")}, data=data)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "expires_after.seconds")


def test_a_file_comes_back_byte_for_byte(client):
    content = bytes(range(256)) * 4096 + b"\r\n--boundary--\r\n"
    record = upload(client, content)
    assert record["bytes"] == len(content)
    assert client.get(f"/files/{record['id']}/content").content == content


def test_a_body_where_none_is_asked_for_does_no_harm(client):
    job = create_job(client)
    assert client.post(f"/fine_tuning/jobs/{job['id']}/cancel", json={}).status_code == 200
