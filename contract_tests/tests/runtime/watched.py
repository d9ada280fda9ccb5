"""Jobs to be waited for, without a server or a contract."""

import attrs
import httpx
from finetuning_runtime._errors.from_httpx import status_error
from finetuning_runtime._values.operations import JobKind

KIND = JobKind(
    provider="openai",
    id=("id",),
    status=("status",),
    created=("created_at",),
    error=("error",),
    states={"queued": "queued", "running": "running", "succeeded": "succeeded", "failed": "failed"}
    | {"cancelled": "cancelled"},
    terminal=frozenset({"succeeded", "failed", "cancelled"}),
)


@attrs.frozen
class Job:
    status: object
    error: object = None
    id: str = "ftjob-1"

    def to_dict(self):
        return attrs.asdict(self)


Job.__job__ = KIND


def answer(status, **headers):
    request = httpx.Request("GET", "https://api.example/v1/jobs/ftjob-1")
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return status_error(httpx.Response(status, request=request, headers=names), provider="OpenAI")
