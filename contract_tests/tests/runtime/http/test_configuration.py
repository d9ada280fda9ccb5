"""What a client is made of: arguments first, then the environment, then the contract. Asked of each of the four clients."""

import inspect

import httpx
import pytest
from finetuning_clients import dataherald, fireworks, openai, portkey
from finetuning_runtime._errors.exceptions import ConfigurationError

VARIABLES = [
    f"{provider}_{name}"
    for provider, names in {
        "OPENAI": ("API_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "WEBHOOK_SECRET"),
        "PORTKEY": ("API_KEY", "VIRTUAL_KEY", "BASE_URL"),
        "FIREWORKS": ("API_KEY", "ACCOUNT_ID", "BASE_URL"),
        "DATAHERALD": ("BASE_URL",),
    }.items()
    for name in names
]
KEY = "sk-secret-0123456789"
LEAST = {
    openai: {"api_key": KEY},
    portkey: {"api_key": KEY},
    fireworks: {"api_key": KEY},
    dataherald: {},
}
PROVIDERS = {module.__name__.rpartition(".")[2]: module for module in LEAST}
KINDS = ["Client", "AsyncClient"]
IN_ENVIRONMENT = [
    (openai, "api_key", "OPENAI_API_KEY", "authorization", "Bearer "),
    (openai, "organization", "OPENAI_ORG_ID", "openai-organization", ""),
    (openai, "project", "OPENAI_PROJECT_ID", "openai-project", ""),
    (portkey, "api_key", "PORTKEY_API_KEY", "x-portkey-api-key", ""),
    (portkey, "virtual_key", "PORTKEY_VIRTUAL_KEY", "x-portkey-virtual-key", ""),
    (fireworks, "api_key", "FIREWORKS_API_KEY", "authorization", "Bearer "),
]


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(params=KINDS)
def make(request):
    """Makes a client of a provider, of one kind or the other. It can send nothing."""

    def make(module, **arguments):
        async def refuse(request):
            raise AssertionError("sent")

        return getattr(module, request.param)(transport=httpx.MockTransport(refuse), **arguments)

    return make


def headers(client):
    return client._session.settings.own_headers()


@pytest.mark.parametrize(("module", "argument", "variable", "header", "prefix"), IN_ENVIRONMENT)
def test_an_argument_is_sent_in_its_header_and_its_variable_stands_in_for_it(
    make, monkeypatch, module, argument, variable, header, prefix
):
    least = {name: value for name, value in LEAST[module].items() if name != argument}
    monkeypatch.setenv(variable, " from-environment\n")
    assert headers(make(module, **least))[header] == f"{prefix}from-environment"
    assert headers(make(module, **least, **{argument: "given"}))[header] == f"{prefix}given"


@pytest.mark.parametrize("empty", [None, "", " ", "\n"])
@pytest.mark.parametrize(("module", "argument", "variable", "header", "prefix"), IN_ENVIRONMENT)
def test_what_is_empty_counts_as_missing(make, monkeypatch, empty, module, argument, variable, header, prefix):
    least = {name: value for name, value in LEAST[module].items() if name != argument}
    monkeypatch.setenv(variable, "from-environment")
    assert headers(make(module, **least, **{argument: empty}))[header] == f"{prefix}from-environment"
    monkeypatch.setenv(variable, empty or "")
    if argument in LEAST[module]:
        with pytest.raises(ConfigurationError, match=f"{argument}=… or the environment variable {variable}"):
            make(module, **least, **{argument: empty})
    else:
        assert header not in headers(make(module, **least, **{argument: empty}))


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("given", [None, "", " "])
def test_the_address_is_the_arguments_then_the_environments_then_the_contracts(make, monkeypatch, provider, given):
    module, variable = PROVIDERS[provider], f"{provider.upper()}_BASE_URL"
    contracts = make(module, **LEAST[module], base_url=given).base_url
    assert contracts.startswith("http")
    monkeypatch.setenv(variable, "http://127.0.0.1:1/v1/ ")
    assert make(module, **LEAST[module], base_url=given).base_url == "http://127.0.0.1:1/v1"
    assert make(module, **LEAST[module], base_url="http://127.0.0.1:2").base_url == "http://127.0.0.1:2"
    monkeypatch.setenv(variable, "")
    assert make(module, **LEAST[module], base_url=given).base_url == contracts
    monkeypatch.setenv(variable, KEY)
    with pytest.raises(
        ConfigurationError, match=f"^the environment variable {variable} must begin with https"
    ) as caught:
        make(module, **LEAST[module], base_url=given)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("module", "given", "message"),
    [
        (openai, {}, r"^OpenAI needs api_key: give api_key=… or the environment variable OPENAI_API_KEY$"),
        (
            fireworks,
            {"account_id": "a"},
            r"^Fireworks needs api_key: give api_key=… or the environment variable FIREWORKS_API_KEY$",
        ),
        (
            portkey,
            {},
            r"^Portkey needs api_key: give api_key=… or .* PORTKEY_API_KEY \(other ways: ",
        ),
        (portkey, {"virtual_key": KEY}, r"^Portkey needs api_key: "),
        (portkey, {"authorization": KEY}, r"^Portkey needs (api_key|provider): "),
    ],
)
def test_a_missing_credential_is_named_with_its_variable_and_none_is_shown(make, module, given, message):
    with pytest.raises(ConfigurationError, match=message) as caught:
        make(module, **given)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("module", "given"),
    [
        (portkey, {"api_key": "pk", "default_headers": {"X-Portkey-Virtual-Key": "vk"}}),
        (portkey, {"default_headers": {"x-portkey-api-key": "pk", "x-portkey-config": "pc-1"}}),
        (openai, {"default_headers": {"Authorization": "Bearer of a gateway"}}),
    ],
)
def test_a_credential_may_stand_in_the_headers_of_every_request(make, module, given):
    assert {name.lower() for name in given["default_headers"]} <= headers(make(module, **given)).keys()


