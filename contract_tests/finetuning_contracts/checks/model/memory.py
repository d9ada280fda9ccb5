"""What the model remembers of the things that it has made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from finetuning_contracts.checks.scenarios.collection import Collection
from finetuning_contracts.checks.scenarios.keeping import fixed, same_value
from finetuning_contracts.checks.scenarios.lives import reachable
from finetuning_contracts.checks.scenarios.scene import Thing
from finetuning_contracts.checks.sending.identity import look_up


@attrs.define
class Known:
    """A thing, as it was last seen."""

    things: Collection
    thing: Thing
    body: Mapping[str, Any]
    deleted: bool = False

    @property
    def status(self) -> str | None:
        """The last one that was seen, if the contract knows it."""
        return self.status_in(self.body)

    @property
    def ended(self) -> bool:
        """Whether its life is over, so that nothing of it changes any more."""
        lifecycle = self.things.lifecycle
        return lifecycle is not None and self.status is not None and lifecycle.states[self.status].terminal

    def status_in(self, body: Any) -> str | None:
        """The status that a body shows, if the contract knows it."""
        lifecycle = self.things.lifecycle
        status = look_up(body, lifecycle.status) if lifecycle is not None else None
        return status if lifecycle is not None and isinstance(status, str) and status in lifecycle.states else None

    def moved_wrongly(self, status: str | None) -> str | None:
        """What is wrong with a status that follows the last one; None: nothing."""
        before, lifecycle = self.status, self.things.lifecycle
        if before is None or status is None or lifecycle is None or status == before:
            return None
        return None if status in reachable(lifecycle, before) else f"{before} was followed by {status}"

    def changed(self, body: Mapping[str, Any]) -> str | None:
        """What has changed though it cannot; None: nothing."""
        for pointer in fixed(self.things):
            known, now = look_up(self.body, pointer), look_up(body, pointer)
            if known is not None and now is not None and not same_value(known, now):
                return f"{'/'.join(pointer.parts)} was {known!r}, and reads {now!r}"
        return None

    def changed_after_the_end(self, body: Mapping[str, Any]) -> str | None:
        """What has changed of a thing whose life is over; None: nothing."""
        for name, value in self.body.items():
            if name in body and not same_value(value, body[name]):
                return f"it had ended, but {name} changed from {value!r} to {body[name]!r}"
        return None
