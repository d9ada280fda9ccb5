"""What there is to exercise in a contract, and what of it a run has exercised."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

import attrs


class Kind(StrEnum):
    """What a goal is about. The values are the names in reports."""

    CONSTRAINT = "constraints"
    """A constraint of a request is kept in a request that is accepted, or is the only one that a request breaks."""
    STATUS = "statuses"
    """A documented status is seen."""
    TRANSITION = "transitions"
    """A job is seen in one state and then in the next."""


class Goal(NamedTuple):
    """One thing that a run can exercise."""

    kind: Kind
    owner: str
    """The operation's id; of a transition, the name of the schema that has the life cycle."""
    what: str
    """`body.suffix maxLength broken`, `404`, `queued > running`."""

    def __str__(self) -> str:
        return f"{self.owner}: {self.what}"


@attrs.define
class Coverage:
    """Goals of a run, or of a part of it. Those of two parts are added as sets: nothing counts twice."""

    goals: set[Goal] = attrs.field(factory=set)
    """What the operations of the run have."""
    reached: set[Goal] = attrs.field(factory=set)
    """What was exercised."""
    apart: set[Goal] = attrs.field(factory=set)
    """What no client can bring about: it counts where it was seen, and is no gap where it was not."""

    def merge(self, other: Coverage) -> None:
        """Take in what another part has."""
        self.goals |= other.goals
        self.reached |= other.reached
        self.apart |= other.apart

    def seen(self, kind: Kind) -> list[Goal]:
        """The goals that were reached, in order."""
        return sorted(_of(kind, self.reached & (self.goals | self.apart)))

    def missing(self, kind: Kind) -> list[Goal]:
        """The goals that were not, in order."""
        return sorted(_of(kind, self.goals - self.reached))

    def left(self, kind: Kind) -> list[Goal]:
        """What only the server can bring about, and was not seen to, in order."""
        return sorted(_of(kind, self.apart - self.reached - self.goals))


def _of(kind: Kind, goals: set[Goal]) -> Iterator[Goal]:
    return (goal for goal in goals if goal.kind is kind)
