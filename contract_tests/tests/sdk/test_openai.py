"""The `openai` SDK and our client, at the same mock: the same requests and the same values."""

import asyncio

import openai as vendors
import pytest
from finetuning_clients import openai as ours

KEYS = {"api_key": "test-key", "organization": "org-1", "project": "proj-1"}


@pytest.fixture
def stage(open_session_stage, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "*")
    stage = open_session_stage("openai")
    with (
        ours.Client(**KEYS, base_url=stage.url) as our_client,
        vendors.OpenAI(**KEYS, base_url=stage.url, max_retries=0) as their_client,
    ):
        stage.ours, stage.vendors = our_client, their_client
        yield stage


@pytest.fixture
def make_job(training_file):
    """Upload a file and train on it."""

    def make_job(client, **fields):
        file = client.files.create(file=training_file, purpose="fine-tune")
        return client.fine_tuning.jobs.create(**{"model": "gpt-4o-mini", "training_file": file.id, **fields})

    return make_job


SUPERVISED = {"n_epochs": 2, "batch_size": "auto", "learning_rate_multiplier": 0.5}
METHODS = [
    {"type": "supervised"},
    {"type": "supervised", "supervised": {"hyperparameters": SUPERVISED}},
    {"type": "dpo", "dpo": {"hyperparameters": {"beta": 0.2, "n_epochs": "auto"}}},
    {
        "type": "reinforcement",
        "reinforcement": {
            "grader": {
                "type": "string_check",
                "name": "same",
                "input": "{{sample.output_text}}",
                "reference": "{{item.answer}}",
                "operation": "eq",
            },
            "hyperparameters": {"reasoning_effort": "low", "eval_interval": 2, "compute_multiplier": "auto"},
        },
    },
]


def test_a_job_is_created_with_the_least(stage, make_job):
    assert stage.compare(make_job)["status"] == "validating_files"


@pytest.mark.parametrize("method", METHODS, ids="-".join)
def test_a_job_is_created_by_each_method(stage, make_job, method):
    job = stage.compare(lambda client: make_job(client, model="o4-mini", method=method))
    assert job["method"]["type"] == method["type"]


def test_a_job_is_created_with_every_field(stage, make_job, training_file):
    wandb = {"project": "p", "name": "n", "entity": "e", "tags": ["a", "b"]}

    def play(client):
        validation = client.files.create(file=training_file, purpose="fine-tune")
        return make_job(
            client,
            validation_file=validation.id,
            hyperparameters=SUPERVISED,
            suffix="café",
            integrations=[{"type": "wandb", "wandb": wandb}],
            seed=42,
            metadata={"team": "nlp", "größe": "é"},
        )

    job = stage.compare(play)
    assert (job["seed"], job["metadata"], job["integrations"][0]["wandb"]) == (
        42,
        {"team": "nlp", "größe": "é"},
        wandb,
    )


def test_null_is_sent_where_null_is_given(stage, make_job):
    nothing = dict.fromkeys(["validation_file", "suffix", "integrations", "seed", "metadata"])
    stage.compare(lambda client: make_job(client, **nothing))
    assert stage.recorder.requests[-1].body.items() >= nothing.items()


def test_all_pages_of_jobs_are_walked(stage, make_job):
    def play(client):
        made = [make_job(client).id for _ in range(5)]
        found = [job.id for job in client.fine_tuning.jobs.list(limit=2)]
        assert found == made[::-1]
        return list(client.fine_tuning.jobs.list(limit=2))

    assert len(stage.compare(play)) == 5


@pytest.mark.parametrize("metadata", [{"team": "nlp"}, {"team": "nlp", "a b": "&=é"}], ids=["one", "two"])
def test_jobs_are_filtered_by_metadata_on_every_page(stage, make_job, metadata):
    def play(client):
        for number in range(3):
            make_job(client, metadata=metadata, seed=number)
        make_job(client, metadata={"team": "vision"})
        return list(client.fine_tuning.jobs.list(limit=1, metadata=metadata))

    assert sorted(job["seed"] for job in stage.compare(play)) == [0, 1, 2]


def test_jobs_without_metadata_are_found(stage, make_job):
    def play(client, **filter):
        make_job(client, metadata={"team": "nlp"})
        wanted = make_job(client)
        assert [job.id for job in client.fine_tuning.jobs.list(limit=1, **filter)] == [wanted.id]

    # The vendor's drops a None, although `metadata=null` is what the API documents.
    stage.compare(
        lambda client: play(client, metadata=None), lambda client: play(client, extra_query={"metadata": "null"})
    )


