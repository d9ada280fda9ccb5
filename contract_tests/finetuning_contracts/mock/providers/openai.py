"""What OpenAI does: files, fine-tuning jobs with their events and checkpoints, permissions, graders, models.

The wording of errors and the ways of a job are those of recorded traffic where there is any.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from finetuning_contracts.mock.context import Answer, Call, Handler
from finetuning_contracts.mock.graders import run_grader
from finetuning_contracts.mock.ids import token
from finetuning_contracts.mock.provider import Provider
from finetuning_contracts.mock.refusals import Kind, Refusal
from finetuning_contracts.mock.state.blobs import Blob
from finetuning_contracts.mock.state.records import Place, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from finetuning_contracts.mock.bodies import Upload
    from finetuning_contracts.mock.paging import Page

FILES = "files"
JOBS = "fine_tuning.jobs"
EVENTS = "fine_tuning.jobs.events"
CHECKPOINTS = "fine_tuning.jobs.checkpoints"
PERMISSIONS = "fine_tuning.checkpoints.permissions"
MODELS = "models"

SNAPSHOTS = {
    "gpt-3.5-turbo": "gpt-3.5-turbo-0125",
    "gpt-4o": "gpt-4o-2024-08-06",
    "gpt-4o-mini": "gpt-4o-mini-2024-07-18",
    "gpt-4.1": "gpt-4.1-2025-04-14",
    "gpt-4.1-mini": "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano": "gpt-4.1-nano-2025-04-14",
    "o4-mini": "o4-mini-2025-04-16",
    "babbage-002": "babbage-002",
    "davinci-002": "davinci-002",
}
"""The models that can be fine-tuned, each with the snapshot that a job shows (recorded: a job shows a dated
one)."""

RESOLVED = {"n_epochs": 3, "batch_size": 1, "learning_rate_multiplier": 1.8, "beta": 0.1}
"""What `auto` becomes once a job runs; the numbers are of the size that recordings show."""

_TOKENS_PER_BYTE = 0.25
_MOST_INTEGRATIONS = 5
"""The spec allows a job no more; a request may name more."""


class OpenAI(Provider):
    """OpenAI's fine-tuning API."""

    # Not on record. OpenAI's other refusals are 400, and its client would send a request again after 409.
    statuses: ClassVar[Mapping[Kind, tuple[int, ...]]] = {"state": (400, 409)}

    def handlers(self) -> Mapping[str, Handler]:
        """What OpenAI does its own way."""
        return {
            "files.create": self.create_file,
            "files.content": self.file_content,
            "fine_tuning.jobs.create": self.create_job,
            "fine_tuning.jobs.checkpoints.list": self.list_checkpoints,
            "fine_tuning.checkpoints.permissions.create": self.create_permissions,
            "fine_tuning.alpha.graders.run": self.run_grader,
            "fine_tuning.alpha.graders.validate": lambda call: self.world.answer(call, {"grader": call.body["grader"]}),
        }

    # Refusals

    def refusal_body(self, refusal: Refusal, status: int, request: Request) -> Any:
        """The one envelope that all of OpenAI's errors come in."""
        message, param, code = self._wording(refusal, request)
        kind = "server_error" if refusal.kind == "internal" else "invalid_request_error"
        error = {"message": message, "type": kind, "param": param, "code": code}
        return {"error": error}

    def _wording(self, refusal: Refusal, request: Request) -> tuple[str, str | None, str | None]:
        """Message, param and code of a refusal."""
        path = request.url.path
        subject = refusal.subject
        match refusal.kind:
            case "no_route":
                return f"Invalid URL ({request.method} {path})", None, None
            case "state":
                return self._state_wording(refusal), None, None
            case "no_method":
                return f"Not allowed to {request.method} on {path}", None, "method_not_supported"
            case "no_credentials":
                return "You did not provide an API key: send it as Authorization: Bearer KEY.", None, None
            case "bad_credentials":
                return f"Incorrect API key provided: {masked(subject)}.", None, "invalid_api_key"
            case "not_found" if refusal.details.get("resource", JOBS) in {JOBS, CHECKPOINTS, EVENTS} and (
                "/fine_tuning/jobs" in path
            ):
                return f"Could not find fine tune: {subject}", "fine_tune_id", "fine_tune_not_found"
            case "not_found" if "/files/" in path:
                return f"No such File object: {subject}", "id", None
            case "not_found" if "/models/" in path:
                return f"The model '{subject}' does not exist", "model", "model_not_found"
            case "not_found" if "/permissions/" in path:
                return f"No such checkpoint permission: {subject}", "permission_id", None
        param = refusal.details.get("param") or ".".join(str(part) for part in refusal.place[1:]) or None
        return refusal.message, param, refusal.details.get("code")

    def _state_wording(self, refusal: Refusal) -> str:
        state, action = refusal.details["state"], refusal.details["action"]
        if self.world.lifecycles[JOBS][1].states[state].terminal:
            return f"This job has already {state}."
        return f"This job is {state} and cannot be {action.removesuffix('e')}ed."

    def headers(self, request: Request, number: int) -> Mapping[str, str]:
        """The id by which OpenAI's support would find the request."""
        return {"x-request-id": f"req_{token(str(number), length=32, alphabet='0123456789abcdef')}"}

    # Files

    def create_file(self, call: Call) -> Answer:
        """Store an uploaded file."""
        upload: Upload = call.body["file"]
        now = int(self.world.clock.now())
        expires_after = call.body.get("expires_after")
        record = self.add_file(
            call.tenant,
            filename=upload.filename,
            purpose=call.body["purpose"],
            content=upload.content,
            expires_at=now + expires_after["seconds"] if expires_after else None,
        )
        return self.world.answer(call, record.document)

    def add_file(
        self, tenant: str, *, filename: str, purpose: str, content: Blob, expires_at: int | None = None
    ) -> Record:
        """Store a file, be it uploaded or left by a job."""
        id = self.world.ids.new("file", prefix="file-", length=22)
        document = {
            "id": id,
            "object": "file",
            "bytes": content.size,
            "created_at": int(self.world.clock.now()),
            "expires_at": expires_at,
            "filename": filename,
            "purpose": purpose,
            "status": "processed",
            "status_details": None,
        }
        return self.world.store.add(Record(Place(tenant, FILES), id, document), content)

    def file_content(self, call: Call) -> Answer:
        """The bytes of a file."""
        return Answer(self.world.store.content(self.find(call)))

    def deleted(self, record: Record) -> dict[str, Any]:
        """The id and the type of what is gone."""
        objects = {FILES: "file", MODELS: "model", PERMISSIONS: "checkpoint.permission"}
        return {"id": record.id, "object": objects[record.place.collection], "deleted": True}

    # Jobs

    def create_job(self, call: Call) -> Answer:
        """Start a job on an uploaded file."""
        body = call.body
        model = self.checked_model(call.tenant, body["model"])
        training = self.checked_file(call.tenant, body["training_file"], "training_file")
        if body.get("validation_file") is not None:
            self.checked_file(call.tenant, body["validation_file"], "validation_file")
        id = self.world.ids.new("job", prefix="ftjob-")
        method = asked_method(body)
        document = {
            "id": id,
            "object": "fine_tuning.job",
            "created_at": int(self.world.clock.now()),
            "finished_at": None,
            "model": model,
            "fine_tuned_model": None,
            "organization_id": self.organization(call.tenant),
            "result_files": [],
            "training_file": body["training_file"],
            "validation_file": body.get("validation_file"),
            "hyperparameters": method["supervised"]["hyperparameters"] if method["type"] == "supervised" else None,
            "trained_tokens": None,
            "error": self.no_error(),
            "seed": self.seed(id) if body.get("seed") is None else body["seed"],
            "integrations": [with_wandb_defaults(item) for item in body.get("integrations") or []][:_MOST_INTEGRATIONS],
            "estimated_finish": None,
            "method": method,
            "metadata": body.get("metadata"),
            "user_provided_suffix": body.get("suffix"),
            "usage_metrics": None,
            "shared_with_openai": False,
            "eval_id": None,
        }
        job = Record(Place(call.tenant, JOBS), id, document, hidden={"suffix": body.get("suffix")})
        job = self.world.store.add(self.world.begin(job, fails=self.unfit(training) is not None))
        self.event(job, f"Created fine-tuning job: {id}")
        self.event(job, f"Validating training file: {training.id}")
        return self.world.answer(call, self.presented(job, call))

    def checked_model(self, tenant: str, model: str) -> str:
        """The snapshot that a model name stands for. Raises `Refusal` when it cannot be fine-tuned."""
        if model in SNAPSHOTS:
            return SNAPSHOTS[model]
        if model in SNAPSHOTS.values() or self.world.store.get(Place(tenant, MODELS), model):
            return model
        raise Refusal(
            "reference",
            f"Model {model} is not available for fine-tuning or does not exist.",
            subject=model,
            code="model_not_available",
        )

    def checked_file(self, tenant: str, id: str, param: str) -> Record:
        """The file that a request names. Raises `Refusal` when there is none."""
        record = self.world.store.get(Place(tenant, FILES), id)
        if record is None:
            raise Refusal("reference", f"invalid {param}: Invalid File Name", subject=id, param=param)
        return record

    def no_error(self) -> Any:
        """The `error` of a job that has none: recordings show an empty object, the document null."""
        return {} if self.world.spec.profile == "observed" else None

    def organization(self, tenant: str) -> str:
        """The organization that a tenant's key belongs to."""
        return f"org-{token(tenant)}"

    def seed(self, id: str) -> int:
        """The random seed that a job gets when the client names none."""
        return int(token(id, length=8, alphabet="0123456789"))

    def unfit(self, training: Record) -> dict[str, Any] | None:
        """Why a file cannot be trained on, as a job's `error`; None: it can."""
        number = 0
        for number, line in enumerate(filter(bytes.strip, self.world.store.content(training).lines()), start=1):
            try:
                example = json.loads(line)
            except (ValueError, RecursionError):
                example = None
            if not isinstance(example, dict):
                message = f"Line {number} of the training file is not a JSON object."
                return {"code": "invalid_training_file", "message": message, "param": "training_file"}
        if number == 0:
            return {
                "code": "invalid_n_examples",
                "message": "The training file has no examples.",
                "param": "training_file",
            }
        return None

    def entered(self, job: Record, state: str, at: float) -> Record:
        """Fill in what a job shows from a state on, and add the events that tell of it."""
        means = self.world.lifecycles[JOBS][1].states[state].means
        changes: dict[str, Any] = {}
        if state == "queued":
            self.event(job, "Files validated, moving job to queued state", at=at)
        elif means == "running" and job.document["trained_tokens"] is None and not job.hidden.get("started"):
            changes = resolved_hyperparameters(job.document)
            job = attrs.evolve(job, hidden={**job.hidden, "started": True})
            self.event(job, "Fine-tuning job started", at=at)
        elif means == "succeeded":
            changes = self._finish(job, at)
        elif means == "failed":
            changes = {"error": self._failure(job)}
            self.event(job, changes["error"]["message"], at=at, level="error")
        elif means == "cancelled":
            self.event(job, "The job has been cancelled", at=at)
        elif means == "paused":
            self.event(job, "The job has been paused", at=at)
        return attrs.evolve(job, document={**job.document, **changes})

    def _failure(self, job: Record) -> dict[str, Any]:
        training = self.world.store.get(Place(job.place.tenant, FILES), job.document["training_file"])
        reason = self.unfit(training) if training is not None else None
        return reason or {"code": "server_error", "message": "The job failed.", "param": None}

    def _finish(self, job: Record, at: float) -> dict[str, Any]:
        """What changes on a job that has succeeded; the model and the file that it leaves are stored."""
        tenant = job.place.tenant
        name = self.model_name(job)
        rows = [
            "step,train_loss,train_accuracy",
            *(f"{n},{loss(n)},{accuracy(n)}" for n in range(1, self.world.pace.steps + 1)),
        ]
        results = self.add_file(
            tenant,
            filename="step_metrics.csv",
            purpose="fine-tune-results",
            content=Blob.of(("\n".join(rows) + "\n").encode()),
        )
        self.world.store.add(Record(Place(tenant, MODELS), name, {"id": name}))
        self.event(job, f"New fine-tuned model created: {name}", at=at)
        self.event(job, "The job has successfully completed", at=at)
        training = self.world.store.get(Place(tenant, FILES), job.document["training_file"])
        size = training.document["bytes"] if training is not None else 0
        return {
            "fine_tuned_model": name,
            "finished_at": int(at),
            "result_files": [results.id],
            "trained_tokens": max(1, int(size * _TOKENS_PER_BYTE)) * self.world.pace.steps,
            "estimated_finish": None,
        }

    def model_name(self, job: Record) -> str:
        """`ft:MODEL:ORGANIZATION:SUFFIX:ID`, the suffix empty when there is none."""
        base = job.document["model"].removeprefix("ft:").partition(":")[0]
        organization = job.document["organization_id"].removeprefix("org-")[:8].lower()
        return f"ft:{base}:{organization}:{job.hidden.get('suffix') or ''}:{token(job.id, length=8)}"

    def trained(self, job: Record, number: int, at: float) -> Record:
        """Add a checkpoint and the event that tells of it."""
        metrics = {"step": number, "train_loss": loss(number), "train_mean_token_accuracy": accuracy(number)}
        message = f"Step {number}/{self.world.pace.steps}: training loss={metrics['train_loss']}"
        data = {"step": number, "train_loss": loss(number), "total_steps": self.world.pace.steps}
        self.event(job, message, at=at, type="metrics", data=data)
        id = self.world.ids.new("checkpoint", prefix="ftckpt_")
        checkpoint = {
            "id": id,
            "object": "fine_tuning.job.checkpoint",
            "created_at": int(at),
            "fine_tuned_model_checkpoint": f"{self.model_name(job)}:ckpt-step-{number}",
            "fine_tuning_job_id": job.id,
            "step_number": number,
            "metrics": {**metrics, "type": job.document["method"]["type"]},
        }
        self.world.store.add(Record(Place(job.place.tenant, CHECKPOINTS, job.id), id, checkpoint))
        return job

    def event(
        self,
        job: Record,
        message: str,
        *,
        at: float | None = None,
        level: str = "info",
        type: str = "message",
        data: Mapping[str, Any] | None = None,
    ) -> None:
        """Add an event to a job's list."""
        id = self.world.ids.new("event", prefix="ftevent-")
        document = {
            "id": id,
            "object": "fine_tuning.job.event",
            "created_at": int(self.world.clock.now() if at is None else at),
            "level": level,
            "message": message,
            "type": type,
            "data": dict(data or {}),
        }
        self.world.store.add(Record(Place(job.place.tenant, EVENTS, job.id), id, document))

    def list_values(self, call: Call, place: Place, page: Page) -> dict[str, Any]:
        """The names that a list's body has beside its items."""
        ids = [record.id for record in page.records]
        return {"object": "list", "first_id": ids[0] if ids else None, "last_id": ids[-1] if ids else None}

    # Checkpoints, permissions, graders, models

    def list_checkpoints(self, call: Call) -> Answer:
        """A job's checkpoints."""
        job = self.find(call, Place(call.tenant, JOBS))
        return self.list_place(call, Place(call.tenant, CHECKPOINTS, job.id))

    def create_permissions(self, call: Call) -> Answer:
        """Let projects use a checkpoint."""
        place = call.place()
        added = [self._permission(place, project) for project in call.body["project_ids"]]
        ids = [record.id for record in added]
        return self.world.answer(
            call,
            {
                "object": "list",
                "data": [record.document for record in added],
                "first_id": ids[0] if ids else None,
                "last_id": ids[-1] if ids else None,
                "has_more": False,
            },
        )

    def _permission(self, place: Place, project: str) -> Record:
        id = self.world.ids.new("permission", prefix="cp_")
        document = {
            "id": id,
            "object": "checkpoint.permission",
            "created_at": int(self.world.clock.now()),
            "project_id": project,
        }
        return self.world.store.add(Record(place, id, document))

    def run_grader(self, call: Call) -> Answer:
        """Run a grader over one sample."""
        return self.world.answer(
            call, run_grader(call.body["grader"], call.body.get("item", {}), call.body["model_sample"])
        )


