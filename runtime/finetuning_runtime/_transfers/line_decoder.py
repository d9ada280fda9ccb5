"""Cutting a stream of bytes into lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class LineDecoder:
    """Cuts chunks into lines, at line feeds only: JSON text may hold every other line end of Unicode."""

    def __init__(self) -> None:
        self._begun: list[bytes] = []

    def add(self, chunk: bytes) -> Iterator[str]:
        """The lines that end in this chunk."""
        *ends, rest = chunk.split(b"\n")
        for end in ends:
            self._begun.append(end)
            yield self._line()
        if rest:
            self._begun.append(rest)

    def end(self) -> Iterator[str]:
        """The last line, where no line feed ends it."""
        if self._begun:
            yield self._line()

    def _line(self) -> str:
        line = b"".join(self._begun).removesuffix(b"\r")
        self._begun = []
        return line.decode(errors="replace")
