"""The `dataherald` SDK and our client, at the same mock: the same requests and the same values.

The SDK is for the hosted service, our contract is the engine's, which the hosted service stands before: `/api` there is `/api/v1`
here, a key there is none here. That much is translated on the way; all else has to be the same by itself.
"""

import asyncio

import attrs
import dataherald as vendors
import httpx
import pytest
from finetuning_clients import dataherald as ours

QUESTIONS = [{"prompt_text": f"How many orders in month {n}?", "sql": f"SELECT {n}"} for n in range(1, 13)]


def to_the_engine(request):
    request.url = request.url.copy_with(path=request.url.path.replace("/api/", "/api/v1/", 1))


async def to_the_engine_async(request):
    to_the_engine(request)


def excuse(request):
    """The SDK's request without its key."""
    headers = {name: value for name, value in request.headers.items() if name != "x-api-key"}
    return attrs.evolve(request, headers=headers)


@pytest.fixture
def stage(open_session_stage, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "*")
    stage = open_session_stage("dataherald")
    http = httpx.Client(event_hooks={"request": [to_the_engine]})
    with (
        ours.Client(base_url=stage.url) as our_client,
        vendors.Dataherald(api_key="k", base_url=stage.url, http_client=http) as their_client,
    ):
        stage.ours, stage.vendors, stage.excuse = our_client, their_client, excuse
        yield stage


def connect(client):
    return client.database_connections.create(alias="shop", connection_uri="postgresql://reader@localhost/shop")


def teach(client, connection):
    pairs = [{"db_connection_id": connection.id, **question} for question in QUESTIONS]
    return (
        client.golden_sqls.add(items=pairs)
        if hasattr(client.golden_sqls, "add")
        else client.golden_sqls.upload(body=pairs)
    )


def start(client, **fields):
    connection = connect(client)
    teach(client, connection)
    return client.finetunings.create(
        db_connection_id=connection.id, alias="shop-sql", base_llm={"model_name": "gpt-3.5-turbo"}, **fields
    )


def test_a_connection_and_golden_sqls_are_made_and_listed(stage):
    def play(client, page):
        connection = connect(client)
        golden_sqls = teach(client, connection)
        return [
            connection,
            golden_sqls,
            page(client.database_connections.list()),
            page(client.golden_sqls.list(db_connection_id=connection.id)),
        ]

    # The SDK stops at a page; ours walks on when it is told to.
    stage.compare(
        lambda client: play(client, lambda items: items.data),
        lambda client: play(client, list),
    )


def test_a_finetuning_is_created_with_every_field(stage):
    def play(client):
        base_llm = {"model_provider": "openai", "model_name": "gpt-3.5-turbo", "model_parameters": {"n_epochs": "2"}}
        connection = connect(client)
        taught = teach(client, connection)
        golden_sqls = [golden_sql.id for golden_sql in taught]
        return client.finetunings.create(
            db_connection_id=connection.id,
            alias="shop-sql",
            base_llm=base_llm,
            golden_sqls=golden_sqls,
            metadata={"team": "nlp"},
        )

    job = stage.compare(play)
    assert (job["alias"], job["base_llm"]["model_name"]) == ("shop-sql", "gpt-3.5-turbo")


def test_a_finetuning_is_retrieved_listed_and_cancelled(stage):
    def play(client, **further):
        job = start(client)
        finetunings = client.finetunings
        return [
            finetunings.retrieve(job.id),
            list(finetunings.list(db_connection_id=job.db_connection_id)),
            finetunings.cancel(job.id, **{name: make(job) for name, make in further.items()}),
        ]

    # By itself the SDK cancels without a body, which the engine refuses.
    values = stage.compare(play, lambda client: play(client, extra_body=lambda job: {"finetuning_id": job.id}))
    assert values[2]["status"] == "cancelled"


def test_a_finished_finetuning_has_its_model(stage):
    def play(client):
        job = start(client)
        stage.advance(10_000)
        return client.finetunings.retrieve(job.id)

    assert stage.compare(play)["model_id"]


def test_the_same_goes_for_asyncio(stage):
    async def play(client):
        async with client:
            connection = await connect(client)
            await teach(client, connection)
            finetunings = client.finetunings
            job = await finetunings.create(
                db_connection_id=connection.id, alias="shop-sql", base_llm={"model_name": "gpt-3.5-turbo"}
            )
            return [connection, job, await finetunings.retrieve(job.id)]

    def theirs():
        http = httpx.AsyncClient(event_hooks={"request": [to_the_engine_async]})
        return vendors.AsyncDataherald(api_key="k", base_url=stage.url, http_client=http)

    stage.compare(
        lambda _: asyncio.run(play(ours.AsyncClient(base_url=stage.url))), lambda _: asyncio.run(play(theirs()))
    )