def asked_method(body: Mapping[str, Any]) -> dict[str, Any]:
    """A job's method as its creation asked for it, with `auto` for each hyperparameter that it left open."""
    method: Mapping[str, Any] = body.get("method") or {"type": "supervised"}
    kind: str = method["type"]
    details: dict[str, Any] = dict(method.get(kind) or {})
    names = ["n_epochs", "batch_size", "learning_rate_multiplier", *(["beta"] if kind == "dpo" else [])]
    given = details.get("hyperparameters") or (body.get("hyperparameters") if kind == "supervised" else None) or {}
    return {"type": kind, kind: {**details, "hyperparameters": {**dict.fromkeys(names, "auto"), **given}}}


def resolved_hyperparameters(job: Mapping[str, Any]) -> dict[str, Any]:
    """What changes on a job when it starts to run: `auto` becomes numbers."""
    method = job["method"]
    kind = method["type"]
    values = {k: RESOLVED.get(k, v) if v == "auto" else v for k, v in method[kind]["hyperparameters"].items()}
    return {
        "method": {**method, kind: {**method[kind], "hyperparameters": values}},
        "hyperparameters": values if kind == "supervised" else job["hyperparameters"],
    }


def with_wandb_defaults(integration: Mapping[str, Any]) -> dict[str, Any]:
    """An integration as a job shows it."""
    wandb = {"name": None, "entity": None, "tags": [], **integration["wandb"]}
    return {**integration, "wandb": wandb}


def loss(step: int) -> float:
    """A training loss that falls with each step."""
    return round(2.0 / (step + 1), 4)


def accuracy(step: int) -> float:
    """An accuracy that grows with each step."""
    return round(1.0 - 0.5 / (step + 1), 4)


def masked(key: str) -> str:
    """A key that cannot be used any more."""
    return f"{key[:3]}{'*' * 8}" if len(key) > 8 else "*" * 8
