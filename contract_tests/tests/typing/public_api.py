"""What type checkers know about the public API. Never run: `test_typing.py` has mypy and pyright read it.

Where a line is marked as a type error, both have to refuse it: a mark without an error is an error too.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, assert_type

import httpx
from finetuning_clients import dataherald, fireworks, openai, portkey
from finetuning_clients.dataherald.models import Finetuning
from finetuning_clients.dataherald.pages import FinetuningPage
from finetuning_clients.fireworks.models import Dataset, DpoJob, ReinforcementFineTuningJob, SupervisedFineTuningJob
from finetuning_clients.fireworks.pages import DpoJobPage
from finetuning_clients.openai.models import (
    CreateFineTuningJobRequest,
    DeleteFileResponse,
    FineTuneMethod,
    FineTuningJob,
    FineTuningJobCheckpoint,
    FineTuningJobEvent,
    FineTuningJobStatus,
    ListObject,
    OpenAIFile,
)
from finetuning_clients.openai.pages import (
    AsyncFineTuningJobPage,
    FineTuningJobCheckpointPage,
    FineTuningJobEventPage,
    FineTuningJobPage,
    OpenAIFilePage,
)
from finetuning_clients.portkey.models import FineTuningJob as PortkeyJob
from finetuning_clients.portkey.pages import FineTuningJobPage as PortkeyJobPage
from finetuning_runtime import (
    UNSET,
    AsyncDownload,
    AsyncPage,
    AsyncPaginator,
    Download,
    JobView,
    Page,
    RawResponse,
)


def a_client_s_calls_give_what_they_say(client: openai.Client) -> None:
    jobs = client.fine_tuning.jobs
    assert_type(jobs.create(model="m", training_file="f"), FineTuningJob)
    assert_type(jobs.retrieve("ftjob-1"), FineTuningJob)
    assert_type(jobs.cancel("ftjob-1"), FineTuningJob)
    assert_type(jobs.pause("ftjob-1"), FineTuningJob)
    assert_type(jobs.wait("ftjob-1", timeout=60), FineTuningJob)
    assert_type(jobs.wait(jobs.retrieve("ftjob-1")), FineTuningJob)
    assert_type(jobs.list_events("ftjob-1", follow=True), Iterator[FineTuningJobEvent])
    assert_type(jobs.list_events("ftjob-1", after="ftevent-1"), FineTuningJobEventPage)
    jobs.list_events("ftjob-1", after="ftevent-1", follow=True)  # type: ignore[call-overload]
    assert_type(jobs.wait("ftjob-1", max_retries=0, extra_headers={"x-run": "7"}), FineTuningJob)
    jobs.wait("ftjob-1", idempotency_key="once")  # type: ignore[call-arg]
    assert_type(client.files.wait_for_processing(id="file-1", max_wait_seconds=60), OpenAIFile)
    assert_type(client.files.create(file=Path("train.jsonl"), purpose="fine-tune"), OpenAIFile)
    assert_type(client.files.delete("file-1"), DeleteFileResponse)
    assert_type(client.files.content("file-1"), Download)
    assert_type(client.files.content("file-1").read(), bytes)
    assert_type(client.files.content("file-1").content, bytes)
    assert_type(client.files.content("file-1").text, str)


def clients_are_configured(client: openai.Client) -> None:
    assert_type(client.with_options(api_key="other", timeout=None, default_query={"v": 1}), openai.Client)
    assert_type(openai.Client(lambda: "key").webhooks.verify_signature(b"", {}), None)
    assert_type(client.request("GET", "/models", query={"limit": 1}, timeout=5.0), Any)
    assert_type(client.copy(timeout=5), openai.Client)
    assert_type(client.get("/models", cast_to=httpx.Response), httpx.Response)
    assert_type(client.post("/x", cast_to=FineTuningJob, body={}, extra_headers={"x": "y"}), FineTuningJob)
    with client.files.with_streaming_response.content("file-1") as response:
        assert_type(response.read(), bytes)
    with client.with_streaming_response.fine_tuning.jobs.list() as page:
        assert_type(page.parse(), FineTuningJobPage)
    assert_type(client.with_raw_response.files.retrieve("file-1").parse(), OpenAIFile)
    client.with_options(timeuot=1)  # type: ignore[call-arg]
    client.with_options(organization=1)  # type: ignore[arg-type]
    portkey.Client(lambda: "key")  # type: ignore[arg-type]


def lists_give_their_items(client: openai.Client) -> None:
    jobs = client.fine_tuning.jobs
    assert_type(jobs.list(limit=20, metadata={"team": "nlp"}), FineTuningJobPage)
    assert_type(jobs.list().first(), FineTuningJob | None)
    assert_type(jobs.checkpoints.list("ftjob-1"), FineTuningJobCheckpointPage)
    assert_type(jobs.checkpoints.list("ftjob-1").first(), FineTuningJobCheckpoint | None)
    for job in jobs.list():
        assert_type(job, FineTuningJob)
    for page in jobs.list().iter_pages():
        assert_type(page, FineTuningJobPage)
    for event in jobs.list_events("ftjob-1"):
        assert_type(event, FineTuningJobEvent)
    any_page: Page[FineTuningJob] = jobs.list()
    assert_type(any_page.data, list[FineTuningJob])
    assert_type(jobs.list().object, ListObject | str | None)
    assert_type(client.files.list().last_id, str | None)
    assert_type(client.files.list().get_next_page(), OpenAIFilePage)
    len(jobs.list().nonsense)  # type: ignore[attr-defined]


def answers_come_raw_too(client: openai.Client, f: fireworks.Client) -> None:
    raw = client.fine_tuning.jobs.with_raw_response
    assert_type(raw.create(model="m", training_file="f"), RawResponse[FineTuningJob])
    assert_type(raw.retrieve("ftjob-1", timeout=5.0).parse(), FineTuningJob)
    assert_type(raw.list(limit=5).parse(), FineTuningJobPage)
    assert_type(raw.list_events("ftjob-1").parse(), FineTuningJobEventPage)
    assert_type(f.datasets.with_raw_response.get("d"), RawResponse[Dataset])
    raw.retrieve(1)  # type: ignore[arg-type]
    raw.create(model="m")  # type: ignore[call-arg]


def fields_have_the_types_of_the_spec(job: FineTuningJob) -> None:
    assert_type(job.id, str)
    assert_type(job.fine_tuned_model, str | None)
    assert_type(job.result_files, list[str])
    assert_type(job.to_json(), str)
    assert_type(job.status, FineTuningJobStatus | str)
    view = JobView.of(job)
    assert_type(view.created_at, datetime | None)
    assert_type(view.result_model, str | None)
    len(job.nonsense)  # type: ignore[attr-defined]


def what_may_be_absent_is_none(job: FineTuningJob, portkey_job: PortkeyJob) -> None:
    if job.error is not None:
        assert_type(job.error.message, str)
    if portkey_job.error is not None:
        portkey_job.error.message  # noqa: B018
    assert_type(job.seed, int | None)
    assert_type(job.metadata, dict[str, str] | None)
    assert_type("error" in job, bool)
    assert_type(job.fields_set, set[str])
    assert_type(job.model_extra, dict[str, Any])
    assert_type(job.model_dump(mode="json", exclude_unset=True), dict[str, Any])
    assert_type(job.model_dump_json(indent=2, exclude_none=True, by_alias=True), str)
    job.seed = None
    job.seed = "1"  # type: ignore[assignment]
    len(job.method.type)  # type: ignore[union-attr, arg-type]


def a_model_is_made_with_what_is_to_be_sent() -> None:
    CreateFineTuningJobRequest(model="m", training_file="f", suffix=None)
    CreateFineTuningJobRequest(model="m", training_file="f", suffix=UNSET)
    CreateFineTuningJobRequest(model="m", training_file="f", method=None)  # type: ignore[arg-type]
    CreateFineTuningJobRequest(model="m")  # type: ignore[call-arg]
    CreateFineTuningJobRequest(model="m", training_file="f", nonsense=1)  # type: ignore[call-arg]


def nested_objects_are_dicts_or_models(client: openai.Client) -> None:
    create = client.fine_tuning.jobs.create
    create(model="m", training_file="f", method={"type": "supervised"})
    create(model="m", training_file="f", method={"type": "dpo", "dpo": {"hyperparameters": {"beta": 0.1}}})
    create(model="m", training_file="f", method=FineTuneMethod(type="supervised"))
    create(model="m", training_file="f", hyperparameters={"n_epochs": "auto", "batch_size": 4})
    create(model="m", training_file="f", integrations=[{"type": "wandb", "wandb": {"project": "p"}}])
    create(model="m", training_file="f", suffix=None, metadata=None, timeout=5.0, idempotency_key="once")


def what_the_contract_does_not_have_is_refused(client: openai.Client) -> None:
    create = client.fine_tuning.jobs.create
    create(model="m", training_file="f", method={"type": "nonsense"})  # type: ignore[arg-type]
    create(model="m", training_file="f", hyperparameters={"n_epochs": "many"})  # type: ignore[arg-type]
    create(model="m", training_file="f", seed="1")  # type: ignore[arg-type]
    create(model="m", training_file="f", nonsense=1)  # type: ignore[call-arg]
    create(model="m")  # type: ignore[call-arg]
    create("m", "f")  # type: ignore[call-arg]
    client.fine_tuning.jobs.list(limit="20")  # type: ignore[arg-type]
    client.fine_tuning.jobs.list(metadata={"n": 1})  # type: ignore[dict-item]
    client.fine_tuning.jobs.retrieve(1)  # type: ignore[arg-type]
    client.files.create(file="train.jsonl", purpose="fine-tune")  # type: ignore[arg-type]
    client.files.create(file=b"", purpose="nonsense")  # type: ignore[arg-type]
    openai.Client(nonsense=1)  # type: ignore[call-arg]


async def asynchronous_calls_are_alike(client: openai.AsyncClient) -> None:
    jobs = client.fine_tuning.jobs
    assert_type(await jobs.with_raw_response.retrieve("ftjob-1"), RawResponse[FineTuningJob])
    assert_type((await jobs.with_raw_response.list()).parse(), AsyncFineTuningJobPage)
    assert_type(await jobs.create(model="m", training_file="f", method={"type": "supervised"}), FineTuningJob)
    assert_type(await jobs.retrieve("ftjob-1"), FineTuningJob)
    assert_type(await jobs.wait("ftjob-1"), FineTuningJob)
    assert_type(jobs.list_events("ftjob-1", follow=True), AsyncIterator[FineTuningJobEvent])
    assert_type(jobs.list(), AsyncPaginator[FineTuningJob, AsyncFineTuningJobPage])
    assert_type(await jobs.list().first(), FineTuningJob | None)
    any_page: AsyncPage[FineTuningJob] = await jobs.list()
    assert_type(await any_page.first(), FineTuningJob | None)
    assert_type(await (await jobs.list()).get_next_page(), AsyncFineTuningJobPage)
    async for job in await jobs.list():
        assert_type(job, FineTuningJob)
    async for page in (await jobs.list()).iter_pages():
        assert_type(page, AsyncFineTuningJobPage)
    async for job in jobs.list(limit=20):
        assert_type(job, FineTuningJob)
    assert_type(client.files.content("file-1"), AsyncDownload)
    assert_type(await client.files.content("file-1").read(), bytes)
    assert_type((await client.files.content("file-1")).text, str)
    await jobs.create(model="m", training_file="f", method={"type": "nonsense"})  # type: ignore[arg-type]
    await jobs.create(model="m", training_file="f", nonsense=1)  # type: ignore[call-arg]


def the_other_clients_are_alike(p: portkey.Client, f: fireworks.Client, d: dataherald.Client) -> None:
    assert_type(p.fine_tuning.jobs.create(model="m", training_file="f"), PortkeyJob)
    assert_type(p.fine_tuning.jobs.list(), PortkeyJobPage)
    assert_type(p.fine_tuning.jobs.list().data, list[PortkeyJob])
    assert_type(f.supervised_fine_tuning_jobs.create(dataset="d"), SupervisedFineTuningJob)
    assert_type(f.dpo_jobs.list(), DpoJobPage)
    assert_type(f.dpo_jobs.list().dpo_jobs, list[DpoJob])
    assert_type(f.dpo_jobs.list().next_page_token, str | None)
    assert_type(f.reinforcement_fine_tuning_jobs.wait("job"), ReinforcementFineTuningJob)
    assert_type(f.datasets.create(dataset_id="d", dataset={"userUploaded": {}}), Dataset)
    assert_type(d.finetunings.retrieve("1"), Finetuning)
    assert_type(d.finetunings.list(), FinetuningPage)
    assert_type(d.finetunings.list().data, list[Finetuning])
    f.supervised_fine_tuning_jobs.create(dataset="d", epochs="2")  # type: ignore[arg-type]
    f.supervised_fine_tuning_jobs.create(dataset="d", region="MOON")  # type: ignore[arg-type]
    d.golden_sqls.add(items=[{"nonsense": 1}])  # type: ignore[list-item]
