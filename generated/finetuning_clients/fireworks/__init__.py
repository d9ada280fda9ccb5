# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
"""Fireworks fine-tuning: the typed client.

Fine-tuning jobs, old and new, and the datasets they train on."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from finetuning_runtime.errors import (
        APIConnectionError as APIConnectionError,
    )
    from finetuning_runtime.errors import (
        APIError as APIError,
    )
    from finetuning_runtime.errors import (
        APIResponseValidationError as APIResponseValidationError,
    )
    from finetuning_runtime.errors import (
        APIStatusError as APIStatusError,
    )
    from finetuning_runtime.errors import (
        APITimeoutError as APITimeoutError,
    )
    from finetuning_runtime.errors import (
        AuthenticationError as AuthenticationError,
    )
    from finetuning_runtime.errors import (
        BadRequestError as BadRequestError,
    )
    from finetuning_runtime.errors import (
        ConfigurationError as ConfigurationError,
    )
    from finetuning_runtime.errors import (
        ConflictError as ConflictError,
    )
    from finetuning_runtime.errors import (
        FinetuningError as FinetuningError,
    )
    from finetuning_runtime.errors import (
        InternalServerError as InternalServerError,
    )
    from finetuning_runtime.errors import (
        JobCancelledError as JobCancelledError,
    )
    from finetuning_runtime.errors import (
        JobError as JobError,
    )
    from finetuning_runtime.errors import (
        JobFailedError as JobFailedError,
    )
    from finetuning_runtime.errors import (
        NotFoundError as NotFoundError,
    )
    from finetuning_runtime.errors import (
        PaginationError as PaginationError,
    )
    from finetuning_runtime.errors import (
        PermissionDeniedError as PermissionDeniedError,
    )
    from finetuning_runtime.errors import (
        RateLimitError as RateLimitError,
    )
    from finetuning_runtime.errors import (
        TransferError as TransferError,
    )
    from finetuning_runtime.errors import (
        TransferInterruptedError as TransferInterruptedError,
    )
    from finetuning_runtime.errors import (
        TransferTimeoutError as TransferTimeoutError,
    )
    from finetuning_runtime.errors import (
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from finetuning_runtime.errors import (
        WaitTimeoutError as WaitTimeoutError,
    )
    from finetuning_runtime.errors import (
        WebhookVerificationError as WebhookVerificationError,
    )

    from . import models as models
    from . import params as params
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from .client import AuthenticatedClient as AuthenticatedClient

_HOME = {
    "Client": "._client",
    "AsyncClient": "._client",
    "AuthenticatedClient": ".client",
    "APIConnectionError": "finetuning_runtime.errors",
    "APIError": "finetuning_runtime.errors",
    "APIResponseValidationError": "finetuning_runtime.errors",
    "APIStatusError": "finetuning_runtime.errors",
    "APITimeoutError": "finetuning_runtime.errors",
    "AuthenticationError": "finetuning_runtime.errors",
    "BadRequestError": "finetuning_runtime.errors",
    "ConfigurationError": "finetuning_runtime.errors",
    "ConflictError": "finetuning_runtime.errors",
    "FinetuningError": "finetuning_runtime.errors",
    "InternalServerError": "finetuning_runtime.errors",
    "JobCancelledError": "finetuning_runtime.errors",
    "JobError": "finetuning_runtime.errors",
    "JobFailedError": "finetuning_runtime.errors",
    "NotFoundError": "finetuning_runtime.errors",
    "PaginationError": "finetuning_runtime.errors",
    "PermissionDeniedError": "finetuning_runtime.errors",
    "RateLimitError": "finetuning_runtime.errors",
    "TransferError": "finetuning_runtime.errors",
    "TransferInterruptedError": "finetuning_runtime.errors",
    "TransferTimeoutError": "finetuning_runtime.errors",
    "UnprocessableEntityError": "finetuning_runtime.errors",
    "WaitTimeoutError": "finetuning_runtime.errors",
    "WebhookVerificationError": "finetuning_runtime.errors",
}

__all__ = (
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AuthenticatedClient",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "FinetuningError",
    "InternalServerError",
    "JobCancelledError",
    "JobError",
    "JobFailedError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "TransferError",
    "TransferInterruptedError",
    "TransferTimeoutError",
    "UnprocessableEntityError",
    "WaitTimeoutError",
    "WebhookVerificationError",
    "models",
    "params",
)


def __getattr__(name: str) -> Any:
    if name in {
        "models",
        "params",
    }:
        return import_module(f".{name}", __name__)
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(home, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
