"""All or nothing: what is written within a transaction is kept when it ends well, and forgotten otherwise."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType


class Transactions:
    """The transactions of one connection: `with transactions: ...`.

    One inside another is part of the outer one. Only one thread at a time is inside.
    """

    def __init__(
        self, connection: sqlite3.Connection, *, ending: Callable[[], None], ended: Callable[[bool], None]
    ) -> None:
        """`ending` is called before what was written is kept; `ended` afterwards, and says whether it was kept."""
        self._connection = connection
        self._ending = ending
        self._ended = ended
        self._mutex = threading.RLock()
        self._depth = 0

    def __enter__(self) -> None:
        """Begin, or go one deeper."""
        self._mutex.acquire()
        try:
            if self._depth == 0:
                self._connection.execute("BEGIN")
            self._depth += 1
        except BaseException:
            self._mutex.release()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Keep everything after a good end, nothing after an exception."""
        try:
            self._depth -= 1
            if self._depth == 0:
                self._end(keep=error is None)
        finally:
            self._mutex.release()

    def _end(self, *, keep: bool) -> None:
        kept = False
        try:
            if keep:
                self._ending()
                self._connection.execute("COMMIT")
                kept = True
        finally:
            # Some errors, such as a full disk, end a transaction by themselves.
            if not kept and self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._ended(kept)


class Attempts:
    """Parts of a transaction that may fail: what is written in one is then forgotten, and what came before it stays.

    Most only read. A savepoint is set when something is going to be written.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._set: list[bool] = []
        """Of each attempt that is going on, the outermost first: whether its savepoint is set."""

    def write(self) -> None:
        """Something is going to be written."""
        for index, is_set in enumerate(self._set):
            if not is_set:
                self._connection.execute("SAVEPOINT attempt")
                self._set[index] = True

    @contextmanager
    def begin(self) -> Iterator[None]:
        """One attempt. Within a transaction."""
        self._set.append(False)
        try:
            yield
        except BaseException:
            if self._set.pop() and self._connection.in_transaction:
                self._connection.execute("ROLLBACK TO attempt")
                self._connection.execute("RELEASE attempt")
            raise
        if self._set.pop():
            self._connection.execute("RELEASE attempt")