def test_a_list_begins_behind_an_id(stage, make_job):
    def play(client):
        jobs = [make_job(client) for _ in range(3)]
        return list(client.fine_tuning.jobs.list(after=jobs[1].id))

    assert len(stage.compare(play)) == 1


def test_a_job_is_retrieved_in_each_of_its_states(stage, make_job):
    def play(client):
        job = make_job(client)
        seen = []
        for _ in range(20):
            stage.advance(1)
            seen.append(client.fine_tuning.jobs.retrieve(job.id))
        return seen

    assert {job["status"] for job in stage.compare(play)} >= {"running", "succeeded"}


def test_a_failed_job_tells_why(stage, tmp_path):
    broken = tmp_path / "broken.jsonl"
    broken.write_bytes(b"not json\n")

    def play(client):
        file = client.files.create(file=broken, purpose="fine-tune")
        job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
        stage.advance(60)
        return client.fine_tuning.jobs.retrieve(job.id)

    assert stage.compare(play)["error"]["code"] == "invalid_training_file"


def test_a_job_is_paused_resumed_and_cancelled(stage, make_job):
    def play(client):
        job = make_job(client)
        stage.advance(5)
        jobs = client.fine_tuning.jobs
        return [jobs.pause(job.id), jobs.resume(job.id), jobs.cancel(job.id)]

    assert [job["status"] for job in stage.compare(play)][::2] == [
        "running",
        "cancelled",
    ]  # decision 3: held, not `paused`


def test_events_and_checkpoints_are_listed(stage, make_job):
    def play(client):
        job = make_job(client)
        stage.advance(60)
        jobs = client.fine_tuning.jobs
        return [list(jobs.list_events(job.id, limit=2)), list(jobs.checkpoints.list(job.id, limit=2))]

    events, checkpoints = stage.compare(play)
    assert len(events) > 2
    assert len(checkpoints) > 2


def test_permissions_are_created_listed_and_deleted(stage, make_job):
    def play(client, delete):
        job = make_job(client)
        stage.advance(60)
        name, *_ = (point.fine_tuned_model_checkpoint for point in client.fine_tuning.jobs.checkpoints.list(job.id))
        permissions = client.fine_tuning.checkpoints.permissions
        made = permissions.create(name, project_ids=["proj_a", "proj_b", "proj_c"]).data
        listed = list(permissions.list(name, limit=2, order="ascending"))
        of_project = list(permissions.list(name, project_id="proj_b"))
        return [made, listed, of_project, delete(permissions, name, made[0].id)]

    # Ours takes the ids in the order in which they stand in the path.
    _, listed, of_project, deleted = stage.compare(
        lambda client: play(client, lambda permissions, name, key: permissions.delete(name, key)),
        lambda client: play(client, lambda p, name, key: p.delete(key, fine_tuned_model_checkpoint=name)),
    )
    assert (len(listed), len(of_project), deleted["deleted"]) == (3, 1, True)


STRING_CHECK = {"type": "string_check", "name": "s", "input": "{{sample.output_text}}", "reference": "a"}
GRADERS = [
    {**STRING_CHECK, "operation": "eq"},
    {
        "type": "text_similarity",
        "name": "t",
        "input": "{{sample.output_text}}",
        "reference": "{{item.answer}}",
        "evaluation_metric": "fuzzy_match",
    },
    {"type": "python", "name": "p", "source": "def grade(sample, item):\n    return 1.0", "image_tag": "2025-05-08"},
    {
        "type": "score_model",
        "name": "m",
        "model": "gpt-4o",
        "input": [{"role": "user", "content": "Score {{sample.output_text}}"}],
        "range": [0, 10],
        "sampling_params": {"temperature": 0.5, "seed": 1},
    },
    {
        "type": "multi",
        "name": "all",
        "graders": {**STRING_CHECK, "operation": "ne"},
        "calculate_output": "s",
    },
]


@pytest.mark.parametrize("grader", GRADERS, ids=lambda grader: grader["type"])
def test_a_grader_is_validated_and_run(stage, grader):
    def play(client):
        graders = client.fine_tuning.alpha.graders
        return [
            graders.validate(grader=grader),
            graders.run(grader=grader, model_sample="a", item={"answer": "a"}),
            graders.run(grader=grader, model_sample="a"),
        ]

    assert len(stage.compare(play)) == 3


