"""The Portkey client's way through the gateway with Fireworks behind it, as far as the gateway can go.

Uploading a file and cancelling a job are left out: in both the gateway forgets the custom host and calls the
vendor. So the file comes in by Fireworks' own door (`put_dataset`). What the steps expect is what Portkey
documents for every provider; where the gateway does otherwise, the baseline says why.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from finetuning_clients.fireworks.api.datasets import create_dataset, upload_dataset
from finetuning_clients.fireworks.models.dataset import Dataset
from finetuning_clients.fireworks.models.upload_dataset_response import UploadDatasetResponse
from finetuning_clients.portkey.api.files import delete_file, list_files, retrieve_file
from finetuning_clients.portkey.api.fine_tuning import (
    create_fine_tuning_job,
    list_fine_tuning_events,
    list_paginated_fine_tuning_jobs,
    retrieve_fine_tuning_job,
)
from finetuning_clients.portkey.models.create_fine_tuning_job_request import CreateFineTuningJobRequest
from finetuning_clients.portkey.models.delete_file_response import DeleteFileResponse
from finetuning_clients.portkey.models.error_response import ErrorResponse
from finetuning_clients.portkey.models.file_list import FileList
from finetuning_clients.portkey.models.fine_tuning_job import FineTuningJob
from finetuning_clients.portkey.models.fine_tuning_job_event_list import FineTuningJobEventList
from finetuning_clients.portkey.models.fine_tuning_job_list import FineTuningJobList
from finetuning_clients.portkey.models.request_hyperparameters import RequestHyperparameters
from finetuning_clients.portkey.models.stored_file import StoredFile
from finetuning_runtime._lowlevel.client import AuthenticatedClient
from finetuning_runtime._lowlevel.response import HttpxSource
from finetuning_runtime._values.unset import Unset
from finetuning_runtime._wire.files import File

from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.journey import (
    TRAINING,
    Step,
    UnexpectedAnswerError,
    every_page,
    expect,
    had,
    parsed,
    until_ended,
)

PROVIDER = "fireworks-ai"
ACCOUNT = "acme"
DATASET = "journey"
EPOCHS = 2
MODEL = "llama-v3p1-8b-instruct"

_LATEST_SECOND = 100_000_000_000
"""A time beyond this, about the year 5138, is not in seconds."""


def custom_host(fireworks: str) -> str:
    """Where the gateway shall send its calls, for a Fireworks server."""
    return f"{fireworks}/v1/accounts/{ACCOUNT}"


def put_dataset(fireworks: str, key: str, name: str = DATASET) -> None:
    """Create a dataset with Fireworks' own API, and upload the training file to it.

    Raises:
        UsageError: Fireworks refused, so that there is nothing to travel with.
    """
    dataset = {"userUploaded": {}, "exampleCount": str(TRAINING.count(b"\n"))}
    content = {"file": File(TRAINING, "train.jsonl")}
    with AuthenticatedClient(fireworks, token=key, httpx_args={"trust_env": False}) as client:
        about = {"datasetId": name, "dataset": dataset}
        try:
            parsed(create_dataset.sync_detailed(ACCOUNT, client=client, body=about), Dataset)
            uploaded = upload_dataset.sync_detailed(ACCOUNT, name, client=client, body=content)
            parsed(uploaded, UploadDatasetResponse)
        except UnexpectedAnswerError as error:
            raise UsageError(f"{fireworks} takes no dataset: {error}") from error


def steps(client: HttpxSource, stranger: HttpxSource) -> Sequence[Step]:
    """The journey, once `put_dataset` is done.

    Args:
        client: sends through the gateway to a Fireworks server, with a key that this server accepts.
        stranger: the same with a key that it refuses.
    """
    user = _User(client, stranger)
    return (
        Step("find the file in the list", "list_files", user.list_files),
        Step("look at the file", "retrieve_file", user.look_at_file),
        Step("create a job", "create_fine_tuning_job", user.create),
        Step("create a job with a method", "create_fine_tuning_job", user.create_with_method),
        Step("look at the job until it succeeds", "retrieve_fine_tuning_job", user.follow),
        Step("see what kind of object it is", "retrieve_fine_tuning_job", user.kind),
        Step("see when it was created", "retrieve_fine_tuning_job", user.creation),
        Step("list its events", "list_fine_tuning_events", user.events),
        Step("find the job in the list", "list_paginated_fine_tuning_jobs", user.list_jobs),
        Step("list jobs over several pages", "list_paginated_fine_tuning_jobs", user.pages),
        Step("ask for an unknown job", "retrieve_fine_tuning_job", user.unknown_job),
        Step("ask with a bad key", "list_paginated_fine_tuning_jobs", user.bad_key),
        Step("delete the file", "delete_file", user.delete),
        Step("ask for the deleted file", "retrieve_file", user.deleted_file),
    )


@attrs.define
class _User:
    client: HttpxSource
    stranger: HttpxSource
    _job: FineTuningJob | None = None

    def list_files(self) -> str:
        page = parsed(list_files.sync_detailed(client=self.client), FileList)
        expect(DATASET in [file.id for file in page.data], f"{DATASET} is not among {len(page.data)} files")
        return f"{len(page.data)} files"

    def look_at_file(self) -> str:
        file = parsed(retrieve_file.sync_detailed(DATASET, client=self.client), StoredFile)
        expect((file.id, file.purpose) == (DATASET, "fine-tune"), f"{file.id} is for {file.purpose}")
        return f"{file.filename}, {file.status}"

    def create(self) -> str:
        settings = RequestHyperparameters(n_epochs=EPOCHS)
        body = CreateFineTuningJobRequest(model=MODEL, training_file=DATASET, hyperparameters=settings)
        job = parsed(create_fine_tuning_job.sync_detailed(client=self.client, body=body), FineTuningJob)
        expect(job.training_file == DATASET, f"trains on {job.training_file}, not on {DATASET}")
        expect(job.model == MODEL, f"trains {job.model}, not {MODEL}")
        expect(_epochs(job) == EPOCHS, f"runs for {_epochs(job)} epochs, not for {EPOCHS}")
        self._job = job
        return f"{job.id}, {job.status}"

    def create_with_method(self) -> str:
        method = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": EPOCHS}}}
        body = {"model": MODEL, "training_file": DATASET, "method": method}
        job = parsed(create_fine_tuning_job.sync_detailed(client=self.client, body=body), FineTuningJob)
        expect(_epochs(job) == EPOCHS, f"runs for {_epochs(job)} epochs, not for {EPOCHS}")
        return job.id

    def follow(self) -> str:
        id_ = had(self._job, "job").id
        job = until_ended(
            lambda: parsed(retrieve_fine_tuning_job.sync_detailed(id_, client=self.client), FineTuningJob)
        )
        expect(isinstance(job.fine_tuned_model, str), f"it succeeded without a model: {job.fine_tuned_model}")
        return f"{job.fine_tuned_model}"

    def kind(self) -> str:
        shown = had(self._job, "job").to_dict().get("object")
        expect(shown == "fine_tuning.job", f"object is {shown}")
        return "fine_tuning.job"

    def creation(self) -> str:
        created = had(self._job, "job").created_at
        expect(created < _LATEST_SECOND, f"created_at is {created}, which are not seconds")
        return f"{created} seconds"

    def events(self) -> str:
        id_ = had(self._job, "job").id
        page = parsed(list_fine_tuning_events.sync_detailed(id_, client=self.client, limit=3), FineTuningJobEventList)
        return f"{len(page.data)} events"

    def list_jobs(self) -> str:
        response = list_paginated_fine_tuning_jobs.sync_detailed(client=self.client)
        ids = [job.id for job in parsed(response, FineTuningJobList).data]
        expect(had(self._job, "job").id in ids, f"it is not among {len(ids)} jobs")
        return f"{len(ids)} jobs"

    def pages(self) -> str:
        body = CreateFineTuningJobRequest(model=MODEL, training_file=DATASET)
        made = {
            parsed(create_fine_tuning_job.sync_detailed(client=self.client, body=body), FineTuningJob).id
            for _ in range(3)
        }
        ids = [job.id for page in every_page(self._jobs_after, lambda job: job.id) for job in page]
        expect(made <= set(ids), f"{len(made - set(ids))} of 3 new jobs are on no page")
        return f"{len(ids)} jobs"

    def unknown_job(self) -> str:
        response = retrieve_fine_tuning_job.sync_detailed("unknown", client=self.client)
        return _message(parsed(response, ErrorResponse, 404))

    def bad_key(self) -> str:
        response = list_paginated_fine_tuning_jobs.sync_detailed(client=self.stranger)
        return _message(parsed(response, ErrorResponse, 401, 403))

    def delete(self) -> str:
        gone = parsed(delete_file.sync_detailed(DATASET, client=self.client), DeleteFileResponse)
        expect(gone.deleted is True, f"the answer is {gone.to_dict()}")
        return "gone"

    def deleted_file(self) -> str:
        response = retrieve_file.sync_detailed(DATASET, client=self.client)
        return _message(parsed(response, ErrorResponse, 404))

    def _jobs_after(self, after: str | Unset) -> FineTuningJobList:
        response = list_paginated_fine_tuning_jobs.sync_detailed(client=self.client, limit=2, after=after)
        return parsed(response, FineTuningJobList)


def _epochs(job: FineTuningJob) -> object:
    return job.hyperparameters.to_dict().get("n_epochs")


def _message(refusal: ErrorResponse) -> str:
    """The message of a refusal, which must have one."""
    expect("error" in refusal.to_dict(), f"the body is {refusal.to_dict()}, without an error")
    return refusal.error.message
