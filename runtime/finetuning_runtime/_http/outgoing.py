"""What is to be sent, complete but for what each attempt adds: its timeout, and credentials that are asked for anew."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

import httpx

from .._errors.exceptions import ConfigurationError
from .._errors.redaction import shown
from .._values.operations import Operation
from .._wire.encoding import encode
from .._wire.json_body import json_bytes
from .._wire.request import Body, BytesBody, FormBody, JsonBody, MultipartBody, Request
from .base_url import reachable
from .options import (
    RequestOptions,
    change_headers,
    checked_max_retries,
    checked_timeout,
    checked_total_timeout,
    idempotency_key,
    mapping,
    refuse_unknown,
    with_query,
)
from .retries import Attempts
from .settings import Settings, user_agent
from .token_provider import Token

if TYPE_CHECKING:
    from .._wire.multipart import StreamedBody


class OutgoingRequest(NamedTuple):
    """A request to one server. `repr` shows neither headers, nor query, nor body."""

    method: str
    url: str
    query: Collection[tuple[str, str]]
    """Added to the URL's own."""
    headers: Mapping[str, str]
    content: bytes | None
    streamed: StreamedBody | None
    """A body that is read while it is being sent, in place of `content`."""
    timeout: httpx.Timeout
    """Of each attempt."""
    own_server: bool = True
    """Whether it goes to the client's own server. Another one gets none of its credentials."""
    tokens: Collection[Token] = ()
    """Credentials to ask for at each attempt."""

    def __repr__(self) -> str:
        return f"OutgoingRequest({self.method} {shown(self.url)})"

    def with_credentials(self, headers: Mapping[str, str]) -> OutgoingRequest:
        """The request of an attempt, with the headers that were asked for."""
        return self._replace(headers={**self.headers, **headers}, tokens=())

    def build(self, http: httpx.Client | httpx.AsyncClient, timeout: httpx.Timeout) -> httpx.Request:
        """The request of an attempt.

        Args:
            http: What will send it.
            timeout: Of the attempt.

        Raises:
            httpx.InvalidURL: There can be no such address.
        """
        if self.own_server:
            params: list[tuple[str, Any]] = [*self.query]
            request = http.build_request(
                self.method,
                self.url,
                params=params or None,
                headers=self.headers,
                content=self.content,
                timeout=timeout,
            )
        else:  # the httpx client would add its own headers and cookies
            times = {"timeout": timeout.as_dict()}
            request = httpx.Request(self.method, self.url, headers=self.headers, content=self.content, extensions=times)
            if not reachable(request.url):
                raise httpx.InvalidURL("there can be no such host and port")
        if self.streamed is None:
            return request
        return httpx.Request(
            request.method, request.url, headers=request.headers, stream=self.streamed, extensions=request.extensions
        )


def to_own_server(
    settings: Settings, operation: Operation[Any], request: Request, options: RequestOptions
) -> OutgoingRequest:
    """The request of a call.

    Args:
        settings: The client's.
        operation: The operation.
        request: What the operation's own arguments make of it.
        options: The caller's, for this call.

    Raises:
        TypeError: An option that does not exist, is of the wrong type, or does not fit the operation.
        ValueError: An option is out of its bounds, or a value has no form on the wire.
        ConfigurationError: The operation takes none of the credentials that are there.
        OSError: A file that is to be sent cannot be read.
    """
    takes_more = isinstance(request.body, JsonBody) and isinstance(request.body.value, dict)
    refuse_unknown(options, operation.id, takes_more=takes_more)
    checked_max_retries(options.get("max_retries", 0))
    checked_total_timeout(options.get("total_timeout"))
    headers = settings.own_headers()
    headers.update((name.lower(), value) for name, value in request.headers.items())
    if (key := options.get("idempotency_key")) is not None:
        headers["idempotency-key"] = idempotency_key(key)
    if isinstance(request.body, BytesBody):
        headers["content-type"] = request.body.media_type
    if (extra_headers := options.get("extra_headers")) is not None:
        change_headers(headers, "extra_headers", extra_headers)
    own = dict(request.query)
    query = [*(pair for pair in settings.query if pair[0] not in own), *request.query]
    if (extra_query := options.get("extra_query")) is not None:
        query = with_query(query, extra_query)
    tokens = _tokens(settings, headers, options)
    if settings.strict and operation.credentials:
        _refuse_too_few(settings, operation, {*headers, *(token.header for token in tokens)})
    content, streamed, framing = _content(operation.id, request.body, options)
    return OutgoingRequest(
        request.method,
        settings.base_url + request.path,
        query,
        {**headers, **framing} if streamed is not None else {**framing, **headers},
        content,
        streamed,
        checked_timeout(options["timeout"]) if "timeout" in options else settings.timeout,
        tokens=tokens,
    )


