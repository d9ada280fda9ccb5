"""The `portkey-ai` SDK and our client, at the same mock: the same requests and the same values."""

import asyncio
import contextlib

import attrs
import portkey_ai as vendors
import pydantic
import pytest
from finetuning_clients import portkey as ours

KEYS = {"api_key": "pk-key", "virtual_key": "vk-key"}
SELF_HOSTED = {
    "api_key": "pk-key",
    "provider": "openai",
    "authorization": "provider-key",
    "custom_host": "https://provider.example/v1",
}
NO_KEY = "Bearer OPENAI_API_KEY"
"""What the SDK, which is made of OpenAI's, says where it has no provider's key."""


def excuse(request):
    """The SDK's request without its telemetry, its stand-in for a key, and the empty object of actions."""
    headers = {
        name: value
        for name, value in request.headers.items()
        if not name.startswith(("x-portkey-package-", "x-portkey-runtime")) and value != NO_KEY
    }
    if request.body == {}:
        return attrs.evolve(request, headers={**headers, "content-type": ""}, body=b"")
    return attrs.evolve(request, headers=headers)


@pytest.fixture(params=[KEYS, SELF_HOSTED], ids=["virtual-key", "provider"])
def credentials(request):
    return request.param


@pytest.fixture
def stage(open_session_stage, monkeypatch, credentials):
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.delenv("PORTKEY_API_KEY", raising=False)
    stage = open_session_stage("portkey")
    with ours.Client(**credentials, base_url=stage.url) as our_client:
        stage.ours, stage.excuse = our_client, excuse
        # Spelled in lower case, the SDK sends the header twice, first with its stand-in.
        words = {"Authorization" if name == "authorization" else name: credentials[name] for name in credentials}
        # Without its default for a header that is about chat completions.
        stage.vendors = vendors.Portkey(**words, base_url=stage.url, strict_open_ai_compliance=None)
        yield stage
        stage.vendors.openai_client.close()


@pytest.fixture
def make_job(training_file):
    def make_job(client, **fields):
        file = client.files.create(file=training_file, purpose="fine-tune")
        return client.fine_tuning.jobs.create(**{"model": "gpt-4o-mini", "training_file": file.id, **fields})

    return make_job


def test_a_job_is_created_with_every_field(stage, make_job, training_file):
    def play(client):
        validation = client.files.create(file=training_file, purpose="fine-tune")
        return make_job(
            client,
            validation_file=validation.id,
            hyperparameters={"n_epochs": 2, "batch_size": "auto"},
            suffix="mine",
            integrations=[{"type": "wandb", "wandb": {"project": "p", "tags": ["a"]}}],
            method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2}}},
            seed=42,
            portkey_options={"x-portkey-virtual-key": "vk-key"},
            provider_options={"model": "m"},
        )

    assert stage.compare(play)["seed"] == 42


def test_a_job_is_retrieved_and_cancelled(stage, make_job):
    def play(client):
        job = make_job(client)
        stage.advance(5)
        return [client.fine_tuning.jobs.retrieve(job.id), client.fine_tuning.jobs.cancel(job.id)]

    assert stage.compare(play)[1]["status"] == "cancelled"


def test_a_page_of_jobs_events_and_checkpoints_is_listed(stage, make_job):
    def play(client, page):
        made = [make_job(client) for _ in range(3)]
        stage.advance(60)
        jobs = client.fine_tuning.jobs
        return [
            page(jobs.list(limit=2)),
            page(jobs.list(limit=2, after=made[1].id)),
            page(jobs.list_events(made[0].id, limit=2)),
            page(jobs.checkpoints.list(made[0].id, limit=2)),
        ]

    # The SDK stops at a page; ours walks on when it is told to.
    pages = stage.compare(
        lambda client: play(client, lambda items: items.data),
        lambda client: play(client, lambda page: page.data),
    )
    assert [len(page) for page in pages] == [2, 1, 2, 2]


