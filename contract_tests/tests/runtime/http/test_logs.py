"""What is logged, where, and that no secret ever is: not by us, and not of our calls by httpx, at any level."""

import logging
import re
import traceback

import httpx
import pytest
from finetuning_clients import fireworks, openai, portkey
from finetuning_runtime._errors.exceptions import FinetuningError
from finetuning_runtime._http import logs
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.request import Request

SECRETS = {
    name: f"secret-of-{name}-0123456789"
    for name in (
        "key",
        "virtual",
        "config",
        "provider",
        "own",
        "call",
        "query",
        "password",
        "cookie",
        "signature",
        "body",
        "idempotency",
    )
}
QUERY = "X-Goog-Signature=" + SECRETS["signature"]


@pytest.fixture
def everything(caplog):
    """All that any logger says."""
    caplog.set_level(logging.DEBUG)
    return caplog


@pytest.fixture
def ours(caplog):
    """What we say, as level and message."""
    caplog.set_level(logging.DEBUG, logger="finetuning")
    return lambda: [(r.levelname, r.getMessage()) for r in caplog.records if r.name == "finetuning"]


@pytest.fixture(params=["Client", "AsyncClient"])
def make(request, flavours):
    """Makes a client of a provider that answers as told; gives it and what runs its calls."""

    def make(module, handler, **arguments):
        def handle(request):
            request.read()
            return handler(request)

        async def handle_async(request):
            await request.aread()
            return handler(request)

        sync = request.param == "Client"
        transport = httpx.MockTransport(handle if sync else handle_async)
        client = getattr(module, request.param)(transport=transport, **arguments)
        return client, flavours["sync" if sync else "async"].run

    return make


def echo(request):
    return " ".join(value for name, value in request.headers.items() if name not in {"x-own", "x-call"})


def answer(request, status=200, **value):
    """An answer that is careless with the keys it was sent."""
    headers = [
        ("set-cookie", f"session={SECRETS['cookie']}"),
        ("x-echo", echo(request)),
        ("location", f"https://me:{SECRETS['password']}@storage.example/file?{QUERY}"),
        ("x-request-id", "req-1"),
    ]
    return httpx.Response(status, headers=headers, json={"id": "x", "data": [], **value})


def seen(everything, error=None):
    told = "".join(traceback.format_exception(error)) + repr(error) if error is not None else ""
    return everything.text + told + "".join(map(repr, (record.args for record in everything.records)))


def leaks(text):
    return {name for name, secret in SECRETS.items() if secret in text}


PORTKEY = {
    "api_key": SECRETS["key"],
    "virtual_key": SECRETS["virtual"],
    "config": '{"api_key": "' + SECRETS["config"] + '"}',
    "authorization": SECRETS["provider"],
    "custom_host": f"https://me:{SECRETS['password']}@host.example/v1",
    "base_url": f"https://me:{SECRETS['password']}@api.example/v1",
    "default_headers": {"x-own": SECRETS["own"]},
}
OPTIONS = {
    "extra_headers": {"x-call": SECRETS["call"]},
    "extra_query": {"api_key": SECRETS["query"]},
}


@pytest.mark.parametrize("status", [200, 302, 401, 500])
def test_no_secret_is_seen_at_any_level_whatever_carries_it_and_whatever_comes_of_the_call(everything, make, status):
    client, run = make(portkey, lambda request: answer(request, status, message=f"no: {echo(request)}"), **PORTKEY)
    error = None
    try:
        run(
            client.fine_tuning.jobs.retrieve(
                "ftjob-1", max_retries=0, idempotency_key=SECRETS["idempotency"], **OPTIONS
            )
        )
    except FinetuningError as caught:
        error = caught
    assert (error is None) == (status == 200)
    text = seen(everything, error) + repr(client) + repr(client._session.settings) + repr(client.fine_tuning.jobs)
    assert leaks(text) == set()
    assert "finetuning" in {record.name for record in everything.records}
    assert "httpx" in {record.name for record in everything.records}


@pytest.mark.parametrize("failure", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), httpx.ProxyError("407")])
def test_no_secret_is_seen_when_no_response_comes(everything, make, failure):
    def fail(request):
        raise failure

    client, run = make(portkey, fail, **PORTKEY)
    with pytest.raises(FinetuningError) as caught:
        run(client.fine_tuning.jobs.retrieve("ftjob-1", max_retries=0, **OPTIONS))
    assert leaks(seen(everything, caught.value)) == set()


def test_no_body_is_logged(everything, make):
    client, run = make(
        openai, lambda request: answer(request, error={"message": "no"}, status=400), api_key=SECRETS["key"]
    )
    integration = {"type": "wandb", "wandb": {"project": SECRETS["body"]}}
    with pytest.raises(FinetuningError) as caught:
        run(client.fine_tuning.jobs.create(model="m", training_file=SECRETS["body"], integrations=[integration]))
    assert leaks(seen(everything, caught.value)) == set()


