# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(fine_tuned_model_checkpoint: str, permission_id: str, *, strict: bool = True) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "delete_fine_tuning_checkpoint_permission",
        (("fine_tuned_model_checkpoint", fine_tuned_model_checkpoint), ("permission_id", permission_id)),
        strict=strict,
    )
    return Request(
        "DELETE",
        f"/fine_tuning/checkpoints/{path_segment('fine_tuned_model_checkpoint', fine_tuned_model_checkpoint, safe=':')}/permissions/{path_segment('permission_id', permission_id, safe=':')}",
    )


RESPONSES = (
    ResponseReader(
        (200,),
        lambda value: (
            READERS["DeleteFineTuningCheckpointPermissionResponse"](value) if isinstance(value, dict) else value
        ),
    ),
    ResponseReader(
        (401, 403, 404, 429, 500), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
)
OPERATION: Operation[models.DeleteFineTuningCheckpointPermissionResponse] = Operation(
    provider="OpenAI", id="delete_fine_tuning_checkpoint_permission", decode=RESPONSES[0].decode
)


def sync_detailed(
    fine_tuned_model_checkpoint: str, permission_id: str, *, client: HttpxSource
) -> Response[models.DeleteFineTuningCheckpointPermissionResponse | models.ErrorResponse]:
    """Take a permission back.

    Ends the use of a checkpoint by one project. Needs an admin key.

    Args:
        fine_tuned_model_checkpoint: The name under which the checkpoint is used as a model. Bounds:
            at least 1 character.
        permission_id: The permission's id. Bounds: at least 1 character.
    """
    return send(client, request(fine_tuned_model_checkpoint, permission_id), RESPONSES)


def sync(
    fine_tuned_model_checkpoint: str, permission_id: str, *, client: HttpxSource
) -> models.DeleteFineTuningCheckpointPermissionResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(fine_tuned_model_checkpoint, permission_id, client=client).parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str, permission_id: str, *, client: HttpxSource
) -> Response[models.DeleteFineTuningCheckpointPermissionResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(fine_tuned_model_checkpoint, permission_id), RESPONSES)


async def asyncio(
    fine_tuned_model_checkpoint: str, permission_id: str, *, client: HttpxSource
) -> models.DeleteFineTuningCheckpointPermissionResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(fine_tuned_model_checkpoint, permission_id, client=client)).parsed
