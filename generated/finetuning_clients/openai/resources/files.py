# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
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
    from .. import pages, params
    from ..raw_responses import AsyncFilesWithRawResponse, FilesWithRawResponse
    from ..streaming_responses import AsyncFilesWithStreamingResponse, FilesWithStreamingResponse
else:
    pages = LazyModule("..pages", __package__)
    params = LazyModule("..params", __package__)


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

    def list(
        self,
        *,
        purpose: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        order: models.FileOrder | None | Unset = UNSET,
        after: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> pages.OpenAIFilePage:
        """List files.

        One page of the project's files, by default all of them, newest first.

        Args:
            purpose: Keeps only the files with this purpose.
            limit: How many files a page holds at most. Bounds: 1 to 10000. The server's default:
                10000.
            order: Whether the oldest file comes first (`asc`) or the newest (`desc`), by
                `created_at`. The server's default: 'desc'.
            after: The id of the last file of the page before; the answer starts behind it.

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
        from ..api.files import list_files

        request = list_files.request(
            purpose=purpose, limit=limit, order=order, after=after, strict=self._session.settings.strict
        )
        return pages.first_page(pages.OpenAIFilePage, self._session, list_files.OPERATION, request, options)

    def create(
        self,
        *,
        file: FileInput,
        purpose: models.FilePurpose,
        expires_after: models.FileExpirationAfter | params.FileExpirationAfterParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.OpenAIFile:
        """Upload a file.

        Stores one file under the key's project. For fine-tuning it is a JSONL file with the purpose
        `fine-tune`, one training example in each line.

        Args:
            file: The bytes, with their file name in the part's header.
            purpose: What the file is for.
            expires_after: When to delete the file by itself. Sent as two parts of the form,
                `expires_after[anchor]` and `expires_after[seconds]`.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.files import create_file

        request = create_file.request(
            body=given(("file", given_file("file", file)), ("purpose", purpose), ("expires_after", expires_after)),
            strict=self._session.settings.strict,
        )
        return self._session.send(create_file.OPERATION, request, options)

    def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> models.OpenAIFile:
        """Read what is known of a file.

        Name, size, purpose and age of a file, without its content.

        Args:
            file_id: The file's id. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.files import retrieve_file

        request = retrieve_file.request(file_id=file_id, strict=self._session.settings.strict)
        return self._session.send(retrieve_file.OPERATION, request, options)

    def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> models.DeleteFileResponse:
        """Delete a file.

        Removes the file and its content for good.

        Args:
            file_id: The file's id. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409), RateLimitError
                (429), InternalServerError (500).
        """
        from ..api.files import delete_file

        request = delete_file.request(file_id=file_id, strict=self._session.settings.strict)
        return self._session.send(delete_file.OPERATION, request, options)

    def content(self, file_id: str, **options: Unpack[RequestOptions]) -> Download:
        """Download a file.

        The bytes of a file as they were stored, such as the metrics in a job's result files.

        Args:
            file_id: The file's id. Bounds: at least 1 character.

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
        id: models.OpenAIFile | str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float | None = 1800.0,
        raise_on_failure: bool = False,
        **options: Unpack[LookOptions],
    ) -> models.OpenAIFile:
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
        self,
        *,
        purpose: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        order: models.FileOrder | None | Unset = UNSET,
        after: str | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> pages.AsyncPaginator[models.OpenAIFile, pages.AsyncOpenAIFilePage]:
        """List files.

        One page of the project's files, by default all of them, newest first.

        Args:
            purpose: Keeps only the files with this purpose.
            limit: How many files a page holds at most. Bounds: 1 to 10000. The server's default:
                10000.
            order: Whether the oldest file comes first (`asc`) or the newest (`desc`), by
                `created_at`. The server's default: 'desc'.
            after: The id of the last file of the page before; the answer starts behind it.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.files import list_files

        request = list_files.request(
            purpose=purpose, limit=limit, order=order, after=after, strict=self._session.settings.strict
        )
        return pages.AsyncPaginator(pages.AsyncOpenAIFilePage, self._session, list_files.OPERATION, request, options)

    async def create(
        self,
        *,
        file: FileInput,
        purpose: models.FilePurpose,
        expires_after: models.FileExpirationAfter | params.FileExpirationAfterParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.OpenAIFile:
        """Upload a file.

        Stores one file under the key's project. For fine-tuning it is a JSONL file with the purpose
        `fine-tune`, one training example in each line.

        Args:
            file: The bytes, with their file name in the part's header.
            purpose: What the file is for.
            expires_after: When to delete the file by itself. Sent as two parts of the form,
                `expires_after[anchor]` and `expires_after[seconds]`.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.files import create_file

        request = create_file.request(
            body=given(("file", given_file("file", file)), ("purpose", purpose), ("expires_after", expires_after)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_file.OPERATION, request, options)

    async def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> models.OpenAIFile:
        """Read what is known of a file.

        Name, size, purpose and age of a file, without its content.

        Args:
            file_id: The file's id. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.files import retrieve_file

        request = retrieve_file.request(file_id=file_id, strict=self._session.settings.strict)
        return await self._session.send(retrieve_file.OPERATION, request, options)

    async def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> models.DeleteFileResponse:
        """Delete a file.

        Removes the file and its content for good.

        Args:
            file_id: The file's id. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409), RateLimitError
                (429), InternalServerError (500).
        """
        from ..api.files import delete_file

        request = delete_file.request(file_id=file_id, strict=self._session.settings.strict)
        return await self._session.send(delete_file.OPERATION, request, options)

    def content(self, file_id: str, **options: Unpack[RequestOptions]) -> AsyncDownload:
        """Download a file.

        The bytes of a file as they were stored, such as the metrics in a job's result files.

        Args:
            file_id: The file's id. Bounds: at least 1 character.

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
        id: models.OpenAIFile | str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float | None = 1800.0,
        raise_on_failure: bool = False,
        **options: Unpack[LookOptions],
    ) -> models.OpenAIFile:
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