def test_an_empty_header_is_no_credential(make):
    with pytest.raises(ConfigurationError, match="OpenAI needs api_key"):
        make(openai, default_headers={"Authorization": " "})


@pytest.mark.parametrize(
    "given",
    [
        {"virtual_key": "v"},
        {"provider": "openai", "authorization": "k"},
        {"config": "pc-1"},
        {"config": '{"provider": "openai", "api_key": "k"}'},
        {"provider": "openai", "authorization": "k", "custom_host": "http://127.0.0.1:1/v1"},
    ],
)
def test_any_complete_set_of_credentials_will_do(make, given):
    sent = headers(make(portkey, api_key="pk", **given))
    assert sent["x-portkey-api-key"] == "pk"
    assert set(given.values()) <= {value.removeprefix("Bearer ") for value in sent.values()}


@pytest.mark.parametrize(
    "given",
    [
        {"api_key": "pk"},
        {"api_key": "pk", "provider": "@openai-prod"},
        {"provider": "openai", "authorization": "k"},
        {"config": '{"provider": "openai", "api_key": "k"}'},
    ],
)
def test_a_provider_that_portkey_keeps_needs_no_other_key_and_a_gateway_of_one_s_own_none_of_portkey(make, given):
    sent = headers(make(portkey, **given))
    assert set(given.values()) <= {value.removeprefix("Bearer ") for value in sent.values()}
    assert ("x-portkey-api-key" in sent) is ("api_key" in given)


def test_what_a_provider_needs_to_know_goes_into_headers(make):
    sent = headers(make(portkey, api_key="pk", fireworks_account_id="acme", aws_s3_bucket="b", openai_project="p"))
    assert sent["x-portkey-fireworks-account-id"] == "acme"
    assert sent["x-portkey-aws-s3-bucket"] == "b"
    assert sent["x-portkey-openai-project"] == "p"


def test_no_credentials_are_needed_where_the_contract_has_none(make):
    assert set(headers(make(dataherald))) == {"user-agent", "accept"}


ODD_KEYS = [
    "sk-secret 0123", "sk-secret\n0123", "sk-secret\t0123", "Bearer sk-secret", "sk-secret\x7f", "sk-secretü", "sk-secret\u200b",
    "sk-secret\u2028x",
]  # fmt: skip
KEYS = [(module, argument, variable) for module, argument, variable, *_ in IN_ENVIRONMENT if argument.endswith("key")]


def refused(make, module, given, name):
    with pytest.raises(
        ConfigurationError, match=f"^{name} holds (white space|characters that a header cannot carry)"
    ) as caught:
        make(module, **given)
    assert "secret" not in repr(caught.value)
    assert caught.value.__context__ is None or caught.value.__suppress_context__


@pytest.mark.parametrize(("module", "argument", "variable"), KEYS)
@pytest.mark.parametrize("value", [*ODD_KEYS, "sk-secret\x00"])
def test_a_key_with_what_no_key_has_is_refused_without_showing_it(make, module, argument, variable, value):
    refused(make, module, {**LEAST[module], argument: value}, argument)


