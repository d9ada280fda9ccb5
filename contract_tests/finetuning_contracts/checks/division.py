"""Which parts of a run one of several machines does (`--shard 2/8`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

import attrs

from finetuning_contracts.errors import UsageError


class _Part(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def weight(self) -> int: ...


P = TypeVar("P", bound=_Part)


@attrs.frozen
class Portion:
    """One of several equal portions of a run."""

    number: int
    """From 1 on."""
    of: int

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"

    @classmethod
    def read(cls, text: str) -> Portion:
        """`2/8`. Raises `UsageError` for anything else."""
        number, slash, of = text.partition("/")
        if not (slash and number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
            raise UsageError(f"a shard is written NUMBER/OF, such as 2/8, not {text!r}")
        return cls(int(number), int(of))

    def choose(self, parts: Sequence[P]) -> list[P]:
        """The parts that this portion does, in their order. Each part is in one portion, whoever asks."""
        loads = [0] * self.of
        chosen = set()
        for part in sorted(parts, key=lambda part: (-part.weight, part.name)):
            lightest = loads.index(min(loads))
            loads[lightest] += part.weight
            if lightest == self.number - 1:
                chosen.add(id(part))
        return [part for part in parts if id(part) in chosen]
