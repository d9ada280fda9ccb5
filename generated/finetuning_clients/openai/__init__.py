# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
"""OpenAI fine-tuning: the typed client.

Fine-tuning jobs, their events and checkpoints, graders, and the files and models around them."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from finetuning_runtime._errors.exceptions import (
        APIConnectionError as APIConnectionError,
    )
    from finetuning_runtime._errors.exceptions import (
        APIError as APIError,
    )
    from finetuning_runtime._errors.exceptions import (
        APIResponseValidationError as APIResponseValidationError,
    )
    from finetuning_runtime._errors.exceptions import (
        APIStatusError as APIStatusError,
    )
    from finetuning_runtime._errors.exceptions import (
        APITimeoutError as APITimeoutError,
    )
    from finetuning_runtime._errors.exceptions import (
        AuthenticationError as AuthenticationError,
    )
    from finetuning_runtime._errors.exceptions import (
        BadRequestError as BadRequestError,
    )
    from finetuning_runtime._errors.exceptions import (
        ConfigurationError as ConfigurationError,
    )
    from finetuning_runtime._errors.exceptions import (
        ConflictError as ConflictError,
    )
    from finetuning_runtime._errors.exceptions import (
        FinetuningError as FinetuningError,
    )
    from finetuning_runtime._errors.exceptions import (
        InternalServerError as InternalServerError,
    )
    from finetuning_runtime._errors.exceptions import (
        JobCancelledError as JobCancelledError,
    )
    from finetuning_runtime._errors.exceptions import (
        JobError as JobError,
    )
    from finetuning_runtime._errors.exceptions import (
        JobFailedError as JobFailedError,
    )
    from finetuning_runtime._errors.exceptions import (
        NotFoundError as NotFoundError,
    )
    from finetuning_runtime._errors.exceptions import (
        PaginationError as PaginationError,
    )
    from finetuning_runtime._errors.exceptions import (
        PermissionDeniedError as PermissionDeniedError,
    )
    from finetuning_runtime._errors.exceptions import (
        RateLimitError as RateLimitError,
    )
    from finetuning_runtime._errors.exceptions import (
        TransferError as TransferError,
    )
    from finetuning_runtime._errors.exceptions import (
        TransferInterruptedError as TransferInterruptedError,
    )
    from finetuning_runtime._errors.exceptions import (
        TransferTimeoutError as TransferTimeoutError,
    )
    from finetuning_runtime._errors.exceptions import (
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from finetuning_runtime._errors.exceptions import (
        WaitTimeoutError as WaitTimeoutError,
    )
    from finetuning_runtime._errors.exceptions import (
        WebhookVerificationError as WebhookVerificationError,
    )

    from . import models as models
    from . import params as params
    from . import webhooks as webhooks
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from .client import AuthenticatedClient as AuthenticatedClient

_HOME = {
    "Client": "._client",
    "AsyncClient": "._client",
    "AuthenticatedClient": ".client",
    "APIConnectionError": "finetuning_runtime._errors.exceptions",
    "APIError": "finetuning_runtime._errors.exceptions",
    "APIResponseValidationError": "finetuning_runtime._errors.exceptions",
    "APIStatusError": "finetuning_runtime._errors.exceptions",
    "APITimeoutError": "finetuning_runtime._errors.exceptions",
    "AuthenticationError": "finetuning_runtime._errors.exceptions",
    "BadRequestError": "finetuning_runtime._errors.exceptions",
    "ConfigurationError": "finetuning_runtime._errors.exceptions",
    "ConflictError": "finetuning_runtime._errors.exceptions",
    "FinetuningError": "finetuning_runtime._errors.exceptions",
    "InternalServerError": "finetuning_runtime._errors.exceptions",
    "JobCancelledError": "finetuning_runtime._errors.exceptions",
    "JobError": "finetuning_runtime._errors.exceptions",
    "JobFailedError": "finetuning_runtime._errors.exceptions",
    "NotFoundError": "finetuning_runtime._errors.exceptions",
    "PaginationError": "finetuning_runtime._errors.exceptions",
    "PermissionDeniedError": "finetuning_runtime._errors.exceptions",
    "RateLimitError": "finetuning_runtime._errors.exceptions",
    "TransferError": "finetuning_runtime._errors.exceptions",
    "TransferInterruptedError": "finetuning_runtime._errors.exceptions",
    "TransferTimeoutError": "finetuning_runtime._errors.exceptions",
    "UnprocessableEntityError": "finetuning_runtime._errors.exceptions",
    "WaitTimeoutError": "finetuning_runtime._errors.exceptions",
    "WebhookVerificationError": "finetuning_runtime._errors.exceptions",
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
    "webhooks",
)


def __getattr__(name: str) -> Any:
    if name in {
        "models",
        "params",
        "webhooks",
    }:
        return import_module(f".{name}", __name__)
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(home, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