def test_a_signed_address_is_seen_without_its_signature_in_our_log_and_in_httpx_own(everything, make):
    def handle(request):
        if request.url.host == "storage.example":
            return httpx.Response(200)
        return answer(request, filenameToSignedUrls={"train.jsonl": f"https://storage.example/train.jsonl?{QUERY}"})

    client, run = make(fireworks, handle, api_key=SECRETS["key"], account_id="acme")
    run(client.datasets.upload_file("train", file=("train.jsonl", b"{}")))
    lines = [record.getMessage() for record in everything.records if "storage.example" in record.getMessage()]
    assert {"PUT https://storage.example/train.jsonl?[redacted] attempt 1" in line for line in lines} == {True, False}
    assert any(line.startswith("HTTP Request: PUT https://storage.example/train.jsonl?[redacted] ") for line in lines)
    assert leaks(seen(everything)) == set()


def test_httpx_own_log_shows_of_our_calls_what_is_no_secret(everything, make):
    client, run = make(openai, answer, api_key=SECRETS["key"])
    run(client.fine_tuning.jobs.retrieve("ftjob-1", extra_query={"limit": 5, "api_key": SECRETS["query"]}))
    (line,) = [record.getMessage() for record in everything.records if record.name == "httpx"]
    assert line.startswith(
        "HTTP Request: GET https://api.openai.com/v1/fine_tuning/jobs/ftjob-1?limit=5&api_key=[redacted] "
    )


def test_httpx_own_log_of_anyone_elses_calls_is_not_touched(everything, make):
    client, run = make(openai, answer, api_key=SECRETS["key"])
    run(client.fine_tuning.jobs.retrieve("ftjob-1"))
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(204))) as other:
        other.get(f"https://other.example/?{QUERY}")
    assert f"https://other.example/?{QUERY}" in everything.records[-1].getMessage()


def test_a_call_is_one_line_at_info_without_host_and_query(ours, make, caplog):
    client, run = make(openai, answer, api_key=SECRETS["key"])
    caplog.set_level(logging.INFO, logger="finetuning")
    run(client.fine_tuning.jobs.retrieve("ftjob-1", extra_query={"x": "y"}))
    ((level, line),) = ours()
    assert level == "INFO"
    assert re.fullmatch(r"GET /v1/fine_tuning/jobs/ftjob-1 200 in \d+ ms \(attempt 1\)", line)


def test_at_debug_request_and_response_are_told_with_their_headers(ours, make):
    client, run = make(openai, answer, api_key=SECRETS["key"], organization="org-1")
    run(client.fine_tuning.jobs.retrieve("ftjob-1", extra_query={"x": "y"}))
    (_, sent), (_, received), (_, ended) = ours()
    assert sent.startswith("GET https://api.openai.com/v1/fine_tuning/jobs/ftjob-1?x=y attempt 1, headers {")
    for shown in ("'authorization': '[redacted]'", "'openai-organization': 'org-1'", "'accept': 'application/json'"):
        assert shown in sent
    assert received.startswith("200 {")
    assert "'x-request-id': 'req-1'" in received
    assert "'set-cookie': '[redacted]'" in received
    assert ended.startswith("GET /v1/fine_tuning/jobs/ftjob-1 200")


def test_what_is_repeated_and_why_is_told_at_debug(ours, flavour):
    answers = [httpx.Response(503), httpx.Response(200, json={})]
    client = flavour.client(lambda _: answers.pop(0))
    flavour.run(client._session.send(Operation("OpenAI", "op", dict), Request("GET", "/jobs/1"), {}))
    repeated = [line for level, line in ours() if "repeated" in line and level == "DEBUG"]
    assert len(repeated) == 1
    assert re.fullmatch(r"GET /v1/jobs/1 will be repeated in 0\.\d{3} s after 503", repeated[0])
    assert ours()[-1][1].endswith("(attempt 2)")


def test_a_call_that_fails_ends_in_a_line_too(ours, make):
    def fail(request):
        raise httpx.ConnectError("refused")

    client, run = make(openai, fail, api_key=SECRETS["key"])
    with pytest.raises(FinetuningError):
        run(client.fine_tuning.jobs.retrieve("ftjob-1", max_retries=0))
    assert re.fullmatch(r"GET /v1/fine_tuning/jobs/ftjob-1 ConnectError in \d+ ms \(attempt 1\)", ours()[-1][1])


def test_an_id_cannot_break_a_line(ours, make):
    client, run = make(openai, answer, api_key=SECRETS["key"])
    run(client.fine_tuning.jobs.retrieve("a\u2028b c", extra_query={"x": "a\nb"}))
    assert all(line.isprintable() for _, line in ours())


def test_nothing_is_said_unless_someone_listens():
    assert logs.LOG.name == "finetuning"
    assert logs.LOG.level == logging.NOTSET
    assert logs.LOG.handlers == []
    assert logs.LOG.propagate