def to_other_server(
    settings: Settings,
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: StreamedBody,
    options: RequestOptions,
) -> OutgoingRequest:
    """A request to someone else's server, who gets none of our credentials."""
    return OutgoingRequest(
        method,
        url,
        (),
        {"user-agent": user_agent(), "accept": "*/*", **headers, **body.headers},
        None,
        body,
        checked_timeout(options["timeout"]) if "timeout" in options else settings.timeout,
        own_server=False,
    )


def attempts(
    settings: Settings, operation: Operation[Any], options: RequestOptions, outgoing: OutgoingRequest | None = None
) -> Attempts:
    """The attempts that a call may make."""
    return Attempts(
        max_retries=options.get("max_retries", settings.max_retries),
        repeatable=operation.repeatable or _has_key(options),
        total_timeout=options.get("total_timeout", settings.total_timeout),
        body=None if outgoing is None else outgoing.streamed,
        clock=settings.clock,
    )


def _content(
    operation: str, body: Body | None, options: RequestOptions
) -> tuple[bytes | None, StreamedBody | None, dict[str, str]]:
    """The body as bytes, or as it is read while being sent; and the headers that say what it is."""
    on_progress, members = options.get("on_progress"), options.get("extra_body")
    if on_progress is not None and not isinstance(body, MultipartBody):
        raise TypeError(f"{operation}() sends no file of which on_progress could tell")
    if members is not None and not (isinstance(body, JsonBody) and isinstance(body.value, dict)):
        raise TypeError(f"{operation}() sends no JSON object that extra_body could go into")
    match body:
        case JsonBody(value, media_type):
            if members is not None:
                value = _merged(value, encode(mapping("extra_body", members)))
            return json_bytes(operation, value), None, {"content-type": media_type}
        case MultipartBody(parts):
            from .._wire.multipart import StreamedForm  # few calls send files, and the import takes 2 ms

            form = StreamedForm(parts, on_progress)
            return None, form, form.headers
        case FormBody(fields):
            content = urlencode(fields, doseq=True).encode()
            return content, None, {"content-type": "application/x-www-form-urlencoded"}
        case BytesBody(content):
            return content, None, {}
    return None, None, {}


def _merged(value: Mapping[str, Any], members: Mapping[str, Any]) -> dict[str, Any]:
    """An object with further members, which stand in place of its own; what is an object in both is merged in turn."""
    merged = dict(value)
    for name, member in members.items():
        own = merged.get(name)
        if isinstance(own, Mapping) and isinstance(member, Mapping):
            merged[name] = _merged(own, member)
        else:
            merged[name] = member
    return merged


def _tokens(settings: Settings, headers: Mapping[str, str], options: RequestOptions) -> list[Token]:
    """The credentials to ask for: those that no header of the call stands in for, or takes away."""
    named = {*headers, *(name.lower() for name in options.get("extra_headers") or ())}
    return [token for token in settings.tokens if token.header not in named]


def _refuse_too_few(settings: Settings, operation: Operation[Any], headers: Collection[str]) -> None:
    """Raise `ConfigurationError` unless a set of credentials that the operation takes is complete."""
    header = settings.credentials
    if any(all(header[name] in headers for name in names) for names in operation.credentials):
        return
    there = [name for name in header if header[name] in headers]
    missing = [{*names} - {*there} for names in operation.credentials if {*there} <= {*names}]
    least = [names for names in missing if not any(others < names for others in missing)]
    ways = dict.fromkeys(" + ".join(sorted(names)) for names in least)
    raise ConfigurationError(
        f"{operation.id}: {settings.provider} takes {' + '.join(there) or 'no credentials'} alone for other calls only: "
        f"give the client {' or '.join(ways)} too; one with strict=False sends it all the same"
    )


def _has_key(options: RequestOptions) -> bool:
    return options.get("idempotency_key") is not None or any(
        name.lower() == "idempotency-key" and value is not None
        for name, value in (options.get("extra_headers") or {}).items()
    )
