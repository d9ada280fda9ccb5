"""What httpx is asked to do with connections: transports, proxies, certificates, HTTP/2, and no redirects."""

import importlib.util
import re
import ssl

import httpx
import pytest
from finetuning_clients import openai
from finetuning_runtime._errors.exceptions import APIConnectionError, APIStatusError, ConfigurationError, NotFoundError

from ..clients import KEY, closing, handed_out, retrieve, run
from ..loopback import CERTIFICATE, serve

pytestmark = pytest.mark.usefixtures("own_environment")


def test_a_transport_of_the_callers_sends_and_is_closed_with_the_client(kind):
    class Transport(httpx.MockTransport):
        closed = 0

        def close(self):
            type(self).closed += 1

        async def aclose(self):
            type(self).closed += 1

    client = kind(KEY, transport=Transport(lambda _: httpx.Response(200, json={"id": "mine"})))
    (job,) = run(client, retrieve(client))
    assert job.id == "mine"
    run(client, client.close)
    assert Transport.closed == 1


@pytest.mark.parametrize("by", ["argument", "HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_a_proxy_gets_the_call(kind, loopback, monkeypatch, by):
    given = {"proxy": loopback.url} if by == "argument" else {}
    if by != "argument":
        monkeypatch.setenv(by, loopback.url)
    client = kind(KEY, base_url="http://nowhere.invalid/v1", **given)
    run(client, retrieve(client), client.close)
    assert loopback.arrival.target == "http://nowhere.invalid/v1/fine_tuning/jobs/ftjob-1"
    assert loopback.arrival.headers["host"] == "nowhere.invalid"
    assert loopback.arrival.headers["authorization"] == f"Bearer {KEY}"


def test_a_proxy_is_passed_by_where_the_environment_says_so(kind, loopback, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    client = kind(KEY, base_url=loopback.url)
    run(client, retrieve(client), client.close)
    assert loopback.arrival.target == "/fine_tuning/jobs/ftjob-1"


def test_a_proxy_that_refuses_is_told_without_its_password(kind, monkeypatch):
    def answer(arrival):
        return 407, {"proxy-authenticate": "Basic"}, {"error": "who are you?"}

    with serve(answer) as proxy:
        client = kind(
            KEY, base_url="http://nowhere.invalid", proxy=proxy.url.replace("://", "://me:pass-word@"), max_retries=0
        )
        with pytest.raises(APIStatusError, match="answered 407: who are you") as caught:
            run(client, retrieve(client))
        assert "pass-word" not in repr(caught.value) + str(caught.value.__cause__) + repr(client)
        run(client, client.close)


@pytest.mark.parametrize("value", ["foo:bar", "http://me:pass/word@proxy.example", "pass-word"])
def test_a_proxy_without_an_address_is_refused_without_its_password(kind, value):
    with pytest.raises(ConfigurationError, match=r"^proxy holds no address of a proxy$"):
        kind(KEY, proxy=value)


@pytest.mark.parametrize("value", ["foo:bar", "http://me:pass/word@proxy.example", "ftp://proxy.example"])
def test_a_proxy_of_the_environment_without_an_address_is_refused_without_its_password(kind, monkeypatch, value):
    monkeypatch.setenv("HTTPS_PROXY", value)
    with pytest.raises(ConfigurationError, match=r"^HTTP_PROXY, HTTPS_PROXY, .* holds no address of a proxy$"):
        kind(KEY)


def test_a_certificate_that_nobody_vouches_for_is_refused_unless_the_caller_trusts_it(kind):
    with serve(tls=True) as server:
        client = kind(KEY, base_url=server.url, max_retries=0)
        with pytest.raises(APIConnectionError, match="certificate verify failed"):
            run(client, retrieve(client))
        assert server.arrivals == []
        trusting = ssl.create_default_context(cafile=CERTIFICATE)
        for verify in (trusting, False):
            other = kind(KEY, base_url=server.url, max_retries=0, verify=verify)
            run(other, retrieve(other), other.close)
        run(client, client.close)
        assert [arrival.headers["authorization"] for arrival in server.arrivals] == [f"Bearer {KEY}"] * 2


def test_http_2_is_httpx_to_speak_or_to_refuse(kind, monkeypatch):
    asked = []
    own = httpx.AsyncClient if kind is openai.AsyncClient else httpx.Client

    class Recorder(own):
        def __init__(self, *, http2=False, **arguments):
            asked.append(http2)
            super().__init__(http2=http2 and importlib.util.find_spec("h2") is not None, **arguments)

    monkeypatch.setattr(httpx, own.__name__, Recorder)
    kind(KEY)
    kind(KEY, http2=True)
    assert asked == [False, True]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("elsewhere", [True, False], ids=["elsewhere", "same server"])
@pytest.mark.parametrize("eager", [True, False], ids=["the caller's httpx client follows", "ours"])
def test_a_redirect_is_an_error_that_says_where_to_and_no_key_travels(kind, loopback, status, elsewhere, eager):
    own = httpx.AsyncClient if kind is openai.AsyncClient else httpx.Client

    def answer(arrival):
        return status, {"location": f"{loopback.url if elsewhere else ''}/v2{arrival.target}?token=secret"}, {}

    with serve(answer) as server:
        http = own(follow_redirects=True) if eager else None
        client = kind(KEY, base_url=server.url, http_client=http)
        calls = (
            retrieve(client),
            lambda: client.fine_tuning.jobs.create(model="m", training_file="f"),
            lambda: client.files.content("f").read(),
        )
        errors = run(client, *calls, *closing(client, http), catch=APIStatusError)[:3]
        for error in errors:
            assert re.search(rf"answered {status}: .*, to .*/v2/f.*; is the base URL right\?$", str(error))
            assert "secret" not in str(error)
        assert len(server.arrivals) == 3
    assert loopback.arrivals == []


@pytest.mark.parametrize("eager", [True, False])
def test_what_is_handed_out_follows_no_redirect_behind_its_users_back(kind, loopback, eager):
    own = httpx.AsyncClient if kind is openai.AsyncClient else httpx.Client

    def answer(arrival):
        return 307, {"location": loopback.url}, {}

    with serve(answer) as server:
        http = own(follow_redirects=True) if eager else None
        client = kind(KEY, base_url=server.url, http_client=http)
        response, *_ = run(client, lambda: handed_out(client).get("/files"), *closing(client, http))
        assert response.status_code == 307
    assert loopback.arrivals == []


@pytest.mark.parametrize("reads", [True, False])
def test_an_httpx_client_that_raises_by_itself_changes_nothing_of_retries_and_errors(kind, reads):
    asynchronous = kind is openai.AsyncClient
    statuses = [503, 429, 404]

    def answer(arrival):
        return statuses.pop(0), {"retry-after-ms": "1", "x-request-id": "req-1"}, {"error": {"message": "no such job"}}

    def hook(response):
        if reads:
            response.read()
        response.raise_for_status()

    async def async_hook(response):
        if reads:
            await response.aread()
        response.raise_for_status()

    own = httpx.AsyncClient if asynchronous else httpx.Client
    http = own(event_hooks={"response": [async_hook if asynchronous else hook]})
    with serve(answer) as server:
        client = kind(KEY, base_url=server.url, http_client=http)
        error, *_ = run(client, retrieve(client), *closing(client, http), catch=NotFoundError)
    assert isinstance(error, NotFoundError)
    assert error.request_id == "req-1"
    assert ("no such job" in str(error)) == reads
    assert len(server.arrivals) == 3


def test_an_address_beyond_what_httpx_takes_is_refused_as_an_argument(mocked):
    client, requests = mocked()
    with pytest.raises(ValueError, match=r"^the address of this call cannot be sent: .*too long$"):
        run(client, lambda: client.files.list(after="a" * 70_000).to_list())
    assert requests == []
