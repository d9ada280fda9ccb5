"""What the generated fine-tuning clients share. Hand-written; knows no provider.

The names that programs need of it stand here: the errors, the types of what calls take and give, `JobView`, `capture_responses`,
`UNSET`. Each is imported when first asked for. Everything else is private, and may change.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

_HOMES = {
    "APIConnectionError": "_errors.exceptions",
    "APIError": "_errors.exceptions",
    "APIResponseValidationError": "_errors.exceptions",
    "APIStatusError": "_errors.exceptions",
    "APITimeoutError": "_errors.exceptions",
    "AsyncDownload": "_transfers.async_download",
    "AsyncPage": "_lists.page",
    "AsyncPaginator": "_lists.paginator",
    "AuthenticationError": "_errors.exceptions",
    "BadRequestError": "_errors.exceptions",
    "ClientOptions": "_http.options",
    "ConfigurationError": "_errors.exceptions",
    "ConflictError": "_errors.exceptions",
    "Download": "_transfers.download",
    "FileInput": "_wire.file_sources",
    "FinetuningError": "_errors.exceptions",
    "InternalServerError": "_errors.exceptions",
    "InvalidWebhookSignatureError": "_errors.exceptions",
    "JobCancelledError": "_errors.exceptions",
    "JobError": "_errors.exceptions",
    "JobFailedError": "_errors.exceptions",
    "JobView": "_jobs.view",
    "LookOptions": "_http.options",
    "NotFoundError": "_errors.exceptions",
    "OnProgress": "_values.progress",
    "Page": "_lists.page",
    "PaginationError": "_errors.exceptions",
    "PermissionDeniedError": "_errors.exceptions",
    "RateLimitError": "_errors.exceptions",
    "RawResponse": "_resources.raw_responses",
    "RequestOptions": "_http.options",
    "Timestamp": "_values.timestamps",
    "TransferError": "_errors.exceptions",
    "TransferInterruptedError": "_errors.exceptions",
    "TransferTimeoutError": "_errors.exceptions",
    "UNSET": "_values.unset",
    "UnknownEvent": "_webhooks",
    "UnprocessableEntityError": "_errors.exceptions",
    "Unset": "_values.unset",
    "WaitTimeoutError": "_errors.exceptions",
    "WebhookVerificationError": "_errors.exceptions",
    "__version__": "_version",
    "capture_responses": "_http.captured",
}
"""Each public name, and the module that it comes from."""

if TYPE_CHECKING:
    from ._errors.exceptions import APIConnectionError as APIConnectionError
    from ._errors.exceptions import APIError as APIError
    from ._errors.exceptions import APIResponseValidationError as APIResponseValidationError
    from ._errors.exceptions import APIStatusError as APIStatusError
    from ._errors.exceptions import APITimeoutError as APITimeoutError
    from ._errors.exceptions import AuthenticationError as AuthenticationError
    from ._errors.exceptions import BadRequestError as BadRequestError
    from ._errors.exceptions import ConfigurationError as ConfigurationError
    from ._errors.exceptions import ConflictError as ConflictError
    from ._errors.exceptions import FinetuningError as FinetuningError
    from ._errors.exceptions import InternalServerError as InternalServerError
    from ._errors.exceptions import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from ._errors.exceptions import JobCancelledError as JobCancelledError
    from ._errors.exceptions import JobError as JobError
    from ._errors.exceptions import JobFailedError as JobFailedError
    from ._errors.exceptions import NotFoundError as NotFoundError
    from ._errors.exceptions import PaginationError as PaginationError
    from ._errors.exceptions import PermissionDeniedError as PermissionDeniedError
    from ._errors.exceptions import RateLimitError as RateLimitError
    from ._errors.exceptions import TransferError as TransferError
    from ._errors.exceptions import TransferInterruptedError as TransferInterruptedError
    from ._errors.exceptions import TransferTimeoutError as TransferTimeoutError
    from ._errors.exceptions import UnprocessableEntityError as UnprocessableEntityError
    from ._errors.exceptions import WaitTimeoutError as WaitTimeoutError
    from ._errors.exceptions import WebhookVerificationError as WebhookVerificationError
    from ._http.captured import capture_responses as capture_responses
    from ._http.options import ClientOptions as ClientOptions
    from ._http.options import LookOptions as LookOptions
    from ._http.options import RequestOptions as RequestOptions
    from ._jobs.view import JobView as JobView
    from ._lists.page import AsyncPage as AsyncPage
    from ._lists.page import Page as Page
    from ._lists.paginator import AsyncPaginator as AsyncPaginator
    from ._resources.raw_responses import RawResponse as RawResponse
    from ._transfers.async_download import AsyncDownload as AsyncDownload
    from ._transfers.download import Download as Download
    from ._values.progress import OnProgress as OnProgress
    from ._values.timestamps import Timestamp as Timestamp
    from ._values.unset import UNSET as UNSET
    from ._values.unset import Unset as Unset
    from ._version import __version__ as __version__
    from ._webhooks import UnknownEvent as UnknownEvent
    from ._wire.file_sources import FileInput as FileInput
else:

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(_import_module(f".{_HOMES[name]}", __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted(_HOMES)
