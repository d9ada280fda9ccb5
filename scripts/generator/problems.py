"""What keeps clients from being generated, each with its place."""

from __future__ import annotations

import attrs


@attrs.frozen
class Problem:
    """One thing that is wrong with a spec, or that generation lost."""

    file: str
    """The spec, as the user named it: `specs/openai.yaml`."""
    pointer: str
    """JSON pointer to the place; empty for the whole document."""
    reason: str

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}: {self.reason}"


class GenerationError(Exception):
    """No client was made. `problems` says why; `generated/` is as it was."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))
