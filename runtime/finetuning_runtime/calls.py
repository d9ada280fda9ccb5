"""One call, as far as it needs no network: from arguments to a request, from an answer to a result or an exception.

The synchronous and the asynchronous client are thin loops around these functions.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
import httpx
import msgspec

from .encoding import query
from .errors import APIResponseValidationError, status_error
from .lowlevel import DEFAULT_TIMEOUT
from .operations import Operation
from .options import RequestOptions, refuse_unknown
from .retries import DEFAULT_MAX_RETRIES, Attempts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .multipart import StreamedBody

T = TypeVar("T")


def _without_slash(url: str | httpx.URL) -> str:
    return str(url).rstrip("/")


@attrs.frozen
class Settings:
    """What a client sends with every call. `repr` shows no header: some are keys."""

    provider: str
    """The provider's name for people."""
    base_url: str = attrs.field(converter=_without_slash)
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    timeout: httpx.Timeout = DEFAULT_TIMEOUT
    max_retries: int = DEFAULT_MAX_RETRIES
    total_timeout: float | None = None
    path_defaults: Mapping[str, str] = attrs.field(factory=dict)
    """Path parameters that the client supplies where a call does not, such as Fireworks' account."""


@cache
def user_agent() -> str:
    """`finetuning-contracts/0.1.0 python/3.11.7 httpx/0.28.1`."""
    try:
        own = version("finetuning-contracts")
    except PackageNotFoundError:  # used from a checkout that was not installed
        own = "dev"
    return f"finetuning-contracts/{own} python/{platform.python_version()} httpx/{httpx.__version__}"


def prepare(settings: Settings, operation: Operation[Any], request: dict[str, Any], options: RequestOptions) -> dict[str, Any]:
    """The arguments for `build_request`.

    Args:
        settings: The client's.
        operation: The operation.
        request: What the operation's own arguments make of it: method, relative url, params, headers, body.
        options: The caller's, for this call.

    Raises:
        TypeError: An option that does not exist, or that does not fit the operation.
        OSError: A file that is to be sent cannot be read.
    """
    refuse_unknown(options, operation.id)
    headers = {"user-agent": user_agent(), "accept": "application/json", **settings.headers, **request.get("headers", {})}
    if "idempotency_key" in options:
        headers["idempotency-key"] = options["idempotency_key"]
    headers |= options.get("extra_headers", {})
    result = {**request, "url": settings.base_url + request["url"], "headers": headers}
    if "extra_query" in options:
        further = query(*((name, value, "form", True) for name, value in options["extra_query"].items()))
        result["params"] = [*request.get("params", ()), *further]
    if "extra_body" in options:
        if "json" not in request:
            raise TypeError(f"{operation.id}() sends no JSON body that extra_body could go into")
        result["json"] = {**request["json"], **options["extra_body"]}
    if "files" in result:
        from .multipart import StreamedForm

        form = StreamedForm(result.pop("files"), options.get("on_progress"))
        headers |= form.headers
        result["stream"] = form
    elif "on_progress" in options:
        raise TypeError(f"{operation.id}() sends no file of which on_progress could tell")
    timeout = options.get("timeout", settings.timeout)
    result["timeout"] = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)
    return result


def for_httpx(settings: Settings, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments for a new httpx client: the caller's, with address and headers for openapi-python-client's functions."""
    given = {name: value for name, value in arguments.items() if value is not None}
    headers = {"user-agent": user_agent(), **settings.headers}
    return {"base_url": settings.base_url, "headers": headers, "timeout": settings.timeout, **given}


def build_request(
    http: httpx.Client | httpx.AsyncClient, arguments: Mapping[str, Any], attempts: Attempts
) -> httpx.Request:
    """The request for the next attempt, from what `prepare` or `foreign` made."""
    given = {name: value for name, value in arguments.items() if name not in {"stream", "foreign"}}
    timeout = attempts.limit(given.pop("timeout"))
    body: StreamedBody | None = arguments.get("stream")
    if is_foreign(arguments):  # httpx' own way would add the client's headers and cookies
        return httpx.Request(**given, stream=body, extensions={"timeout": timeout.as_dict()})
    request = http.build_request(**given, timeout=timeout)
    if body is None:
        return request
    return httpx.Request(
        request.method, request.url, headers=request.headers, stream=body, extensions=request.extensions
    )


def foreign(
    settings: Settings, method: str, url: str, headers: Mapping[str, str], body: StreamedBody, options: RequestOptions
) -> dict[str, Any]:
    """The arguments for a `build_request` to someone else's server, who gets none of our credentials."""
    sent = {"user-agent": user_agent(), "accept": "*/*", **headers, **body.headers}
    timeout = options.get("timeout", settings.timeout)
    timeout = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)
    return {"method": method, "url": url, "headers": sent, "stream": body, "timeout": timeout, "foreign": True}


def is_foreign(arguments: Mapping[str, Any]) -> bool:
    """Whether a request goes to someone else's server."""
    return bool(arguments.get("foreign"))


def attempts(
    settings: Settings, operation: Operation[Any], options: RequestOptions, arguments: Mapping[str, Any]
) -> Attempts:
    """The attempts that this call may make. `arguments` are what `prepare` made."""
    return Attempts.of(
        max_retries=options.get("max_retries", settings.max_retries),
        repeatable=operation.repeatable or "idempotency_key" in options,
        total_timeout=options.get("total_timeout", settings.total_timeout),
        body=arguments.get("stream"),
    )


def parse_json(content: bytes) -> Any:
    """The JSON value of a body. Raises `ValueError` when it is none."""
    try:
        return msgspec.json.decode(content)
    except msgspec.DecodeError:
        return json.loads(content)  # takes NaN and lone surrogates, which some servers send


def content(operation: Operation[Any], response: httpx.Response, provider: str) -> Any:
    """What a finished answer holds, not yet decoded: a JSON value, text, bytes, or None, as the operation has it.

    Raises:
        APIStatusError: It is an error.
        APIResponseValidationError: It reports success, but its body cannot be read.
    """
    if not response.is_success:
        raise status_error(response, provider=provider)
    if operation.reads == "text":
        return response.text
    if operation.reads != "json":
        return response.content if operation.reads == "bytes" else None
    try:
        return parse_json(response.content)
    except ValueError as error:
        kind = response.headers.get("content-type", "no content type")
        message = f"{provider} answered {response.status_code} to {operation.id}, but the body is not JSON ({kind}): {error}"
        raise APIResponseValidationError(message, response=response) from error


_captured: ContextVar[list[httpx.Response] | None] = ContextVar("captured", default=None)


@contextmanager
def capture_responses() -> Iterator[list[httpx.Response]]:
    """Collect the raw answers of the calls made inside the block, in this thread or task.

    Headers and bodies as the server sent them, failed attempts included:

        with capture_responses() as responses:
            job = client.fine_tuning.jobs.retrieve(job_id)
        print(responses[-1].headers["x-request-id"])
    """
    responses: list[httpx.Response] = []
    token = _captured.set(responses)
    try:
        yield responses
    finally:
        _captured.reset(token)


def note(response: httpx.Response) -> None:
    """Hand an answer to `capture_responses`, if someone is listening."""
    listener = _captured.get()
    if listener is not None:
        listener.append(response)
