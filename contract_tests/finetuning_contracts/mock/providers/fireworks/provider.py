"""What Fireworks does: gRPC behind a JSON gateway, with datasets, four kinds of jobs and deployments per account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from finetuning_contracts.mock.context import Call, Context, Handler, Success
from finetuning_contracts.mock.ids import HEX
from finetuning_contracts.mock.provider import Provider
from finetuning_contracts.mock.refusals import Kind, Refusal
from finetuning_contracts.mock.state.snapshot import Loaded
from finetuning_contracts.mock.training.uploads import read_upload

from .datasets import DATASETS, NO_FILE, Datasets
from .deployments import DEPLOYMENTS, Deployments
from .downloads import Downloads
from .jobs import COLLECTIONS, LEGACY, Jobs
from .json_names import as_read, snake_case, with_json_names
from .lists import Fields
from .metrics import Metrics
from .names import is_account
from .storage import Storage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from finetuning_specs import Operation
    from starlette.requests import Request
    from starlette.responses import Response

    from finetuning_contracts.mock import paging
    from finetuning_contracts.mock.receiving import Incoming
    from finetuning_contracts.mock.response_builder import Unset
    from finetuning_contracts.mock.state.blobs import Blob
    from finetuning_contracts.mock.state.conditions import Condition
    from finetuning_contracts.mock.state.records import Place, Record

_CODES: Mapping[Kind, int] = {
    "no_route": 5,
    "no_method": 12,
    "no_credentials": 16,
    "not_found": 5,
    "exists": 6,
    "state": 9,
    "too_large": 8,
    "too_slow": 4,
    "internal": 13,
}
"""Kind of refusal → gRPC code. All others are 3, an invalid argument."""
_INVALID_ARGUMENT = 3

_MESSAGES: Mapping[Kind, str] = {
    "no_route": "Not Found",
    "no_method": "Method Not Allowed",
    "no_credentials": "missing credentials",
    "not_found": "resource not found",
}
"""Kind of refusal → message, where it is always the same. The last one was recorded."""

_BAD_KEY: Mapping[str, str | None] = {
    "message": "The API key you provided is invalid.",
    "param": None,
    "code": "UNAUTHORIZED",
    "type": "error",
}
"""What was recorded for a key that is not valid."""

_FIRST_PAGE = "1"
"""With this token the Portkey gateway asks for the first page, so the service has to take it for one."""


class Fireworks(Provider):
    """Fireworks' fine-tuning API."""

    statuses: ClassVar[Mapping[Kind, tuple[int, ...]]] = {
        "bad_credentials": (403, 401),
        "cursor": (400,),
        "state": (400,),
    }
    unset: ClassVar[Unset] = "zeros"
    sorts_keys: ClassVar[bool] = True
    default_limit: ClassVar[int] = 50

    def __init__(self, context: Context, keys: Sequence[str] | None = None) -> None:
        super().__init__(context, keys)
        self.storage = Storage(context)
        self.downloads = Downloads(context)
        self.datasets = Datasets(context, self.storage, self.downloads)
        self.metrics = Metrics(context, self.datasets)
        self.jobs = Jobs(context, self.datasets, self.downloads, self.metrics)
        self.deployments = Deployments(context)
        self._fields = {
            operation.resource.name: Fields(context.spec, operation.success_schema)
            for operation in context.spec.operations
            if operation.resource.verb == "get"
        }

    def handlers(self) -> Mapping[str, Handler]:
        """Datasets, jobs and deployments have their own; reading, listing and moving jobs is standard."""
        return {
            **{f"{resource}.create": self.jobs.create for resource in COLLECTIONS},
            f"{LEGACY}.update": self.update_job,
            "dpo_jobs.get_metrics_file_endpoint": lambda call: self.jobs.metrics_endpoint(call, self.find(call)),
            "deployments.create": self.deployments.create,
            "datasets.create": self.datasets.create,
            "datasets.update": self.update_dataset,
            "datasets.get_download_endpoint": lambda call: self.datasets.download_endpoint(
                call, self.find(call), Fields(self.context.spec, call.operation.success_schema)
            ),
            "datasets.upload": lambda call: self.datasets.upload(call, self.find(call)),
            "datasets.get_upload_endpoint": lambda call: self.datasets.upload_endpoint(call, self.find(call)),
            "datasets.validate_upload": lambda call: self.datasets.validate_upload(call, self.find(call)),
        }

    def handler(self, operation: Operation) -> Handler:
        """The handler, behind what all look at first: whether there is such an account, and such fields."""
        handle = super().handler(operation)
        # A list's mask is one of its items, which is what reading one of them gives.
        of_items = operation.pagination is not None or operation.resource.verb == "get"
        fields = (
            self._fields[operation.resource.name] if of_items else Fields(self.context.spec, operation.success_schema)
        )

        def handle_checked(call: Call) -> Success:
            account = str(call.path["account_id"])
            if not is_account(account):
                raise Refusal("not_found", f"there is no account {account}", subject=account)
            fields.masked({}, call.query.get("readMask", ""))
            return handle(call)

        return handle_checked

    def draft(self, place: Place, id: str, content: Blob | None, operation: Operation | None) -> Loaded:
        """A dataset, a job or a deployment; `:upload` needs a dataset that waits for its content."""
        if place.collection == DATASETS:
            return Loaded(self.datasets.draft(place, id, operation), content)
        if place.collection in COLLECTIONS:
            return Loaded(self.jobs.draft(place, id), content)
        if place.collection == DEPLOYMENTS:
            return Loaded(self.deployments.draft(place, id), content)
        return super().draft(place, id, content, operation)

    # On the wire

    def normalised(self, operation: Operation, body: Any) -> Any:
        """The body with JSON names: the Portkey gateway sends `learning_rate`."""
        schema = operation.body_schemas.get("application/json", {})
        return with_json_names(self.context.spec, schema, body)

    async def prepared(self, call: Call) -> Any:
        """The body, the file in it read."""
        if (call.operation.resource.name, call.operation.resource.verb) != (DATASETS, "upload"):
            return call.body
        file = (call.body or {}).get("file", NO_FILE)
        return {"file": file, "reading": await read_upload(file.content)}

    def refusal_body(self, refusal: Refusal, status: int, request: Request) -> Any:
        """The gateway's error body; for a bad key another service's."""
        del status, request
        if refusal.kind == "bad_credentials":
            request_id = self.context.ids.new("request", length=32, alphabet=HEX)
            return {"error": dict(_BAD_KEY), "request_id": request_id}
        code = _CODES.get(refusal.kind, _INVALID_ARGUMENT)
        return {"code": code, "details": [], "message": _MESSAGES.get(refusal.kind) or wording(refusal)}

    async def outside(self, request: Request, incoming: Incoming) -> Callable[[], Response] | None:
        """Signed addresses are outside of the API."""
        return await self.storage.receive(request, incoming) or self.downloads.find(request)

    # Lists

    def list_query(self, call: Call) -> Mapping[str, Any]:
        """The query, without the token that stands for the first page."""
        if call.query.get("pageToken") != _FIRST_PAGE:
            return call.query
        return {name: value for name, value in call.query.items() if name != "pageToken"}

    def list_filter(self, call: Call) -> Condition | None:
        """What `filter` keeps."""
        text = call.query.get("filter", "").strip()
        return self._fields[call.operation.resource.name].filter(text) if text else None

    def list_order(self, call: Call) -> Sequence[str]:
        """How `orderBy` sorts."""
        text = call.query.get("orderBy", "").strip()
        return self._fields[call.operation.resource.name].order(text) if text else ()

    def list_values(self, call: Call, place: Place, page: paging.Page) -> dict[str, Any]:
        """How many items there are on all pages."""
        if not page.more and not self.list_query(call).get("pageToken"):
            return {"totalSize": len(page.records)}  # it is the only page
        return {"totalSize": self.context.store.count(place, where=self.list_filter(call))}

    # Resources

    def presented(self, record: Record, call: Call) -> dict[str, Any]:
        """The resource in the fields that `readMask` wants; after a create as it is."""
        if call.operation.resource.verb == "create":
            return record.document
        fields = self._fields[record.place.collection]
        return as_read(fields.masked(record.document, call.query.get("readMask", "")))

    def delete(self, call: Call) -> Success:
        """Delete at once: what was deleted does not linger as something that is being deleted."""
        record = self.find(call)
        self.context.store.remove(record)
        if record.place.collection == DATASETS:
            self.datasets.removed(record)
        elif record.place.collection in COLLECTIONS:
            self.metrics.discard(record)
        return self.context.success(call, {})

    def update_job(self, call: Call) -> Success:
        """Change a legacy job."""
        job = self.jobs.update(call, self.find(call), self._fields[LEGACY])
        return self.context.success(call, self.presented(job, call))

    def update_dataset(self, call: Call) -> Success:
        """Change a dataset."""
        dataset = self.datasets.update(call, self.find(call), self._fields[DATASETS])
        return self.context.success(call, self.presented(dataset, call))

    def act(self, call: Call) -> Success:
        """Cancel a job, which gives an empty object, or resume it, which gives the job."""
        job = self.moved_by(call, self.find(call))
        if call.operation.resource.verb == "cancel":
            return self.context.success(call, {})
        job = self.context.store.update(self.jobs.resumed(job))
        return self.context.success(call, self.presented(job, call))

    # Jobs

    def entered(self, job: Record, state: str, at: float) -> Record:
        """See `Jobs.entered` and `Deployments.entered`."""
        if job.place.collection == DEPLOYMENTS:
            return self.deployments.entered(job, state, at)
        return self.jobs.entered(job, state, at)

    def trained(self, job: Record, number: int, at: float) -> Record:
        """See `Jobs.trained`."""
        del at
        return self.jobs.trained(job, number)


def wording(refusal: Refusal) -> str:
    """The message for a refusal, in the words of the gateway where they are known."""
    keyword = refusal.details.get("keyword")
    match refusal.kind:
        case "cursor":
            return f'page_token: invalid page token "{refusal.subject}"'
        case "invalid" if keyword == "additionalProperties":
            return f'unknown field "{refusal.subject}"'
        case "invalid" if keyword and refusal.place[:1] == ("query",):
            return f'parsing field "{snake_case(str(refusal.place[1]))}": {refusal.message}'
        case "invalid" if keyword and refusal.place[:1] == ("body",) and len(refusal.place) > 1:
            return f"{'.'.join(snake_case(str(part)) for part in refusal.place[1:])}: {refusal.message}"
    return refusal.message