def test_a_job_s_options_for_other_providers_are_sent(stage, make_job):
    options = {"job_name": "j", "role_arn": "arn:aws:iam::1:role/r", "output_file": "s3://bucket/out"}
    stage.compare(lambda client: make_job(client, **options))
    assert stage.recorder.requests[-1].body.items() >= options.items()


def test_files_are_created_listed_retrieved_read_and_deleted(stage, training_file):
    def play(client, page):
        files = client.files
        file = files.create(file=training_file, purpose="fine-tune")
        return [
            file,
            files.retrieve(file.id),
            page(files.list(purpose="fine-tune")),
            files.content(file.id).read(),
            files.delete(file.id),
        ]

    values = stage.compare(
        lambda client: play(client, lambda items: items.data),
        lambda client: play(client, lambda page: page.data),
    )
    assert values[3] == training_file.read_bytes()


def test_the_same_goes_for_asyncio(stage, training_file, credentials):
    async def play(client):
        file = await client.files.create(file=training_file, purpose="fine-tune")
        jobs = client.fine_tuning.jobs
        job = await jobs.create(model="gpt-4o-mini", training_file=file.id)
        return [file, job, await jobs.retrieve(job.id), await jobs.cancel(job.id), await client.files.delete(file.id)]

    async def play_ours():
        async with ours.AsyncClient(**credentials, base_url=stage.url) as client:
            return await play(client)

    async def play_theirs():
        words = {"Authorization" if name == "authorization" else name: credentials[name] for name in credentials}
        client = vendors.AsyncPortkey(**words, base_url=stage.url, strict_open_ai_compliance=None)
        async with client.openai_client:
            return await play(client)

    stage.compare(lambda _: asyncio.run(play_ours()), lambda _: asyncio.run(play_theirs()))


GRADERS = [
    {"type": "string_check", "name": "g", "input": "{{sample.output_text}}", "reference": "a", "operation": "eq"},
    {"type": "text_similarity", "name": "g", "input": "a", "reference": "b", "evaluation_metric": "bleu"},
    {"type": "python", "name": "g", "source": "def grade(sample, item): return 1.0"},
    {"type": "score_model", "name": "g", "model": "gpt-4o-mini", "input": [{"role": "user", "content": "Mark this"}]},
]


@pytest.mark.parametrize("grader", GRADERS, ids=lambda grader: grader["type"])
def test_a_grader_is_validated_and_run(stage, grader):
    def play(client):
        graders = client.fine_tuning.alpha.graders
        # The SDK cannot read what OpenAI answers to a run: it wants a map of texts for `metadata`.
        with contextlib.suppress(pydantic.ValidationError):
            assert graders.run(grader=grader, model_sample="a", item={"answer": "a"}).metadata.name == "g"
        return graders.validate(grader=grader)

    stage.compare(play)


def test_a_checkpoint_is_shared_listed_and_taken_back(stage, make_job):
    def play(client, delete):
        job = make_job(client)
        stage.advance(60)
        name = client.fine_tuning.jobs.retrieve(job.id).fine_tuned_model
        permissions = client.fine_tuning.checkpoints.permissions
        made = permissions.create(name, project_ids=["proj_a", "proj_b", "proj_c"]).data
        listed = permissions.list(name, limit=2, order="ascending").data
        of_project = permissions.list(name, project_id="proj_b").data
        key = made[0]["id"] if isinstance(made[0], dict) else made[0].id
        return [made, listed, of_project, delete(permissions, key, name)]

    values = stage.compare(
        lambda client: play(client, lambda permissions, key, name: permissions.delete(name, key)),
        lambda client: play(
            client, lambda permissions, key, name: permissions.delete(key, fine_tuned_model_checkpoint=name)
        ),
    )
    assert [each["project_id"] for each in values[0]] == ["proj_a", "proj_b", "proj_c"]
    assert [len(values[1]), len(values[2])] == [2, 1]
