# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.parameters import path_segment, query as _query
from finetuning_runtime._wire.readers import ModelUnion
from finetuning_runtime._wire.request import JsonBody, Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS

_GRPC_ERROR_OR_API_KEY_ERROR = ModelUnion(
    models,
    tag=None,
    tagged={},
    untagged=(
        (frozenset(["code", "message"]), frozenset(["code", "details", "message"]), "GrpcError"),
        (frozenset(["error"]), frozenset(["error", "request_id"]), "ApiKeyError"),
    ),
)


def request(
    account_id: str,
    *,
    strict: bool = True,
    body: models.DeploymentInput | Mapping[str, Any],
    deployment_id: str | None | Unset = UNSET,
    disable_auto_deploy: bool | None | Unset = UNSET,
    disable_speculative_decoding: bool | None | Unset = UNSET,
    skip_shape_validation: bool | None | Unset = UNSET,
    skip_image_tag_validation: bool | None | Unset = UNSET,
    accept_shapeless_risk: bool | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "create_deployment",
        (
            ("account_id", account_id),
            ("deploymentId", deployment_id),
            ("disableAutoDeploy", disable_auto_deploy),
            ("disableSpeculativeDecoding", disable_speculative_decoding),
            ("skipShapeValidation", skip_shape_validation),
            ("skipImageTagValidation", skip_image_tag_validation),
            ("acceptShapelessRisk", accept_shapeless_risk),
        ),
        strict=strict,
    )
    payload = encode(body)
    SCHEMAS.check_body("create_deployment", payload, strict=strict)
    content = JsonBody(payload)
    return Request(
        "POST",
        f"/v1/accounts/{path_segment('account_id', account_id)}/deployments",
        query=_query(
            ("deploymentId", deployment_id, "form", False),
            ("disableAutoDeploy", disable_auto_deploy, "form", False),
            ("disableSpeculativeDecoding", disable_speculative_decoding, "form", False),
            ("skipShapeValidation", skip_shape_validation, "form", False),
            ("skipImageTagValidation", skip_image_tag_validation, "form", False),
            ("acceptShapelessRisk", accept_shapeless_risk, "form", False),
        ),
        body=content,
    )


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["Deployment"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (400, 404, 409, 429, 500, 503), lambda value: READERS["GrpcError"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((401, 403), lambda value: _GRPC_ERROR_OR_API_KEY_ERROR(value)),
)
OPERATION: Operation[models.Deployment] = Operation(
    provider="Fireworks", id="create_deployment", decode=RESPONSES[0].decode, repeatable=False
)


def sync_detailed(
    account_id: str,
    *,
    client: HttpxSource,
    body: models.DeploymentInput | Mapping[str, Any],
    deployment_id: str | None | Unset = UNSET,
    disable_auto_deploy: bool | None | Unset = UNSET,
    disable_speculative_decoding: bool | None | Unset = UNSET,
    skip_shape_validation: bool | None | Unset = UNSET,
    skip_image_tag_validation: bool | None | Unset = UNSET,
    accept_shapeless_risk: bool | None | Unset = UNSET,
) -> Response[models.Deployment | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """Deploy a model.

    Gives a model, such as one that a job has made, machines of its own, so that it can be called.
    It can be once the deployment is `READY`. It costs as long as it has replicas, so delete it when
    it is not needed.

    Args:
        account_id: The account, by its id alone. Bounds: at least 1 character.
        deployment_id: The id to give the deployment. Left out, the service makes one up at random.
            Not in the vendor's documentation; seen in the vendor's SDK.
        disable_auto_deploy: Whether a model that is nowhere deployed is left so. Not in the
            vendor's documentation; seen in the vendor's SDK.
        disable_speculative_decoding: Whether the model's own settings for guessing tokens are left
            out. Not in the vendor's documentation; seen in the vendor's SDK.
        skip_shape_validation: Whether a shape is taken that was not tested. Not in the vendor's
            documentation; seen in the vendor's SDK.
        skip_image_tag_validation: Whether an image is taken that is blocked otherwise. Not in the
            vendor's documentation; seen in the vendor's SDK.
        accept_shapeless_risk: Says that no `deploymentShape` is given on purpose. Not in the
            vendor's documentation; seen in the vendor's SDK.
    """
    return send(
        client,
        request(
            account_id,
            body=body,
            deployment_id=deployment_id,
            disable_auto_deploy=disable_auto_deploy,
            disable_speculative_decoding=disable_speculative_decoding,
            skip_shape_validation=skip_shape_validation,
            skip_image_tag_validation=skip_image_tag_validation,
            accept_shapeless_risk=accept_shapeless_risk,
        ),
        RESPONSES,
    )


def sync(
    account_id: str,
    *,
    client: HttpxSource,
    body: models.DeploymentInput | Mapping[str, Any],
    deployment_id: str | None | Unset = UNSET,
    disable_auto_deploy: bool | None | Unset = UNSET,
    disable_speculative_decoding: bool | None | Unset = UNSET,
    skip_shape_validation: bool | None | Unset = UNSET,
    skip_image_tag_validation: bool | None | Unset = UNSET,
    accept_shapeless_risk: bool | None | Unset = UNSET,
) -> models.Deployment | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        account_id,
        client=client,
        body=body,
        deployment_id=deployment_id,
        disable_auto_deploy=disable_auto_deploy,
        disable_speculative_decoding=disable_speculative_decoding,
        skip_shape_validation=skip_shape_validation,
        skip_image_tag_validation=skip_image_tag_validation,
        accept_shapeless_risk=accept_shapeless_risk,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: HttpxSource,
    body: models.DeploymentInput | Mapping[str, Any],
    deployment_id: str | None | Unset = UNSET,
    disable_auto_deploy: bool | None | Unset = UNSET,
    disable_speculative_decoding: bool | None | Unset = UNSET,
    skip_shape_validation: bool | None | Unset = UNSET,
    skip_image_tag_validation: bool | None | Unset = UNSET,
    accept_shapeless_risk: bool | None | Unset = UNSET,
) -> Response[models.Deployment | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(
        client,
        request(
            account_id,
            body=body,
            deployment_id=deployment_id,
            disable_auto_deploy=disable_auto_deploy,
            disable_speculative_decoding=disable_speculative_decoding,
            skip_shape_validation=skip_shape_validation,
            skip_image_tag_validation=skip_image_tag_validation,
            accept_shapeless_risk=accept_shapeless_risk,
        ),
        RESPONSES,
    )


async def asyncio(
    account_id: str,
    *,
    client: HttpxSource,
    body: models.DeploymentInput | Mapping[str, Any],
    deployment_id: str | None | Unset = UNSET,
    disable_auto_deploy: bool | None | Unset = UNSET,
    disable_speculative_decoding: bool | None | Unset = UNSET,
    skip_shape_validation: bool | None | Unset = UNSET,
    skip_image_tag_validation: bool | None | Unset = UNSET,
    accept_shapeless_risk: bool | None | Unset = UNSET,
) -> models.Deployment | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            account_id,
            client=client,
            body=body,
            deployment_id=deployment_id,
            disable_auto_deploy=disable_auto_deploy,
            disable_speculative_decoding=disable_speculative_decoding,
            skip_shape_validation=skip_shape_validation,
            skip_image_tag_validation=skip_image_tag_validation,
            accept_shapeless_risk=accept_shapeless_risk,
        )
    ).parsed
