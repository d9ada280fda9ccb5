# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._wire.file_sources import FileInput, given_file
from finetuning_runtime._wire.json_body import given

from .. import models

if TYPE_CHECKING:
    from ..raw_responses import AsyncUploadsPartsWithRawResponse, UploadsPartsWithRawResponse
    from ..streaming_responses import AsyncUploadsPartsWithStreamingResponse, UploadsPartsWithStreamingResponse


class UploadsParts(Resource):
    """`client.uploads.parts`.

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
    def with_raw_response(self) -> UploadsPartsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import UploadsPartsWithRawResponse

        return UploadsPartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsPartsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import UploadsPartsWithStreamingResponse

        return UploadsPartsWithStreamingResponse(self)

    def create(self, upload_id: str, *, data: FileInput, **options: Unpack[RequestOptions]) -> models.UploadPart:
        """Send a part of an upload.

        Sends a part, of 64 MB at most. Parts may be sent at the same time; their order is given
        when the upload is completed.

        Args:
            upload_id: The upload's id. Bounds: at least 1 character.
            data: The bytes, 64 MB at most.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.files import add_upload_part

        request = add_upload_part.request(
            upload_id=upload_id, body=given(("data", given_file("data", data))), strict=self._session.settings.strict
        )
        return self._session.send(add_upload_part.OPERATION, request, options)


class AsyncUploadsParts(AsyncResource):
    """`client.uploads.parts`, for asyncio.

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
    def with_raw_response(self) -> AsyncUploadsPartsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncUploadsPartsWithRawResponse

        return AsyncUploadsPartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsPartsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncUploadsPartsWithStreamingResponse

        return AsyncUploadsPartsWithStreamingResponse(self)

    async def create(self, upload_id: str, *, data: FileInput, **options: Unpack[RequestOptions]) -> models.UploadPart:
        """Send a part of an upload.

        Sends a part, of 64 MB at most. Parts may be sent at the same time; their order is given
        when the upload is completed.

        Args:
            upload_id: The upload's id. Bounds: at least 1 character.
            data: The bytes, 64 MB at most.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.files import add_upload_part

        request = add_upload_part.request(
            upload_id=upload_id, body=given(("data", given_file("data", data))), strict=self._session.settings.strict
        )
        return await self._session.send(add_upload_part.OPERATION, request, options)
