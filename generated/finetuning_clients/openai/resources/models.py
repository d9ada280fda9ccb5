# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from finetuning_runtime.client import AsyncClient, SyncClient
from finetuning_runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..models.delete_model_response import DeleteModelResponse


class Models:
    """`client.models`."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def delete(
        self,
        model: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteModelResponse:
        """Delete a fine-tuned model.

        Removes a model that a job of the organization has made. Needs the owner's role.

        Args:
            model: The model's name. Bounds: at least 1 characters. Source: official documentation,
                the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No answer came.
            APIStatusError: The server answered with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.models import delete_model as endpoint

        request = endpoint._get_kwargs(
            model=model,
        )

        return self._client._send(endpoint.OPERATION, request, options)


class AsyncModels:
    """`client.models`, for asyncio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete(
        self,
        model: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteModelResponse:
        """Delete a fine-tuned model.

        Removes a model that a job of the organization has made. Needs the owner's role.

        Args:
            model: The model's name. Bounds: at least 1 characters. Source: official documentation,
                the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No answer came.
            APIStatusError: The server answered with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.models import delete_model as endpoint

        request = endpoint._get_kwargs(
            model=model,
        )

        return await self._client._send(endpoint.OPERATION, request, options)
