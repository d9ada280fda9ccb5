"""OpenAI's fine-tuning jobs. Their life is that of recorded ones where there is a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from finetuning_contracts.mock.context import Call, Context
from finetuning_contracts.mock.ids import token
from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.blobs import Blob
from finetuning_contracts.mock.state.records import Place, Record
from finetuning_contracts.mock.training.course import Course, metrics_file
from finetuning_contracts.mock.training.reading import Reading
from finetuning_contracts.mock.training.uploads import read_blob

from . import job_errors
from .files import SAMPLE, Files
from .methods import asked_method, planned_course, started
from .models import SNAPSHOTS, add_model
from .names import FILES, JOBS, MODELS, RESULTS_PURPOSE, organization_id
from .progress import Progress, model_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .endpoints import Endpoints

_COURSE = "course"
"""Under this name a job's record keeps the course of its training."""
_MOST_INTEGRATIONS = 5
"""The spec allows a job no more; a request may name more."""


@attrs.frozen
class Jobs:
    """The jobs of all tenants."""

    context: Context
    files: Files
    progress: Progress
    endpoints: Endpoints

    def create(self, call: Call) -> Record:
        """Start a job on an uploaded file."""
        body = call.body
        model = self._checked_model(call.tenant, body["model"])
        training = self.files.for_training(call.tenant, body["training_file"], "training_file")
        validation = None
        if body.get("validation_file") is not None:
            validation = self.files.for_training(call.tenant, body["validation_file"], "validation_file")
        id = self.context.ids.new("job", prefix="ftjob-")
        document = self._document(id, call.tenant, model, body)
        reading = self.files.reading(training)
        course = planned_course(document, reading)
        hidden = {"suffix": body.get("suffix"), _COURSE: course._asdict()}
        job = Record(Place(call.tenant, JOBS), id, document, hidden=hidden)
        fails = self._unfit(job) is not None
        job = self.context.store.add(self.context.begin(job, fails=fails, rounds=course.epochs))
        self.progress.event(job, f"Created fine-tuning job: {id}")
        self.progress.event(job, f"Validating training file: {training.id}")
        if validation is not None:
            self.progress.event(job, f"Validating validation file: {validation.id}")
        if reading.duplicates:
            message = f"Training file has {reading.duplicates} duplicate example(s)"
            self.progress.event(job, message, level="warn")
        return job

    def broken(self, job: Record) -> bool:
        """Whether a file that the job needs is gone."""
        return any(file is None for _, _, file in self._files_of(job))

    def entered(self, job: Record, state: str, at: float) -> Record:
        """Fill in what a job shows from a state on, and add the events that tell of it."""
        means = self.context.lifecycles[JOBS][1].states[state].means
        changes: dict[str, Any] = {}
        if state == "queued":
            self.progress.event(job, "Files validated, moving job to queued state", at=at)
        elif means == "running" and job.document["trained_tokens"] is None and not job.hidden.get("started"):
            changes = {**started(job.document, self._course(job)), "estimated_finish": self._estimate(job)}
            job = job.hiding({**job.hidden, "started": True})
            self.progress.event(job, "Fine-tuning job started", at=at)
        elif means == "succeeded":
            changes = self._finish(job, at)
        elif means == "failed":
            error = self._unfit(job) or job_errors.error("server_error", "The job failed.", None)
            changes = {"error": error, "estimated_finish": None}
            self.progress.event(job, error["message"], at=at, level="error")
        elif means == "cancelled":
            changes = {"estimated_finish": None}
            self.progress.event(job, "The job has been cancelled", at=at)
        elif means == "paused":
            changes = {"estimated_finish": None}
            self.progress.event(job, "The job has been paused", at=at)
        if means in {"succeeded", "failed", "cancelled"}:
            self._tell(job, means, at)
        return job.showing({**job.document, **changes})

    def trained(self, job: Record, number: int, at: float) -> Record:
        """The job after an epoch, counted from 1."""
        self.progress.epoch(job, self._course(job), number, at)
        return job

    def draft(self, place: Place, id: str) -> Record:
        """A job that nobody created, on a file that nobody need have uploaded either."""
        training = f"file-{token(id, length=22)}"
        self.context.lookup.find(Place(place.tenant, FILES), training)
        body = {"training_file": training}
        document = self._document(id, place.tenant, SNAPSHOTS["gpt-4o-mini"], body)
        course = planned_course(document, read_blob(Blob.of(SAMPLE)))._asdict()
        return Record(place, id, document, hidden={"suffix": None, _COURSE: course})

    # Their parts

    def _document(self, id: str, tenant: str, model: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """A job as it is when it is created. `model` is a snapshot."""
        method = asked_method(body)
        return {
            "id": id,
            "object": "fine_tuning.job",
            "created_at": int(self.context.clock.now()),
            "finished_at": None,
            "model": model,
            "fine_tuned_model": None,
            "organization_id": organization_id(tenant),
            "result_files": [],
            "training_file": body["training_file"],
            "validation_file": body.get("validation_file"),
            "hyperparameters": method["supervised"]["hyperparameters"] if method["type"] == "supervised" else None,
            "trained_tokens": None,
            "error": {} if self._observed else None,  # recordings show an empty object, the document null
            "seed": _seed(id) if body.get("seed") is None else body["seed"],
            "integrations": [_with_defaults(item) for item in body.get("integrations") or []][:_MOST_INTEGRATIONS],
            "estimated_finish": None,
            "method": method,
            "metadata": body.get("metadata"),
            "user_provided_suffix": body.get("suffix"),
            "usage_metrics": None,
            "shared_with_openai": False,
            "eval_id": None,
        }

    def _checked_model(self, tenant: str, model: str) -> str:
        """The snapshot that a model name stands for. Raises `Refusal` when it cannot be fine-tuned."""
        if model in SNAPSHOTS:
            return SNAPSHOTS[model]
        if model in SNAPSHOTS.values() or self.context.lookup.find(Place(tenant, MODELS), model):
            return model
        raise Refusal(
            "reference",
            f"Model {model} is not available for fine-tuning or does not exist.",
            subject=model,
            code="model_not_available",
        )

    def _course(self, job: Record) -> Course:
        """The course of a job's training; made up for one that was loaded with a state."""
        if _COURSE in job.hidden:
            return Course(**job.hidden[_COURSE])
        file = self.files.get(job.place.tenant, job.document["training_file"])
        return planned_course(job.document, self.files.reading(file) if file is not None else Reading())

    def _files_of(self, job: Record) -> Iterator[tuple[job_errors.Part, str, Record | None]]:
        """The files of a job: for what, id, and the file, if it still exists."""
        parts: tuple[job_errors.Part, ...] = ("training", "validation")
        for part in parts:
            id = job.document[f"{part}_file"]
            if id is not None:
                yield part, id, self.files.get(job.place.tenant, id)

    def _unfit(self, job: Record) -> dict[str, Any] | None:
        """Why the job's files cannot be used, as its `error`; None: they can."""
        for part, id, file in self._files_of(job):
            if file is None:
                return job_errors.deleted(part)
            model, method = job.document["model"], job.document["method"]["type"]
            error = job_errors.unfit(self.files.reading(file), part, file=id, model=model, method=method)
            if error is not None:
                return error
        return None

    def _tell(self, job: Record, means: str, at: float) -> None:
        """Send the event that a job has ended, where anybody wants it."""
        if self.context.webhooks.wanted:
            type = f"fine_tuning.job.{means}"
            id = self.context.ids.new("webhook", prefix="evt_")
            event = {"id": id, "object": "event", "type": type, "created_at": int(at), "data": {"id": job.id}}
            self.context.webhooks.add(event, self.endpoints.targets(job.place.tenant, type))

    def _estimate(self, job: Record) -> int | None:
        """When a job that runs will end; null in every recording."""
        return None if self._observed or not job.plan else int(job.plan[-1].at)

    def _finish(self, job: Record, at: float) -> dict[str, Any]:
        """What changes on a job that has succeeded; the model and the file that it leaves are stored."""
        tenant = job.place.tenant
        name = model_name(job)
        course = self._course(job)
        content = Blob.of(metrics_file(course))
        results = self.files.add(tenant, filename="step_metrics.csv", purpose=RESULTS_PURPOSE, content=content)
        add_model(self.context.store, tenant, name, int(at), job.document["organization_id"])
        self.progress.event(job, f"New fine-tuned model created: {name}", at=at)
        self.progress.event(job, "The job has successfully completed", at=at)
        return {
            "fine_tuned_model": name,
            "finished_at": int(at),
            "result_files": [results.id],
            "trained_tokens": course.trained_tokens,
            "estimated_finish": None,
        }

    @property
    def _observed(self) -> bool:
        """Whether jobs are to be as recordings show them, where these differ from the document."""
        return self.context.spec.profile == "observed"


def _seed(id: str) -> int:
    """The random seed that a job gets when the client names none."""
    return int(token(id, length=8, alphabet="0123456789"))


def _with_defaults(integration: Mapping[str, Any]) -> dict[str, Any]:
    """An integration as a job shows it."""
    wandb = {"name": None, "entity": None, "tags": [], **integration["wandb"]}
    return {**integration, "wandb": wandb}
