"""What a mock server prints: one line for each request.

Lines are written by a thread of their own. Whoever reads them slowly, or not at all, does not hold up the server: lines that
wait too long are dropped.
"""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from finetuning_contracts.mock.journal import Entry

_WAITING = 10_000
"""Lines that may wait."""
_LONGEST_PATH = 120
_LONGEST_REASON = 200


def line(entry: Entry) -> str:
    """Method, path, status, milliseconds; for a refusal its reason, and the faults that were injected.

    The query and the headers are not in it.
    """
    path = _shortened(entry.address, _LONGEST_PATH)
    status = entry.status or "---"
    parts = [f"{entry.method} {path} {status} {entry.milliseconds:.1f} ms"]
    if entry.refusal:
        parts.append(_shortened(entry.refusal, _LONGEST_REASON))
    if entry.faults:
        parts.append(f"fault {', '.join(entry.faults)}")
    return "  ".join(parts)


class Printer:
    """Prints lines from a thread of its own."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lines: queue.Queue[str | None] = queue.Queue(_WAITING)
        self._thread = threading.Thread(target=self._print, daemon=True)
        self._thread.start()

    def print(self, text: str) -> None:
        """Print a line when there is time."""
        try:
            self._lines.put_nowait(text)
        except queue.Full:
            return

    def close(self) -> None:
        """Print what waits, if somebody reads it."""
        try:
            self._lines.put_nowait(None)
        except queue.Full:
            return
        self._thread.join(0.5)

    def _print(self) -> None:
        try:
            while (text := self._lines.get()) is not None:
                self._stream.write(f"{self._writable(text)}\n")
                if self._lines.empty():
                    self._stream.flush()
            self._stream.flush()
        except (OSError, ValueError):  # whoever read it has gone
            return

    def _writable(self, text: str) -> str:
        """The text with a mark for what the stream's encoding does not have."""
        encoding = self._stream.encoding or "utf-8"
        return text.encode(encoding, "replace").decode(encoding)


def _shortened(text: str, most: int) -> str:
    shown = "".join(c if c.isprintable() else "?" for c in text)
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"
