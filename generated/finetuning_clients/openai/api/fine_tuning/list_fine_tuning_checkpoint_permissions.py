# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
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
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._wire.models import UNSET, Unset
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.parameters import query as _query

from ... import models, readers
from ..._schemas import SCHEMAS


def _get_kwargs(
    fine_tuned_model_checkpoint: str,
    *,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FineTuningCheckpointPermissionOrder | None | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": "GET",
        "url": f"/fine_tuning/checkpoints/{path_segment('fine_tuned_model_checkpoint', fine_tuned_model_checkpoint, safe=':')}/permissions",
    }
    SCHEMAS.check_parameters(
        "list_fine_tuning_checkpoint_permissions",
        (
            ("fine_tuned_model_checkpoint", fine_tuned_model_checkpoint),
            ("project_id", project_id),
            ("after", after),
            ("limit", limit),
            ("order", order),
        ),
    )
    kwargs["params"] = _query(
        ("project_id", project_id, "form", False),
        ("after", after, "form", False),
        ("limit", limit, "form", False),
        ("order", order, "form", False),
    )
    return kwargs


def _decode(value: Any) -> Any:
    return (
        readers.ListFineTuningCheckpointPermissionResponse(value.copy()) if isinstance(value, dict) else value
    )


def _decode_item(value: Any) -> Any:
    return readers.FineTuningCheckpointPermission(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[models.ListFineTuningCheckpointPermissionResponse] = Operation(
    provider="OpenAI",
    id="list_fine_tuning_checkpoint_permissions",
    decode=_decode,
    pagination=Pagination(
        style="cursor",
        items=("data",),
        cursor="after",
        limit="limit",
        next_from_last_item=("id",),
        more=("has_more",),
    ),
    decode_item=_decode_item,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 200:
        value = json_body(response)
        return (
            readers.ListFineTuningCheckpointPermissionResponse(value.copy())
            if isinstance(value, dict)
            else value
        )
    if response.status_code in (400, 401, 403, 404, 429, 500):
        value = json_body(response)
        return readers.ErrorResponse(value.copy()) if isinstance(value, dict) else value
    if client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: HttpxSource, response: httpx.Response
) -> Response[models.ListFineTuningCheckpointPermissionResponse | models.ErrorResponse]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FineTuningCheckpointPermissionOrder | None | Unset = UNSET,
) -> Response[models.ListFineTuningCheckpointPermissionResponse | models.ErrorResponse]:
    """List who may use a checkpoint.

    One page of the permissions on a checkpoint, by default newest first. Needs an admin key.

    Args:
        fine_tuned_model_checkpoint: The name under which the checkpoint is used as a model. Bounds:
            at least 1 characters. Source: official documentation, the vendor's SDK.
        project_id: Keeps only the permission of this project. Source: official documentation, the
            vendor's SDK.
        after: The id of the last permission of the page before; the answer starts behind it.
            Source: official documentation, the vendor's SDK.
        limit: How many permissions a page holds at most. Bounds: at least 1. The server's default:
            10. Source: official documentation, the vendor's SDK.
        order: Whether the oldest permission comes first or the newest, by `created_at`. Source:
            official documentation, the vendor's SDK.
    """
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fine_tuned_model_checkpoint,
            project_id=project_id,
            after=after,
            limit=limit,
            order=order,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FineTuningCheckpointPermissionOrder | None | Unset = UNSET,
) -> models.ListFineTuningCheckpointPermissionResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        fine_tuned_model_checkpoint,
        client=client,
        project_id=project_id,
        after=after,
        limit=limit,
        order=order,
    ).parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FineTuningCheckpointPermissionOrder | None | Unset = UNSET,
) -> Response[models.ListFineTuningCheckpointPermissionResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fine_tuned_model_checkpoint,
            project_id=project_id,
            after=after,
            limit=limit,
            order=order,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FineTuningCheckpointPermissionOrder | None | Unset = UNSET,
) -> models.ListFineTuningCheckpointPermissionResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            fine_tuned_model_checkpoint,
            client=client,
            project_id=project_id,
            after=after,
            limit=limit,
            order=order,
        )
    ).parsed
