"""What the four generated fine-tuning clients share. Hand-written; knows nothing of any one provider.

What programs need of it stands here, each imported when first asked for: the errors, `JobView`, `capture_responses`, `UNSET`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

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
    from ._jobs.view import JobView as JobView
    from ._values.unset import UNSET as UNSET
    from ._version import __version__ as __version__

_ELSEWHERE = {
    "JobView": "_jobs.view",
    "UNSET": "_values.unset",
    "__version__": "_version",
    "capture_responses": "_http.captured",
}
"""Public names that are no errors, and the modules they are in."""


def __getattr__(name: str) -> Any:
    module = _ELSEWHERE.get(name) or ("_errors.exceptions" if name.endswith("Error") else None)
    try:
        value = getattr(import_module(f".{module}", __name__), name) if module else None
    except AttributeError:
        value = None
    if value is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value
