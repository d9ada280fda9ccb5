"""Uploads in parts: say what is to come, send it piece by piece, say that it is all there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, TypeVar

import attrs

from .._errors.exceptions import TransferError
from .._http.options import RequestOptions, refuse_unknown
from .._wire.file_sources import CHUNK, FileInput, Source, source_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    _Opened = Callable[[], AbstractContextManager[IO[bytes]]]

R = TypeVar("R")


@attrs.frozen
class _Plan:
    """One upload as far as it needs no network."""

    name: str
    size: int
    """As it is announced."""
    parts: list[Source]
    options: RequestOptions

    @property
    def of_the_first(self) -> dict[str, Any]:
        """The options of the call that begins the upload."""
        return {name: value for name, value in self.options.items() if name != "on_progress"}

    @property
    def of_the_rest(self) -> dict[str, Any]:
        """The options of the calls behind it."""
        return {name: value for name, value in self.of_the_first.items() if name != "extra_body"}

    def sent(self, parts: int) -> None:
        """Tell the caller that so many parts have been sent."""
        on_progress = self.options.get("on_progress")
        if on_progress is not None:
            on_progress(sum(part.size or 0 for part in self.parts[:parts]), self.size)


def upload_in_parts(
    method: str,
    file: FileInput,
    *,
    name: str | None,
    size: int | None,
    part_size: int,
    options: RequestOptions,
    begin: Callable[..., Any],
    send: Callable[..., Any],
    finish: Callable[..., R],
) -> R:
    """Upload a file.

    Args:
        method: Name of the method, for error messages.
        file: The file. What is neither a path nor bytes is first copied to the disk.
        name: The name to send; None: the file's own.
        size: The bytes to announce; None: as many as there are.
        part_size: Bytes of a part, at least 1.
        options: The caller's.
        begin: Begins the upload: takes a name, a size, and options; what it gives has an `id`.
        send: Sends a part: takes the upload's id, the part, and options; what it gives has an `id`.
        finish: Says that all parts are there: takes the upload's id, theirs in order, and options.

    Returns:
        What `finish` returns.

    Raises:
        TypeError: The file is nothing that can be uploaded, has no name, or an option cannot count for several calls.
        ValueError: `part_size` is less than 1.
        OSError: It cannot be read.
        APIError: As any call.
    """
    with ExitStack() as stack:
        plan = _plan(method, file, name, size, part_size, options, stack)
        upload = begin(plan.name, plan.size, **plan.of_the_first)
        ids = []
        for part in plan.parts:
            ids.append(send(upload.id, part, **plan.of_the_rest).id)
            plan.sent(len(ids))
        return finish(upload.id, ids, **plan.of_the_rest)


async def upload_in_parts_async(
    method: str,
    file: FileInput,
    *,
    name: str | None,
    size: int | None,
    part_size: int,
    options: RequestOptions,
    begin: Callable[..., Awaitable[Any]],
    send: Callable[..., Awaitable[Any]],
    finish: Callable[..., Awaitable[R]],
) -> R:
    """As `upload_in_parts`, for asyncio."""
    from anyio import to_thread  # what is not asynchronous never needs it

    with ExitStack() as stack:
        plan = await to_thread.run_sync(_plan, method, file, name, size, part_size, options, stack)
        upload = await begin(plan.name, plan.size, **plan.of_the_first)
        ids = []
        for part in plan.parts:
            ids.append((await send(upload.id, part, **plan.of_the_rest)).id)
            plan.sent(len(ids))
        return await finish(upload.id, ids, **plan.of_the_rest)


def _plan(
    method: str,
    file: FileInput,
    name: str | None,
    size: int | None,
    part_size: int,
    options: RequestOptions,
    stack: ExitStack,
) -> _Plan:
    refuse_unknown(options, method)
    if options.get("idempotency_key") is not None:
        raise TypeError(f"{method}() makes several calls, which one idempotency_key cannot tell apart")
    if isinstance(part_size, bool) or not isinstance(part_size, int):
        raise TypeError(f"part_size must be a whole number, not {type(part_size).__name__}")
    if part_size < 1:
        raise ValueError(f"part_size must be at least 1, not {part_size}")
    source = source_of("file", file)
    content = file[1] if isinstance(file, tuple) else file
    has_name = isinstance(file, tuple) or hasattr(content, "__fspath__") or hasattr(content, "name")
    known = name or (source.name if has_name else "")
    if not known:
        raise TypeError(f"{method}() needs a name for what has none: give a name, or (name, content) as the file")
    parts = list(_parts(content, source, part_size, stack))
    announced = sum(part.size or 0 for part in parts) if size is None else size
    return _Plan(known, announced, parts, options)


def _parts(content: Any, source: Source, part_size: int, stack: ExitStack) -> Iterator[Source]:
    """The content in parts, each of which can be read more than once."""
    if isinstance(content, bytes | bytearray | memoryview):
        view = memoryview(content).cast("B")
        for start in range(0, len(view), part_size):
            yield source_of("file", view[start : start + part_size])
        return
    opened: _Opened
    if isinstance(content, os.PathLike) and source.size is not None:
        size, opened = source.size, lambda: Path(content).open("rb")  # noqa: SIM115  # whoever calls it closes it
    else:
        copy = stack.enter_context(TemporaryFile())  # noqa: SIM115  # closed by the stack
        size, opened = sum(copy.write(chunk) for chunk in source.chunks()), lambda: nullcontext(copy)
    for start in range(0, size, part_size):
        yield _slice(opened, start, min(part_size, size - start), source.name)


def _slice(opened: _Opened, start: int, size: int, name: str) -> Source:
    def read() -> Iterator[bytes]:
        left = size
        with opened() as file:
            file.seek(start)
            while left and (chunk := file.read(min(CHUNK, left))):
                left -= len(chunk)
                yield chunk
        if left:
            raise TransferError(f"{name} has become shorter while it was being sent")

    return Source(read, size=size, blocking=True)
