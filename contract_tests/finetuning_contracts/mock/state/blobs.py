"""The content of files: kept in the database while it is small, in a file of its own beside the database when it is large.

A large file is written to its place while it arrives, before any record names it. A file that no record has come to name by
the end of its request is removed, and what a killed server has left behind when the next one starts.
"""

from __future__ import annotations

import io
import shutil
import tempfile
import uuid
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import BinaryIO, Final

import attrs

LARGE: Final = 256 * 1024
"""From how many bytes on content gets a file of its own."""

_CHUNK: Final = 1024 * 1024


@attrs.frozen
class Blob:
    """Bytes, in memory or in a file."""

    size: int
    data: bytes | None = attrs.field(default=None, repr=False)
    path: Path | None = None
    """The file that they are in, where they are not in memory."""

    @classmethod
    def of(cls, data: bytes) -> Blob:
        """Bytes in memory."""
        return cls(len(data), data)

    def open(self) -> BinaryIO:
        """The bytes as a file to read from."""
        return io.BytesIO(self.data or b"") if self.path is None else self.path.open("rb")

    def read(self) -> bytes:
        """All bytes at once: for content that is known to be small."""
        if self.path is None:
            return self.data or b""
        return self.path.read_bytes()

    def lines(self) -> Iterator[bytes]:
        """The lines, read as they are asked for, without the line feeds that end them."""
        with self.open() as file:
            for line in file:
                yield line.removesuffix(b"\n")


class Folder:
    """The folder in which large content is kept."""

    def __init__(self, path: Path | None) -> None:
        """Keep files in `path`, which need not exist yet; None: in a temporary folder that ends with `close`."""
        self._path = path
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._loose: set[str] = set()
        """The names of files that no record names yet."""

    def take(self, source: BinaryIO, size: int) -> Blob:
        """The content of an open file, copied here when it is large. It may be called on any thread.

        It is loose until `claim`. Raises `OSError`, such as for a full disk; then nothing is left behind.
        """
        if size < LARGE:
            return Blob.of(source.read())
        name = uuid.uuid4().hex
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._loose.add(name)
        try:
            with path.open("xb") as target:
                shutil.copyfileobj(source, target, _CHUNK)
        except BaseException:
            path.unlink(missing_ok=True)
            self._loose.discard(name)
            raise
        return Blob(size, path=path)

    def path(self, name: str) -> Path:
        """Where the file of this name is."""
        if self._path is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="finetuning-mock-", ignore_cleanup_errors=True)
            self._path = Path(self._temporary.name)
        return self._path / name

    def claim(self, names: Collection[str]) -> None:
        """Records name these files now."""
        self._loose.difference_update(names)

    def release(self, blob: Blob) -> None:
        """Remove a file that no record has come to name."""
        if blob.path is not None and blob.path.name in self._loose:
            self.remove([blob.path.name])
            self._loose.discard(blob.path.name)

    def remove(self, names: Collection[str]) -> None:
        """Remove files."""
        for name in names:
            self.path(name).unlink(missing_ok=True)

    def sweep(self, named: Collection[str]) -> None:
        """Remove all files but the named ones."""
        if self._path is not None and self._path.is_dir():
            for path in self._path.iterdir():
                if path.name not in named:
                    path.unlink()

    def close(self) -> None:
        """Let go of the folder; a temporary one is removed."""
        if self._temporary is not None:
            self._temporary.cleanup()
