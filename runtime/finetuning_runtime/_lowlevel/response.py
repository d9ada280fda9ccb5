"""What openapi-python-client's own functions need of a client, and what they make of a response."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar

import httpx


class UnexpectedStatus(Exception):  # the name that openapi-python-client gives it
    """The server answered with a status that the contract does not know, and the client was told to raise then.

    Attributes:
        status_code: The status.
        content: The body.
    """

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(f"unexpected status {status_code}: {content[:500].decode(errors='replace')}")

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.status_code, self.content))


class HttpxSource(Protocol):
    """What the generated functions need of a client."""

    @property
    def raise_on_unexpected_status(self) -> bool:
        """Whether an undocumented status raises `UnexpectedStatus` (otherwise `parsed` is None)."""
        ...

    def get_httpx_client(self) -> httpx.Client:
        """The client that sends."""
        ...

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The client that sends, for asyncio."""
        ...


T = TypeVar("T")


class Response(NamedTuple, Generic[T]):
    """A response: status, body, headers, and what the body decodes to.

    `status_code` is an `HTTPStatus`, or a plain int where the standard has no name for it (520, 529).
    """

    status_code: HTTPStatus | int
    content: bytes
    headers: httpx.Headers
    parsed: T | None


class ResponseReader(NamedTuple):
    """How an operation's response is read, for some of its statuses."""

    statuses: tuple[int, ...]
    decode: Callable[[Any], Any]
    """From the body to what the function returns. Lenient: raises nothing."""
    reads: Literal["json", "text", "bytes", "none"] = "json"
    """What the body is."""


def read_response(client: HttpxSource, response: httpx.Response, readers: Iterable[ResponseReader]) -> Response[Any]:
    """The response with what its body decodes to: None for a status that no reader is for.

    Raises:
        UnexpectedStatus: No reader is for the status, and the client was told to raise then.
        ValueError: The response reports success, but its body is not JSON.
    """
    reader = next((reader for reader in readers if response.status_code in reader.statuses), None)
    if reader is None and client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=None if reader is None else reader.decode(_body(response, reader)),
    )


def _body(response: httpx.Response, reader: ResponseReader) -> Any:
    if reader.reads == "json":
        return json_body(response)
    if reader.reads == "none":
        return None
    return response.text if reader.reads == "text" else response.content


def http_status(code: int) -> HTTPStatus | int:
    """The status by its standard name, or the number where there is none."""
    try:
        return HTTPStatus(code)
    except ValueError:
        return code


def json_body(response: httpx.Response) -> Any:
    """The body as JSON. Where an error's body is no JSON after all (a proxy's HTML page), None.

    Raises:
        ValueError: The body of a successful response is not JSON.
    """
    try:
        return response.json()
    except (ValueError, RecursionError) as error:
        if not response.is_success:
            return None
        if isinstance(error, RecursionError):
            msg = "the body is nested too deeply"
            raise ValueError(msg) from error  # noqa: TRY004  what the caller gets for any body that is no JSON
        raise
