"""What the generated clients take: from arguments, the environment, and another client."""

import asyncio
import json
import os
from base64 import b64encode
from datetime import UTC, datetime

import httpx
import pytest
from finetuning_clients import dataherald, fireworks, openai, portkey
from standardwebhooks.webhooks import Webhook


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch):
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "PORTKEY_", "FIREWORKS_", "DATAHERALD_")):
            monkeypatch.delenv(name)


@pytest.fixture
def requests():
    return []


@pytest.fixture
def transport(requests):
    def handle(request):
        requests.append(request)
        return httpx.Response(200, json={"data": [], "has_more": False})

    return httpx.MockTransport(handle)


@pytest.fixture
def client(transport):
    with openai.Client("key", organization="org-1", transport=transport) as client:
        yield client


def ask(client):
    client.fine_tuning.jobs.list()


def test_headers_and_query_parameters_of_the_client_are_sent_with_every_call(transport, requests):
    with openai.Client(
        "key", default_headers={"X-Team": "nlp"}, default_query={"api-version": "1"}, transport=transport
    ) as client:
        client.fine_tuning.jobs.list(limit=5)
        client.models.delete("ft:gpt-4o-mini")
    assert [request.url.params.get("api-version") for request in requests] == ["1", "1"]
    assert [request.headers["x-team"] for request in requests] == ["nlp", "nlp"]
    assert requests[0].url.params["limit"] == "5"


def test_a_client_with_other_options_leaves_the_first_as_it_is(client, requests):
    other = client.with_options(
        api_key="other",
        organization="org-2",
        project="proj-2",
        base_url=httpx.URL("https://eu.api.example/v1/"),
        timeout=3,
        max_retries=0,
        default_headers={"x-team": "nlp"},
        default_query={"api-version": "1"},
    )
    ask(other)
    ask(client)
    theirs, ours = requests
    assert theirs.url == "https://eu.api.example/v1/fine_tuning/jobs?api-version=1"
    assert theirs.headers["authorization"] == "Bearer other"
    assert theirs.headers["openai-organization"] == "org-2"
    assert theirs.headers["openai-project"] == "proj-2"
    assert theirs.headers["x-team"] == "nlp"
    assert (other.max_retries, other.timeout) == (0, httpx.Timeout(3))
    assert ours.url == "https://api.openai.com/v1/fine_tuning/jobs"
    assert ours.headers["authorization"] == "Bearer key"
    assert ours.headers["openai-organization"] == "org-1"
    assert not {"openai-project", "x-team"} & set(ours.headers)
    assert (client.max_retries, client.timeout) == (2, httpx.Timeout(600, connect=5))


def test_options_add_up(client, requests):
    first = client.with_options(default_headers={"x-a": "1"}, default_query={"a": 1})
    ask(first.with_options(default_headers={"x-b": "2"}, default_query={"b": 2}))
    (request,) = requests
    assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")
    assert request.url.query == b"a=1&b=2"
    assert request.headers["authorization"] == "Bearer key"


def test_a_client_with_other_options_has_resources_of_its_own(client):
    jobs = client.fine_tuning.jobs
    assert client.with_options(max_retries=0).fine_tuning.jobs is not jobs
    assert client.fine_tuning.jobs is jobs


def test_an_account_can_be_another_one_s(transport, requests):
    with fireworks.Client("key", account_id="mine", transport=transport) as client:
        client.with_options(account_id="yours").datasets.list()
    assert requests[0].url.path == "/v1/accounts/yours/datasets"


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"timeuot": 3}, TypeError, r"with_options\(\) got an unexpected keyword argument 'timeuot'"),
        ({"timeout": 0}, ValueError, "timeout must be more than 0"),
        ({"max_retries": -1}, ValueError, "max_retries must be at least 0"),
        ({"base_url": "api"}, openai.ConfigurationError, "base_url must begin with https"),
        ({"default_headers": ["x"]}, TypeError, "default_headers must be a mapping"),
        ({"default_query": "x=1"}, TypeError, "default_query must be a mapping"),
        ({"api_key": 5}, TypeError, "api_key must be a string, not int"),
        ({"organization": lambda: "org"}, TypeError, "organization must be a string, not function"),
        ({"project": "a\nb"}, openai.ConfigurationError, "project holds characters"),
    ],
)
def test_a_wrong_option_is_refused_by_name(client, options, error, message):
    with pytest.raises(error, match=message):
        client.with_options(**options)


def test_a_function_gives_the_key(transport, requests):
    keys = iter(["first", "second"])
    with openai.Client(lambda: next(keys), transport=transport) as client:
        ask(client)
        ask(client)
        ask(client.with_options(api_key="fixed"))
        ask(client.with_options(api_key="fixed").with_options(api_key=lambda: "last"))
    sent = [request.headers["authorization"] for request in requests]
    assert sent == ["Bearer first", "Bearer second", "Bearer fixed", "Bearer last"]


def test_a_coroutine_function_gives_the_key_of_an_asynchronous_client(transport, requests):
    async def key():
        return "later"

    async def call():
        async with fireworks.AsyncClient(key, account_id="a", transport=transport) as client:
            await client.datasets.list()

    asyncio.run(call())
    assert requests[0].headers["authorization"] == "Bearer later"


def test_a_key_that_is_no_bearer_token_is_no_function():
    with pytest.raises(TypeError, match="api_key must be a string, not function"):
        portkey.Client(lambda: "key", virtual_key="vk")


def test_a_function_counts_as_a_credential_that_is_there(transport, requests):
    with portkey.Client("pk", provider="openai", authorization=lambda: "token", transport=transport) as client:
        ask(client)
    assert requests[0].headers["authorization"] == "Bearer token"


