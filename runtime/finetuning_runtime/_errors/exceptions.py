"""Everything that the clients raise.

    FinetuningError
    ├── ConfigurationError            a key or an address is missing; nothing was sent
    ├── APIError
    │   ├── APIConnectionError        no response came
    │   │   └── APITimeoutError       … in time
    │   ├── APIResponseValidationError   a successful response that cannot be read
    │   └── APIStatusError            the server answered with an error
    │       ├── BadRequestError            400
    │       ├── AuthenticationError        401
    │       ├── PermissionDeniedError      403
    │       ├── NotFoundError              404
    │       ├── ConflictError              409
    │       ├── UnprocessableEntityError   422
    │       ├── RateLimitError             429
    │       └── InternalServerError        500 to 599
    ├── PaginationError               a list that would never end
    ├── JobError                      a job ended otherwise than hoped for
    │   ├── JobFailedError
    │   └── JobCancelledError
    ├── WaitTimeoutError              a job had not ended when the time was up
    ├── TransferError                 a file did not arrive whole
    │   └── TransferInterruptedError   the connection broke off in the middle; an APIConnectionError too
    │       └── TransferTimeoutError      the rest did not come in time; an APITimeoutError too
    └── WebhookVerificationError      a message that cannot be the provider's; a ValueError too
        └── InvalidWebhookSignatureError   it is not signed with this secret, or not lately

An argument that breaks the contract raises `TypeError` or `ValueError`, before anything is sent.
"""

from __future__ import annotations

from typing import Any, Final

import httpx

from .._responses.body import text_of
from .._responses.request_id import request_id_of
from .redaction import shown, without_secrets

__all__ = [
    "APIConnectionError", "APIError", "APIResponseValidationError", "APIStatusError", "APITimeoutError",
    "AuthenticationError", "BadRequestError", "ConfigurationError", "ConflictError", "FinetuningError",
    "InternalServerError", "InvalidWebhookSignatureError", "JobCancelledError", "JobError", "JobFailedError",
    "NotFoundError", "PaginationError", "PermissionDeniedError", "RateLimitError", "TransferError",
    "TransferInterruptedError", "TransferTimeoutError", "UnprocessableEntityError", "WaitTimeoutError",
    "WebhookVerificationError",
]  # fmt: skip


class FinetuningError(Exception):
    """The base of all."""


class ConfigurationError(FinetuningError):
    """The client cannot be made: the message names the argument and the environment variable that would do."""


