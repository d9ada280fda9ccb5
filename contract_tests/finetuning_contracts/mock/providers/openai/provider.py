"""What OpenAI does: files, fine-tuning jobs with their events and checkpoints, permissions, graders, models.

The wording of errors and the life of a job are those of recorded traffic where there is any.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

import attrs
import msgspec
from starlette.responses import Response, StreamingResponse

from finetuning_contracts.mock.bodies import parse_json
from finetuning_contracts.mock.context import Call, Handler, Success
from finetuning_contracts.mock.graders import run_grader
from finetuning_contracts.mock.ids import token
from finetuning_contracts.mock.provider import Provider
from finetuning_contracts.mock.receiving import announced
from finetuning_contracts.mock.refusals import Kind, Refusal
from finetuning_contracts.mock.state.blobs import Blob
from finetuning_contracts.mock.state.records import Place, Record, Step
from finetuning_contracts.mock.state.snapshot import Loaded
from finetuning_contracts.mock.training.course import AUTO, MOST_EPOCHS, Course, metrics_file, resolved
from finetuning_contracts.mock.training.reading import Reading
from finetuning_contracts.mock.training.uploads import read_blob, read_upload

from . import chat, job_errors
from .models import MODELS, SNAPSHOTS, add_model, all_models, find_model

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from finetuning_specs import Operation
    from starlette.requests import Request

    from finetuning_contracts.mock.bodies import Upload
    from finetuning_contracts.mock.paging import Page
    from finetuning_contracts.mock.receiving import Incoming

FILES = "files"
JOBS = "fine_tuning.jobs"
EVENTS = "fine_tuning.jobs.events"
CHECKPOINTS = "fine_tuning.jobs.checkpoints"
PERMISSIONS = "fine_tuning.checkpoints.permissions"

TRAINING_PURPOSE = "fine-tune"
"""The purpose of files that a job can be trained on."""

_SAMPLE = b'{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}]}\n' * 10
"""What is in a file that nobody uploaded."""
_READING = "reading"
"""Under this name a file's record keeps what was found in the file."""
_COURSE = "course"
"""Under this name a job's record keeps the course of its training."""

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
            "models.list": self.list_models,
            "models.retrieve": self.retrieve_model,
            "fine_tuning.jobs.create": self.create_job,
            "fine_tuning.jobs.checkpoints.list": self.list_checkpoints,
            "fine_tuning.checkpoints.permissions.create": self.create_permissions,
            "fine_tuning.alpha.graders.run": self.run_grader,
            "fine_tuning.alpha.graders.validate": lambda call: self.context.success(
                call, {"grader": call.body["grader"]}
            ),
        }

    # Refusals

    def refusal_body(self, refusal: Refusal, status: int, request: Request) -> Any:
        """The one envelope that all of OpenAI's errors come in."""
        message, param, code = self._wording(refusal, request)
        kind = "server_error" if refusal.kind == "internal" else "invalid_request_error"
        error = {"message": message, "type": kind, "param": param, "code": code}
        if "detail" in self._error_fields and request.url.path.startswith(f"{self.context.spec.base_path}/files"):
            return {"error": error, "detail": message}
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
            case "not_found" if refusal.details.get("resource") == MODELS:
                return f"The model '{subject}' does not exist", "model", "model_not_found"
            case "not_found" if "/permissions/" in path:
                return f"No such checkpoint permission: {subject}", "permission_id", None
        param = refusal.details.get("param") or ".".join(str(part) for part in refusal.place[1:]) or None
        return refusal.message, param, refusal.details.get("code")

    def _state_wording(self, refusal: Refusal) -> str:
        state, action = refusal.details["state"], refusal.details["action"]
        if self.context.lifecycles[JOBS][1].states[state].terminal:
            return f"This job has already {state}."
        return f"This job is {state} and cannot be {action.removesuffix('e')}ed."

    def headers(self, request: Request, number: int) -> Mapping[str, str]:
        """The id by which OpenAI's support would find the request, and what else its responses are declared to carry."""
        digits = token(str(number), length=32, alphabet="0123456789abcdef")
        found = {
            "openai-organization": organization_name(getattr(request.state, "tenant", "")),
            "openai-processing-ms": str(20 + int(digits[:2], 16)),
            "openai-version": "2020-10-01",
        }
        declared = {name: value for name, value in found.items() if name in self._declared_headers}
        return {"x-request-id": f"req_{digits}", **declared}

    @cached_property
    def _declared_headers(self) -> frozenset[str]:
        """The headers that any success of the contract carries."""
        successes = (operation.success[1] for operation in self.context.spec.operations)
        return frozenset(name.lower() for response in successes for name in response.get("headers", {}))

    @cached_property
    def _error_fields(self) -> Collection[str]:
        fields: Collection[str] = self.context.spec.schemas["ErrorResponse"].get("properties", {}).keys()
        return fields

    # Files

    async def prepared(self, operation: Operation, body: Any) -> Any:
        """The body, a file for fine-tuning in it read."""
        if operation.resource.verb != "create" or operation.resource.name != FILES:
            return body
        if body["purpose"] != TRAINING_PURPOSE:
            return body
        return {**body, "reading": await read_upload(body["file"].content)}

    def create_file(self, call: Call) -> Success:
        """Store an uploaded file."""
        upload: Upload = call.body["file"]
        now = int(self.context.clock.now())
        expires_after = call.body.get("expires_after")
        record = self.add_file(
            call.tenant,
            filename=upload.filename,
            purpose=call.body["purpose"],
            content=upload.content,
            expires_at=now + expires_after["seconds"] if expires_after else None,
            reading=call.body.get("reading"),
        )
        return self.context.success(call, record.document)

    def add_file(
        self,
        tenant: str,
        *,
        filename: str,
        purpose: str,
        content: Blob,
        expires_at: int | None = None,
        reading: Reading | None = None,
    ) -> Record:
        """Store a file, be it uploaded or left by a job. `reading` is what was found in one for training."""
        id = self.context.ids.new("file", prefix="file-", length=22)
        document = {
            "id": id,
            "object": "file",
            "bytes": content.size,
            "created_at": int(self.context.clock.now()),
            "expires_at": expires_at,
            "filename": filename,
            "purpose": purpose,
            "status": "processed",
            "status_details": None,
        }
        hidden = {_READING: reading.to_json()} if reading is not None else {}
        plan = (Step(at=expires_at),) if expires_at is not None else ()
        return self.context.store.add(Record(Place(tenant, FILES), id, document, hidden=hidden, plan=plan), content)

    def reading(self, file: Record) -> Reading:
        """What is in a file."""
        if _READING in file.hidden:
            return Reading.from_json(file.hidden[_READING])
        return read_blob(self.context.store.content(file))

    def file_content(self, call: Call) -> Success:
        """The bytes of a file."""
        file = self.find(call)
        return Success(self.context.store.content(file), tag=f'"{file.id}"')

    def deleted(self, record: Record) -> dict[str, Any]:
        """The id and the type of what is gone."""
        objects = {FILES: "file", MODELS: "model", PERMISSIONS: "checkpoint.permission"}
        return {"id": record.id, "object": objects[record.place.collection], "deleted": True}

    # What nobody created

    def draft(self, place: Place, id: str, content: Blob | None, operation: Operation | None) -> Loaded:
        """A file that can be trained on, a job on such a file, or a permission."""
        now = int(self.context.clock.now())
        match place.collection:
            case "files":
                content = content or Blob.of(_SAMPLE)
                document = {
                    "id": id,
                    "object": "file",
                    "bytes": content.size,
                    "created_at": now,
                    "filename": "train.jsonl",
                    "purpose": TRAINING_PURPOSE,
                    "status": "processed",
                }
                return Loaded(Record(place, id, document), content)
            case "fine_tuning.jobs":
                training = f"file-{token(id, length=22)}"
                self.context.lookup.find(Place(place.tenant, FILES), training)
                body = {"training_file": training, "seed": self.seed(id)}
                document = self.job_document(id, place.tenant, SNAPSHOTS["gpt-4o-mini"], body)
                course = attrs.asdict(planned_course(document, read_blob(Blob.of(_SAMPLE))))
                return Loaded(Record(place, id, document, hidden={"suffix": None, _COURSE: course}), content)
            case "fine_tuning.checkpoints.permissions":
                document = {"id": id, "object": "checkpoint.permission", "created_at": now, "project_id": "proj_1"}
                return Loaded(Record(place, id, document), content)
        return super().draft(place, id, content, operation)

    # Jobs

    def create_job(self, call: Call) -> Success:
        """Start a job on an uploaded file."""
        body = call.body
        model = self.checked_model(call.tenant, body["model"])
        training = self.checked_file(call.tenant, body["training_file"], "training_file")
        validation = None
        if body.get("validation_file") is not None:
            validation = self.checked_file(call.tenant, body["validation_file"], "validation_file")
        id = self.context.ids.new("job", prefix="ftjob-")
        document = self.job_document(id, call.tenant, model, body)
        reading = self.reading(training)
        course = planned_course(document, reading)
        hidden = {"suffix": body.get("suffix"), _COURSE: attrs.asdict(course)}
        job = Record(Place(call.tenant, JOBS), id, document, hidden=hidden)
        fails = self.unfit(job) is not None
        job = self.context.store.add(self.context.begin(job, fails=fails, rounds=course.epochs))
        self.event(job, f"Created fine-tuning job: {id}")
        self.event(job, f"Validating training file: {training.id}")
        if validation is not None:
            self.event(job, f"Validating validation file: {validation.id}")
        if reading.duplicates:
            self.event(job, f"Training file has {reading.duplicates} duplicate example(s)", level="warn")
        return self.context.success(call, self.presented(job, call))

    def job_document(self, id: str, tenant: str, model: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """A job as it is when it is created. `model` is a snapshot."""
        method = asked_method(body)
        return {
            "id": id,
            "object": "fine_tuning.job",
            "created_at": int(self.context.clock.now()),
            "finished_at": None,
            "model": model,
            "fine_tuned_model": None,
            "organization_id": self.organization(tenant),
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

    def checked_model(self, tenant: str, model: str) -> str:
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

    def checked_file(self, tenant: str, id: str, param: str) -> Record:
        """The file that a request names. Raises `Refusal` when there is none."""
        record = self.context.lookup.find(Place(tenant, FILES), id)
        if record is None:
            raise Refusal("reference", f"invalid {param}: Invalid File Name", subject=id, param=param)
        purpose = record.document["purpose"]
        if purpose != TRAINING_PURPOSE:
            message = f"invalid {param}: file {id} has purpose '{purpose}', but must have purpose '{TRAINING_PURPOSE}'"
            raise Refusal("reference", message, subject=id, param=param)
        return record

    @property
    def observed(self) -> bool:
        """Whether the server is to do as recordings show, where these differ from the document."""
        return self.context.spec.profile == "observed"

    def no_error(self) -> Any:
        """The `error` of a job that has none: recordings show an empty object, the document null."""
        return {} if self.observed else None

    def organization(self, tenant: str) -> str:
        """The organization that a tenant's key belongs to."""
        return f"org-{token(tenant)}"

    def seed(self, id: str) -> int:
        """The random seed that a job gets when the client names none."""
        return int(token(id, length=8, alphabet="0123456789"))

    def course(self, job: Record) -> Course:
        """The course of a job's training; made up for one that was loaded with a state."""
        if _COURSE in job.hidden:
            return Course(**job.hidden[_COURSE])
        file = self.context.store.get(Place(job.place.tenant, FILES), job.document["training_file"])
        return planned_course(job.document, self.reading(file) if file is not None else Reading())

    def broken(self, job: Record) -> bool:
        """Whether a file that the job needs is gone."""
        return any(file is None for _, _, file in self.files_of(job))

    def files_of(self, job: Record) -> Iterator[tuple[job_errors.Part, str, Record | None]]:
        """The files of a job: for what, id, and the file, if it still exists."""
        parts: tuple[job_errors.Part, ...] = ("training", "validation")
        for part in parts:
            id = job.document[f"{part}_file"]
            if id is not None:
                yield part, id, self.context.store.get(Place(job.place.tenant, FILES), id)

    def unfit(self, job: Record) -> dict[str, Any] | None:
        """Why the job's files cannot be used, as its `error`; None: they can."""
        for part, id, file in self.files_of(job):
            if file is None:
                return job_errors.deleted(part)
            model, method = job.document["model"], job.document["method"]["type"]
            error = job_errors.unfit(self.reading(file), part, file=id, model=model, method=method)
            if error is not None:
                return error
        return None

    def entered(self, job: Record, state: str, at: float) -> Record:
        """Fill in what a job shows from a state on, and add the events that tell of it."""
        means = self.context.lifecycles[JOBS][1].states[state].means
        changes: dict[str, Any] = {}
        if state == "queued":
            self.event(job, "Files validated, moving job to queued state", at=at)
        elif means == "running" and job.document["trained_tokens"] is None and not job.hidden.get("started"):
            changes = {**started(job.document, self.course(job)), "estimated_finish": self._estimate(job)}
            job = attrs.evolve(job, hidden={**job.hidden, "started": True})
            self.event(job, "Fine-tuning job started", at=at)
        elif means == "succeeded":
            changes = self._finish(job, at)
        elif means == "failed":
            changes = {"error": self._failure(job), "estimated_finish": None}
            self.event(job, changes["error"]["message"], at=at, level="error")
        elif means == "cancelled":
            changes = {"estimated_finish": None}
            self.event(job, "The job has been cancelled", at=at)
        elif means == "paused":
            changes = {"estimated_finish": None}
            self.event(job, "The job has been paused", at=at)
        if means in {"succeeded", "failed", "cancelled"}:
            self._tell(job, means, at)
        return attrs.evolve(job, document={**job.document, **changes})

    def _tell(self, job: Record, means: str, at: float) -> None:
        """Send the event that a job has ended, where anybody wants it."""
        if self.context.webhooks.wanted:
            id = self.context.ids.new("webhook", prefix="evt_")
            type = f"fine_tuning.job.{means}"
            event = {"id": id, "object": "event", "type": type, "created_at": int(at), "data": {"id": job.id}}
            self.context.webhooks.add(event)

    def _failure(self, job: Record) -> dict[str, Any]:
        return self.unfit(job) or job_errors.error("server_error", "The job failed.", None)

    def _estimate(self, job: Record) -> int | None:
        """When a job that runs will end; null in every recording."""
        return None if self.observed or not job.plan else int(job.plan[-1].at)

    def _finish(self, job: Record, at: float) -> dict[str, Any]:
        """What changes on a job that has succeeded; the model and the file that it leaves are stored."""
        tenant = job.place.tenant
        name = self.model_name(job)
        course = self.course(job)
        results = self.add_file(
            tenant,
            filename="step_metrics.csv",
            purpose="fine-tune-results",
            content=Blob.of(metrics_file(course)),
        )
        add_model(self.context.store, tenant, name, int(at), job.document["organization_id"])
        self.event(job, f"New fine-tuned model created: {name}", at=at)
        self.event(job, "The job has successfully completed", at=at)
        return {
            "fine_tuned_model": name,
            "finished_at": int(at),
            "result_files": [results.id],
            "trained_tokens": course.trained_tokens,
            "estimated_finish": None,
        }

    def model_name(self, job: Record, part: str = "") -> str:
        """`ft:MODEL:ORGANIZATION:SUFFIX:ID`, the suffix empty when there is none.

        Each `part` of a job, such as one of its checkpoints, gets an id of its own.
        """
        base = job.document["model"].removeprefix("ft:").partition(":")[0]
        organization = organization_name(job.place.tenant)
        return f"ft:{base}:{organization}:{job.hidden.get('suffix') or ''}:{token(job.id + part, length=8)}"

    def checkpoint_name(self, job: Record, step: int, *, last: bool) -> str:
        """The name of the model as it was after a step.

        In recordings the last checkpoint is the model itself, and the earlier ones have ids of their own.
        """
        if not self.observed:
            return f"{self.model_name(job)}:ckpt-step-{step}"
        return self.model_name(job) if last else f"{self.model_name(job, str(step))}:ckpt-step-{step}"

    def trained(self, job: Record, number: int, at: float) -> Record:
        """Add the checkpoint of an epoch, and the events that tell of it."""
        course = self.course(job)
        step = course.steps_per_epoch * number
        metrics = course.metrics(step)
        data = {"step": step, **metrics, "total_steps": course.steps}
        self.event(job, progress_message(step, course.steps, metrics), at=at, type="metrics", data=data)
        name = self.checkpoint_name(job, step, last=number == course.epochs)
        self.event(job, f"Checkpoint created at step {step} with Snapshot ID: {name}", at=at)
        id = self.context.ids.new("checkpoint", prefix="ftckpt_")
        checkpoint = {
            "id": id,
            "object": "fine_tuning.job.checkpoint",
            "created_at": int(at),
            "fine_tuned_model_checkpoint": name,
            "fine_tuning_job_id": job.id,
            "step_number": step,
            "metrics": {"step": step, **metrics, "type": job.document["method"]["type"]},
        }
        self.context.store.add(Record(Place(job.place.tenant, CHECKPOINTS, job.id), id, checkpoint))
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
        id = self.context.ids.new("event", prefix="ftevent-")
        document = {
            "id": id,
            "object": "fine_tuning.job.event",
            "created_at": int(self.context.clock.now() if at is None else at),
            "level": level,
            "message": message,
            "type": type,
            "data": dict(data or {}),
        }
        self.context.store.add(Record(Place(job.place.tenant, EVENTS, job.id), id, document))

    def list_values(self, call: Call, place: Place, page: Page) -> dict[str, Any]:
        """The names that a list's body has beside its items."""
        ids = [record.id for record in page.records]
        return {"object": "list", "first_id": ids[0] if ids else None, "last_id": ids[-1] if ids else None}

    # Checkpoints, permissions, graders, models

    def list_checkpoints(self, call: Call) -> Success:
        """A job's checkpoints."""
        job = self.find(call, Place(call.tenant, JOBS))
        return self.list_place(call, Place(call.tenant, CHECKPOINTS, job.id))

    def create_permissions(self, call: Call) -> Success:
        """Let projects use a checkpoint."""
        place = call.place()
        added = [self._permission(place, project) for project in call.body["project_ids"]]
        ids = [record.id for record in added]
        return self.context.success(
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
        id = self.context.ids.new("permission", prefix="cp_")
        document = {
            "id": id,
            "object": "checkpoint.permission",
            "created_at": int(self.context.clock.now()),
            "project_id": project,
        }
        return self.context.store.add(Record(place, id, document))

    def list_models(self, call: Call) -> Success:
        """The vendor's models and the tenant's own."""
        return self.context.success(call, {"object": "list", "data": all_models(self.context.store, call.tenant)})

    def retrieve_model(self, call: Call) -> Success:
        """One of them."""
        return self.context.success(call, find_model(self.context.store, call.tenant, call.item_id))

    async def outside(self, request: Request, incoming: Incoming) -> Callable[[], Response] | None:
        """Beside the contract: a canned completion, to try a tuned model with."""
        if (request.method, request.url.path) != ("POST", f"{self.context.spec.base_path}{chat.PATH}"):
            return None
        self.admit(request)
        tenant = self.tenant_of(self.context.spec.operations[0], request)
        incoming.check(announced(request))
        body = chat.checked(parse_json(await request.body()))
        return lambda: self._complete(tenant, body)

    def _complete(self, tenant: str, body: Mapping[str, Any]) -> Response:
        find_model(self.context.store, tenant, body["model"])
        created = int(self.context.clock.now())
        if body.get("stream"):
            return StreamingResponse(iter(list(chat.stream(body, created))), media_type="text/event-stream")
        return Response(msgspec.json.encode(chat.completion(body, created)), media_type="application/json")

    def run_grader(self, call: Call) -> Success:
        """Run a grader over one sample."""
        return self.context.success(
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


def organization_name(tenant: str) -> str:
    """The name of a tenant's organization, which is not its id."""
    return token(tenant)[:8].lower()


def asked_hyperparameters(job: Mapping[str, Any]) -> dict[str, Any]:
    """The hyperparameters that a job shows; a job that was loaded with a state may show none."""
    method: Mapping[str, Any] = job.get("method") or {"type": "supervised"}
    shown = (method.get(method["type"]) or {}).get("hyperparameters") or job.get("hyperparameters") or {}
    return {"n_epochs": AUTO, "batch_size": AUTO, **shown}


def planned_course(job: Mapping[str, Any], reading: Reading) -> Course:
    """The course of a job's training on a file in which this was found."""
    values = resolved(asked_hyperparameters(job), reading.examples)
    return Course(
        examples=reading.examples,
        tokens=reading.tokens,
        epochs=min(int(values["n_epochs"]), MOST_EPOCHS),  # JSON may write 3.0
        batch_size=int(values["batch_size"]),
        seed=job.get("seed") or 0,
        validates=job.get("validation_file") is not None,
    )


def started(job: Mapping[str, Any], course: Course) -> dict[str, Any]:
    """What changes on a job when it starts to run: `auto` becomes numbers."""
    method = job["method"]
    kind = method["type"]
    values = resolved(method[kind]["hyperparameters"], course.examples)
    return {
        "method": {**method, kind: {**method[kind], "hyperparameters": values}},
        "hyperparameters": values if kind == "supervised" else job["hyperparameters"],
    }


def progress_message(step: int, steps: int, metrics: Mapping[str, float]) -> str:
    """How far a training has come, in the words of an event."""
    words = {"train_loss": "training loss", "valid_loss": "validation loss", "full_valid_loss": "full validation loss"}
    losses = [f"{word}={metrics[name]:.2f}" for name, word in words.items() if name in metrics]
    return f"Step {step}/{steps}: {', '.join(losses)}"


def with_wandb_defaults(integration: Mapping[str, Any]) -> dict[str, Any]:
    """An integration as a job shows it."""
    wandb = {"name": None, "entity": None, "tags": [], **integration["wandb"]}
    return {**integration, "wandb": wandb}


def masked(key: str) -> str:
    """A key that cannot be used any more."""
    return f"{key[:3]}{'*' * 8}" if len(key) > 8 else "*" * 8