@pytest.mark.parametrize("given", [{"team": "nöp", "n": 1}, '{"team": "n\\u00f6p", "n": 1}'])
def test_an_object_is_sent_as_json_in_its_header(transport, requests, given):
    config = {"provider": "openai", "override_params": {"seed": 1}}
    with portkey.Client("pk", config=config, metadata=given, trace_id="t-1", transport=transport) as client:
        ask(client)
    headers = requests[0].headers
    assert json.loads(headers["x-portkey-config"]) == config
    assert headers["x-portkey-metadata"] == '{"team": "n\\u00f6p", "n": 1}'
    assert headers["x-portkey-trace-id"] == "t-1"


def test_an_object_that_is_no_json_is_refused_by_name_and_any_other_argument_must_be_text():
    with pytest.raises(TypeError, match=r"^metadata holds what JSON has no form for$"):
        portkey.Client("pk", virtual_key="vk", metadata={"a": object()})
    with pytest.raises(TypeError, match=r"^trace_id must be a string, not dict$"):
        portkey.Client("pk", virtual_key="vk", trace_id={"a": 1})


def message(secret):
    payload = json.dumps({"id": "evt_1", "type": "fine_tuning.job.succeeded", "data": {"id": "ftjob-1"}})
    now = datetime.now(UTC)
    headers = {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign("wh_1", now, payload),
    }
    return payload, headers


SECRETS = {name: f"whsec_{b64encode(name.encode()).decode()}" for name in ("client", "call", "environment")}


@pytest.mark.parametrize("kind", [openai.Client, openai.AsyncClient])
def test_a_client_verifies_messages_with_its_secret_or_the_call_s_or_the_environment_s(kind, monkeypatch):
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRETS["environment"])
    webhooks = kind("key", webhook_secret=SECRETS["client"]).webhooks
    assert webhooks.unwrap(*message(SECRETS["client"])).data.id == "ftjob-1"
    assert webhooks.unwrap(*message(SECRETS["call"]), secret=SECRETS["call"]).id == "evt_1"
    webhooks.verify_signature(*message(SECRETS["client"]))
    kind("key").webhooks.verify_signature(*message(SECRETS["environment"]))
    for wrong in ("call", "environment"):
        with pytest.raises(openai.WebhookVerificationError):
            webhooks.verify_signature(*message(SECRETS[wrong]))


def test_a_client_keeps_its_webhook_secret_with_other_options():
    client = openai.Client("key", webhook_secret=SECRETS["client"]).with_options(max_retries=0)
    assert client.webhooks.unwrap(*message(SECRETS["client"])).type == "fine_tuning.job.succeeded"


def test_a_client_without_a_secret_says_how_to_give_one():
    with pytest.raises(openai.ConfigurationError, match="OPENAI_WEBHOOK_SECRET"):
        openai.Client("key").webhooks.unwrap(*message(SECRETS["client"]))


HTTPX_CLIENTS = {"sync": (openai.Client, httpx.AsyncClient()), "async": (openai.AsyncClient, httpx.Client())}


@pytest.mark.parametrize(("kind", "wrong"), HTTPX_CLIENTS.values(), ids=HTTPX_CLIENTS)
def test_an_httpx_client_of_the_other_kind_is_refused(kind, wrong):
    wanted = "Client" if kind is openai.Client else "AsyncClient"
    with pytest.raises(TypeError, match=f"^http_client must be an httpx.{wanted}, not httpx.{type(wrong).__name__}$"):
        kind("key", http_client=wrong)


@pytest.mark.parametrize(
    ("kind", "wrong"), [(openai.Client, httpx.AsyncHTTPTransport()), (openai.AsyncClient, httpx.HTTPTransport())]
)
def test_a_transport_of_the_other_kind_is_refused(kind, wrong):
    with pytest.raises(TypeError, match=r"^transport must be an httpx"):
        kind("key", transport=wrong)


def test_certificates_that_are_not_there_are_named():
    with pytest.raises(FileNotFoundError, match=r"verify names no file of certificates: '/nowhere.pem'"):
        openai.Client("key", verify="/nowhere.pem")


@pytest.mark.parametrize("arguments", [{"verify": False}, {"http2": True}, {"proxy": "http://p.example"}])
def test_what_would_have_no_effect_beside_an_httpx_client_is_refused(arguments):
    with httpx.Client() as http, pytest.raises(TypeError, match=f"^{next(iter(arguments))} would have no effect"):
        openai.Client("key", http_client=http, **arguments)


def test_an_httpx_client_of_the_caller_s_is_used_and_stays_open(transport, requests):
    with httpx.Client(transport=transport) as http:
        with openai.Client("key", http_client=http) as client:
            ask(client)
        assert not http.is_closed
    assert requests[0].url == "https://api.openai.com/v1/fine_tuning/jobs"


@pytest.mark.parametrize("package", [openai, portkey, fireworks, dataherald])
@pytest.mark.parametrize("name", ["Client", "AsyncClient"])
def test_every_client_takes_the_same_general_arguments(package, name):
    keys = {"openai": {"api_key": "k"}, "fireworks": {"api_key": "k"}, "portkey": {"api_key": "k", "virtual_key": "v"}}
    client = getattr(package, name)(
        **keys.get(package.__name__.rpartition(".")[2], {}),
        base_url=httpx.URL("http://localhost:1/v1/"),
        timeout=1,
        max_retries=0,
        total_timeout=1,
        default_headers={"x": "1"},
        default_query={"q": 1},
    )
    other = client.with_options(max_retries=1)
    assert client.base_url == other.base_url == "http://localhost:1/v1"
    assert other.max_retries == 1
