# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule

from .. import models

if TYPE_CHECKING:
    from .. import pages
    from ..raw_responses import AsyncModelsWithRawResponse, ModelsWithRawResponse
    from ..streaming_responses import AsyncModelsWithStreamingResponse, ModelsWithStreamingResponse
else:
    pages = LazyModule("..pages", __package__)


class Models(Resource):
    """`client.models`.

    Beside its own arguments, each call takes by keyword:

        timeout: Of each attempt, in seconds, more than 0. None: no limit. Default: the
            client's.
        max_retries: How often a failed attempt may be repeated, at least 0. Default: the
            client's.
        total_timeout: Seconds, more than 0, that all attempts together may take. None: no
            limit. Default: the client's.
        idempotency_key: Sent as `Idempotency-Key`; makes a create repeatable after a failure
            that left its fate open.
        extra_headers: Further headers; they replace the client's, and None takes the client's
            away.
        extra_query: Further query parameters; they replace the call's own.
        extra_body: Further members of a JSON body, which the contract does not know, on any
            level: objects are merged, all else replaces the call's own. Nothing in it is checked.
        on_progress: For uploads: called with the bytes of the body that were sent, and all that
            there are, or None if unknown.
    """

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import ModelsWithRawResponse

        return ModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> pages.ModelPage:
        """List the models.

        All models that the key's project can use, in one piece: OpenAI's, and the tuned ones that
        its jobs have made.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), RateLimitError (429), InternalServerError (500).

        Returns:
            The first page. Iterating over it goes on to the pages behind it, which are fetched as
            they are needed.
        """
        from ..api.models import list_models

        request = list_models.request()
        return pages.first_page(pages.ModelPage, self._session, list_models.OPERATION, request, options)

    def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> models.Model:
        """Read one model.

        Who owns a model and since when there is it. A tuned one can be used from here on.

        Args:
            model: The model's name. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.models import retrieve_model

        request = retrieve_model.request(model=model, strict=self._session.settings.strict)
        return self._session.send(retrieve_model.OPERATION, request, options)

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

        request = delete_model.request(model=model, strict=self._session.settings.strict)
        return self._session.send(delete_model.OPERATION, request, options)


class AsyncModels(AsyncResource):
    """`client.models`, for asyncio.

    Beside its own arguments, each call takes by keyword:

        timeout: Of each attempt, in seconds, more than 0. None: no limit. Default: the
            client's.
        max_retries: How often a failed attempt may be repeated, at least 0. Default: the
            client's.
        total_timeout: Seconds, more than 0, that all attempts together may take. None: no
            limit. Default: the client's.
        idempotency_key: Sent as `Idempotency-Key`; makes a create repeatable after a failure
            that left its fate open.
        extra_headers: Further headers; they replace the client's, and None takes the client's
            away.
        extra_query: Further query parameters; they replace the call's own.
        extra_body: Further members of a JSON body, which the contract does not know, on any
            level: objects are merged, all else replaces the call's own. Nothing in it is checked.
        on_progress: For uploads: called with the bytes of the body that were sent, and all that
            there are, or None if unknown.
    """

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> pages.AsyncPaginator[models.Model, pages.AsyncModelPage]:
        """List the models.

        All models that the key's project can use, in one piece: OpenAI's, and the tuned ones that
        its jobs have made.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.models import list_models

        request = list_models.request()
        return pages.AsyncPaginator(pages.AsyncModelPage, self._session, list_models.OPERATION, request, options)

    async def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> models.Model:
        """Read one model.

        Who owns a model and since when there is it. A tuned one can be used from here on.

        Args:
            model: The model's name. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.models import retrieve_model

        request = retrieve_model.request(model=model, strict=self._session.settings.strict)
        return await self._session.send(retrieve_model.OPERATION, request, options)

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

        request = delete_model.request(model=model, strict=self._session.settings.strict)
        return await self._session.send(delete_model.OPERATION, request, options)
