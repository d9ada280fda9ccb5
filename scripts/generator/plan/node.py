"""A place in the tree of a client's resources."""

from __future__ import annotations

import attrs


@attrs.frozen
class Node:
    """A place in the tree."""

    path: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def dotted(self) -> str:
        """`fine_tuning.jobs`."""
        return ".".join(self.path)

    @property
    def module(self) -> str:
        return "_".join(self.path)

    @property
    def class_name(self) -> str:
        return "".join(part.title().replace("_", "") for part in self.path)
