# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Unpack

from finetuning_runtime._http.options import LookOptions, RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.resource_names import full_name
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.file_sources import FileInput, given_file
from finetuning_runtime._wire.json_body import given

from .. import models

if TYPE_CHECKING:
    from .. import pages, params
    from ..raw_responses import AsyncDatasetsWithRawResponse, DatasetsWithRawResponse
    from ..streaming_responses import AsyncDatasetsWithStreamingResponse, DatasetsWithStreamingResponse
else:
    pages = LazyModule("..pages", __package__)
    params = LazyModule("..params", __package__)


class Datasets(Resource):
    """`client.datasets`.

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
    def with_raw_response(self) -> DatasetsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import DatasetsWithRawResponse

        return DatasetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DatasetsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import DatasetsWithStreamingResponse

        return DatasetsWithStreamingResponse(self)

    def list(
        self,
        *,
        page_size: int | None | Unset = UNSET,
        page_token: str | None | Unset = UNSET,
        filter: str | None | Unset = UNSET,
        order_by: str | None | Unset = UNSET,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> pages.DatasetPage:
        """List datasets.

        One page of the account's datasets, by name unless `order_by` says otherwise. The last page
        has an empty `nextPageToken`. Apart from `page_size` and `page_token`, the parameters must
        stay the same from page to page.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            page_size: How many items a page holds at most. More than 200 are answered as if 200 had
                been asked for. Bounds: -2147483648 to 2147483647. The server's default: 50.
            page_token: Where the page starts, taken from `nextPageToken` of the page before. Not to
                be read or made up.
            filter: Which items are wanted, in the filter language of AIP-160. Field names are
                written in snake_case. Not in the vendor's documentation; seen in the vendor's SDK and
                in recorded traffic.
            order_by: The fields to sort by, separated by commas, each ascending unless ` desc`
                follows; a dot reaches into a field. Sorted by `name` if left out.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

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
        from ..api.datasets import list_datasets

        request = list_datasets.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return pages.first_page(pages.DatasetPage, self._session, list_datasets.OPERATION, request, options)

    def create(
        self,
        *,
        dataset: models.DatasetInput | params.DatasetInputParam,
        dataset_id: str,
        source_dataset_id: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Dataset:
        """Create a dataset.

        Creates a dataset under an id of the caller's choice. A dataset that the user uploads starts
        without content, as `UPLOADING`; send the content with `:upload`, or with
        `:getUploadEndpoint`, a PUT to the signed address and `:validateUpload`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset: What the caller says about the dataset.
            dataset_id: The id for the dataset, of lowercase letters, digits and hyphens, at most 63
                characters. Not in the vendor's documentation; seen in the vendor's SDK and in recorded
                traffic and in the source of a server.
            source_dataset_id: The dataset to make this one from, instead of an upload.
            filter: Which examples of the source to keep.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import create_dataset

        request = create_dataset.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            body=given(
                ("dataset", dataset),
                ("datasetId", dataset_id),
                ("sourceDatasetId", source_dataset_id),
                ("filter", filter),
            ),
            strict=self._session.settings.strict,
        )
        return self._session.send(create_dataset.OPERATION, request, options)

    def get(
        self,
        dataset_id: str,
        *,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Dataset:
        """Get a dataset.

        Reads one dataset with all of its fields, or with those that `read_mask` names.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import get_dataset

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = get_dataset.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return self._session.send(get_dataset.OPERATION, request, options)

    def delete(
        self, dataset_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Delete a dataset.

        Deletes one dataset and its content.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import delete_dataset

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = delete_dataset.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            strict=self._session.settings.strict,
        )
        return self._session.send(delete_dataset.OPERATION, request, options)

    def update(
        self,
        dataset_id: str,
        *,
        display_name: str | Unset = UNSET,
        example_count: str | Unset = UNSET,
        format: models.DatasetFormat | Unset = UNSET,
        user_uploaded: dict[str, Any] | Unset = UNSET,
        evaluation_result: models.EvaluationResultInput | params.EvaluationResultInputParam | Unset = UNSET,
        transformed: models.TransformedInput | params.TransformedInputParam | Unset = UNSET,
        splitted: models.SplittedInput | params.SplittedInputParam | Unset = UNSET,
        eval_protocol: dict[str, Any] | Unset = UNSET,
        external_url: str | Unset = UNSET,
        source_job_name: str | Unset = UNSET,
        update_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Dataset:
        """Update a dataset.

        Changes the fields that `update_mask` names to the values of the body; without it, those
        that the body has.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.
            display_name: A name for people.
            example_count: How many examples will be uploaded, a 64-bit integer. Reported to be
                needed for uploads, although the documentation does not require it. Not in the vendor's
                documentation; seen in the vendor's SDK and in recorded traffic.
            format: What a line looks like.
            user_uploaded: Origin: uploaded by the user.
            evaluation_result: Origin: the result of an evaluation.
            transformed: Origin: made from another dataset.
            splitted: Origin: part of another dataset.
            eval_protocol: For datasets of the Eval Protocol.
            external_url: Where content outside the service lies.
            source_job_name: The full name of the job that made it.
            update_mask: The fields to change, separated by commas. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import update_dataset

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = update_dataset.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(
                ("displayName", display_name),
                ("exampleCount", example_count),
                ("format", format),
                ("userUploaded", user_uploaded),
                ("evaluationResult", evaluation_result),
                ("transformed", transformed),
                ("splitted", splitted),
                ("evalProtocol", eval_protocol),
                ("externalUrl", external_url),
                ("sourceJobName", source_job_name),
            ),
            update_mask=update_mask,
            strict=self._session.settings.strict,
        )
        return self._session.send(update_dataset.OPERATION, request, options)

    def upload(
        self,
        dataset_id: str,
        *,
        file: FileInput | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.UploadDatasetResponse:
        """Upload the content of a dataset.

        Sends the content in one multipart request and makes the dataset ready. For files up to 150
        MB; larger ones go through `:getUploadEndpoint`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.
            file: The file, JSON lines, up to 150 MB.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import upload_dataset

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = upload_dataset.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(("file", given_file("file", file))),
            strict=self._session.settings.strict,
        )
        return self._session.send(upload_dataset.OPERATION, request, options)

    def get_upload_endpoint(
        self,
        dataset_id: str,
        *,
        filename_to_size: dict[str, str],
        read_mask: str | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetDatasetUploadEndpointResponse:
        """Get signed addresses for the content of a dataset.

        Answers one signed address for each named file. Send each file there with PUT,
        `Content-Type: application/octet-stream` and `x-goog-content-length-range: SIZE,SIZE`, then
        call `:validateUpload`. The signed addresses belong to a storage service and take no API
        key.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.
            filename_to_size: The size of each file in bytes, by the file's name.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import get_dataset_upload_endpoint

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = get_dataset_upload_endpoint.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(("filenameToSize", filename_to_size), ("readMask", read_mask)),
            strict=self._session.settings.strict,
        )
        return self._session.send(get_dataset_upload_endpoint.OPERATION, request, options)

    def get_download_endpoint(
        self,
        dataset_id: str,
        *,
        download_lineage: bool | None | Unset = UNSET,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetDatasetDownloadEndpointResponse:
        """Get signed addresses of the content of a dataset.

        Answers one signed address for each file of the dataset. Each takes a GET without an API
        key, as it belongs to a storage service.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.
            download_lineage: Whether the datasets that this one was made from are downloaded too.
                File names then begin with the id of their dataset, so that no two are alike. Not in the
                vendor's documentation; seen in the vendor's SDK.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import get_dataset_download_endpoint

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = get_dataset_download_endpoint.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            download_lineage=download_lineage,
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return self._session.send(get_dataset_download_endpoint.OPERATION, request, options)

    def validate_upload(
        self, dataset_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """End an upload through signed addresses.

        Tells the service that all files have been sent; it checks them and makes the dataset ready.
        Called too early, before the content has arrived, it is reported to leave the dataset in
        `UPLOADING` for good.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import validate_dataset_upload

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = validate_dataset_upload.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(),
            strict=self._session.settings.strict,
        )
        return self._session.send(validate_dataset_upload.OPERATION, request, options)

    def upload_file(
        self, dataset_id: str, *, file: FileInput, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Upload the content of a dataset, of any size, through a signed address.

        `get_upload_endpoint`, a PUT to the URL that it gives, and `validate_upload`, in one call. Whoever is behind
        the URL gets none of this client's credentials. If sending fails for good, `validate_upload` is not called.

        Args:
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1
                character.
            account_id: The account, by its id alone. Bounds: at least 1 character.
            file: A path, bytes, a file that is open in binary mode, or an iterable of bytes; or a tuple of the name to
                send and one of these. What does not know its length is first copied to the disk.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            OSError: The file cannot be read.
            TransferError: There was no URL in the response.
            APIError: One of the three calls failed, as for any call.
        """
        from finetuning_runtime._transfers.signed_upload import SignedUpload, signed_upload

        plan = SignedUpload(
            method="upload_file",
            urls=("filenameToSignedUrls",),
            headers={"content-type": "application/octet-stream", "x-goog-content-length-range": "{size},{size}"},
        )
        return signed_upload(
            self._session,
            plan,
            file,
            options,
            addresses=lambda sizes, **further: self.get_upload_endpoint(
                dataset_id=dataset_id, account_id=account_id, filename_to_size=sizes, **further
            ),
            finish=lambda **further: self.validate_upload(dataset_id=dataset_id, account_id=account_id, **further),
        )

    def wait_for_processing(
        self,
        id: models.Dataset | str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float | None = 1800.0,
        raise_on_failure: bool = False,
        account_id: str | None = None,
        **options: Unpack[LookOptions],
    ) -> models.Dataset:
        """Wait until the dataset can be used, or was found unfit.

        Args:
            id: The dataset's id, or the dataset.
            poll_interval: Seconds between the first looks, more than 0; the pauses grow up to six times as long.
            max_wait_seconds: More than 0. None: as long as it takes, with a warning in the log every hour.
            raise_on_failure: Raise when the dataset was found unfit; otherwise return it, as the vendors' SDKs do.
            account_id: Default: as the dataset's full name says, or else the client's.

        Returns:
            The dataset as it is then.

        Raises:
            JobFailedError: The dataset was found unfit, and `raise_on_failure` is set.
            WaitTimeoutError: `max_wait_seconds` ran out first.
            APIStatusError: The server refuses to show the dataset. Failures that may pass (no connection, 429, 5xx) do not end the waiting.
        """
        from finetuning_runtime._jobs import waiting

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", id, account_id=account_id)
        return waiting.wait_for_job(
            partial(self.get, account_id=named.get("account_id", account_id)),
            id,
            timeout=max_wait_seconds,
            poll_interval=poll_interval,
            noun="dataset",
            raise_on_failure=raise_on_failure,
            options=options,
        )


class AsyncDatasets(AsyncResource):
    """`client.datasets`, for asyncio.

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
    def with_raw_response(self) -> AsyncDatasetsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncDatasetsWithRawResponse

        return AsyncDatasetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDatasetsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncDatasetsWithStreamingResponse

        return AsyncDatasetsWithStreamingResponse(self)

    def list(
        self,
        *,
        page_size: int | None | Unset = UNSET,
        page_token: str | None | Unset = UNSET,
        filter: str | None | Unset = UNSET,
        order_by: str | None | Unset = UNSET,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> pages.AsyncPaginator[models.Dataset, pages.AsyncDatasetPage]:
        """List datasets.

        One page of the account's datasets, by name unless `order_by` says otherwise. The last page
        has an empty `nextPageToken`. Apart from `page_size` and `page_token`, the parameters must
        stay the same from page to page.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            page_size: How many items a page holds at most. More than 200 are answered as if 200 had
                been asked for. Bounds: -2147483648 to 2147483647. The server's default: 50.
            page_token: Where the page starts, taken from `nextPageToken` of the page before. Not to
                be read or made up.
            filter: Which items are wanted, in the filter language of AIP-160. Field names are
                written in snake_case. Not in the vendor's documentation; seen in the vendor's SDK and
                in recorded traffic.
            order_by: The fields to sort by, separated by commas, each ascending unless ` desc`
                follows; a dot reaches into a field. Sorted by `name` if left out.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.datasets import list_datasets

        request = list_datasets.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return pages.AsyncPaginator(pages.AsyncDatasetPage, self._session, list_datasets.OPERATION, request, options)

    async def create(
        self,
        *,
        dataset: models.DatasetInput | params.DatasetInputParam,
        dataset_id: str,
        source_dataset_id: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Dataset:
        """Create a dataset.

        Creates a dataset under an id of the caller's choice. A dataset that the user uploads starts
        without content, as `UPLOADING`; send the content with `:upload`, or with
        `:getUploadEndpoint`, a PUT to the signed address and `:validateUpload`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset: What the caller says about the dataset.
            dataset_id: The id for the dataset, of lowercase letters, digits and hyphens, at most 63
                characters. Not in the vendor's documentation; seen in the vendor's SDK and in recorded
                traffic and in the source of a server.
            source_dataset_id: The dataset to make this one from, instead of an upload.
            filter: Which examples of the source to keep.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import create_dataset

        request = create_dataset.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            body=given(
                ("dataset", dataset),
                ("datasetId", dataset_id),
                ("sourceDatasetId", source_dataset_id),
                ("filter", filter),
            ),
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_dataset.OPERATION, request, options)

    async def get(
        self,
        dataset_id: str,
        *,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Dataset:
        """Get a dataset.

        Reads one dataset with all of its fields, or with those that `read_mask` names.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import get_dataset

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = get_dataset.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return await self._session.send(get_dataset.OPERATION, request, options)

    async def delete(
        self, dataset_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Delete a dataset.

        Deletes one dataset and its content.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import delete_dataset

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = delete_dataset.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(delete_dataset.OPERATION, request, options)

    async def update(
        self,
        dataset_id: str,
        *,
        display_name: str | Unset = UNSET,
        example_count: str | Unset = UNSET,
        format: models.DatasetFormat | Unset = UNSET,
        user_uploaded: dict[str, Any] | Unset = UNSET,
        evaluation_result: models.EvaluationResultInput | params.EvaluationResultInputParam | Unset = UNSET,
        transformed: models.TransformedInput | params.TransformedInputParam | Unset = UNSET,
        splitted: models.SplittedInput | params.SplittedInputParam | Unset = UNSET,
        eval_protocol: dict[str, Any] | Unset = UNSET,
        external_url: str | Unset = UNSET,
        source_job_name: str | Unset = UNSET,
        update_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Dataset:
        """Update a dataset.

        Changes the fields that `update_mask` names to the values of the body; without it, those
        that the body has.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.
            display_name: A name for people.
            example_count: How many examples will be uploaded, a 64-bit integer. Reported to be
                needed for uploads, although the documentation does not require it. Not in the vendor's
                documentation; seen in the vendor's SDK and in recorded traffic.
            format: What a line looks like.
            user_uploaded: Origin: uploaded by the user.
            evaluation_result: Origin: the result of an evaluation.
            transformed: Origin: made from another dataset.
            splitted: Origin: part of another dataset.
            eval_protocol: For datasets of the Eval Protocol.
            external_url: Where content outside the service lies.
            source_job_name: The full name of the job that made it.
            update_mask: The fields to change, separated by commas. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import update_dataset

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = update_dataset.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(
                ("displayName", display_name),
                ("exampleCount", example_count),
                ("format", format),
                ("userUploaded", user_uploaded),
                ("evaluationResult", evaluation_result),
                ("transformed", transformed),
                ("splitted", splitted),
                ("evalProtocol", eval_protocol),
                ("externalUrl", external_url),
                ("sourceJobName", source_job_name),
            ),
            update_mask=update_mask,
            strict=self._session.settings.strict,
        )
        return await self._session.send(update_dataset.OPERATION, request, options)

    async def upload(
        self,
        dataset_id: str,
        *,
        file: FileInput | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.UploadDatasetResponse:
        """Upload the content of a dataset.

        Sends the content in one multipart request and makes the dataset ready. For files up to 150
        MB; larger ones go through `:getUploadEndpoint`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.
            file: The file, JSON lines, up to 150 MB.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import upload_dataset

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = upload_dataset.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(("file", given_file("file", file))),
            strict=self._session.settings.strict,
        )
        return await self._session.send(upload_dataset.OPERATION, request, options)

    async def get_upload_endpoint(
        self,
        dataset_id: str,
        *,
        filename_to_size: dict[str, str],
        read_mask: str | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetDatasetUploadEndpointResponse:
        """Get signed addresses for the content of a dataset.

        Answers one signed address for each named file. Send each file there with PUT,
        `Content-Type: application/octet-stream` and `x-goog-content-length-range: SIZE,SIZE`, then
        call `:validateUpload`. The signed addresses belong to a storage service and take no API
        key.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.
            filename_to_size: The size of each file in bytes, by the file's name.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import get_dataset_upload_endpoint

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = get_dataset_upload_endpoint.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(("filenameToSize", filename_to_size), ("readMask", read_mask)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(get_dataset_upload_endpoint.OPERATION, request, options)

    async def get_download_endpoint(
        self,
        dataset_id: str,
        *,
        download_lineage: bool | None | Unset = UNSET,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetDatasetDownloadEndpointResponse:
        """Get signed addresses of the content of a dataset.

        Answers one signed address for each file of the dataset. Each takes a GET without an API
        key, as it belongs to a storage service.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.
            download_lineage: Whether the datasets that this one was made from are downloaded too.
                File names then begin with the id of their dataset, so that no two are alike. Not in the
                vendor's documentation; seen in the vendor's SDK.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import get_dataset_download_endpoint

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = get_dataset_download_endpoint.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            download_lineage=download_lineage,
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return await self._session.send(get_dataset_download_endpoint.OPERATION, request, options)

    async def validate_upload(
        self, dataset_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """End an upload through signed addresses.

        Tells the service that all files have been sent; it checks them and makes the dataset ready.
        Called too early, before the content has arrived, it is reported to leave the dataset in
        `UPLOADING` for good.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/datasets/{dataset_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.datasets import validate_dataset_upload

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", dataset_id, account_id=account_id)
        request = validate_dataset_upload.request(
            dataset_id=named.get("dataset_id", dataset_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(),
            strict=self._session.settings.strict,
        )
        return await self._session.send(validate_dataset_upload.OPERATION, request, options)

    async def upload_file(
        self, dataset_id: str, *, file: FileInput, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Upload the content of a dataset, of any size, through a signed address.

        `get_upload_endpoint`, a PUT to the URL that it gives, and `validate_upload`, in one call. Whoever is behind
        the URL gets none of this client's credentials. If sending fails for good, `validate_upload` is not called.

        Args:
            dataset_id: The dataset, by the last segment of its name. Bounds: at least 1
                character.
            account_id: The account, by its id alone. Bounds: at least 1 character.
            file: A path, bytes, a file that is open in binary mode, or an iterable of bytes; or a tuple of the name to
                send and one of these. What does not know its length is first copied to the disk.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            OSError: The file cannot be read.
            TransferError: There was no URL in the response.
            APIError: One of the three calls failed, as for any call.
        """
        from finetuning_runtime._transfers.signed_upload import SignedUpload, signed_upload_async

        plan = SignedUpload(
            method="upload_file",
            urls=("filenameToSignedUrls",),
            headers={"content-type": "application/octet-stream", "x-goog-content-length-range": "{size},{size}"},
        )
        return await signed_upload_async(
            self._session,
            plan,
            file,
            options,
            addresses=lambda sizes, **further: self.get_upload_endpoint(
                dataset_id=dataset_id, account_id=account_id, filename_to_size=sizes, **further
            ),
            finish=lambda **further: self.validate_upload(dataset_id=dataset_id, account_id=account_id, **further),
        )

    async def wait_for_processing(
        self,
        id: models.Dataset | str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float | None = 1800.0,
        raise_on_failure: bool = False,
        account_id: str | None = None,
        **options: Unpack[LookOptions],
    ) -> models.Dataset:
        """Wait until the dataset can be used, or was found unfit.

        Args:
            id: The dataset's id, or the dataset.
            poll_interval: Seconds between the first looks, more than 0; the pauses grow up to six times as long.
            max_wait_seconds: More than 0. None: as long as it takes, with a warning in the log every hour.
            raise_on_failure: Raise when the dataset was found unfit; otherwise return it, as the vendors' SDKs do.
            account_id: Default: as the dataset's full name says, or else the client's.

        Returns:
            The dataset as it is then.

        Raises:
            JobFailedError: The dataset was found unfit, and `raise_on_failure` is set.
            WaitTimeoutError: `max_wait_seconds` ran out first.
            APIStatusError: The server refuses to show the dataset. Failures that may pass (no connection, 429, 5xx) do not end the waiting.
        """
        from finetuning_runtime._jobs import waiting

        named = full_name("accounts/{account_id}/datasets/{dataset_id}", id, account_id=account_id)
        return await waiting.wait_for_job_async(
            partial(self.get, account_id=named.get("account_id", account_id)),
            id,
            timeout=max_wait_seconds,
            poll_interval=poll_interval,
            noun="dataset",
            raise_on_failure=raise_on_failure,
            options=options,
        )
