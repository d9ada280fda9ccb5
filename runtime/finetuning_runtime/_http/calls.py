"""One call, as far as it needs no network: from arguments to a request, from an answer to a result or an exception.

The synchronous and the asynchronous client are thin loops around these functions.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import httpx

from .._errors.exceptions import APIResponseValidationError, one_line, status_error
from .._errors.redaction import shown, without_secrets
from .._values.clocks import SYSTEM_CLOCK, Clock
from .._values.operations import Operation
from .._version import __version__
from .._wire.json_body import json_bytes
from .._wire.models import Model, encode
from .._wire.parameters import Style, query
from .._wire.response_body import parse_json, request_id_of, text_of
from .base_url import reachable
from .options import (
    DEFAULT_TIMEOUT,
    RequestOptions,
    change_headers,
    checked_max_retries,
    checked_timeout,
    checked_total_timeout,
    idempotency_key,
    mapping,
    refuse_unknown,
)
from .retries import DEFAULT_MAX_RETRIES, Attempts
from .timed_stream import TimedStream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .._wire.multipart import StreamedBody
    from .token_provider import Token

T = TypeVar("T")


class Settings(NamedTuple):
    """What a client sends with every call. `repr` shows no header: some are keys."""

    provider: str
    """The provider's name for people."""
    base_url: str
    """Without user name and password, and without a slash at the end."""
    headers: Mapping[str, str] = MappingProxyType({})
    """By their names in lower case."""
    login: str | None = None
    """The `Authorization` header for the user name and password of the base URL, which it needs before any other."""
    timeout: httpx.Timeout = DEFAULT_TIMEOUT
    max_retries: int = DEFAULT_MAX_RETRIES
    total_timeout: float | None = None
    query: Collection[tuple[str, str]] = ()
    """Query parameters."""
    path_defaults: Mapping[str, str] = MappingProxyType({})
    """Path parameters that the client supplies where a call does not, such as Fireworks' account."""
    open_headers: Collection[str] = frozenset()
    """Names, in lower case, of the headers of its own that hold no secret."""
    tokens: Collection[Token] = ()
    """Credentials that are asked for anew at each attempt."""
    clock: Clock = SYSTEM_CLOCK

    def __repr__(self) -> str:
        return f"Settings(provider={self.provider!r}, base_url={shown(self.base_url)!r})"

    def own_headers(self) -> dict[str, str]:
        """What is sent with every call, by names in lower case."""
        headers = {"user-agent": user_agent(), "accept": "application/json", **self.headers}
        if self.login is not None:
            headers["authorization"] = self.login
        return headers


@cache
def user_agent() -> str:
    """`finetuning-contracts/0.1.0 python/3.11.7 httpx/0.28.1`."""
    python = ".".join(map(str, sys.version_info[:3]))
    return f"finetuning-contracts/{__version__} python/{python} httpx/{httpx.__version__}"


def prepare(
    settings: Settings, operation: Operation[Any], request: Mapping[str, Any], options: RequestOptions
) -> dict[str, Any]:
    """The arguments for `build_request`.

    Args:
        settings: The client's.
        operation: The operation.
        request: What the operation's own arguments make of it: method, relative url, params, headers, body.
        options: The caller's, for this call.

    Raises:
        TypeError: An option that does not exist, is of the wrong type, or does not fit the operation.
        ValueError: An option is out of its bounds, or a value has no form on the wire.
        OSError: A file that is to be sent cannot be read.
    """
    refuse_unknown(options, operation.id)
    headers = settings.own_headers()
    headers.update((name.lower(), value) for name, value in request.get("headers", {}).items())
    result = {
        **request,
        "url": settings.base_url + request["url"],
        "headers": headers,
        "timeout": settings.timeout,
    }
    if settings.query:
        own = request.get("params", ())
        result["params"] = [*(pair for pair in settings.query if pair[0] not in dict(own)), *own]
    if options:
        _apply(options, operation, result)
    if "json" in result:
        result["content"] = json_bytes(operation.id, result.pop("json"))  # once, however many attempts follow
        headers.setdefault("content-type", "application/json")
    if "files" in result:
        from .._wire.multipart import StreamedForm

        form = StreamedForm(result.pop("files"), options.get("on_progress"))
        headers |= form.headers
        result["stream"] = form
    elif options.get("on_progress") is not None:
        raise TypeError(f"{operation.id}() sends no file of which on_progress could tell")
    if settings.tokens:
        own = {name.lower() for name in options.get("extra_headers") or ()}
        result["tokens"] = [token for token in settings.tokens if token.header not in headers.keys() | own]
    return result


