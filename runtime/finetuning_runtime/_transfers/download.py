"""Downloads: the whole content at once, in chunks, by lines, or into a file.

Nothing is sent before the content is asked for. A connection that breaks off in the middle is taken up again,
where the server allows it, by the rules for any failed attempt.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx

from .._errors.exceptions import APIStatusError
from .._errors.tracebacks import Shielded
from .._http.outgoing import OutgoingRequest, to_own_server
from .._http.session import AsyncSession, Session
from .line_decoder import LineDecoder
from .part_file import PartFile
from .range_state import RangeState
from .resumable import ResumableTransfer

if TYPE_CHECKING:
    import os

    from .._http.options import RequestOptions
    from .._values.operations import Operation
    from .._values.progress import OnProgress
    from .._wire.request import Request

S = TypeVar("S", Session, AsyncSession)


class AnyDownload(Shielded, Generic[S]):
    """What both kinds of download share."""

    def __init__(self, session: S, operation: Operation[Any], request: Request, options: RequestOptions) -> None:
        self._session: S = session
        self._operation, self._request, self._options = operation, request, options
        self._outgoing()  # a wrong argument is refused here, not when reading

    def _outgoing(self) -> OutgoingRequest:
        return to_own_server(self._session.settings, self._operation, self._request, self._options)

    def _transfer(self, range_state: RangeState, on_begin: Callable[[], object] | None) -> ResumableTransfer:
        return ResumableTransfer(
            self._session.settings,
            self._operation,
            self._request,
            self._options,
            range_state=range_state,
            on_begin=on_begin,
        )

    def _part(self, target: Path, *, resume: bool) -> PartFile:
        outgoing = self._outgoing()
        origin = repr([outgoing.method, outgoing.url, list(outgoing.query)])
        return PartFile(target, sha256(origin.encode()).hexdigest(), resume=resume)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.id})"


class Download(AnyDownload[Session]):
    """A file that the server holds.

    Used as a context manager, it closes the connection at the end of the block, however far the content was
    read:

        with client.files.content(file_id) as download:
            for line in download.iter_lines():
                ...

    Reading raises `APIError` as any call does, `TransferInterruptedError` when the connection broke off for
    good (`TransferTimeoutError` when the rest did not come in time), and `TransferError` when the content changed
    meanwhile. A `timeout` limits each wait for more of the content; `total_timeout` the whole, what the reader does
    in between included.
    """

    _streams: ExitStack | None = None

    def read(self) -> bytes:
        """The whole content. It is fetched anew each time."""
        chunks: list[bytes] = []
        for chunk in self._receive(self._transfer(RangeState(), chunks.clear), None):
            chunks.append(chunk)  # noqa: PERF402  # a new start empties the list in between
        return b"".join(chunks)

    @cached_property
    def content(self) -> bytes:
        """The whole content. It is fetched when first asked for, and kept."""
        return self.read()

    @property
    def text(self) -> str:
        """The whole content as UTF-8 text. It is fetched when first asked for, and kept."""
        return self.content.decode(errors="replace")

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes, None, None]:
        """The content in chunks, as they come or of `chunk_size` bytes (more than 0)."""
        if chunk_size is not None and chunk_size <= 0:
            raise ValueError(f"chunk_size must be more than 0 bytes, not {chunk_size}")
        stream = self._receive(self._transfer(RangeState(), None), chunk_size)
        if self._streams is not None:
            self._streams.callback(stream.close)
        return stream

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_bytes()

    def iter_lines(self) -> Iterator[str]:
        """The content line by line, as UTF-8 text without the line ends."""
        lines = LineDecoder()
        for chunk in self.iter_bytes():
            yield from lines.add(chunk)
        yield from lines.end()

    def save(self, path: str | os.PathLike[str], *, resume: bool = True, on_progress: OnProgress | None = None) -> Path:
        """Write the content into a file, which appears once it is whole and replaces what stood there.

        Args:
            path: Where. Its folder has to exist.
            resume: Go on from what an earlier attempt left beside the file, if the content is still the same,
                and leave what has arrived for a later one.
            on_progress: Called with the bytes that have arrived, and all that there are or None.

        Returns:
            The path.

        Raises:
            TransferError: The content did not arrive whole. Nothing has changed at `path`.
            OSError: The file cannot be written.
        """
        target = Path(path)
        part = self._part(target, resume=resume)
        try:
            for chunk in self._receive(self._transfer(part.range_state, part.begin), None):
                part.write(chunk)
                if on_progress is not None:
                    on_progress(part.range_state.position, part.range_state.total)
            if on_progress is not None and not part.range_state.position:  # an empty file
                on_progress(0, part.range_state.total)
            part.finish()
        finally:
            part.give_up()
        return target

    write_to_file = save
    """The name that the vendors' SDKs have for it."""

    def _receive(self, transfer: ResumableTransfer, chunk_size: int | None) -> Generator[bytes, None, None]:
        while True:
            try:
                response = self._session.stream(transfer.outgoing(), transfer.attempts)
            except APIStatusError as error:
                transfer.refused(error)
                continue
            try:
                if not transfer.answered(response):
                    continue
                for chunk in response.iter_bytes(chunk_size):
                    if new := transfer.unseen(chunk):
                        yield new
                transfer.ended(response)
            except httpx.HTTPError as error:
                wait = transfer.broken(error)
            else:
                return
            finally:
                response.close()
            transfer.attempts.clock.sleep(wait)

    def __enter__(self) -> Self:
        self._streams = ExitStack()
        return self

    def __exit__(self, *exc_info: object) -> None:
        if self._streams is not None:
            self._streams.close()
            self._streams = None
