"""The Portkey client's way through the gateway, in front of an OpenAI server: from a file to a trained model.

It uses the generated functions that a user has, decodes with them, and looks at what came out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
from finetuning_clients.portkey.api.files import create_file, delete_file, download_file, retrieve_file
from finetuning_clients.portkey.api.fine_tuning import (
    cancel_fine_tuning_job,
    create_fine_tuning_job,
    list_fine_tuning_events,
    list_fine_tuning_job_checkpoints,
    list_paginated_fine_tuning_jobs,
    retrieve_fine_tuning_job,
)
from finetuning_clients.portkey.models.create_file_request import CreateFileRequest
from finetuning_clients.portkey.models.create_fine_tuning_job_request import CreateFineTuningJobRequest
from finetuning_clients.portkey.models.delete_file_response import DeleteFileResponse
from finetuning_clients.portkey.models.error_response import ErrorResponse
from finetuning_clients.portkey.models.fine_tuning_job import FineTuningJob
from finetuning_clients.portkey.models.fine_tuning_job_checkpoint_list import FineTuningJobCheckpointList
from finetuning_clients.portkey.models.fine_tuning_job_event import FineTuningJobEvent
from finetuning_clients.portkey.models.fine_tuning_job_event_list import FineTuningJobEventList
from finetuning_clients.portkey.models.fine_tuning_job_list import FineTuningJobList
from finetuning_clients.portkey.models.gateway_error_response import GatewayErrorResponse
from finetuning_clients.portkey.models.stored_file import StoredFile
from finetuning_runtime._lowlevel.client import Client
from finetuning_runtime._lowlevel.response import HttpxSource
from finetuning_runtime._values.unset import Unset
from finetuning_runtime._wire.files import File

from finetuning_contracts.servers.journey import (
    ENDED,
    TRAINING,
    Step,
    every_page,
    expect,
    had,
    parsed,
    until_ended,
)

MODEL = "gpt-4o-mini"


def upstream_headers(provider: str, custom_host: str, key: str, **further: str) -> dict[str, str]:
    """The headers that send a request through the gateway to `custom_host`, as `provider`, with `key`.

    They are Portkey's fourth credential set. The open-source gateway does not look at `x-portkey-api-key`;
    the hosted one requires it, and so does the contract.
    """
    return {
        "x-portkey-api-key": "portkey-key-unchecked-by-the-open-source-gateway",
        "x-portkey-provider": provider,
        "x-portkey-custom-host": custom_host,
        "Authorization": f"Bearer {key}",
        **further,
    }


def portkey_client(gateway: str, headers: Mapping[str, str]) -> Client:
    """A Portkey client for a gateway on this machine; proxies of the environment are left out of it."""
    return Client(gateway, headers=dict(headers), httpx_args={"trust_env": False})


def steps(client: HttpxSource, stranger: HttpxSource) -> Sequence[Step]:
    """The journey.

    Args:
        client: sends through the gateway to an OpenAI server, with a key that this server accepts.
        stranger: the same with a key that it refuses.
    """
    user = _User(client, stranger)
    return (
        Step("upload a JSONL file", "create_file", user.upload),
        Step("download it", "download_file", user.download),
        Step("create a job", "create_fine_tuning_job", user.create),
        Step("follow its events to success", "list_fine_tuning_events", user.follow),
        Step("list its checkpoints", "list_fine_tuning_job_checkpoints", user.checkpoints),
        Step("list jobs over several pages", "list_paginated_fine_tuning_jobs", user.list_jobs),
        Step("cancel a second job", "cancel_fine_tuning_job", user.cancel),
        Step("cancel it again", "cancel_fine_tuning_job", user.cancel_again),
        Step("create a job from an unknown file", "create_fine_tuning_job", user.unknown_file),
        Step("ask for an unknown job", "retrieve_fine_tuning_job", user.unknown_job),
        Step("ask with a bad key", "create_fine_tuning_job", user.bad_key),
        Step("ask without any credentials", "list_paginated_fine_tuning_jobs", user.no_credentials),
        Step("delete the file", "delete_file", user.delete),
    )


@attrs.define
class _User:
    client: HttpxSource
    stranger: HttpxSource
    _file: str | None = None
    _job: str | None = None
    _cancelled: str | None = None

    def upload(self) -> str:
        body = CreateFileRequest(file=File(TRAINING, "train.jsonl"), purpose="fine-tune")
        stored = parsed(create_file.sync_detailed(client=self.client, body=body), StoredFile)
        expect(stored.bytes == len(TRAINING), f"{stored.bytes} bytes stored, {len(TRAINING)} sent")
        self._file = stored.id
        return f"{stored.id}, {stored.bytes} bytes"

    def download(self) -> str:
        came = parsed(download_file.sync_detailed(had(self._file, "file"), client=self.client), File).payload
        content = came if isinstance(came, bytes) else came.read()
        expect(content == TRAINING, f"{len(content)} other bytes than the {len(TRAINING)} sent")
        return "the same bytes"

    def create(self) -> str:
        job = self._new_job("journey")
        expect(job.training_file == self._file, f"trains on {job.training_file}, not on {self._file}")
        expect(job.status not in ENDED, f"a new job is {job.status}")
        self._job = job.id
        return f"{job.id}, {job.status}"

    def follow(self) -> str:
        id_ = had(self._job, "job")
        told: dict[str, FineTuningJobEvent] = {}

        def look() -> FineTuningJob:
            job = parsed(retrieve_fine_tuning_job.sync_detailed(id_, client=self.client), FineTuningJob)
            for event in reversed(self._events(id_)):
                told.setdefault(event.id, event)
            return job

        job = until_ended(look)
        expect(isinstance(job.fine_tuned_model, str), f"it succeeded without a model: {job.fine_tuned_model}")
        times = [event.created_at for event in told.values()]
        expect(times == sorted(times), "its events came out of order")
        return f"{len(told)} events, {job.fine_tuned_model}"

    def checkpoints(self) -> str:
        response = list_fine_tuning_job_checkpoints.sync_detailed(had(self._job, "job"), client=self.client, limit=2)
        page = parsed(response, FineTuningJobCheckpointList)
        expect(bool(page.data), "a finished job has none")
        strangers = [c.id for c in page.data if c.fine_tuning_job_id != self._job]
        expect(not strangers, f"{strangers} belong to another job")
        return f"{len(page.data)} checkpoints"

    def list_jobs(self) -> str:
        made = {self._new_job(f"page-{n}").id for n in range(4)}
        pages = list(every_page(self._jobs_after, lambda job: job.id))
        ids = [job.id for page in pages for job in page]
        expect(len(ids) == len(set(ids)), "a job stands on two pages")
        expect(made <= set(ids), f"{sorted(made - set(ids))} are on no page")
        expect(len(pages) > 1, "all jobs came on one page, whatever limit said")
        expect({len(page) for page in pages[:-1]} == {2}, f"pages of {[len(page) for page in pages]} jobs")
        times = [job.created_at for page in pages for job in page]
        expect(times == sorted(times, reverse=True), "they are not listed newest first")
        return f"{len(ids)} jobs on {len(pages)} pages"

    def cancel(self) -> str:
        id_ = self._new_job("cancel").id
        job = parsed(cancel_fine_tuning_job.sync_detailed(id_, client=self.client), FineTuningJob)
        expect((job.id, job.status) == (id_, "cancelled"), f"{job.id} is {job.status}")
        self._cancelled = id_
        return f"{id_}, cancelled"

    def cancel_again(self) -> str:
        """A provider's refusal of a cancel comes through as it is."""
        id_ = had(self._cancelled, "cancelled job")
        refusal = parsed(cancel_fine_tuning_job.sync_detailed(id_, client=self.client), ErrorResponse, 400, 409)
        return _untouched(refusal)

    def unknown_file(self) -> str:
        body = CreateFineTuningJobRequest(model=MODEL, training_file="file-unknown")
        refusal = parsed(create_fine_tuning_job.sync_detailed(client=self.client, body=body), ErrorResponse, 400)
        return _rewritten(refusal)

    def unknown_job(self) -> str:
        """The gateway rewrites most refusals of the provider, not those of cancelling and of listing jobs."""
        nobody = "ftjob-unknown"
        retrieved = retrieve_fine_tuning_job.sync_detailed(nobody, client=self.client)
        events = list_fine_tuning_events.sync_detailed(nobody, client=self.client)
        cancelled = cancel_fine_tuning_job.sync_detailed(nobody, client=self.client)
        seen = _rewritten(parsed(retrieved, ErrorResponse, 404))
        _rewritten(parsed(events, ErrorResponse, 404))
        _untouched(parsed(cancelled, ErrorResponse, 404))
        return seen

    def bad_key(self) -> str:
        body = CreateFineTuningJobRequest(model=MODEL, training_file=had(self._file, "file"))
        created = create_fine_tuning_job.sync_detailed(client=self.stranger, body=body)
        listed = list_paginated_fine_tuning_jobs.sync_detailed(client=self.stranger)
        seen = _rewritten(parsed(created, ErrorResponse, 401))
        _untouched(parsed(listed, ErrorResponse, 401))
        return seen

    def no_credentials(self) -> str:
        bare = Client(str(self.client.get_httpx_client().base_url), httpx_args={"trust_env": False})
        with bare:
            response = list_paginated_fine_tuning_jobs.sync_detailed(client=bare)
        return parsed(response, GatewayErrorResponse, 400).message

    def delete(self) -> str:
        id_ = had(self._file, "file")
        gone = parsed(delete_file.sync_detailed(id_, client=self.client), DeleteFileResponse)
        expect(gone.deleted is True, f"deleted: {gone.deleted}")
        parsed(retrieve_file.sync_detailed(id_, client=self.client), ErrorResponse, 404)
        return "gone"

    def _new_job(self, suffix: str) -> FineTuningJob:
        body = CreateFineTuningJobRequest(model=MODEL, training_file=had(self._file, "file"), suffix=suffix)
        return parsed(create_fine_tuning_job.sync_detailed(client=self.client, body=body), FineTuningJob)

    def _jobs_after(self, after: str | Unset) -> FineTuningJobList:
        response = list_paginated_fine_tuning_jobs.sync_detailed(client=self.client, limit=2, after=after)
        return parsed(response, FineTuningJobList)

    def _events(self, job: str) -> list[FineTuningJobEvent]:
        """All events of a job, newest first, three at a time."""

        def fetch(after: str | Unset) -> FineTuningJobEventList:
            response = list_fine_tuning_events.sync_detailed(job, client=self.client, limit=3, after=after)
            return parsed(response, FineTuningJobEventList)

        return [event for page in every_page(fetch, lambda event: event.id) for event in page]


def _rewritten(refusal: ErrorResponse) -> str:
    """A refusal that the gateway took apart and put together again. Gives its message."""
    message = refusal.error.message
    expect(refusal.provider == "openai", f"provider is {refusal.provider!r}")
    expect(message.startswith("openai error: "), f"the message has no prefix: {message}")
    return message


def _untouched(refusal: ErrorResponse) -> str:
    """A refusal that the gateway passed on. Gives its message."""
    message = refusal.error.message
    expect(not message.startswith("openai error: "), f"the message has a prefix: {message}")
    return message
