# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from finetuning_runtime._http.options import LookOptions, RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._transfers.async_download import AsyncDownload
from finetuning_runtime._transfers.download import Download
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.file_sources import FileInput, given_file
from finetuning_runtime._wire.json_body import given

from .. import models

if TYPE_CHECKING:
    from .. import pages
    from ..raw_responses import AsyncFilesWithRawResponse, FilesWithRawResponse
    from ..streaming_responses import AsyncFilesWithStreamingResponse, FilesWithStreamingResponse
else:
    pages = LazyModule("..pages", __package__)


class Files(Resource):
    """`client.files`.

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
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import FilesWithRawResponse

        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self)

    def list(self, *, purpose: str | None | Unset = UNSET, **options: Unpack[RequestOptions]) -> pages.StoredFilePage:
        """List files.

        Lists all files of the provider account at once, or those of one purpose.

        Args:
            purpose: Keep only the files that have this purpose.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).

        Returns:
            The first page. Iterating over it goes on to the pages behind it, which are fetched as
            they are needed.
        """
        from ..api.files import list_files

        request = list_files.request(purpose=purpose, strict=self._session.settings.strict)
        return pages.first_page(pages.StoredFilePage, self._session, list_files.OPERATION, request, options)

    def create(
        self, *, file: FileInput, purpose: models.UploadPurpose, **options: Unpack[RequestOptions]
    ) -> models.StoredFile:
        """Upload a file.

        Sends a file to the selected provider. A fine-tuning job takes JSON lines with purpose
        `fine-tune`.

        Args:
            file: The bytes of the file.
            purpose: What the file is for.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.files import create_file

        request = create_file.request(
            body=given(("file", given_file("file", file)), ("purpose", purpose)), strict=self._session.settings.strict
        )
        return self._session.send(create_file.OPERATION, request, options)

    def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> models.StoredFile:
        """Retrieve a file's record.

        Looks up what is known of one file. Its content is another operation.

        Args:
            file_id: Id of the file. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.files import retrieve_file

        request = retrieve_file.request(file_id=file_id, strict=self._session.settings.strict)
        return self._session.send(retrieve_file.OPERATION, request, options)

    def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> models.DeleteFileResponse:
        """Delete a file.

        Removes a file for good.

        Args:
            file_id: Id of the file. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.files import delete_file

        request = delete_file.request(file_id=file_id, strict=self._session.settings.strict)
        return self._session.send(delete_file.OPERATION, request, options)

    def content(self, file_id: str, **options: Unpack[RequestOptions]) -> Download:
        """Download a file.

        Reads the bytes of a file as they were uploaded.

        Args:
            file_id: Id of the file. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            The content, not yet fetched: `read()` it, iterate over it, or `save()` it.
        """
        from ..api.files import download_file

        request = download_file.request(file_id=file_id, strict=self._session.settings.strict)
        return Download(self._session, download_file.OPERATION, request, options)

    def wait_for_processing(
        self,
        id: models.StoredFile | str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float | None = 1800.0,
        raise_on_failure: bool = False,
        **options: Unpack[LookOptions],
    ) -> models.StoredFile:
        """Wait until the file can be used, or was found unfit.

        Args:
            id: The file's id, or the file.
            poll_interval: Seconds between the first looks, more than 0; the pauses grow up to six times as long.
            max_wait_seconds: More than 0. None: as long as it takes, with a warning in the log every hour.
            raise_on_failure: Raise when the file was found unfit; otherwise return it, as the vendors' SDKs do.

        Returns:
            The file as it is then.

        Raises:
            JobFailedError: The file was found unfit, and `raise_on_failure` is set.
            WaitTimeoutError: `max_wait_seconds` ran out first.
            APIStatusError: The server refuses to show the file. Failures that may pass (no connection, 429, 5xx) do not end the waiting.
        """
        from finetuning_runtime._jobs import waiting

        return waiting.wait_for_job(
            self.retrieve,
            id,
            timeout=max_wait_seconds,
            poll_interval=poll_interval,
            noun="file",
            raise_on_failure=raise_on_failure,
            options=options,
        )


class AsyncFiles(AsyncResource):
    """`client.files`, for asyncio.

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
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self)

    def list(
        self, *, purpose: str | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> pages.AsyncPaginator[models.StoredFile, pages.AsyncStoredFilePage]:
        """List files.

        Lists all files of the provider account at once, or those of one purpose.

        Args:
            purpose: Keep only the files that have this purpose.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.files import list_files

        request = list_files.request(purpose=purpose, strict=self._session.settings.strict)
        return pages.AsyncPaginator(pages.AsyncStoredFilePage, self._session, list_files.OPERATION, request, options)

    async def create(
        self, *, file: FileInput, purpose: models.UploadPurpose, **options: Unpack[RequestOptions]
    ) -> models.StoredFile:
        """Upload a file.

        Sends a file to the selected provider. A fine-tuning job takes JSON lines with purpose
        `fine-tune`.

        Args:
            file: The bytes of the file.
            purpose: What the file is for.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.files import create_file

        request = create_file.request(
            body=given(("file", given_file("file", file)), ("purpose", purpose)), strict=self._session.settings.strict
        )
        return await self._session.send(create_file.OPERATION, request, options)

    async def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> models.StoredFile:
        """Retrieve a file's record.

        Looks up what is known of one file. Its content is another operation.

        Args:
            file_id: Id of the file. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.files import retrieve_file

        request = retrieve_file.request(file_id=file_id, strict=self._session.settings.strict)
        return await self._session.send(retrieve_file.OPERATION, request, options)

    async def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> models.DeleteFileResponse:
        """Delete a file.

        Removes a file for good.

        Args:
            file_id: Id of the file. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.files import delete_file

        request = delete_file.request(file_id=file_id, strict=self._session.settings.strict)
        return await self._session.send(delete_file.OPERATION, request, options)

    def content(self, file_id: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """Download a file.

        Reads the bytes of a file as they were uploaded.

        Args:
            file_id: Id of the file. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            The content, not yet fetched: `read()` it, iterate over it, or `save()` it.
        """
        from ..api.files import download_file

        request = download_file.request(file_id=file_id, strict=self._session.settings.strict)
        return AsyncDownload(self._session, download_file.OPERATION, request, options)

    async def wait_for_processing(
        self,
        id: models.StoredFile | str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float | None = 1800.0,
        raise_on_failure: bool = False,
        **options: Unpack[LookOptions],
    ) -> models.StoredFile:
        """Wait until the file can be used, or was found unfit.

        Args:
            id: The file's id, or the file.
            poll_interval: Seconds between the first looks, more than 0; the pauses grow up to six times as long.
            max_wait_seconds: More than 0. None: as long as it takes, with a warning in the log every hour.
            raise_on_failure: Raise when the file was found unfit; otherwise return it, as the vendors' SDKs do.

        Returns:
            The file as it is then.

        Raises:
            JobFailedError: The file was found unfit, and `raise_on_failure` is set.
            WaitTimeoutError: `max_wait_seconds` ran out first.
            APIStatusError: The server refuses to show the file. Failures that may pass (no connection, 429, 5xx) do not end the waiting.
        """
        from finetuning_runtime._jobs import waiting

        return await waiting.wait_for_job_async(
            self.retrieve,
            id,
            timeout=max_wait_seconds,
            poll_interval=poll_interval,
            noun="file",
            raise_on_failure=raise_on_failure,
            options=options,
        )
