"""What is kept: records, each in its place.

Everything stands in a `Place`: whose it is, of what kind, and under which parent. Two credentials never share a place, so
one tenant cannot see another's things.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec


class Place(NamedTuple):
    """Where records stand."""

    tenant: str
    collection: str
    """The resource's name: `fine_tuning.jobs`."""
    parent: str = ""
    """The id of what they belong to, for an event its job."""


class Step(NamedTuple):
    """One thing that happens to a job by itself: it enters a state, or makes progress in the one it is in."""

    at: float
    """Unix seconds."""
    to: str | None = None
    """The state that it enters."""
    number: int = 0
    """Which step of training this is, from 1, where no state is entered."""


class Record(msgspec.Struct, frozen=True):
    """Something that a client created, as it stands in the store.

    A job's life is made of fifty of these: one of attrs would take five times as long to make.
    """

    place: Place
    id: str
    document: dict[str, Any]
    """What clients see of it."""
    hidden: dict[str, Any] = {}
    """What they do not see: JSON."""
    plan: tuple[Step, ...] = ()
    """What will happen to it, in order of time."""
    sequence: int = 0
    """In which order records were added; given by the store."""

    def showing(self, document: dict[str, Any]) -> Record:
        """The record with another document."""
        return Record(self.place, self.id, document, self.hidden, self.plan, self.sequence)

    def hiding(self, hidden: dict[str, Any]) -> Record:
        """The record with other hidden values."""
        return Record(self.place, self.id, self.document, hidden, self.plan, self.sequence)

    def planning(self, plan: tuple[Step, ...]) -> Record:
        """The record with another plan."""
        return Record(self.place, self.id, self.document, self.hidden, plan, self.sequence)

    def numbered(self, sequence: int) -> Record:
        """The record with another number."""
        return Record(self.place, self.id, self.document, self.hidden, self.plan, sequence)
