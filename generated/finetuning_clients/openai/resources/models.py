# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource

from .. import models

if TYPE_CHECKING:
    from ..raw_responses import AsyncModelsWithRawResponse, ModelsWithRawResponse


class Models(Resource):
    """`client.models`."""

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import ModelsWithRawResponse

        return ModelsWithRawResponse(self)

    def delete(self, model: str, **options: Unpack[RequestOptions]) -> models.DeleteModelResponse:
        """Delete a fine-tuned model.

        Removes a model that a job of the organization has made. Needs the owner's role.

        Args:
            model: The model's name. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.models import delete_model

        request = delete_model.request(model=model)
        return self._session.send(delete_model.OPERATION, request, options)


class AsyncModels(AsyncResource):
    """`client.models`, for asyncio."""

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self)

    async def delete(self, model: str, **options: Unpack[RequestOptions]) -> models.DeleteModelResponse:
        """Delete a fine-tuned model.

        Removes a model that a job of the organization has made. Needs the owner's role.

        Args:
            model: The model's name. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.models import delete_model

        request = delete_model.request(model=model)
        return await self._session.send(delete_model.OPERATION, request, options)