class APIError(FinetuningError):
    """A call did not succeed.

    Pickled or copied, it leaves the request's headers and body behind: they hold keys, and streams.

    Attributes:
        message: What `str(error)` says.
        request: What was sent; None when it could not be built.
        body, code, type, param, request_id: What the server said, see `APIStatusError`; None where it did not.
    """

    body: Any = None
    code: str | int | None = None
    type: str | None = None
    param: str | None = None
    request_id: str | None = None

    def __init__(self, message: str, *, request: httpx.Request | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request

    def __reduce__(self) -> tuple[Any, ...]:
        state = {**self.__dict__, "request": _bare_request(self.request)}
        if isinstance(state.get("response"), httpx.Response):
            state["response"] = _bare_response(state["response"])
        return (_restore, (type(self), self.args, state))


def _restore(cls: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


def _bare_request(request: httpx.Request | None) -> httpx.Request | None:
    return None if request is None else httpx.Request(request.method, request.url.copy_with(userinfo=b"", query=None))


def _bare_response(response: httpx.Response) -> httpx.Response:
    headers = [(name, value) for name, value in response.headers.multi_items() if name not in _OF_THE_TRANSFER]
    content = response.content if response.is_closed else b""
    return httpx.Response(
        response.status_code, headers=headers, content=content, request=_bare_request(response.request)
    )


_OF_THE_TRANSFER: Final = frozenset({"content-encoding", "content-length", "transfer-encoding", "set-cookie"})
"""Headers that are not true of a content that has been read and decoded, or that hold a secret."""


class APIConnectionError(APIError):
    """No response came: no connection, or it broke off. `__cause__` is httpx' own error."""


class APITimeoutError(APIConnectionError):
    """No response came in time."""


class APIResponseValidationError(APIError):
    """The server reported success, but the body cannot be read as what the contract promises.

    Attributes:
        response: The response.
        body: Its body as text; None when empty.
        request_id: For the provider's support. None when there is none.
    """

    def __init__(self, message: str, *, response: httpx.Response) -> None:
        super().__init__(message, request=response.request)
        self.response = response
        self.body = text_of(response) or None
        self.request_id = request_id_of(response)

    @property
    def status_code(self) -> int:
        """The status, 200 to 299."""
        return self.response.status_code


class APIStatusError(APIError):
    """The server answered with an error. `str(error)` says what, for a person.

    Attributes:
        response: The response.
        status_code: Its status.
        body: Its body: a JSON value, or text where it is none; None when empty. Where the vendor's SDK gives only what is
            in `error`, that; the whole is `response.json()`.
        detail: What the server says, as a sentence.
        code: The provider's code for the error: text, or a number. None when it gives none.
        type: The class of errors that it belongs to. None when there is none.
        param: The parameter at fault. None when the server names none.
        request_id: For the provider's support. None when there is none.
        retry_after: Seconds after which the server wants to be asked again. None when it does not say.
        provider: Who answered, for people.
    """

    def __init__(self, response: httpx.Response, *, provider: str = "the server") -> None:
        from .bodies import read_error  # most calls succeed, and it takes 0.5 ms to import

        details = read_error(response)
        # Some servers repeat what they refuse: a key, or a body with a password in it.
        said = without_secrets(details.message, response.request)
        notes = [str(details.code)] if details.code is not None else []
        if details.param:
            notes.append(f"parameter {details.param}")
        if details.request_id:
            notes.append(f"request id {details.request_id}")
        tail = f" ({', '.join(notes)})" if notes else ""
        line = one_line(f"{provider} answered {response.status_code}: {said}{_elsewhere(response)}{tail}")
        super().__init__(without_secrets(line, response.request), request=response.request)
        self.response = response
        self.status_code = response.status_code
        self.body: Any = details.body
        self.detail = said
        self.code = details.code
        self.type = details.type
        self.param = details.param
        self.request_id = details.request_id
        self.retry_after = details.retry_after
        self.provider = provider


def _elsewhere(response: httpx.Response) -> str:
    """Where a redirect leads. None is followed: the keys in the headers are for this server only."""
    if not response.has_redirect_location:
        return ""
    return f", to {shown(response.headers['location'])}; is the base URL right?"


def one_line(text: str) -> str:
    """One line of printable characters, of a length that a person reads."""
    plain = text[:_LONGEST_MESSAGE]
    if not plain.isprintable():
        plain = "".join(c if c.isprintable() else " " for c in plain)
    plain = " ".join(plain.split())
    return f"{plain}…" if len(text) > _LONGEST_MESSAGE else plain


_LONGEST_MESSAGE: Final = 2000
"""Characters."""


class BadRequestError(APIStatusError):
    """400: the server refuses the request as it is."""


class AuthenticationError(APIStatusError):
    """401: no key, or a wrong one."""


class PermissionDeniedError(APIStatusError):
    """403: the key does not permit this. Some servers say so of a wrong key too."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or not for this key."""


class ConflictError(APIStatusError):
    """409: the thing exists already, or its state forbids this."""


class UnprocessableEntityError(APIStatusError):
    """422: the body is JSON but not what the operation takes."""


class RateLimitError(APIStatusError):
    """429: too many requests, too many jobs, or no budget left. See `retry_after`."""


class InternalServerError(APIStatusError):
    """500 to 599: the server, or a proxy before it, failed."""


class PaginationError(FinetuningError):
    """A server repeated a cursor or a page. Going on would never end."""


class JobError(FinetuningError):
    """A job ended otherwise than hoped for.

    Attributes:
        job: The job as it was last seen.
    """

    def __init__(self, message: str, job: Any) -> None:
        super().__init__(message)
        self.job = job

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (str(self), self.job))


class JobFailedError(JobError):
    """The job failed."""


class JobCancelledError(JobError):
    """The job was cancelled."""


class WaitTimeoutError(JobError, TimeoutError, RuntimeError):
    """The job had not ended when the time was up. It goes on; `wait` can be called again with its id.

    A `RuntimeError` too, as the vendors' SDKs raise while they wait for a file.
    """


class TransferError(FinetuningError):
    """A file did not arrive whole, or could not be read. Nothing stands under its final name."""


class TransferInterruptedError(APIConnectionError, TransferError):
    """The connection broke off in the middle of a file, and trying again did not help."""


class TransferTimeoutError(TransferInterruptedError, APITimeoutError):
    """The rest of a file did not come in time, and trying again did not help."""


class WebhookVerificationError(FinetuningError, ValueError):
    """The message lacks a header, or is no event. Do not act on it. A `ValueError`, as a vendor's SDK raises."""


class InvalidWebhookSignatureError(WebhookVerificationError):
    """The signature is wrong, or too old. Do not act on the message."""


for _name in __all__:
    globals()[_name].__module__ = "finetuning_runtime"  # where programs import them from, and tracebacks name them
