"""What the four generated fine-tuning clients share. Hand-written; knows nothing of any one provider.

What programs need of it stands here, each imported when first asked for: the errors, `JobView`, `capture_responses`, `UNSET`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .calls import capture_responses as capture_responses
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseValidationError as APIResponseValidationError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import FinetuningError as FinetuningError
    from .errors import InternalServerError as InternalServerError
    from .errors import JobCancelledError as JobCancelledError
    from .errors import JobError as JobError
    from .errors import JobFailedError as JobFailedError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import TransferError as TransferError
    from .errors import TransferInterruptedError as TransferInterruptedError
    from .errors import TransferTimeoutError as TransferTimeoutError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .errors import WebhookVerificationError as WebhookVerificationError
    from .jobs import JobView as JobView
    from .unset import UNSET as UNSET

__version__ = "0.1.0"
"""Of the distribution. A constant: reading it from the installed metadata would cost every first call 20 ms."""

_ELSEWHERE = {"JobView": "jobs", "UNSET": "unset", "capture_responses": "calls"}
"""Public names that are no errors, and the modules they are in."""


def __getattr__(name: str) -> Any:
    module = _ELSEWHERE.get(name) or ("errors" if name.endswith("Error") else None)
    try:
        value = getattr(import_module(f".{module}", __name__), name) if module else None
    except AttributeError:
        value = None
    if value is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value
