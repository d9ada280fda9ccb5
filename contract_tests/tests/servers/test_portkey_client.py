"""The Portkey client that users write, through the real gateway to the OpenAI mock, sync and async."""

import asyncio
import io

import pytest
from finetuning_clients import portkey
from finetuning_clients.portkey import AuthenticationError, BadRequestError, NotFoundError
from finetuning_contracts.mock import serve
from finetuning_contracts.servers import portkey_gateway
from finetuning_contracts.servers.journey.training import TRAINING

pytestmark = pytest.mark.gateway

KEY = "sk-the-key-of-the-upstream"


@pytest.fixture(scope="module")
def through_the_gateway():
    """The arguments of a client."""
    with serve("openai", keys=[KEY]) as upstream, portkey_gateway.running() as gateway:
        yield {
            "api_key": "unchecked",
            "provider": "openai",
            "custom_host": upstream.url,
            "authorization": KEY,
            "base_url": gateway,
        }


@pytest.fixture
def client(through_the_gateway):
    with portkey.Client(**through_the_gateway) as client:
        yield client


@pytest.fixture
def file(client):
    return client.files.create(file=io.BytesIO(TRAINING), purpose="fine-tune")


def test_a_file_comes_back_as_it_was_sent(client, file):
    assert file.bytes == len(TRAINING)
    assert client.files.content(file.id).read() == TRAINING


def test_a_job_is_waited_for_and_gives_a_model(client, file):
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
    statuses = []
    done = client.fine_tuning.jobs.wait(
        job, poll_interval=0.01, timeout=120, on_update=lambda job: statuses.append(job.status)
    )
    assert done.status == statuses[-1] == "succeeded"
    assert done.fine_tuned_model
    assert client.fine_tuning.jobs.checkpoints.list(job.id).first().fine_tuning_job_id == job.id


def test_events_are_followed_to_the_end_each_once_and_in_order(client, file):
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
    events = list(client.fine_tuning.jobs.list_events(job.id, follow=True, poll_interval=0.01, timeout=120))
    assert len({event.id for event in events}) == len(events) > 3
    assert [event.created_at for event in events] == sorted(event.created_at for event in events)
    assert client.fine_tuning.jobs.retrieve(job.id).status == "succeeded"


def test_all_jobs_are_listed_over_several_pages(client, file):
    made = {client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id).id for _ in range(5)}
    listed = [job.id for job in client.fine_tuning.jobs.list(limit=2)]
    assert made <= set(listed)
    assert len(listed) == len(set(listed))
    assert len(list(client.fine_tuning.jobs.list(limit=2).iter_pages())) > 2


def test_a_job_is_cancelled(client, file):
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
    assert client.fine_tuning.jobs.cancel(job.id).status == "cancelled"


def test_an_unknown_job_raises_with_the_message_that_the_gateway_rewrote(client):
    with pytest.raises(NotFoundError, match="openai error: Could not find fine tune: ftjob-unknown") as caught:
        client.fine_tuning.jobs.retrieve("ftjob-unknown")
    assert caught.value.code == "fine_tune_not_found"


def test_a_bad_key_of_the_provider_raises(through_the_gateway):
    with portkey.Client(**{**through_the_gateway, "authorization": "sk-wrong"}) as client:
        with pytest.raises(AuthenticationError) as caught:
            client.fine_tuning.jobs.list().first()
        assert caught.value.code == "invalid_api_key"
        with pytest.raises(AuthenticationError, match="openai error: "):
            client.files.list().first()


def test_a_virtual_key_alone_is_refused_in_the_gateways_own_words(through_the_gateway):
    arguments = {"api_key": "unchecked", "virtual_key": "vk", "base_url": through_the_gateway["base_url"]}
    with (
        portkey.Client(**arguments) as client,
        pytest.raises(BadRequestError, match="x-portkey-config or x-portkey-provider header is required"),
    ):
        client.fine_tuning.jobs.list().first()


def test_the_same_works_asynchronously(through_the_gateway):
    async def journey():
        async with portkey.AsyncClient(**through_the_gateway) as client:
            file = await client.files.create(file=TRAINING, purpose="fine-tune")
            job = await client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
            done = await client.fine_tuning.jobs.wait(job, poll_interval=0.01, timeout=120)
            listed = [one.id async for one in client.fine_tuning.jobs.list(limit=2)]
            return done, listed

    done, listed = asyncio.run(journey())
    assert done.status == "succeeded"
    assert done.id in listed
