# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.json_body import given

from .. import models
from ..webhooks import Webhooks as _Messages

if TYPE_CHECKING:
    from finetuning_runtime._http.session import AsyncSession, Session

    from .. import pages
    from ..raw_responses import AsyncWebhooksWithRawResponse, WebhooksWithRawResponse
    from ..streaming_responses import AsyncWebhooksWithStreamingResponse, WebhooksWithStreamingResponse
    from .webhooks_event_types import AsyncWebhooksEventTypes, WebhooksEventTypes
else:
    pages = LazyModule("..pages", __package__)


class Webhooks(_Messages, Resource):
    """`client.webhooks`: the endpoints, and the messages that come to them."""

    def __init__(self, session: Session, secret: str | bytes | None) -> None:
        _Messages.__init__(self, secret)
        Resource.__init__(self, session)

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import WebhooksWithRawResponse

        return WebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import WebhooksWithStreamingResponse

        return WebhooksWithStreamingResponse(self)

    @cached_property
    def event_types(self) -> WebhooksEventTypes:
        """`client.webhooks.event_types`."""
        from .webhooks_event_types import WebhooksEventTypes

        return WebhooksEventTypes(self._session)

    def list(
        self, *, after: str | None | Unset = UNSET, limit: int | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> pages.WebhookEndpointPage:
        """List webhook endpoints.

        One page of the project's webhook endpoints. The id of a page's last one, given as `after`,
        asks for the next.

        Args:
            after: The id of the last endpoint of the page before; the answer starts behind it. Not
                in the vendor's documentation; seen in the vendor's SDK.
            limit: How many endpoints a page holds at most. The server's default: 20. Not in the
                vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            The first page. Iterating over it goes on to the pages behind it, which are fetched as
            they are needed.
        """
        from ..api.webhooks import list_webhook_endpoints

        request = list_webhook_endpoints.request(after=after, limit=limit, strict=self._session.settings.strict)
        return pages.first_page(
            pages.WebhookEndpointPage, self._session, list_webhook_endpoints.OPERATION, request, options
        )

    def create(
        self, *, event_types: Sequence[models.WebhookEventType], name: str, url: str, **options: Unpack[RequestOptions]
    ) -> models.WebhookEndpointWithSecret:
        """Create a webhook endpoint.

        Has events of these types sent to an address, signed with a secret that only this response
        shows.

        Args:
            event_types: The types of events to send. Not in the vendor's documentation; seen in the
                vendor's SDK.
            name: A name for people. Not in the vendor's documentation; seen in the vendor's SDK.
            url: Where to send them, an https address. Not in the vendor's documentation; seen in
                the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.webhooks import create_webhook_endpoint

        request = create_webhook_endpoint.request(
            body=given(("event_types", event_types), ("name", name), ("url", url)), strict=self._session.settings.strict
        )
        return self._session.send(create_webhook_endpoint.OPERATION, request, options)

    def retrieve(self, webhook_endpoint_id: str, **options: Unpack[RequestOptions]) -> models.WebhookEndpoint:
        """Read a webhook endpoint.

        The endpoint as it stands, without its secret.

        Args:
            webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the
                vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.webhooks import retrieve_webhook_endpoint

        request = retrieve_webhook_endpoint.request(
            webhook_endpoint_id=webhook_endpoint_id, strict=self._session.settings.strict
        )
        return self._session.send(retrieve_webhook_endpoint.OPERATION, request, options)

    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: Sequence[models.WebhookEventType] | Unset = UNSET,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpoint:
        """Change a webhook endpoint.

        Changes what the body names. `event_types` is the complete new set.

        Args:
            webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the
                vendor's documentation; seen in the vendor's SDK.
            event_types: The types of events to send. Not in the vendor's documentation; seen in the
                vendor's SDK.
            name: A new name for people. Not in the vendor's documentation; seen in the vendor's
                SDK.
            url: Where to send events from now on, an https address. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.webhooks import update_webhook_endpoint

        request = update_webhook_endpoint.request(
            webhook_endpoint_id=webhook_endpoint_id,
            body=given(("event_types", event_types), ("name", name), ("url", url)),
            strict=self._session.settings.strict,
        )
        return self._session.send(update_webhook_endpoint.OPERATION, request, options)

    def delete(
        self, webhook_endpoint_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteWebhookEndpointResponse:
        """Delete a webhook endpoint.

        Nothing is sent to it any more.

        Args:
            webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the
                vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.webhooks import delete_webhook_endpoint

        request = delete_webhook_endpoint.request(
            webhook_endpoint_id=webhook_endpoint_id, strict=self._session.settings.strict
        )
        return self._session.send(delete_webhook_endpoint.OPERATION, request, options)

    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpointWithSecret:
        """Give a webhook endpoint a new secret.

        The secret before is invalid at once, or in 24 hours if that was asked for.

        Args:
            webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the
                vendor's documentation; seen in the vendor's SDK.
            keep_old_secret_active_for_24_hours: Whether it stays valid for 24 hours; false if left
                out. Not in the vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.webhooks import rotate_webhook_endpoint_secret

        request = rotate_webhook_endpoint_secret.request(
            webhook_endpoint_id=webhook_endpoint_id,
            body=given(("keep_old_secret_active_for_24_hours", keep_old_secret_active_for_24_hours)),
            strict=self._session.settings.strict,
        )
        return self._session.send(rotate_webhook_endpoint_secret.OPERATION, request, options)

    def test(
        self, webhook_endpoint_id: str, *, event_type: models.WebhookEventType, **options: Unpack[RequestOptions]
    ) -> models.WebhookEndpointTestResult:
        """Send an event to a webhook endpoint.

        Sends a sample event, and says what the endpoint answered.

        Args:
            webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the
                vendor's documentation; seen in the vendor's SDK.
            event_type: The type of the event to send. Not in the vendor's documentation; seen in
                the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.webhooks import test_webhook_endpoint

        request = test_webhook_endpoint.request(
            webhook_endpoint_id=webhook_endpoint_id,
            body=given(("event_type", event_type)),
            strict=self._session.settings.strict,
        )
        return self._session.send(test_webhook_endpoint.OPERATION, request, options)


class AsyncWebhooks(_Messages, AsyncResource):
    """`client.webhooks`, for asyncio: the endpoints, and the messages that come to them."""

    def __init__(self, session: AsyncSession, secret: str | bytes | None) -> None:
        _Messages.__init__(self, secret)
        AsyncResource.__init__(self, session)

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncWebhooksWithRawResponse

        return AsyncWebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncWebhooksWithStreamingResponse

        return AsyncWebhooksWithStreamingResponse(self)

    @cached_property
    def event_types(self) -> AsyncWebhooksEventTypes:
        """`client.webhooks.event_types`."""
        from .webhooks_event_types import AsyncWebhooksEventTypes

        return AsyncWebhooksEventTypes(self._session)

    def list(
        self, *, after: str | None | Unset = UNSET, limit: int | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> pages.AsyncPaginator[models.WebhookEndpoint, pages.AsyncWebhookEndpointPage]:
        """List webhook endpoints.

        One page of the project's webhook endpoints. The id of a page's last one, given as `after`,
        asks for the next.

        Args:
            after: The id of the last endpoint of the page before; the answer starts behind it. Not
                in the vendor's documentation; seen in the vendor's SDK.
            limit: How many endpoints a page holds at most. The server's default: 20. Not in the
                vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.webhooks import list_webhook_endpoints

        request = list_webhook_endpoints.request(after=after, limit=limit, strict=self._session.settings.strict)
        return pages.AsyncPaginator(
            pages.AsyncWebhookEndpointPage, self._session, list_webhook_endpoints.OPERATION, request, options
        )

    async def create(
        self, *, event_types: Sequence[models.WebhookEventType], name: str, url: str, **options: Unpack[RequestOptions]
    ) -> models.WebhookEndpointWithSecret:
        """Create a webhook endpoint.

        Has events of these types sent to an address, signed with a secret that only this response
        shows.

        Args:
            event_types: The types of events to send. Not in the vendor's documentation; seen in the
                vendor's SDK.
            name: A name for people. Not in the vendor's documentation; seen in the vendor's SDK.
            url: Where to send them, an https address. Not in the vendor's documentation; seen in
                the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.webhooks import create_webhook_endpoint

        request = create_webhook_endpoint.request(
            body=given(("event_types", event_types), ("name", name), ("url", url)), strict=self._session.settings.strict
        )
        return await self._session.send(create_webhook_endpoint.OPERATION, request, options)

    async def retrieve(self, webhook_endpoint_id: str, **options: Unpack[RequestOptions]) -> models.WebhookEndpoint:
        """Read a webhook endpoint.

        The endpoint as it stands, without its secret.

        Args:
            webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the
                vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.webhooks import retrieve_webhook_endpoint

        request = retrieve_webhook_endpoint.request(
            webhook_endpoint_id=webhook_endpoint_id, strict=self._session.settings.strict
        )
        return await self._session.send(retrieve_webhook_endpoint.OPERATION, request, options)

    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: Sequence[models.WebhookEventType] | Unset = UNSET,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpoint:
        """Change a webhook endpoint.

        Changes what the body names. `event_types` is the complete new set.

        Args:
            webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the
                vendor's documentation; seen in the vendor's SDK.
            event_types: The types of events to send. Not in the vendor's documentation; seen in the
                vendor's SDK.
            name: A new name for people. Not in the vendor's documentation; seen in the vendor's
                SDK.
            url: Where to send events from now on, an https address. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.webhooks import update_webhook_endpoint

        request = update_webhook_endpoint.request(
            webhook_endpoint_id=webhook_endpoint_id,
            body=given(("event_types", event_types), ("name", name), ("url", url)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(update_webhook_endpoint.OPERATION, request, options)

    async def delete(
        self, webhook_endpoint_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteWebhookEndpointResponse:
        """Delete a webhook endpoint.

        Nothing is sent to it any more.

        Args:
            webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the
                vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.webhooks import delete_webhook_endpoint

        request = delete_webhook_endpoint.request(
            webhook_endpoint_id=webhook_endpoint_id, strict=self._session.settings.strict
        )
        return await self._session.send(delete_webhook_endpoint.OPERATION, request, options)

    async def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.WebhookEndpointWithSecret:
        """Give a webhook endpoint a new secret.

        The secret before is invalid at once, or in 24 hours if that was asked for.

        Args:
            webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the
                vendor's documentation; seen in the vendor's SDK.
            keep_old_secret_active_for_24_hours: Whether it stays valid for 24 hours; false if left
                out. Not in the vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.webhooks import rotate_webhook_endpoint_secret

        request = rotate_webhook_endpoint_secret.request(
            webhook_endpoint_id=webhook_endpoint_id,
            body=given(("keep_old_secret_active_for_24_hours", keep_old_secret_active_for_24_hours)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(rotate_webhook_endpoint_secret.OPERATION, request, options)

    async def test(
        self, webhook_endpoint_id: str, *, event_type: models.WebhookEventType, **options: Unpack[RequestOptions]
    ) -> models.WebhookEndpointTestResult:
        """Send an event to a webhook endpoint.

        Sends a sample event, and says what the endpoint answered.

        Args:
            webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the
                vendor's documentation; seen in the vendor's SDK.
            event_type: The type of the event to send. Not in the vendor's documentation; seen in
                the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.webhooks import test_webhook_endpoint

        request = test_webhook_endpoint.request(
            webhook_endpoint_id=webhook_endpoint_id,
            body=given(("event_type", event_type)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(test_webhook_endpoint.OPERATION, request, options)