@pytest.mark.parametrize(("module", "argument", "variable"), KEYS)
@pytest.mark.parametrize("value", ODD_KEYS)
def test_a_variable_with_what_no_key_has_is_refused_by_its_name(make, monkeypatch, module, argument, variable, value):
    monkeypatch.setenv(variable, value)
    given = {name: value for name, value in LEAST[module].items() if name != argument}
    refused(make, module, given, f"the environment variable {variable}")


@pytest.mark.parametrize("value", [5, b"sk-secret", True, ["sk-secret"], object()])
def test_a_key_of_another_type_is_refused_without_showing_it(make, value):
    with pytest.raises(TypeError, match=r"^api_key must be a string, not \w+$"):
        make(openai, api_key=value)


def test_an_account_fills_the_path_where_a_call_names_none(make, monkeypatch):
    assert make(fireworks, api_key=KEY)._session.settings.path_defaults == {}
    monkeypatch.setenv("FIREWORKS_ACCOUNT_ID", "env")
    assert make(fireworks, api_key=KEY)._session.settings.path_default("account_id", None) == "env"
    assert make(fireworks, api_key=KEY, account_id="own")._session.settings.path_default("account_id", None) == "own"
    assert make(fireworks, api_key=KEY, account_id="own")._session.settings.path_default("account_id", "call") == "call"


def test_an_account_that_cannot_stand_in_a_path_is_refused_at_once(make, monkeypatch):
    with pytest.raises(ConfigurationError, match=r"^account_id must not contain control characters$"):
        make(fireworks, api_key=KEY, account_id="a\nb")
    monkeypatch.setenv("FIREWORKS_ACCOUNT_ID", "..")
    with pytest.raises(ConfigurationError, match=r"^the environment variable FIREWORKS_ACCOUNT_ID must not be '\.\.'"):
        make(fireworks, api_key=KEY)


def test_headers_of_the_callers_come_last_and_belong_to_the_client(make):
    given = {"X-Own": "1", "AUTHORIZATION": "Bearer own"}
    client = make(openai, api_key=KEY, default_headers=given)
    given["X-Late"] = "2"
    assert headers(client)["authorization"] == "Bearer own"
    assert headers(client)["x-own"] == "1"
    assert "x-late" not in headers(client)


def test_a_user_name_and_password_in_the_address_are_sent_as_the_server_wants_them(make):
    client = make(openai, api_key=KEY, base_url="https://me:pass-word@proxy.example/v1")
    assert client.base_url == "https://proxy.example/v1"
    assert headers(client)["authorization"] == "Basic bWU6cGFzcy13b3Jk"
    assert (
        headers(make(portkey, **LEAST[portkey], base_url="https://me:pass-word@p.example"))["x-portkey-api-key"] == KEY
    )


@pytest.mark.parametrize(
    ("option", "value", "error"),
    [
        ("timeout", 0, ValueError),
        ("timeout", "5", TypeError),
        ("total_timeout", -1, ValueError),
        ("max_retries", -1, ValueError),
        ("max_retries", None, TypeError),
        ("default_headers", {"x": 5}, TypeError),
        ("default_headers", {"x y": "5"}, ValueError),
        ("base_url", "api.example", ConfigurationError),
        ("base_url", 5, ConfigurationError),
    ],
)
def test_each_setting_is_refused_by_its_name(make, option, value, error):
    with pytest.raises(error, match=f"^{option}"):
        make(openai, api_key=KEY, **{option: value})


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_argument_but_the_key_goes_by_its_name_and_a_misspelt_one_is_refused(provider, kind):
    parameters = inspect.signature(getattr(PROVIDERS[provider], kind)).parameters
    assert all(p.kind is p.KEYWORD_ONLY for name, p in parameters.items() if name != "api_key")
    with pytest.raises(TypeError, match="api_kye"):
        getattr(PROVIDERS[provider], kind)(api_kye=KEY)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_nobody_waits_for_ever_unless_told_to(make, provider):
    client = make(PROVIDERS[provider], **LEAST[PROVIDERS[provider]])
    assert client.timeout == httpx.Timeout(600.0, connect=5.0)
    assert client.max_retries == 2
    assert make(PROVIDERS[provider], **LEAST[PROVIDERS[provider]], timeout=None).timeout == httpx.Timeout(None)
