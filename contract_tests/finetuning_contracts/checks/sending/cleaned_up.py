"""What became of the things that a run has made."""

from __future__ import annotations

import attrs


@attrs.frozen
class CleanedUp:
    """What became of the things that a run has made."""

    deleted: int = 0
    cancelled: int = 0
    left: tuple[str, ...] = ()
    """What still exists: `files file-abc: 403 from delete_file`."""

    def __add__(self, other: CleanedUp) -> CleanedUp:
        """Both."""
        return CleanedUp(self.deleted + other.deleted, self.cancelled + other.cancelled, (*self.left, *other.left))