def test_a_file_is_created_retrieved_read_and_deleted(stage, training_file):
    def play(client):
        files = client.files
        file = files.create(file=training_file, purpose="fine-tune")
        return [file, files.retrieve(file.id), files.content(file.id).read(), files.delete(file.id)]

    assert stage.compare(play)[2] == training_file.read_bytes()


def test_a_file_expires_when_told_so(stage, training_file):
    expiry = {"anchor": "created_at", "seconds": 3600}
    file = stage.compare(lambda c: c.files.create(file=training_file, purpose="batch", expires_after=expiry))
    assert file["expires_at"] == file["created_at"] + 3600


@pytest.mark.parametrize("given", [("x.jsonl", b"{}\n"), b"{}\n"], ids=["named", "bare"])
def test_a_file_is_created_of_bytes(stage, given):
    assert stage.compare(lambda client: client.files.create(file=given, purpose="evals"))["bytes"] == 3


def test_all_pages_of_files_are_walked(stage, training_file):
    def play(client):
        for purpose in ("fine-tune", "batch", "fine-tune", "fine-tune"):
            client.files.create(file=training_file, purpose=purpose)
        return list(client.files.list(purpose="fine-tune", limit=2, order="asc"))

    assert len(stage.compare(play)) == 3


def test_a_model_is_deleted(stage, make_job):
    def play(client):
        job = make_job(client)
        stage.advance(60)
        name = client.fine_tuning.jobs.retrieve(job.id).fine_tuned_model
        return client.models.delete(name)

    assert stage.compare(play)["deleted"] is True


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda client: client.fine_tuning.jobs.retrieve("ftjob-none"), "NotFoundError"),
        (lambda client: client.fine_tuning.jobs.create(model="x", training_file="none"), "BadRequestError"),
    ],
    ids=["not-found", "bad-request"],
)
def test_an_error_says_the_same(stage, call, name):
    def play(client, errors):
        with pytest.raises(getattr(errors, name)) as caught:
            call(client)
        error = caught.value
        return [error.status_code, error.code, error.param, error.type, error.request_id]

    assert stage.compare(lambda c: play(c, ours), lambda c: play(c, vendors))[0] in {400, 404}


def test_the_same_goes_for_asyncio(stage, training_file):
    async def walk(client):
        async with client:
            file = await client.files.create(file=training_file, purpose="fine-tune")
            jobs = client.fine_tuning.jobs
            method = METHODS[1]
            made = [
                await jobs.create(model="gpt-4o-mini", training_file=file.id, method=method, metadata={"n": "1"})
                for _ in range(3)
            ]
            listed = [job async for job in jobs.list(limit=2, metadata={"n": "1"})]
            stage.advance(60)
            events = [event async for event in jobs.list_events(made[0].id, limit=2)]
            checkpoints = [point async for point in jobs.checkpoints.list(made[0].id)]
            return [
                made,
                listed,
                events,
                checkpoints,
                await jobs.retrieve(made[0].id),
                [await client.files.retrieve(file.id), await client.files.delete(file.id)],
            ]

    stage.compare(
        lambda _: asyncio.run(walk(ours.AsyncClient(**KEYS, base_url=stage.url))),
        lambda _: asyncio.run(walk(vendors.AsyncOpenAI(**KEYS, base_url=stage.url, max_retries=0))),
    )


@pytest.mark.parametrize("part_size", [100, 1000, None])
def test_a_file_is_uploaded_in_parts(stage, training_file, part_size):
    def play(client):
        upload = client.uploads.upload_file_chunked(
            file=training_file, mime_type="application/jsonl", purpose="fine-tune", part_size=part_size
        )
        return [upload, client.files.content(upload.file.id).read()]

    upload, content = stage.compare(play)
    assert (upload["status"], content) == ("completed", training_file.read_bytes())


def test_bytes_are_uploaded_in_parts(stage, training_file):
    content = training_file.read_bytes()

    def play(client):
        return client.uploads.upload_file_chunked(
            file=content,
            filename="t.jsonl",
            bytes=len(content),
            mime_type="application/jsonl",
            purpose="fine-tune",
            part_size=500,
        )

    assert stage.compare(play)["filename"] == "t.jsonl"
