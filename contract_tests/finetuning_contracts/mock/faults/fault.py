"""What a fault is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from .exchange import Exchange, Reply

if TYPE_CHECKING:
    from .anatomy import Anatomy

Stage = Literal["request", "state", "response", "transport"]


@attrs.frozen
class Fault:
    """One way of being wrong, by name."""

    name: str
    sentence: str
    """What the server then does."""
    stage: Stage
    """Where it is wrong: in how it takes the request, in what it keeps, in what it answers, or on the wire."""
    fits: Callable[[Anatomy], bool]
    """Whether an operation can have it."""
    inject: Callable[[Exchange], Awaitable[Reply]]
    """Answers a request with the fault; where there is nothing to spoil, as if there were none."""
    numbers: Mapping[str, float] = attrs.field(factory=dict)
    """The numbers that it takes, with their defaults."""
    at_once: bool = False
    """Whether it shows only where requests are under way at the same time: each then waits a little for others."""
    everywhere: bool = False
    """Whether requests have it, too, that are for no operation of the API."""

    def as_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return {"name": self.name, "stage": self.stage, "sentence": self.sentence, "numbers": dict(self.numbers)}
