# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.file_sources import FileInput
from finetuning_runtime._wire.json_body import given

from .. import models

if TYPE_CHECKING:
    from .. import params
    from ..raw_responses import AsyncUploadsWithRawResponse, UploadsWithRawResponse
    from ..streaming_responses import AsyncUploadsWithStreamingResponse, UploadsWithStreamingResponse
    from .uploads_parts import AsyncUploadsParts, UploadsParts
else:
    params = LazyModule("..params", __package__)


class Uploads(Resource):
    """`client.uploads`.

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
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import UploadsWithRawResponse

        return UploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import UploadsWithStreamingResponse

        return UploadsWithStreamingResponse(self)

    @cached_property
    def parts(self) -> UploadsParts:
        """`client.uploads.parts`."""
        from .uploads_parts import UploadsParts

        return UploadsParts(self._session)

    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: models.FilePurpose,
        expires_after: models.FileExpirationAfter | params.FileExpirationAfterParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.Upload:
        """Begin an upload in parts.

        Begins the upload of a file that is sent in parts, of 64 MB at most each, and 8 GB together.
        It expires an hour after it was begun. Once it is completed, there is a file as if it had
        been uploaded in one piece.

        Args:
            bytes: How many bytes the file has, 8 GB at most.
            filename: The file's name.
            mime_type: The type of its content, which has to fit its purpose.
            purpose: What the file is for.
            expires_after: When to delete the file by itself.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.files import create_upload

        request = create_upload.request(
            body=given(
                ("bytes", bytes),
                ("filename", filename),
                ("mime_type", mime_type),
                ("purpose", purpose),
                ("expires_after", expires_after),
            ),
            strict=self._session.settings.strict,
        )
        return self._session.send(create_upload.OPERATION, request, options)

    def complete(
        self, upload_id: str, *, part_ids: Sequence[str], md5: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.Upload:
        """Complete an upload.

        Makes a file of the parts, in the order in which they are named. Their bytes have to be as
        many as were announced. No part can be sent afterwards.

        Args:
            upload_id: The upload's id. Bounds: at least 1 character.
            part_ids: The ids of the parts, in the order of their bytes.
            md5: The MD5 of the file's bytes, in hexadecimal; where it is another, the upload is
                refused.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.files import complete_upload

        request = complete_upload.request(
            upload_id=upload_id, body=given(("part_ids", part_ids), ("md5", md5)), strict=self._session.settings.strict
        )
        return self._session.send(complete_upload.OPERATION, request, options)

    def cancel(self, upload_id: str, **options: Unpack[RequestOptions]) -> models.Upload:
        """Cancel an upload.

        Gives an upload up that was not completed. No part can be sent afterwards. Takes no body.

        Args:
            upload_id: The upload's id. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.files import cancel_upload

        request = cancel_upload.request(upload_id=upload_id, strict=self._session.settings.strict)
        return self._session.send(cancel_upload.OPERATION, request, options)

    def upload_file_chunked(
        self,
        *,
        file: FileInput,
        mime_type: str,
        purpose: models.FilePurpose,
        expires_after: models.FileExpirationAfter | params.FileExpirationAfterParam | Unset = UNSET,
        md5: str | Unset = UNSET,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Upload:
        """Upload a file of any size, in parts.

        `create`, `parts.create` for each part, one after the other, and `complete`, in one call.

        Args:
            file: A path, bytes, a file that is open in binary mode, or an iterable of bytes; or a tuple of the name to
                send and one of these. What is neither a path nor bytes is first copied to the disk.
            mime_type: The type of its content, which has to fit its purpose.
            purpose: What the file is for.
            expires_after: When to delete the file by itself.
            md5: The MD5 of the file's bytes, in hexadecimal; where it is another, the upload is
                refused.
            filename: The name to send. Default: the file's own.
            bytes: How many bytes there are. Default: as many as there are.
            part_size: Bytes of a part. Default: 67108864.
            options: Of each of the calls, but that `extra_body` goes into the first, and `on_progress` is told of the file's
                bytes after each part. There can be no `idempotency_key`: it would be one for several calls.

        Raises:
            TypeError, ValueError: An argument breaks the contract, or the file has no name; nothing was sent.
            OSError: The file cannot be read.
            APIError: One of the calls failed, as for any call.
        """
        from finetuning_runtime._transfers.in_parts import upload_in_parts

        return upload_in_parts(
            "upload_file_chunked",
            file,
            name=filename,
            size=bytes,
            part_size=67108864 if part_size is None else part_size,
            options=options,
            begin=lambda name, size, **further: self.create(
                filename=name, bytes=size, mime_type=mime_type, purpose=purpose, expires_after=expires_after, **further
            ),
            send=lambda id, part, **further: self.parts.create(id, data=part, **further),
            finish=lambda id, ids, **further: self.complete(id, part_ids=ids, md5=md5, **further),
        )


class AsyncUploads(AsyncResource):
    """`client.uploads`, for asyncio.

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
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncUploadsWithRawResponse

        return AsyncUploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncUploadsWithStreamingResponse

        return AsyncUploadsWithStreamingResponse(self)

    @cached_property
    def parts(self) -> AsyncUploadsParts:
        """`client.uploads.parts`."""
        from .uploads_parts import AsyncUploadsParts

        return AsyncUploadsParts(self._session)

    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: models.FilePurpose,
        expires_after: models.FileExpirationAfter | params.FileExpirationAfterParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.Upload:
        """Begin an upload in parts.

        Begins the upload of a file that is sent in parts, of 64 MB at most each, and 8 GB together.
        It expires an hour after it was begun. Once it is completed, there is a file as if it had
        been uploaded in one piece.

        Args:
            bytes: How many bytes the file has, 8 GB at most.
            filename: The file's name.
            mime_type: The type of its content, which has to fit its purpose.
            purpose: What the file is for.
            expires_after: When to delete the file by itself.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.files import create_upload

        request = create_upload.request(
            body=given(
                ("bytes", bytes),
                ("filename", filename),
                ("mime_type", mime_type),
                ("purpose", purpose),
                ("expires_after", expires_after),
            ),
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_upload.OPERATION, request, options)

    async def complete(
        self, upload_id: str, *, part_ids: Sequence[str], md5: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.Upload:
        """Complete an upload.

        Makes a file of the parts, in the order in which they are named. Their bytes have to be as
        many as were announced. No part can be sent afterwards.

        Args:
            upload_id: The upload's id. Bounds: at least 1 character.
            part_ids: The ids of the parts, in the order of their bytes.
            md5: The MD5 of the file's bytes, in hexadecimal; where it is another, the upload is
                refused.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.files import complete_upload

        request = complete_upload.request(
            upload_id=upload_id, body=given(("part_ids", part_ids), ("md5", md5)), strict=self._session.settings.strict
        )
        return await self._session.send(complete_upload.OPERATION, request, options)

    async def cancel(self, upload_id: str, **options: Unpack[RequestOptions]) -> models.Upload:
        """Cancel an upload.

        Gives an upload up that was not completed. No part can be sent afterwards. Takes no body.

        Args:
            upload_id: The upload's id. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.files import cancel_upload

        request = cancel_upload.request(upload_id=upload_id, strict=self._session.settings.strict)
        return await self._session.send(cancel_upload.OPERATION, request, options)

    async def upload_file_chunked(
        self,
        *,
        file: FileInput,
        mime_type: str,
        purpose: models.FilePurpose,
        expires_after: models.FileExpirationAfter | params.FileExpirationAfterParam | Unset = UNSET,
        md5: str | Unset = UNSET,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Upload:
        """Upload a file of any size, in parts.

        `create`, `parts.create` for each part, one after the other, and `complete`, in one call.

        Args:
            file: A path, bytes, a file that is open in binary mode, or an iterable of bytes; or a tuple of the name to
                send and one of these. What is neither a path nor bytes is first copied to the disk.
            mime_type: The type of its content, which has to fit its purpose.
            purpose: What the file is for.
            expires_after: When to delete the file by itself.
            md5: The MD5 of the file's bytes, in hexadecimal; where it is another, the upload is
                refused.
            filename: The name to send. Default: the file's own.
            bytes: How many bytes there are. Default: as many as there are.
            part_size: Bytes of a part. Default: 67108864.
            options: Of each of the calls, but that `extra_body` goes into the first, and `on_progress` is told of the file's
                bytes after each part. There can be no `idempotency_key`: it would be one for several calls.

        Raises:
            TypeError, ValueError: An argument breaks the contract, or the file has no name; nothing was sent.
            OSError: The file cannot be read.
            APIError: One of the calls failed, as for any call.
        """
        from finetuning_runtime._transfers.in_parts import upload_in_parts_async

        return await upload_in_parts_async(
            "upload_file_chunked",
            file,
            name=filename,
            size=bytes,
            part_size=67108864 if part_size is None else part_size,
            options=options,
            begin=lambda name, size, **further: self.create(
                filename=name, bytes=size, mime_type=mime_type, purpose=purpose, expires_after=expires_after, **further
            ),
            send=lambda id, part, **further: self.parts.create(id, data=part, **further),
            finish=lambda id, ids, **further: self.complete(id, part_ids=ids, md5=md5, **further),
        )
