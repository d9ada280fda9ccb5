# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any

import httpx

from finetuning_runtime._lowlevel.response import (
    HttpxSource,
    Response,
    UnexpectedStatus,
    http_status,
    json_body,
)
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.models import ModelUnion, encode
from finetuning_runtime._wire.parameters import path_segment

from ... import models, readers
from ..._schemas import SCHEMAS

_GRPC_ERROR_OR_API_KEY_ERROR = ModelUnion(
    models,
    tag=None,
    tagged={},
    untagged=(
        (frozenset(["code", "message"]), frozenset(["code", "details", "message"]), "GrpcError"),
        (frozenset(["error"]), frozenset(["error", "request_id"]), "ApiKeyError"),
    ),
)


def _get_kwargs(
    account_id: str,
    supervised_fine_tuning_job_id: str,
    *,
    body: dict[str, Any],
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": "POST",
        "url": f"/v1/accounts/{path_segment('account_id', account_id)}/supervisedFineTuningJobs/{path_segment('supervised_fine_tuning_job_id', supervised_fine_tuning_job_id)}:resume",
    }
    SCHEMAS.check_parameters(
        "resume_supervised_fine_tuning_job",
        (
            ("account_id", account_id),
            ("supervised_fine_tuning_job_id", supervised_fine_tuning_job_id),
        ),
    )
    payload = encode(body)
    SCHEMAS.check_body("resume_supervised_fine_tuning_job", payload)
    kwargs["json"] = payload
    return kwargs


def _decode(value: Any) -> Any:
    return readers.SupervisedFineTuningJob(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[models.SupervisedFineTuningJob] = Operation(
    provider="Fireworks",
    id="resume_supervised_fine_tuning_job",
    decode=_decode,
    repeatable=False,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 200:
        value = json_body(response)
        return readers.SupervisedFineTuningJob(value.copy()) if isinstance(value, dict) else value
    if response.status_code in (400, 404, 429, 500, 503):
        value = json_body(response)
        return readers.GrpcError(value.copy()) if isinstance(value, dict) else value
    if response.status_code in (401, 403):
        value = json_body(response)
        return _GRPC_ERROR_OR_API_KEY_ERROR(value)
    if client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: HttpxSource, response: httpx.Response
) -> Response[models.SupervisedFineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    supervised_fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    body: dict[str, Any],
) -> Response[models.SupervisedFineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """Resume a supervised fine-tuning job.

    Takes up a job again that failed or was paused, and answers with the job. What the service
    answers for a job in another state is not known; 400 with code 9 is expected.

    Args:
        account_id: The account, by its id alone. Bounds: at least 1 characters. Source: document
            004, the vendor's SDK.
        supervised_fine_tuning_job_id: The supervised fine-tuning job, by the last segment of its
            name. Bounds: at least 1 characters. Source: the vendor's SDK, official documentation.
    """
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_id,
            supervised_fine_tuning_job_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    supervised_fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    body: dict[str, Any],
) -> models.SupervisedFineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        account_id,
        supervised_fine_tuning_job_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    supervised_fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    body: dict[str, Any],
) -> Response[models.SupervisedFineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """As `sync_detailed`, for asyncio."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_id,
            supervised_fine_tuning_job_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    supervised_fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    body: dict[str, Any],
) -> models.SupervisedFineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            account_id,
            supervised_fine_tuning_job_id,
            client=client,
            body=body,
        )
    ).parsed
