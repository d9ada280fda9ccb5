"""Uploads through a signed address: ask where to, send it there, say that it is there.

The address belongs to a storage service. It is its own key: the service gets none of ours.
"""

from __future__ import annotations

from contextlib import ExitStack
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, TypeVar

import attrs

from .._errors.exceptions import TransferError
from .._http.options import RequestOptions, refuse_unknown
from .._http.outgoing import OutgoingRequest, to_other_server
from .._http.retries import Attempts
from .._http.settings import Settings
from .._values.json_pointer import value_at
from .._wire.file_sources import FileInput, Source, source_of
from .._wire.multipart import StreamedBody

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .._http.session import AsyncSession, Session

R = TypeVar("R")


@attrs.frozen
class SignedUpload:
    """How a provider takes files through signed addresses: the spec's `x-signed-upload`."""

    method: str
    """Name of the method, for error messages."""
    urls: tuple[str, ...]
    """JSON Pointer, in the response that gives the addresses, to the object of file names and addresses."""
    headers: Mapping[str, str]
    """Sent with the content. `{size}` stands for its length in bytes."""


@attrs.frozen
class _Plan:
    """One upload as far as it needs no network."""

    source: Source
    size: int
    upload: SignedUpload
    options: RequestOptions

    @property
    def sizes(self) -> dict[str, str]:
        """What the provider is told: the file's name and its length, as text (an int64 in JSON)."""
        return {self.source.name: str(self.size)}

    @property
    def options_of_calls(self) -> dict[str, Any]:
        """The options of the calls before and after, which send no file."""
        return {name: value for name, value in self.options.items() if name != "on_progress"}

    def outgoing(self, settings: Settings, given: Any) -> OutgoingRequest:
        """What to send to the address in the response. Raises `TransferError` when there is none."""
        urls = value_at(given.to_dict() if hasattr(given, "to_dict") else given, self.upload.urls)
        url = urls.get(self.source.name) if isinstance(urls, dict) else None
        if not isinstance(url, str) or not url.startswith(("https://", "http://")):
            raise TransferError(f"{settings.provider} gave no address to send {self.source.name} to")
        headers = {name: value.replace("{size}", str(self.size)) for name, value in self.upload.headers.items()}
        body = StreamedBody([self.source], self.options.get("on_progress"))
        return to_other_server(settings, "PUT", url, headers, body, self.options)

    def attempts(self, settings: Settings, outgoing: OutgoingRequest) -> Attempts:
        """The attempts that sending may make. Sending the same content twice does no harm."""
        return Attempts(
            max_retries=self.options.get("max_retries", settings.max_retries),
            repeatable=True,
            total_timeout=self.options.get("total_timeout", settings.total_timeout),
            body=outgoing.streamed,
            clock=settings.clock,
        )


def signed_upload(
    session: Session,
    upload: SignedUpload,
    file: FileInput,
    options: RequestOptions,
    *,
    addresses: Callable[..., Any],
    finish: Callable[..., R],
) -> R:
    """Upload a file.

    Args:
        session: The client's.
        upload: How the provider does it.
        file: The file. What does not know its length is first copied to the disk.
        options: The caller's, for each of the calls. `on_progress` is told of the content.
        addresses: Asks for the address: takes an object of file name and length, and options.
        finish: Says that the content is there; takes options. Never called unless it is.

    Returns:
        What `finish` returns.

    Raises:
        TransferError: The provider gave no address.
        APIError: As any call, of the provider or of the storage service.
        TypeError: `file` is nothing that can be uploaded.
        OSError: It cannot be read.
    """
    with ExitStack() as stack:
        plan = _plan(upload, file, options, stack)
        outgoing = plan.outgoing(session.settings, addresses(plan.sizes, **plan.options_of_calls))
        session.exchange(outgoing, plan.attempts(session.settings, outgoing))
        return finish(**plan.options_of_calls)


async def signed_upload_async(
    session: AsyncSession,
    upload: SignedUpload,
    file: FileInput,
    options: RequestOptions,
    *,
    addresses: Callable[..., Awaitable[Any]],
    finish: Callable[..., Awaitable[R]],
) -> R:
    """As `signed_upload`, for asyncio."""
    from anyio import to_thread  # what is not asynchronous never needs it

    with ExitStack() as stack:
        plan = await to_thread.run_sync(_plan, upload, file, options, stack)
        outgoing = plan.outgoing(session.settings, await addresses(plan.sizes, **plan.options_of_calls))
        await session.exchange(outgoing, plan.attempts(session.settings, outgoing))
        return await finish(**plan.options_of_calls)


def _plan(upload: SignedUpload, file: FileInput, options: RequestOptions, stack: ExitStack) -> _Plan:
    refuse_unknown(options, upload.method)
    source = source_of("file", file)
    if source.size is None:
        copy = stack.enter_context(TemporaryFile())  # noqa: SIM115  # closed by the stack
        source = source_of("file", (source.name, _copied(source, copy)))
    return _Plan(source, source.size or 0, upload, options)


def _copied(source: Source, file: IO[bytes]) -> IO[bytes]:
    for chunk in source.chunks():
        file.write(chunk)
    file.seek(0)
    return file
