"""What can be uploaded, and how it is read: in chunks, so that memory stays flat whatever the size.

| given | size known | can be sent again |
|---|---|---|
| a path | yes, of a regular file | yes, of a regular file |
| bytes | yes | yes |
| an open binary file | if it can seek | if it can seek, from where it stood |
| an iterable of bytes, such as a list | no | yes |
| an iterator of bytes, such as a generator | no | no |
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import SEEK_END, TextIOBase
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import IO, Any, Final, TypeAlias

import attrs

from .._errors.exceptions import TransferError
from .._values.unset import Unset
from .files import File

_Bytes: TypeAlias = bytes | bytearray | memoryview
FileContent: TypeAlias = os.PathLike[str] | _Bytes | IO[bytes] | Iterable[bytes] | File
FileInput: TypeAlias = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A file to upload: a path (`pathlib.Path`), bytes, a file that is open in binary mode, an iterable or
iterator of bytes; or a tuple of the name to send, one of these, and perhaps the media type to send. Text is
refused: it could be a path or the content."""

CHUNK: Final = 128 * 1024
"""Bytes that are read and sent at once."""
_NAMELESS: Final = "upload"
"""The name of what has none: servers want one."""


@attrs.define
class Source:
    """Something to upload.

    Attributes:
        name: The file name to send.
        size: Bytes; None when it is not known beforehand.
        repeatable: Whether it can be read more than once.
        blocking: Whether reading may wait for a disk, so that asyncio should leave it to a thread.
        media_type: The media type to send; None: by the name.
    """

    _open: Callable[[], Iterator[bytes]]
    name: str = _NAMELESS
    size: int | None = None
    repeatable: bool = True
    blocking: bool = False
    media_type: str | None = None
    _reader: Iterator[bytes] | None = attrs.field(default=None, init=False, repr=False)

    def chunks(self) -> Iterator[bytes]:
        """The content from the start, in chunks that are not empty.

        Raises:
            TransferError: There is less of it than its size promised.
            TypeError: An iterator gave something that is not bytes.
            OSError: It cannot be read.
        """
        return self._open()

    def read(self, size: int = -1) -> bytes:  # noqa: ARG002  # the caller takes what comes
        """The next chunk, empty at the end: as much of a file as httpx needs of a part of a form."""
        if self._reader is None:
            self._reader = self._open()
        return next(self._reader, b"")


def source_of(argument: str, value: FileInput | Source) -> Source:
    """Make out what is to be uploaded.

    Args:
        argument: The argument's name, for the error message.
        value: What was given for it.

    Raises:
        TypeError: It is nothing that can be uploaded.
        OSError: A path that cannot be read.
    """
    if isinstance(value, Source):
        return value
    if isinstance(value, File):
        value = (value.file_name or "", value.payload, value.mime_type or "")
    if isinstance(value, tuple):
        return _named(argument, value)
    if isinstance(value, os.PathLike):
        return _of_path(argument, Path(value))
    if isinstance(value, _Bytes):
        content = memoryview(value).cast("B")
        return Source(lambda: _slices(content), size=len(content))
    if hasattr(value, "read"):
        return _of_file(argument, value)
    if isinstance(value, str):
        raise TypeError(f"{argument} is text, which could be a path or content: give a pathlib.Path, or bytes")
    if isinstance(value, Iterable) and not isinstance(value, Mapping):
        once = isinstance(value, Iterator)
        return Source(lambda: _of_iterable(argument, value), repeatable=not once)
    wanted = "a path, bytes, a file open in binary mode, or an iterable of bytes"
    raise TypeError(f"{argument} must be {wanted}, not {type(value).__name__}")


def given_file(argument: str, value: FileInput | Unset) -> Source | Unset:
    """As `source_of`, for an argument that may be left out."""
    return value if isinstance(value, Unset) else source_of(argument, value)


def is_file(value: Any) -> bool:
    """Whether a form's value can only be a file. A list or tuple may be several values, and text is text."""
    if isinstance(value, tuple):
        named = len(value) in (2, 3) and isinstance(value[0], str)
        return named and (isinstance(value[1], list) or is_file(value[1]))
    kinds = (Source, File, os.PathLike, bytes, bytearray, memoryview, Iterator)
    return isinstance(value, kinds) or hasattr(value, "read")


def _named(argument: str, given: tuple[Any, ...]) -> Source:
    if len(given) not in (2, 3) or not all(isinstance(text, str) for text in (given[0], *given[2:])):
        raise TypeError(f"{argument} must be (name, content) or (name, content, media type), if it is a tuple")
    source = source_of(argument, given[1])
    media_type = given[2] if given[2:] else None
    return attrs.evolve(source, name=given[0] or source.name, media_type=media_type or source.media_type)


def _of_path(argument: str, path: Path) -> Source:
    status = path.stat()  # a file that is not there is told before anything is sent
    if S_ISDIR(status.st_mode):
        raise IsADirectoryError(f"{argument}: {path} is a directory")
    size = status.st_size if S_ISREG(status.st_mode) else None  # a pipe has none, and is read once

    def read() -> Iterator[bytes]:
        with path.open("rb", buffering=0) as file:
            yield from _exactly(size, _blocks(file), str(path))

    return Source(read, path.name or _NAMELESS, size, repeatable=size is not None, blocking=True)


def _of_file(argument: str, file: Any) -> Source:
    if isinstance(file, TextIOBase) or isinstance(file.read(0), str):
        raise TypeError(f"{argument} must be open in binary mode (mode 'rb'), not as text")
    name = getattr(file, "name", None)
    name = Path(name).name if isinstance(name, str) else ""
    start, size = _extent(file)

    def read() -> Iterator[bytes]:
        if start is not None:
            file.seek(start)
        yield from _exactly(size, _blocks(file), name or "the file")

    return Source(read, name or _NAMELESS, size, repeatable=start is not None, blocking=True)


def _extent(file: Any) -> tuple[int | None, int | None]:
    """Where an open file stands, and how much follows: both only as far as the file can tell."""
    try:
        if not file.seekable():
            return None, None
        start = int(file.tell())
    except (AttributeError, OSError):
        return None, None
    try:
        end = int(file.seek(0, SEEK_END))
    except (OSError, ValueError):  # a decompressing file does not know its end
        end = None
    file.seek(start)
    return start, None if end is None else max(end - start, 0)


def _blocks(file: Any) -> Iterator[bytes]:
    while block := file.read(CHUNK):
        yield block


def _slices(content: memoryview) -> Iterator[bytes]:
    for start in range(0, len(content), CHUNK):
        yield bytes(content[start : start + CHUNK])


def _of_iterable(argument: str, items: Iterable[Any]) -> Iterator[bytes]:
    for item in items:
        if not isinstance(item, _Bytes):
            raise TypeError(f"{argument} must give bytes, not {type(item).__name__}")
        if len(item) <= CHUNK:
            if item:
                yield bytes(item)
        else:
            yield from _slices(memoryview(item).cast("B"))


def _exactly(size: int | None, blocks: Iterator[bytes], name: str) -> Iterator[bytes]:
    """The first `size` bytes, as the headers announce. What a file grows by meanwhile is left out."""
    if size is None:
        yield from blocks
        return
    missing = size
    while missing > 0:
        block = next(blocks, b"")[:missing]
        if not block:
            raise TransferError(f"{name} became shorter while it was sent: {missing} of {size} bytes are missing")
        missing -= len(block)
        yield block
