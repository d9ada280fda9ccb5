"""The OpenAI client's way through a server that speaks OpenAI's dialect: from a file to a trained model.

It sees what generated single requests cannot: what takes several of them, and what the values mean.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from finetuning_clients.openai.api.files import create_file, delete_file, download_file, retrieve_file
from finetuning_clients.openai.api.fine_tuning import (
    cancel_fine_tuning_job,
    create_fine_tuning_job,
    list_fine_tuning_events,
    list_fine_tuning_job_checkpoints,
    list_paginated_fine_tuning_jobs,
    pause_fine_tuning_job,
    resume_fine_tuning_job,
    retrieve_fine_tuning_job,
)
from finetuning_clients.openai.models.create_file_request import CreateFileRequest
from finetuning_clients.openai.models.create_fine_tuning_job_request import CreateFineTuningJobRequest
from finetuning_clients.openai.models.delete_file_response import DeleteFileResponse
from finetuning_clients.openai.models.error_response import ErrorResponse
from finetuning_clients.openai.models.fine_tuning_job import FineTuningJob
from finetuning_clients.openai.models.fine_tuning_job_event import FineTuningJobEvent
from finetuning_clients.openai.models.list_fine_tuning_job_checkpoints_response import (
    ListFineTuningJobCheckpointsResponse,
)
from finetuning_clients.openai.models.list_fine_tuning_job_events_response import (
    ListFineTuningJobEventsResponse,
)
from finetuning_clients.openai.models.list_paginated_fine_tuning_jobs_response import (
    ListPaginatedFineTuningJobsResponse,
)
from finetuning_clients.openai.models.open_ai_file import OpenAIFile
from finetuning_runtime._lowlevel.client import AuthenticatedClient
from finetuning_runtime._lowlevel.response import HttpxSource
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File

from finetuning_contracts.servers.journey import (
    ENDED,
    MOST_POLLS,
    TRAINING,
    Step,
    every_page,
    expect,
    had,
    parsed,
    until_ended,
)

MODEL = "gpt-4o-mini"
_KEYS = ("message", "type", "param", "code")


def openai_client(url: str, key: str) -> AuthenticatedClient:
    """An OpenAI client for a server on this machine; proxies of the environment are left out of it."""
    return AuthenticatedClient(url, token=key, httpx_args={"trust_env": False})


def steps(client: HttpxSource, stranger: HttpxSource) -> Sequence[Step]:
    """The journey.

    Args:
        client: sends with a key that the server accepts.
        stranger: sends with one that it refuses.
    """
    user = _User(client, stranger)
    return (
        Step("upload a JSONL file", "create_file", user.upload),
        Step("download it", "download_file", user.download),
        Step("create a job", "create_fine_tuning_job", user.create),
        Step("read the settings that it runs with", "retrieve_fine_tuning_job", user.settings),
        Step("follow its events to success", "list_fine_tuning_events", user.follow),
        Step("list its checkpoints", "list_fine_tuning_job_checkpoints", user.checkpoints),
        Step("list jobs over several pages", "list_paginated_fine_tuning_jobs", user.list_jobs),
        Step("list the jobs with some metadata", "list_paginated_fine_tuning_jobs", user.filter_jobs),
        Step("list the jobs without metadata", "list_paginated_fine_tuning_jobs", user.jobs_without_metadata),
        Step("cancel a job", "cancel_fine_tuning_job", user.cancel),
        Step("see no finish time on the cancelled job", "cancel_fine_tuning_job", user.cancelled_finish),
        Step("cancel it again", "cancel_fine_tuning_job", user.cancel_again),
        Step("pause a job and resume it", "pause_fine_tuning_job", user.pause),
        Step("train on an unknown file", "create_fine_tuning_job", user.unknown_file),
        Step("train an unknown model", "create_fine_tuning_job", user.unknown_model),
        Step("ask for an unknown job", "retrieve_fine_tuning_job", user.unknown_job),
        Step("ask with a bad key", "list_paginated_fine_tuning_jobs", user.bad_key),
        Step("delete the file", "delete_file", user.delete),
    )


@attrs.define
class _User:
    client: HttpxSource
    stranger: HttpxSource
    _file: str | None = None
    _job: str | None = None
    _cancelled: FineTuningJob | None = None

    def upload(self) -> str:
        body = CreateFileRequest(file=File(TRAINING, "train.jsonl"), purpose="fine-tune")
        stored = parsed(create_file.sync_detailed(client=self.client, body=body), OpenAIFile)
        expect(stored.bytes == len(TRAINING), f"{stored.bytes} bytes stored, {len(TRAINING)} sent")
        self._file = stored.id
        return f"{stored.id}, {stored.bytes} bytes"

    def download(self) -> str:
        came = parsed(download_file.sync_detailed(had(self._file, "file"), client=self.client), File).payload
        content = came if isinstance(came, bytes) else came.read()
        expect(content == TRAINING, f"{len(content)} other bytes than the {len(TRAINING)} sent")
        return "the same bytes"

    def create(self) -> str:
        job = self._new_job(suffix="journey")
        expect(job.training_file == self._file, f"trains on {job.training_file}, not on {self._file}")
        expect(job.status not in ENDED, f"a new job is {job.status}")
        self._job = job.id
        return f"{job.id}, {job.status}"

    def settings(self) -> str:
        job = self._retrieve(had(self._job, "job"))
        shown = job.hyperparameters.to_dict()
        expect("n_epochs" in shown, f"hyperparameters are {shown}, without a number of epochs")
        return f"{shown['n_epochs']} epochs"

    def follow(self) -> str:
        id_ = had(self._job, "job")
        told: dict[str, FineTuningJobEvent] = {}

        def look() -> FineTuningJob:
            job = self._retrieve(id_)
            for event in reversed(self._events(id_)):
                told.setdefault(event.id, event)
            return job

        job = until_ended(look)
        expect(isinstance(job.fine_tuned_model, str), f"it succeeded without a model: {job.fine_tuned_model}")
        times = [event.created_at for event in told.values()]
        expect(times == sorted(times), "its events came out of order")
        return f"{len(told)} events, {job.fine_tuned_model}"

    def checkpoints(self) -> str:
        response = list_fine_tuning_job_checkpoints.sync_detailed(had(self._job, "job"), client=self.client)
        page = parsed(response, ListFineTuningJobCheckpointsResponse)
        expect(bool(page.data), "a finished job has none")
        strangers = [c.id for c in page.data if c.fine_tuning_job_id != self._job]
        expect(not strangers, f"{strangers} belong to another job")
        return f"{len(page.data)} checkpoints"

    def list_jobs(self) -> str:
        made = {self._new_job(suffix=f"page-{n}").id for n in range(4)}
        pages = list(every_page(lambda after: self._jobs(after, limit=2), lambda job: job.id))
        ids = [job.id for page in pages for job in page]
        expect(len(ids) == len(set(ids)), "a job stands on two pages")
        expect(made <= set(ids), f"{sorted(made - set(ids))} are on no page")
        expect({len(page) for page in pages[:-1]} == {2}, f"pages of {[len(page) for page in pages]} jobs")
        times = [job.created_at for page in pages for job in page]
        expect(times == sorted(times, reverse=True), "they are not listed newest first")
        return f"{len(ids)} jobs on {len(pages)} pages"

    def filter_jobs(self) -> str:
        wanted = self._new_job(metadata={"journey": "this one"}).id
        self._new_job(metadata={"journey": "another"})
        found = [job.id for job in self._jobs(metadata={"journey": "this one"}).data]
        expect(wanted in found, f"the job with that metadata is not among {len(found)}")
        expect(found == [wanted], f"{len(found)} jobs came, one has that metadata")
        return "one job"

    def jobs_without_metadata(self) -> str:
        marked = self._new_job(metadata={"journey": "marked"}).id
        found = [job.id for job in self._jobs(metadata=None).data]
        expect(self._job in found, "a job without metadata is not among them")
        expect(marked not in found, "a job with metadata is among them")
        return f"{len(found)} jobs"

    def cancel(self) -> str:
        id_ = self._new_job(suffix="cancel").id
        job = parsed(cancel_fine_tuning_job.sync_detailed(id_, client=self.client), FineTuningJob)
        expect((job.id, job.status) == (id_, "cancelled"), f"{job.id} is {job.status}")
        self._cancelled = job
        return f"{id_}, cancelled"

    def cancelled_finish(self) -> str:
        """Every recording of a cancelled job shows null."""
        job = had(self._cancelled, "cancelled job")
        expect(job.finished_at is None, f"finished_at is {job.finished_at}, recordings show null")
        return "finished_at is null"

    def cancel_again(self) -> str:
        id_ = had(self._cancelled, "cancelled job").id
        response = cancel_fine_tuning_job.sync_detailed(id_, client=self.client)
        return _whole(parsed(response, ErrorResponse, 400, 409))

    def pause(self) -> str:
        """Which status a paused job shows is not settled: OpenAI's sample says one that its schema lacks."""
        id_ = self._new_job(suffix="pause").id
        for _ in range(MOST_POLLS):
            if self._retrieve(id_).status == "running":
                break
        paused = parsed(pause_fine_tuning_job.sync_detailed(id_, client=self.client), FineTuningJob)
        expect((paused.id, paused.status in ENDED) == (id_, False), f"{paused.id} is {paused.status}")
        resumed = parsed(resume_fine_tuning_job.sync_detailed(id_, client=self.client), FineTuningJob)
        expect((resumed.id, resumed.status in ENDED) == (id_, False), f"{resumed.id} is {resumed.status}")
        return f"{paused.status}, then {resumed.status}"

    def unknown_file(self) -> str:
        body = CreateFineTuningJobRequest(model=MODEL, training_file="file-unknown")
        response = create_fine_tuning_job.sync_detailed(client=self.client, body=body)
        refusal = parsed(response, ErrorResponse, 400)
        expect(_value(refusal, "param") == "training_file", f"param is {_value(refusal, 'param')!r}")
        return _whole(refusal)

    def unknown_model(self) -> str:
        body = CreateFineTuningJobRequest(model="no-such-model", training_file=had(self._file, "file"))
        response = create_fine_tuning_job.sync_detailed(client=self.client, body=body)
        refusal = parsed(response, ErrorResponse, 400)
        expect(_value(refusal, "code") == "model_not_available", f"code is {_value(refusal, 'code')!r}")
        return _whole(refusal)

    def unknown_job(self) -> str:
        response = retrieve_fine_tuning_job.sync_detailed("ftjob-unknown", client=self.client)
        refusal = parsed(response, ErrorResponse, 404)
        expect(_value(refusal, "code") == "fine_tune_not_found", f"code is {_value(refusal, 'code')!r}")
        return _whole(refusal)

    def bad_key(self) -> str:
        response = list_paginated_fine_tuning_jobs.sync_detailed(client=self.stranger)
        refusal = parsed(response, ErrorResponse, 401)
        expect(_value(refusal, "code") == "invalid_api_key", f"code is {_value(refusal, 'code')!r}")
        expect(_value(refusal, "type") == "invalid_request_error", f"type is {_value(refusal, 'type')!r}")
        return _whole(refusal)

    def delete(self) -> str:
        id_ = had(self._file, "file")
        gone = parsed(delete_file.sync_detailed(id_, client=self.client), DeleteFileResponse)
        expect(gone.deleted is True, f"deleted: {gone.deleted}")
        parsed(retrieve_file.sync_detailed(id_, client=self.client), ErrorResponse, 404)
        return "gone"

    def _new_job(self, suffix: str = "journey", metadata: dict[str, str] | None = None) -> FineTuningJob:
        file = had(self._file, "file")
        body = CreateFineTuningJobRequest(model=MODEL, training_file=file, suffix=suffix, metadata=metadata)
        return parsed(create_fine_tuning_job.sync_detailed(client=self.client, body=body), FineTuningJob)

    def _retrieve(self, job: str) -> FineTuningJob:
        return parsed(retrieve_fine_tuning_job.sync_detailed(job, client=self.client), FineTuningJob)

    def _jobs(
        self,
        after: str | Unset = UNSET,
        *,
        limit: int | Unset = UNSET,
        metadata: dict[str, str] | Unset | None = UNSET,
    ) -> ListPaginatedFineTuningJobsResponse:
        response = list_paginated_fine_tuning_jobs.sync_detailed(
            client=self.client, after=after, limit=limit, metadata=metadata
        )
        return parsed(response, ListPaginatedFineTuningJobsResponse)

    def _events(self, job: str) -> list[FineTuningJobEvent]:
        """All events of a job, newest first, three at a time."""

        def fetch(after: str | Unset) -> ListFineTuningJobEventsResponse:
            response = list_fine_tuning_events.sync_detailed(job, client=self.client, limit=3, after=after)
            return parsed(response, ListFineTuningJobEventsResponse)

        return [event for page in every_page(fetch, lambda event: event.id) for event in page]


def _value(refusal: ErrorResponse, key: str) -> object:
    return refusal.error.to_dict().get(key)


def _whole(refusal: ErrorResponse) -> str:
    """The message of a refusal, which must have all the keys of OpenAI's envelope."""
    missing = [key for key in _KEYS if key not in refusal.error.to_dict()]
    expect(not missing, f"the error has no {' and no '.join(missing)}: {refusal.error.to_dict()}")
    return refusal.error.message
