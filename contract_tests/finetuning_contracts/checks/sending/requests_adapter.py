"""Let schemathesis, which sends with `requests`, send through a `Sender`.

An adapter is where every request of a `requests.Session` leaves, those too that schemathesis' checks send on their own.
"""

from __future__ import annotations

import hashlib
import io
import itertools
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from schemathesis.transport.requests import SameHostRedirectsSession
from urllib3 import HTTPHeaderDict, HTTPResponse, filepost

from .connections import NoResponseError, NotConnectedError
from .messages import Incoming, Outgoing
from .sender import Sender, StoppedError

WITHHELD_HEADER = "x-finetuning-not-sent"
"""On the response that stands in for one where nothing was sent: why."""


class IncompleteResponse(requests.exceptions.ConnectionError):  # as `requests` names its own
    """There was no complete response. The sender has noted it."""


class SenderAdapter(BaseAdapter):
    """Carries what a `requests.Session` sends."""

    def __init__(self, sender: Sender) -> None:
        super().__init__()
        self._sender = sender

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: FBT001, FBT002  # the signature is the library's
        timeout: float | tuple[float, float] | tuple[float, None] | None = None,
        verify: bool | str = True,  # noqa: FBT001, FBT002
        cert: bytes | str | tuple[bytes | str, bytes | str] | None = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Send a request. The limits, and whom to trust, are the sender's."""
        del stream, timeout, verify, cert, proxies
        try:
            incoming = self._sender.send(outgoing(request))
        except StoppedError as error:
            raise KeyboardInterrupt(str(error)) from None  # what ends a test of Hypothesis at once
        except NotConnectedError as error:
            raise requests.exceptions.ConnectionError(str(error), request=request) from None
        except NoResponseError as error:
            raise IncompleteResponse(str(error), request=request) from None
        return _response(request, incoming)

    def close(self) -> None:
        """The connections are the sender's."""


def outgoing(request: requests.PreparedRequest) -> Outgoing:
    """A prepared request as it is on the wire."""
    body = request.body or b""
    content = body.encode() if isinstance(body, str) else body if isinstance(body, bytes) else b"".join(_parts(body))
    headers = tuple((_text(name), _text(value)) for name, value in request.headers.items())
    return Outgoing(request.method or "GET", request.url or "", headers, content)


def _parts(body: Any) -> Iterator[bytes]:
    for part in body:
        yield part.encode() if isinstance(part, str) else part


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _response(request: requests.PreparedRequest, incoming: Incoming) -> requests.Response:
    headers = HTTPHeaderDict()
    for name, value in incoming.headers:
        headers.add(name, value)
    if incoming.withheld is not None:
        headers.add(WITHHELD_HEADER, incoming.withheld)
    response = requests.Response()
    response.status_code, response.reason = incoming.status, incoming.reason
    response.headers = CaseInsensitiveDict(headers)
    response.url, response.request = request.url or "", request
    response.encoding = requests.utils.get_encoding_from_headers(response.headers)
    response.raw = HTTPResponse(
        io.BytesIO(b""), headers, incoming.status, version=11, reason=incoming.reason, preload_content=False
    )
    response._content = incoming.body  # noqa: SLF001  # read and decompressed already, which has no public name
    response._content_consumed = True  # type: ignore[attr-defined]  # noqa: SLF001
    return response


@contextmanager
def sending_through(sender: Sender) -> Iterator[None]:
    """While the context is open, every session of schemathesis in this process sends through the sender."""
    adapter = SenderAdapter(sender)
    boundaries = (hashlib.sha256(str(number).encode()).hexdigest()[:32] for number in itertools.count())
    plain = SameHostRedirectsSession.__init__

    def without_environment(session: SameHostRedirectsSession) -> None:
        """A session with which credentials in ~/.netrc go nowhere. Proxies are none of its business either."""
        plain(session)
        session.trust_env = False

    with (
        patch.object(SameHostRedirectsSession, "get_adapter", lambda *_args, **_kwargs: adapter),
        patch.object(SameHostRedirectsSession, "__init__", without_environment),
        # By default they are random, and then the same seed does not give the same bytes.
        patch.object(filepost, "choose_boundary", lambda: next(boundaries)),
    ):
        yield