def _apply(options: RequestOptions, operation: Operation[Any], result: dict[str, Any]) -> None:
    """Let the caller's options change the arguments. Raises as `prepare`."""
    if "timeout" in options:
        result["timeout"] = checked_timeout(options["timeout"])
    checked_max_retries(options.get("max_retries", 0))
    checked_total_timeout(options.get("total_timeout"))
    if (key := options.get("idempotency_key")) is not None:
        result["headers"]["idempotency-key"] = idempotency_key(key)
    if (headers := options.get("extra_headers")) is not None:
        change_headers(result["headers"], "extra_headers", headers)
    if (further := options.get("extra_query")) is not None:
        result["params"] = with_query(result.get("params", ()), further)
    if (members := options.get("extra_body")) is not None:
        if not isinstance(result.get("json"), dict):
            raise TypeError(f"{operation.id}() sends no JSON object that extra_body could go into")
        result["json"] = {**result["json"], **encode(mapping("extra_body", members))}


def with_query(
    params: Collection[tuple[str, str]], extra: Mapping[str, Any], name: str = "extra_query"
) -> list[tuple[str, str]]:
    """Query parameters and further ones, which replace those of the same name. Mappings become `name[key]=value`.

    `name` is what the caller knows the further ones by.
    """
    extra = mapping(name, extra)
    kept = [(name, value) for name, value in params if name not in extra and name.partition("[")[0] not in extra]
    further: list[tuple[str, Any, Style, bool]] = [(name, value, "deepObject", True) for name, value in extra.items()]
    return kept + query(*further)


def attempts(
    settings: Settings, operation: Operation[Any], options: RequestOptions, arguments: Mapping[str, Any]
) -> Attempts:
    """The attempts that this call may make. `arguments` are what `prepare` made."""
    return Attempts(
        max_retries=options.get("max_retries", settings.max_retries),
        repeatable=operation.repeatable or _has_key(options),
        total_timeout=options.get("total_timeout", settings.total_timeout),
        body=arguments.get("stream"),
        clock=settings.clock,
    )


def _has_key(options: RequestOptions) -> bool:
    return options.get("idempotency_key") is not None or any(
        name.lower() == "idempotency-key" and value is not None
        for name, value in (options.get("extra_headers") or {}).items()
    )


def for_httpx(settings: Settings) -> dict[str, Any]:
    """The arguments for a new httpx client that sends as ours does."""
    return {
        "base_url": settings.base_url,
        "headers": settings.own_headers(),
        "params": list(settings.query),
        "timeout": settings.timeout,
    }


def build_request(
    http: httpx.Client | httpx.AsyncClient, arguments: Mapping[str, Any], attempts: Attempts
) -> httpx.Request:
    """The request for the next attempt, from what `prepare` or `foreign` made."""
    given = {name: value for name, value in arguments.items() if name not in {"stream", "foreign", "tokens"}}
    timeout = attempts.limit(given.pop("timeout"))
    if is_foreign(arguments):  # httpx' own way would add the client's headers and cookies
        request = httpx.Request(**given, extensions={"timeout": timeout.as_dict()})
        if not reachable(request.url):
            raise httpx.InvalidURL("there can be no such host and port")
    else:
        request = http.build_request(**given, timeout=timeout)
    body: StreamedBody | None = arguments.get("stream")
    if body is None:
        return request
    return httpx.Request(
        request.method, request.url, headers=request.headers, stream=body, extensions=request.extensions
    )


def foreign(
    settings: Settings,
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: StreamedBody,
    options: RequestOptions,
) -> dict[str, Any]:
    """The arguments for a `build_request` to someone else's server, who gets none of our credentials."""
    sent = {"user-agent": user_agent(), "accept": "*/*", **headers, **body.headers}
    timeout = checked_timeout(options["timeout"]) if "timeout" in options else settings.timeout
    return {
        "method": method,
        "url": url,
        "headers": sent,
        "stream": body,
        "timeout": timeout,
        "foreign": True,
    }


def is_foreign(arguments: Mapping[str, Any]) -> bool:
    """Whether a request goes to someone else's server."""
    return bool(arguments.get("foreign"))


def expect_body(response: httpx.Response, timeout: httpx.Timeout | None, attempts: Attempts) -> None:
    """Have the body of an answer that has begun be complete in time; what comes later raises `httpx.ReadTimeout`.

    Args:
        response: The answer.
        timeout: Of the attempt. None: the body may take as long as all attempts together.
        attempts: The call's.
    """
    due = attempts.body_due(timeout)
    if due is None or response.is_closed:
        return
    response.stream = TimedStream(response, due, attempts.clock.now, response.stream)
    timeouts = response.request.extensions.get("timeout")
    if isinstance(timeouts, dict) and timeouts.get("read") is not None:  # httpcore looks here when the body begins
        timeouts["read"] = min(timeouts["read"], max(due - attempts.clock.now(), 0.001))


