"""What OpenAI does: files, fine-tuning jobs with their events and checkpoints, permissions, graders, models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from finetuning_contracts.mock.context import Call, Context, Handler, Success
from finetuning_contracts.mock.graders import run_grader
from finetuning_contracts.mock.ids import token
from finetuning_contracts.mock.provider import Provider
from finetuning_contracts.mock.refusals import Kind, Refusal
from finetuning_contracts.mock.state.blobs import Blob
from finetuning_contracts.mock.state.records import Place, Record
from finetuning_contracts.mock.state.snapshot import Loaded

from . import chat, wording
from .endpoints import Endpoints
from .files import Files, with_reading
from .jobs import Jobs
from .models import all_models, base_models, check_deletable, find_model, model
from .names import (
    CHECKPOINTS,
    FILES,
    JOBS,
    MODELS,
    PARTS,
    PERMISSIONS,
    UPLOADS,
    WEBHOOKS,
    organization_id,
    organization_name,
)
from .permissions import Permissions
from .progress import Progress
from .uploads import Uploads

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from finetuning_specs import Operation
    from starlette.requests import Request
    from starlette.responses import Response

    from finetuning_contracts.mock.paging import Page
    from finetuning_contracts.mock.receiving import Incoming

_OF_THE_SERVICE = ("openai-organization", "openai-processing-ms", "openai-version")
_OBJECTS: Mapping[str, str] = {
    FILES: "file",
    MODELS: "model",
    PERMISSIONS: "checkpoint.permission",
    WEBHOOKS: "webhook_endpoint.deleted",
}
"""Collection → the type of what was deleted, as the response to a deletion names it."""


class OpenAI(Provider):
    """OpenAI's fine-tuning API."""

    # Not on record. OpenAI's other refusals are 400, and its client would send a request again after 409.
    statuses: ClassVar[Mapping[Kind, tuple[int, ...]]] = {"state": (400, 409)}

    def __init__(self, context: Context, keys: Sequence[str] | None = None) -> None:
        super().__init__(context, keys)
        self.files = Files(context)
        self.endpoints = Endpoints(context)
        self.jobs = Jobs(context, self.files, Progress(context), self.endpoints)
        self.permissions = Permissions(context)
        self.uploads = Uploads(context, self.files)

    def handlers(self) -> Mapping[str, Handler]:
        """What OpenAI does its own way."""
        return {
            "files.create": self.files.create,
            "files.content": lambda call: self.files.content(self.find(call)),
            "uploads.create": lambda call: self._shown(call, self.uploads.create(call)),
            "uploads.parts.create": self.add_upload_part,
            "uploads.complete": lambda call: self._shown(call, self.uploads.complete(call, self.find(call))),
            "uploads.cancel": lambda call: self._shown(call, self.uploads.cancel(self.find(call))),
            "webhooks.create": lambda call: self._with_secret(call, self.endpoints.create(call)),
            "webhooks.rotate_secret": lambda call: self._with_secret(
                call, self.endpoints.rotate(call, self.find(call))
            ),
            "webhooks.update": self.update_endpoint,
            "webhooks.test": lambda call: self.context.success(call, self.endpoints.test(call, self.find(call))),
            "webhooks.event_types.list": self.list_event_types,
            "models.list": self.list_models,
            "models.retrieve": self.retrieve_model,
            "models.delete": self.delete_model,
            "fine_tuning.jobs.create": self.create_job,
            "fine_tuning.jobs.checkpoints.list": self.list_checkpoints,
            "fine_tuning.checkpoints.permissions.create": self.permissions.create,
            "fine_tuning.alpha.graders.run": self.run_grader,
            "fine_tuning.alpha.graders.validate": lambda call: self.context.success(
                call, {"grader": call.body["grader"]}
            ),
        }

    def draft(self, place: Place, id: str, content: Blob | None, operation: Operation | None) -> Loaded:
        """A file that can be trained on, a job on such a file, a permission, or a model."""
        if place.collection == FILES:
            return self.files.draft(place, id, content)
        if place.collection == JOBS:
            return Loaded(self.jobs.draft(place, id), content)
        if place.collection == PERMISSIONS:
            return Loaded(self.permissions.draft(place, id), content)
        if place.collection == WEBHOOKS:
            return Loaded(self.endpoints.draft(place, id), content)
        if place.collection in {UPLOADS, PARTS}:
            return Loaded(self.uploads.draft(place, id), content or Blob.of(b"") if place.collection == PARTS else None)
        if place.collection == MODELS:
            return Loaded(
                Record(place, id, model(id, int(self.context.clock.now()), organization_id(place.tenant))), content
            )
        return super().draft(place, id, content, operation)

    def admitted(self, record: Record) -> Record:
        """A file that says when it expires does so."""
        record = super().admitted(record)
        return self.files.expiring(record) if record.place.collection == FILES else record

    # On the wire

    async def prepared(self, call: Call) -> Any:
        """The body, a file for fine-tuning in it read, or the event in it sent."""
        match call.operation.resource.name, call.operation.resource.verb:
            case "files", "create":
                return await with_reading(call.body)
            case "webhooks", "test":
                return await self.endpoints.tested(call)
        return call.body

    def refusal_body(self, refusal: Refusal, status: int, request: Request) -> Any:
        """OpenAI's error body."""
        path = request.url.path
        error = wording.error(refusal, request.method, path, self.context.lifecycles[JOBS][1])
        of_files = path.startswith(f"{self.context.spec.base_path}/files")
        return wording.envelope(error, self._error_fields, of_files=of_files)

    def headers(self, request: Request, number: int) -> Mapping[str, str]:
        """The id by which OpenAI's support would find the request, and what else its responses are declared to carry."""
        digits = token(str(number), length=32, alphabet="0123456789abcdef")
        request_id = {"x-request-id": f"req_{digits}"}
        if self._declared_headers.isdisjoint(_OF_THE_SERVICE):
            return request_id
        found = {
            "openai-organization": organization_name(getattr(request.state, "tenant", "")),
            "openai-processing-ms": str(20 + int(digits[:2], 16)),
            "openai-version": "2020-10-01",
        }
        return request_id | {name: value for name, value in found.items() if name in self._declared_headers}

    async def outside(self, request: Request, incoming: Incoming) -> Callable[[], Response] | None:
        """Beside the contract: a canned completion, to try a tuned model with."""
        if (request.method, request.url.path) != ("POST", f"{self.context.spec.base_path}{chat.PATH}"):
            return None
        self.admit(request)
        tenant = self.tenant_of(self.context.spec.operations[0], request)
        body = await chat.received(request, incoming)
        return lambda: self._complete(tenant, body)

    # Resources

    def deleted(self, record: Record) -> dict[str, Any]:
        """The id and the type of what is gone."""
        return {"id": record.id, "object": _OBJECTS[record.place.collection], "deleted": True}

    def list_values(self, call: Call, place: Place, page: Page) -> dict[str, Any]:
        """The names that a list's body has beside its items."""
        ids = [record.id for record in page.records]
        return {"object": "list", "first_id": ids[0] if ids else None, "last_id": ids[-1] if ids else None}

    def create_job(self, call: Call) -> Success:
        """Start a job on an uploaded file."""
        return self.context.success(call, self.presented(self.jobs.create(call), call))

    def list_checkpoints(self, call: Call) -> Success:
        """A job's checkpoints."""
        job = self.find(call, Place(call.tenant, JOBS))
        return self.list_place(call, Place(call.tenant, CHECKPOINTS, job.id))

    def add_upload_part(self, call: Call) -> Success:
        """A part of an upload."""
        upload = self.find(call, Place(call.tenant, UPLOADS))
        return self.context.success(call, self.uploads.add_part(call, upload).document)

    def update_endpoint(self, call: Call) -> Success:
        """Change a webhook endpoint."""
        endpoint = self.endpoints.update(call, self.find(call))
        return self.context.success(call, self.presented(endpoint, call))

    def list_event_types(self, call: Call) -> Success:
        """The types of events that can be sent."""
        return self.context.success(call, {"object": "list", "data": self.endpoints.event_types()})

    def list_models(self, call: Call) -> Success:
        """The vendor's models and the tenant's own."""
        return self.context.success(call, {"object": "list", "data": all_models(self.context.store, call.tenant)})

    def retrieve_model(self, call: Call) -> Success:
        """One of them."""
        return self.context.success(call, base_models().get(call.item_id) or self.presented(self.find(call), call))

    def delete_model(self, call: Call) -> Success:
        """Delete a model of the tenant's own."""
        check_deletable(self.context.store, call.tenant, call.item_id)
        return self.delete(call)

    def run_grader(self, call: Call) -> Success:
        """Run a grader over one sample."""
        return self.context.success(
            call, run_grader(call.body["grader"], call.body.get("item", {}), call.body["model_sample"])
        )

    # Jobs

    def broken(self, job: Record) -> bool:
        """See `Jobs.broken`."""
        return self.jobs.broken(job)

    def entered(self, job: Record, state: str, at: float) -> Record:
        """See `Jobs.entered`."""
        return self.jobs.entered(job, state, at)

    def trained(self, job: Record, number: int, at: float) -> Record:
        """See `Jobs.trained`."""
        return self.jobs.trained(job, number, at)

    # Their parts

    def _with_secret(self, call: Call, endpoint: Record) -> Success:
        shown = {**endpoint.document, "signing_secret": endpoint.hidden["secret"]}
        return self.context.success(call, shown)

    def _shown(self, call: Call, upload: Record) -> Success:
        return self.context.success(call, self.uploads.shown(upload))

    def _complete(self, tenant: str, body: Mapping[str, Any]) -> Response:
        find_model(self.context.lookup, tenant, body["model"])
        return chat.response(body, int(self.context.clock.now()))

    @cached_property
    def _declared_headers(self) -> frozenset[str]:
        """The headers that any success of the contract carries."""
        successes = (operation.success[1] for operation in self.context.spec.operations)
        return frozenset(name.lower() for response in successes for name in response.get("headers", {}))

    @cached_property
    def _error_fields(self) -> Collection[str]:
        fields: Collection[str] = self.context.spec.schemas["ErrorResponse"].get("properties", {}).keys()
        return fields
