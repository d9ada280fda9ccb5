"""The file beside its target in which a download grows.

It becomes the target in one step, once it is whole. Until then it stands as `.NAME.part`, with a note beside
it of what it is a part of, so that a later attempt can go on from there, in another process too.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import sha256
from typing import IO, TYPE_CHECKING, Final

from .range_state import RangeState

if TYPE_CHECKING:
    from pathlib import Path

_NOTED: Final = ("total", "etag", "modified")
_LONGEST: Final = 220
"""Bytes of a target's name that leave room for ours around it, where names may have 255."""
_FLAGS: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


class PartFile:
    """A download's temporary file, which no one else writes in.

    Attributes:
        range_state: What it holds. Who writes keeps it up to date.
    """

    def __init__(self, target: Path, origin: str, *, resume: bool) -> None:
        """Open it, or what an earlier attempt has left.

        Args:
            target: Where the whole file is to stand.
            origin: Tells this remote file from every other; an earlier part of another one is discarded.
            resume: Go on from an earlier attempt, and leave a part for a later one.

        Raises:
            OSError: There is no such folder, or it is not ours to write in, or the target is no file: a folder,
                or a device or pipe, which a file must not replace.
        """
        if target.is_dir():
            raise IsADirectoryError(f"{target} is a directory")
        if target.exists() and not target.is_file():
            raise OSError(f"{target} is not a regular file")
        self._target = target
        self._origin = origin
        name = _short(target.name)
        self._path = target.with_name(f".{name}.part")
        found = _claimed(self._path) if resume else None
        self._resume = found is not None
        if found is None:  # not wanted, or someone else is writing there at this moment: one of our own
            self._path = target.with_name(f".{name}.{os.urandom(6).hex()}.part")
            found = _opened(self._path, os.O_EXCL)
        self._file = found
        self._note = self._path.with_name(self._path.name + ".json")
        self.range_state = self._remembered()
        self._file.truncate(self.range_state.position)
        self._file.seek(self.range_state.position)

    def begin(self) -> None:
        """Empty it, and note what `range_state` says that it will hold."""
        self._file.seek(0)
        self._file.truncate()
        self._note.unlink(missing_ok=True)
        if self._resume and self.range_state.resumable:
            noted = {name: getattr(self.range_state, name) for name in _NOTED}
            self._note.write_text(json.dumps({"origin": self._origin, **noted}))

    def write(self, chunk: bytes) -> None:
        """Append."""
        self._file.write(chunk)

    def finish(self) -> None:
        """Put it in its place."""
        self._file.flush()
        os.fsync(self._file.fileno())
        if os.name == "nt":  # where an open file cannot be moved; elsewhere the lock is kept until it has been
            self._file.close()
        self._path.replace(self._target)
        self._note.unlink(missing_ok=True)
        self._file.close()

    def give_up(self) -> None:
        """Close it. It is kept if a later attempt can go on from it. Does nothing after `finish`."""
        if self._file.closed:
            return
        kept = self._resume and self.range_state.position > 0 and self._note.exists()
        if not kept:
            for path in (self._note, self._path):
                with suppress(OSError):  # an open file cannot be deleted everywhere
                    path.unlink()
        with suppress(OSError):  # the disk is full: that has been raised before
            self._file.close()

    def _remembered(self) -> RangeState:
        """What an earlier attempt has left: nothing, unless it was a part of this very content."""
        try:
            note = json.loads(self._note.read_bytes()) if self._resume else {}
            if note.pop("origin", None) != self._origin:
                return RangeState()
            found = RangeState(position=os.fstat(self._file.fileno()).st_size, **{name: note[name] for name in _NOTED})
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return RangeState()
        whole_already = found.total is not None and found.position >= found.total
        return RangeState() if whole_already or not found.resumable else found


def _short(name: str) -> str:
    spelled = os.fsencode(name)
    return name if len(spelled) <= _LONGEST else sha256(spelled).hexdigest()


def _opened(path: Path, flag: int = 0) -> IO[bytes]:
    return os.fdopen(os.open(path, _FLAGS | flag, 0o666), "r+b")


def _claimed(path: Path) -> IO[bytes] | None:
    """The file at this path, locked; None when another download holds it."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:  # Windows, where nobody else can open it for writing or move it while we do
        return _opened(path)
    while True:
        file = _opened(path)
        try:
            flock(file, LOCK_EX | LOCK_NB)
        except OSError:
            file.close()
            return None
        # Whoever held it before may have moved it to its target meanwhile. Then this is not the part any
        # more.
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                return file
        file.close()
