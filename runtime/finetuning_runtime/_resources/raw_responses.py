"""What a call gives beside its result: the response as it came, with its headers."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from .._errors.tracebacks import shielded
from .._http.captured import capture_responses
from .._responses.request_id import request_id_of

if TYPE_CHECKING:
    from datetime import timedelta

    import httpx

    from .._transfers.async_download import AsyncDownload
    from .._transfers.download import Download

P = ParamSpec("P")
T = TypeVar("T")


class WithHeaders:
    """A response, as far as its headers say.

    Attributes:
        http_response: The response; of several attempts, the last.
        retries_taken: Attempts before that one.
    """

    def __init__(self, http_response: httpx.Response) -> None:
        self.http_response = http_response
        self.retries_taken: int = http_response.extensions.get("retries_taken", 0)

    @property
    def headers(self) -> httpx.Headers:
        """Their case does not matter."""
        return self.http_response.headers

    @property
    def status_code(self) -> int:
        """From 200 to 299: errors are raised."""
        return self.http_response.status_code

    @property
    def request_id(self) -> str | None:
        """For the provider's support. None when there is none."""
        return request_id_of(self.http_response)


class RawResponse(WithHeaders, Generic[T]):
    """The response to a call, read to its end, and what the call would have returned."""

    def __init__(self, http_response: httpx.Response, result: T) -> None:
        super().__init__(http_response)
        self._result = result

    def parse(self) -> T:
        """What the call would have returned; of a list, its first page."""
        return self._result

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def json(self) -> Any:
        """The body as a JSON value. Raises `ValueError` when it is none."""
        return self.http_response.json()

    @property
    def elapsed(self) -> timedelta:
        """From sending the request to the end of the response."""
        return self.http_response.elapsed

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status_code}, {type(self._result).__name__})"


class RawContent(RawResponse[T]):
    """The response to a download, and its content, which came in one piece or in several."""

    def __init__(self, http_response: httpx.Response, result: T, content: bytes) -> None:
        super().__init__(http_response, result)
        self._content = content

    @property
    def content(self) -> bytes:
        """The whole content."""
        return self._content

    @property
    def text(self) -> str:
        """The whole content as UTF-8 text."""
        return self._content.decode(errors="replace")

    def json(self) -> Any:
        """The whole content as a JSON value. Raises `ValueError` when it is none."""
        return json.loads(self._content)


def last_of(responses: list[httpx.Response]) -> httpx.Response:
    """The response that a call ended with. Raises `TypeError` when nothing has been sent."""
    if not responses:
        raise TypeError("what is followed sends nothing before it is iterated over: it has no response to be had raw")
    return responses[-1]


def raw(call: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The same call, which gives its response too."""

    @shielded
    @wraps(call)
    def with_response(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        with capture_responses() as responses:
            result = call(*args, **kwargs)
        return RawResponse(last_of(responses), result)

    return with_response


def raw_async(call: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """As `raw`, for asyncio."""

    @shielded
    @wraps(call)
    async def with_response(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        with capture_responses() as responses:
            result = await call(*args, **kwargs)
        return RawResponse(last_of(responses), result)

    return with_response


def raw_content(call: Callable[P, Download]) -> Callable[P, RawContent[Download]]:
    """As `raw`, of a download: its whole content is fetched, once, and kept."""

    @shielded
    @wraps(call)
    def with_response(*args: P.args, **kwargs: P.kwargs) -> RawContent[Download]:
        download = call(*args, **kwargs)
        with capture_responses() as responses:
            content = download.content
        return RawContent(last_of(responses), download, content)

    return with_response


def raw_content_async(
    call: Callable[P, AsyncDownload],
) -> Callable[P, Coroutine[Any, Any, RawContent[httpx.Response]]]:
    """As `raw_content`, for asyncio; `parse()` gives what awaiting the download would have."""

    @shielded
    @wraps(call)
    async def with_response(*args: P.args, **kwargs: P.kwargs) -> RawContent[httpx.Response]:
        download = call(*args, **kwargs)
        with capture_responses() as responses:
            whole = await download
        return RawContent(last_of(responses), whole, whole.content)

    return with_response
