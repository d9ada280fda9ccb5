"""Servers that take more than the contract says: how a client sends it, with `extra_body` and with `strict=False`."""

import asyncio
import json

import httpx
import pytest
from finetuning_clients import fireworks, openai, portkey

AZURE = {"method": {"dpo": {"hyperparameters": {"l2_multiplier": 0.1}}}}
BEDROCK = {"method": {"reinforcement": {"grader": {"type": "lambda", "lambda": {"function": "arn:aws:lambda:f"}}}}}
LITELLM = {"hyperparameters": {"adapter_size": "ADAPTER_SIZE_ONE"}}
OWN = {
    "Azure": {"method": {"type": "dpo", "dpo": {"hyperparameters": {"beta": 0.5}}}},
    "Bedrock": {"method": {"type": "reinforcement"}},
    "LiteLLM": {"hyperparameters": {"n_epochs": 2}},
}
WHOLE = {
    "Azure": {"method": {"type": "dpo", "dpo": {"hyperparameters": {"beta": 0.5, "l2_multiplier": 0.1}}}},
    "Bedrock": {"method": {"type": "reinforcement", **BEDROCK["method"]}},
    "LiteLLM": {"hyperparameters": {"n_epochs": 2, "adapter_size": "ADAPTER_SIZE_ONE"}},
}
FURTHER = {"Azure": AZURE, "Bedrock": BEDROCK, "LiteLLM": LITELLM}
LEAST = {"model": "gpt-4o-mini", "training_file": "file-1"}


@pytest.fixture
def sent():
    return []


@pytest.fixture
def transport(sent):
    def handle(request):
        sent.append(request)
        return httpx.Response(200, json={"id": "ftjob-1"})

    return httpx.MockTransport(handle)


@pytest.fixture
def client(transport):
    with openai.Client("key", transport=transport) as client:
        yield client


@pytest.mark.parametrize("server", FURTHER)
def test_further_members_go_to_their_place_on_any_level(client, sent, server):
    client.fine_tuning.jobs.create(**LEAST, **OWN[server], extra_body=FURTHER[server])
    assert json.loads(sent[0].content) == {**LEAST, **WHOLE[server]}


@pytest.mark.parametrize("server", WHOLE)
def test_a_client_that_need_not_keep_the_contract_sends_what_it_is_given(client, sent, server):
    client.with_options(strict=False).fine_tuning.jobs.create(**LEAST, **WHOLE[server])
    assert json.loads(sent[0].content) == {**LEAST, **WHOLE[server]}


@pytest.mark.parametrize("server", WHOLE)
def test_the_refusal_says_how_to_send_it(client, sent, server):
    with pytest.raises((TypeError, ValueError), match="a client with strict=False") as caught:
        client.fine_tuning.jobs.create(**LEAST, **WHOLE[server])
    assert ("extra_body" in str(caught.value)) == (server != "Bedrock"), "a type that is not known is no further member"
    assert not sent


def test_an_argument_that_there_is_not_is_refused_with_the_way_to_send_it(client, sent):
    words = r"unexpected keyword argument 'adapter_size'; extra_body sends what the contract does not know$"
    for kept in (client, client.with_options(strict=False)):
        with pytest.raises(TypeError, match=words):
            kept.fine_tuning.jobs.create(**LEAST, adapter_size=1)
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'colour'$"):
        client.fine_tuning.jobs.retrieve("ftjob-1", colour="blue")
    assert not sent


def test_forms_parameters_and_bounds_are_not_looked_at_either(transport, sent):
    with openai.Client("key", transport=transport, strict=False) as client:
        client.files.create(file=b"{}", purpose="other")
        client.files.list(order="random", limit=-1)
        client.fine_tuning.jobs.create(**LEAST, hyperparameters={"n_epochs": 500})
    assert b"other" in sent[0].content
    assert sent[1].url.params["order"] == "random"
    assert json.loads(sent[2].content)["hyperparameters"] == {"n_epochs": 500}


def test_an_asynchronous_client_sends_what_it_is_given_too(transport, sent):
    async def main():
        async with openai.AsyncClient("key", transport=transport, strict=False) as client:
            await client.fine_tuning.jobs.create(**LEAST, **WHOLE["Bedrock"])

    asyncio.run(main())
    assert json.loads(sent[0].content) == {**LEAST, **WHOLE["Bedrock"]}


def test_names_of_python_become_those_of_the_wire_all_the_same(transport, sent):
    with fireworks.Client("key", account_id="a", transport=transport, strict=False) as client:
        client.datasets.create(dataset_id="Any Name", dataset={"display_name": "d", "new": 1})
    assert json.loads(sent[0].content) == {"datasetId": "Any Name", "dataset": {"displayName": "d", "new": 1}}


def test_whether_the_contract_is_kept_is_true_or_false(transport, client):
    with pytest.raises(TypeError, match="strict must be True or False, not str"):
        openai.Client("key", transport=transport, strict="no")
    with pytest.raises(TypeError, match="strict must be True or False, not NoneType"):
        client.with_options(strict=None)


def portkey_calls(client):
    jobs = client.fine_tuning.jobs
    return [
        jobs.list,
        lambda: jobs.retrieve("ftjob-1"),
        lambda: jobs.cancel("ftjob-1"),
        lambda: client.files.create(file=b"{}", purpose="fine-tune"),
        lambda: client.files.content("file-1").read(),
    ]


def test_a_key_alone_is_refused_where_only_a_create_takes_it(transport, sent):
    words = (
        r"portkey takes api_key alone for other calls only: give the client virtual_key or config or provider too; "
        r"one with strict=False sends it all the same"
    )
    with portkey.Client("pk", transport=transport) as client:
        for call in portkey_calls(client):
            with pytest.raises(portkey.ConfigurationError, match=f"(?i){words}"):
                call()
        assert not sent
        client.fine_tuning.jobs.create(model="@openai-prod/gpt-4o-mini", training_file="file-1")
    assert len(sent) == 1


@pytest.mark.parametrize(
    "more",
    [
        {"virtual_key": "vk"},
        {"provider": "@openai-prod"},
        {"config": "pc-1"},
        {"provider": "openai", "authorization": "sk"},
        {"provider": "openai", "authorization": lambda: "sk"},
        {"default_headers": {"x-portkey-config": "pc-1"}},
        {"strict": False},
    ],
)
def test_a_key_with_whatever_names_the_provider_is_enough_for_every_call(transport, sent, more):
    with portkey.Client("pk", transport=transport, **more) as client:
        for call in portkey_calls(client):
            call()
    assert len(sent) == 5


def test_a_gateway_of_one_s_own_needs_no_key(transport, sent):
    for credentials in ({"config": {"provider": "openai"}}, {"provider": "openai", "authorization": "sk"}):
        with portkey.Client(base_url="http://127.0.0.1:8787/v1", transport=transport, **credentials) as client:
            client.fine_tuning.jobs.list()
    assert len(sent) == 2


def test_what_a_single_call_adds_counts(transport, sent):
    with portkey.Client("pk", transport=transport) as client:
        client.fine_tuning.jobs.list(extra_headers={"x-portkey-virtual-key": "vk"})
    assert sent[0].headers["x-portkey-virtual-key"] == "vk"
