"""What a check sees of the unmutated server, several times: what is always there, and what comes and goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs

from .looking import Look, Mark


@attrs.frozen
class Reference:
    """The marks of the unmutated server, by part of the check."""

    always: Mapping[str, frozenset[Mark]]
    """Seen in every run."""
    ever: Mapping[str, frozenset[Mark]]
    """Seen in one of the runs at least."""

    @classmethod
    def of(cls, runs: Iterable[Sequence[Look]]) -> Reference:
        """What several runs have seen."""
        seen: dict[str, list[frozenset[Mark]]] = {}
        for run in runs:
            for look in run:
                seen.setdefault(look.part, []).append(look.marks)
        return cls(
            {part: frozenset.intersection(*marks) for part, marks in seen.items()},
            {part: frozenset.union(*marks) for part, marks in seen.items()},
        )

    def new(self, look: Look) -> frozenset[Mark]:
        """What no run has seen of the unmutated server."""
        return look.marks - self.ever[look.part]

    def gone(self, look: Look) -> frozenset[Mark]:
        """What every run has seen of the unmutated server, and this one has not."""
        return self.always[look.part] - look.marks