def refuse_partial(response: httpx.Response) -> None:
    """Raise `httpx.RemoteProtocolError` if less has come than was announced. HTTP/1.1 notices; not every transport does."""
    if response.request.method == "HEAD":  # which announces what it would be to GET
        return
    announced = response.headers.get("content-length", "")
    received = response.num_bytes_downloaded
    if not received:  # a transport that had the whole body at once leaves nothing to be downloaded
        if "content-encoding" in response.headers:
            return
        received = len(response.content)
    if announced.isdecimal() and received < int(announced):
        message = f"the body broke off after {received} of {announced} bytes"
        raise httpx.RemoteProtocolError(message, request=response.request)


def without_body(response: httpx.Response, error: httpx.HTTPError, provider: str) -> httpx.Response:
    """What to make of an answer whose body could not be read: an error is still that error, only without an explanation.

    Raises:
        APIResponseValidationError: It reports success, but its compression is broken.
        httpx.HTTPError: It reports success, but did not arrive whole.
    """
    bare = httpx.Response(response.status_code, content=b"", request=response.request)
    bare.headers = response.headers
    if not response.is_success:
        return bare
    if isinstance(error, httpx.DecodingError):
        message = f"{provider} answered {response.status_code}, but the body cannot be decompressed: {error}"
        raise APIResponseValidationError(message, response=bare) from error
    raise error


def content(operation: Operation[Any], response: httpx.Response, provider: str) -> Any:
    """What a finished answer holds, not yet decoded: a JSON value, text, bytes, or None, as the operation has it.

    Raises:
        APIStatusError: It is an error.
        APIResponseValidationError: It reports success, but its body cannot be read.
    """
    if not response.is_success:
        raise status_error(response, provider=provider)
    if operation.reads == "text":
        return text_of(response)
    if operation.reads != "json":
        return response.content if operation.reads == "bytes" else None
    try:
        return parse_json(response.content)
    except ValueError as error:
        kind = response.headers.get("content-type", "no content type")
        why = f"the body is not JSON ({kind}): {error}" if response.content else "without a body"
        message = f"{provider} answered {response.status_code} to {operation.id}, but {why}"
        raise APIResponseValidationError(message, response=response) from None


def decoded(operation: Operation[T], value: Any, response: httpx.Response) -> T:
    """The model that an operation promises.

    Raises:
        APIResponseValidationError: It promises an object, and the value is none, or is an error's body.
    """
    result = operation.decode(value)
    if operation.reads == "json" and result is value and not isinstance(value, dict):
        kind = _JSON_NAMES.get(type(value), "an array" if isinstance(value, list) else "a number")
        message = f"{operation.provider} answered {response.status_code} to {operation.id}, but the body is {kind}"
        raise APIResponseValidationError(message, response=response)
    if isinstance(result, Model):
        if len(value) <= len(result.additional_properties) + ("error" in value):  # none of the model's own fields
            refuse_error(operation, value, response)
        result._answered_as = request_id_of(response)
    return result


def refuse_error(operation: Operation[Any], value: dict[str, Any], response: httpx.Response) -> None:
    """Raise `APIResponseValidationError` if an object that holds nothing of what was asked for is an error's body.

    Some gateways report every failure with status 200.
    """
    from .._errors.bodies import said  # most answers are what was asked for

    explanation = said(value)
    if explanation is not None:
        explanation = one_line(without_secrets(explanation, response.request))
        message = (
            f"{operation.provider} answered {response.status_code} to {operation.id}, but with an error: {explanation}"
        )
        raise APIResponseValidationError(message, response=response)


_JSON_NAMES: dict[type, str] = {type(None): "null", bool: "a boolean", str: "a string"}

_captured: ContextVar[tuple[list[httpx.Response], ...]] = ContextVar("captured", default=())


@contextmanager
def capture_responses() -> Iterator[list[httpx.Response]]:
    """Collect the raw answers of the calls made inside the block, in this thread or task and those it starts.

    Headers and bodies as the server sent them, failed attempts included:

        with capture_responses() as responses:
            job = client.fine_tuning.jobs.retrieve(job_id)
        print(responses[-1].headers["x-request-id"])

    A new thread does not take part, unless it runs in a copy of the context. Of blocks within each other, each collects
    what is in it.
    """
    responses: list[httpx.Response] = []
    token = _captured.set((*_captured.get(), responses))
    try:
        yield responses
    finally:
        _captured.reset(token)


def note(response: httpx.Response) -> None:
    """Hand an answer to `capture_responses`, if someone is listening."""
    for listener in _captured.get():
        listener.append(response)
