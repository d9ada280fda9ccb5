# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule

if TYPE_CHECKING:
    from .. import pages
    from ..raw_responses import AsyncWebhooksEventTypesWithRawResponse, WebhooksEventTypesWithRawResponse
    from ..streaming_responses import (
        AsyncWebhooksEventTypesWithStreamingResponse,
        WebhooksEventTypesWithStreamingResponse,
    )
else:
    pages = LazyModule("..pages", __package__)


class WebhooksEventTypes(Resource):
    """`client.webhooks.event_types`.

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
    def with_raw_response(self) -> WebhooksEventTypesWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import WebhooksEventTypesWithRawResponse

        return WebhooksEventTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WebhooksEventTypesWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import WebhooksEventTypesWithStreamingResponse

        return WebhooksEventTypesWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> pages.strPage:
        """List the types of events.

        All types of events that the key's project can have sent, in one piece.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), RateLimitError (429), InternalServerError (500).

        Returns:
            The first page. Iterating over it goes on to the pages behind it, which are fetched as
            they are needed.
        """
        from ..api.webhooks import list_webhook_event_types

        request = list_webhook_event_types.request()
        return pages.first_page(pages.strPage, self._session, list_webhook_event_types.OPERATION, request, options)


class AsyncWebhooksEventTypes(AsyncResource):
    """`client.webhooks.event_types`, for asyncio.

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
    def with_raw_response(self) -> AsyncWebhooksEventTypesWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncWebhooksEventTypesWithRawResponse

        return AsyncWebhooksEventTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksEventTypesWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncWebhooksEventTypesWithStreamingResponse

        return AsyncWebhooksEventTypesWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> pages.AsyncPaginator[str, pages.AsyncstrPage]:
        """List the types of events.

        All types of events that the key's project can have sent, in one piece.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.webhooks import list_webhook_event_types

        request = list_webhook_event_types.request()
        return pages.AsyncPaginator(
            pages.AsyncstrPage, self._session, list_webhook_event_types.OPERATION, request, options
        )
