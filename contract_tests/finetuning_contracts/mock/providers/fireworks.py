"""What Fireworks does: a gRPC service behind a JSON gateway, with datasets and four kinds of jobs below an
account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from finetuning_contracts.mock.ids import HEX
from finetuning_contracts.mock.provider import Provider
from finetuning_contracts.mock.refusals import Kind, Refusal
from finetuning_contracts.mock.world import Answer, Call, Handler, World, success_schema

from .fireworks_datasets import DATASETS, Datasets
from .fireworks_jobs import COLLECTIONS, LEGACY, Jobs
from .fireworks_json import as_read, snake_case, with_json_names
from .fireworks_lists import Fields
from .fireworks_names import is_account
from .fireworks_storage import Storage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from finetuning_contracts.mock import paging
    from finetuning_contracts.mock.shapes import Unset
    from finetuning_contracts.mock.store import Place, Record
    from finetuning_contracts.specs import Operation

_CODES: Mapping[Kind, int] = {
    "no_route": 5,
    "no_method": 12,
    "no_credentials": 16,
    "not_found": 5,
    "exists": 6,
    "state": 9,
}
"""Kind of refusal → gRPC code. All others are 3, an invalid argument."""
_INVALID_ARGUMENT = 3

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

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.storage = Storage(world)
        self.datasets = Datasets(world, self.storage)
        self.jobs = Jobs(world, self.datasets)
        self._fields = {
            operation.resource.name: Fields(world.spec, success_schema(operation))
            for operation in world.spec.operations
            if operation.resource.verb == "get"
        }

    def handlers(self) -> Mapping[str, Handler]:
        return {
            **{f"{resource}.create": self.jobs.create for resource in COLLECTIONS},
            f"{LEGACY}.update": self.update_job,
            "datasets.create": self.datasets.create,
            "datasets.upload": lambda call: self.datasets.upload(call, self.find(call)),
            "datasets.get_upload_endpoint": lambda call: self.datasets.upload_endpoint(call, self.find(call)),
            "datasets.validate_upload": lambda call: self.datasets.validate_upload(call, self.find(call)),
        }

    def handler(self, operation: Operation) -> Handler:
        """The handler, behind what all of them look at first: whether there is such an account, and such
        fields."""
        handle = super().handler(operation)

        def handle_checked(call: Call) -> Answer:
            account = str(call.path["account_id"])
            if not is_account(account):
                raise Refusal("not_found", f"there is no account {account}", subject=account)
            self._fields[operation.resource.name].masked({}, call.query.get("readMask", ""))
            return handle(call)

        return handle_checked

    # On the wire

    def normalised(self, operation: Operation, body: Any) -> Any:
        content = (operation.request_body or {}).get("content", {}).get("application/json", {})
        return with_json_names(self.world.spec, content.get("schema", {}), body)

    def refusal_body(self, refusal: Refusal, status: int, request: Request) -> Any:
        if refusal.kind == "bad_credentials":
            error = {
                "message": "The API key you provided is invalid.",
                "param": None,
                "code": "UNAUTHORIZED",
                "type": "error",
            }
            return {"error": error, "request_id": self.world.ids.new("request", length=32, alphabet=HEX)}
        code = _CODES.get(refusal.kind, _INVALID_ARGUMENT)
        return {"code": code, "details": [], "message": self._wording(refusal)}

    def _wording(self, refusal: Refusal) -> str:
        match refusal.kind:
            case "no_route":
                return "Not Found"
            case "no_method":
                return "Method Not Allowed"
            case "no_credentials":
                return "missing credentials"
            case "not_found":
                return "resource not found"
            case "cursor":
                return f'page_token: invalid page token "{refusal.subject}"'
            case "invalid" if refusal.details.get("keyword") == "additionalProperties":
                return f'unknown field "{refusal.subject}"'
            case "invalid" if refusal.details.get("keyword") and refusal.place[:1] == ("query",):
                return f'parsing field "{snake_case(str(refusal.place[1]))}": {refusal.message}'
        return refusal.message

    async def outside(self, request: Request) -> Response | None:
        return await self.storage.receive(request)

    # Lists

    def list_query(self, call: Call) -> Mapping[str, Any]:
        if call.query.get("pageToken") != _FIRST_PAGE:
            return call.query
        return {name: value for name, value in call.query.items() if name != "pageToken"}

    def list_filter(self, call: Call) -> paging.Keep | None:
        text = call.query.get("filter", "").strip()
        return self._fields[call.operation.resource.name].filter(text) if text else None

    def list_order(self, call: Call) -> paging.Sort | None:
        text = call.query.get("orderBy", "").strip()
        return self._fields[call.operation.resource.name].order(text) if text else None

    def list_values(self, call: Call, place: Place, page: paging.Page) -> dict[str, Any]:
        del page
        keep = self.list_filter(call)
        if keep is None:
            return {"totalSize": self.world.store.count(place)}
        return {"totalSize": sum(map(keep, self.world.store.records(place)))}

    # Resources

    def presented(self, record: Record, call: Call) -> dict[str, Any]:
        if call.operation.resource.verb == "create":
            return record.document
        fields = self._fields[record.place.collection]
        return as_read(fields.masked(record.document, call.query.get("readMask", "")))

    def delete(self, call: Call) -> Answer:
        record = self.find(call)
        self.world.store.remove(record)
        if record.place.collection == DATASETS:
            self.datasets.removed(record)
        return self.world.answer(call, {})

    def update_job(self, call: Call) -> Answer:
        job = self.jobs.update(call, self.find(call), self._fields[LEGACY])
        return self.world.answer(call, self.presented(job, call))

    def act(self, call: Call) -> Answer:
        """Cancel a job, which answers nothing, or resume it, which answers the job."""
        job = self.moved_by(call, self.find(call))
        if call.operation.resource.verb == "cancel":
            return self.world.answer(call, {})
        job = self.world.store.update(self.jobs.resumed(job))
        return self.world.answer(call, self.presented(job, call))

    # Jobs

    def entered(self, job: Record, state: str, at: float) -> Record:
        return self.jobs.entered(job, state, at)

    def trained(self, job: Record, number: int, at: float) -> Record:
        del at
        return self.jobs.trained(job, number)
