"""The one form in which anything says "this is wrong, here"."""

from __future__ import annotations

from collections.abc import Iterable

import attrs


@attrs.frozen(order=True, kw_only=True)
class Problem:
    """One thing that is wrong, at one place of one file. Problems sort in the order of the file."""

    file: str
    """As its reader would name it: `specs/openai.yaml`. Empty for a document that is not in a file."""
    line: int = 0
    """From 1; 0: not known."""
    pointer: str = ""
    """JSON Pointer (RFC 6901) to the place; empty for the whole document."""
    rule: str = ""
    """The name of the rule that it breaks, where a named rule says so."""
    message: str
    """One line: what is wrong, and what to do about it."""

    @property
    def place(self) -> str:
        """`specs/openai.yaml#/paths/~1files/get:21`, as far as it is known."""
        pointer = f"#{self.pointer}" if self.pointer or self.rule else ""
        return f"{self.file}{pointer}{f':{self.line}' if self.line else ''}"

    def __str__(self) -> str:
        return f"{self.place} {self.rule} {self.message}" if self.rule else f"{self.place}: {self.message}"


class SpecError(Exception):
    """A contract that cannot be used. `str(error)` is one line for each problem, meant for a person."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class UnknownSpecError(SpecError):
    """There is no such provider or profile. `str(error)` is one line that names those there are."""

    def __init__(self, message: str) -> None:
        super().__init__(())
        self.args = (message,)
