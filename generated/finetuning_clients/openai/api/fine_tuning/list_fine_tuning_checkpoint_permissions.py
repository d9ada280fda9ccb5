# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.parameters import path_segment, query as _query
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(
    fine_tuned_model_checkpoint: str,
    *,
    strict: bool = True,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FineTuningCheckpointPermissionOrder | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "list_fine_tuning_checkpoint_permissions",
        (
            ("fine_tuned_model_checkpoint", fine_tuned_model_checkpoint),
            ("project_id", project_id),
            ("after", after),
            ("limit", limit),
            ("order", order),
        ),
        strict=strict,
    )
    return Request(
        "GET",
        f"/fine_tuning/checkpoints/{path_segment('fine_tuned_model_checkpoint', fine_tuned_model_checkpoint, safe=':')}/permissions",
        query=_query(
            ("project_id", project_id, "form", False),
            ("after", after, "form", False),
            ("limit", limit, "form", False),
            ("order", order, "form", False),
        ),
    )


RESPONSES = (
    ResponseReader(
        (200,),
        lambda value: (
            READERS["ListFineTuningCheckpointPermissionResponse"](value) if isinstance(value, dict) else value
        ),
    ),
    ResponseReader(
        (400, 401, 403, 404, 429, 500),
        lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value,
    ),
)
OPERATION: Operation[models.ListFineTuningCheckpointPermissionResponse] = Operation(
    provider="OpenAI",
    id="list_fine_tuning_checkpoint_permissions",
    decode=RESPONSES[0].decode,
    pagination=Pagination(
        style="cursor", items=("data",), cursor="after", limit="limit", next_from_last_item=("id",), more=("has_more",)
    ),
    decode_item=lambda value: READERS["FineTuningCheckpointPermission"](value) if isinstance(value, dict) else value,
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
            at least 1 character.
        project_id: Keeps only the permission of this project.
        after: The id of the last permission of the page before; the answer starts behind it.
        limit: How many permissions a page holds at most. The server's default: 10.
        order: Whether the oldest permission comes first or the newest, by `created_at`. The
            server's default: 'descending'.
    """
    return send(
        client,
        request(fine_tuned_model_checkpoint, project_id=project_id, after=after, limit=limit, order=order),
        RESPONSES,
    )


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
        fine_tuned_model_checkpoint, client=client, project_id=project_id, after=after, limit=limit, order=order
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
    return await send_async(
        client,
        request(fine_tuned_model_checkpoint, project_id=project_id, after=after, limit=limit, order=order),
        RESPONSES,
    )


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
            fine_tuned_model_checkpoint, client=client, project_id=project_id, after=after, limit=limit, order=order
        )
    ).parsed
