"""Faults on the wire, over real connections."""

import email.utils
import gzip
import json
import time

import httpx
import pytest

from contract_tests.tests.mock.conftest import upload


@pytest.fixture
def ask(start, connect):
    """Ask for the list of files of a server with a fault."""

    def ask(fault, **options):
        return connect(start("openai", faults=[fault])).get("/files", **options)

    return ask


def test_latency_delays_every_response(ask):
    began = time.monotonic()
    ask("latency:seconds=0.2")
    assert time.monotonic() - began >= 0.2


def test_latency_has_distributions_that_are_drawn_from_the_seed(start, connect):
    for fault in ("latency-uniform:seconds=0.02,spread=0.02", "latency-lognormal:seconds=0.01,spread=1"):
        taken = []
        for _ in range(2):
            server = start("openai", faults=[fault], seed=3)
            client = connect(server)
            for _ in range(8):
                client.get("/files")
            taken.append([round(entry.milliseconds / 20) for entry in server.requests])
        assert len(set(taken[0])) > 1, "they differ"


def test_429_says_when_to_come_again_in_each_form(ask):
    seconds = ask("rate-limited:seconds=7")
    assert (seconds.status_code, seconds.headers["retry-after"]) == (429, "7")
    date = ask("rate-limited-date:seconds=30").headers["retry-after"]
    assert 20 < email.utils.parsedate_to_datetime(date).timestamp() - time.time() <= 31
    assert ask("rate-limited-ms:seconds=0.25").headers["retry-after-ms"] == "250"
    assert "retry-after" not in ask("rate-limited-bare").headers


@pytest.mark.parametrize(("fault", "kept"), [("reset-before-work", 0), ("reset-after-work", 1)])
def test_a_connection_is_reset_before_or_after_the_work(start, connect, fault, kept):
    server = start("openai")
    client = connect(server)
    with server.faults.having(fault), pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        upload(client)
    assert len(client.get("/files").json()["data"]) == kept


@pytest.mark.parametrize(("fault", "kept"), [("server-error", 0), ("bad-gateway", 0), ("error-after-work", 1)])
def test_an_error_of_the_server_comes_before_or_after_the_work(start, connect, fault, kept):
    server = start("openai")
    client = connect(server)
    with server.faults.having(fault):
        answer = client.post("/files", files={"file": b"{}\n"}, data={"purpose": "fine-tune"})
        assert answer.status_code >= 500
    assert len(client.get("/files").json()["data"]) == kept


@pytest.mark.parametrize("fault", ["truncated-body", "truncated-headers"])
def test_a_body_breaks_off(ask, fault):
    with pytest.raises(httpx.RemoteProtocolError):
        ask(fault)


def test_a_body_drips(ask):
    began = time.monotonic()
    assert ask("slow-body:seconds=0.3").json()["object"] == "list"
    assert time.monotonic() - began >= 0.29


def test_a_body_is_no_json(ask):
    with pytest.raises(json.JSONDecodeError):
        ask("invalid-json").json()
    with pytest.raises(UnicodeDecodeError):
        ask("invalid-utf8").content.decode()
    assert ask("wrong-content-type").headers["content-type"].startswith("text/html")


@pytest.mark.parametrize("fault", ["huge-body", "gzip-bomb"])
def test_a_body_is_huge_and_still_json(ask, fault):
    answer = ask(fault)
    assert len(answer.content) > 64 * 1024 * 1024
    assert answer.json()["object"] == "list"


def test_a_compressed_body_breaks_off(start, connect):
    server = start("openai")
    with server.faults.having("gzip-truncated"), connect(server).stream("GET", "/files") as answer:
        raw = b"".join(answer.iter_raw())
    with pytest.raises(EOFError):
        gzip.decompress(raw)


def test_faults_on_the_wire_hold_outside_of_the_api_too(ask, start, connect):
    assert connect(start("openai", faults=["server-error"])).get("/nothing").status_code == 500
