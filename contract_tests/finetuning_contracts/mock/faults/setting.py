"""A fault as it is asked for: which one, how often, where."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from finetuning_contracts.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBERS = ("probability", "count", "seconds", "spread", "status")


@attrs.frozen
class Setting:
    """A fault with its options."""

    OPTIONS: ClassVar[tuple[str, ...]] = ("probability", "count", "operation", "seconds", "spread", "status")

    name: str
    probability: float = 1.0
    """Of those requests that can have the fault, how many get it: 0.05 is one in twenty."""
    count: int | None = None
    """After so many requests it is over."""
    operation: str | None = None
    """The only operation that gets it, by its id."""
    numbers: Mapping[str, float] = attrs.field(factory=dict)
    """What else the fault takes: seconds, spread, status."""

    @classmethod
    def parse(cls, text: str) -> Setting:
        """From `NAME:probability=0.1,count=3,operation=ID`. Raises `UsageError`."""
        name, _, rest = text.partition(":")
        values: dict[str, Any] = {"name": name.strip()}
        for part in filter(None, rest.split(",")):
            key, equals, value = (piece.strip() for piece in part.partition("="))
            if not equals:
                raise UsageError(f"a fault is written NAME:option=value,…; {part[:50]!r} has no value")
            values[key] = _number(value) if key in _NUMBERS else value
        return cls.of(values)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Setting:
        """From the members of a JSON object. Raises `UsageError`."""
        name = values.get("name")
        if not isinstance(name, str) or not name:
            raise UsageError("a fault needs a name")
        for key, value in values.items():
            if key not in {"name", *cls.OPTIONS}:
                raise UsageError(f"unknown option {key[:50]!r} of a fault: known are {', '.join(cls.OPTIONS)}")
            number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
            if key in _NUMBERS and not number:
                raise UsageError(f"{key} of a fault is a number")
        probability, count = values.get("probability", 1.0), values.get("count")
        operation = values.get("operation")
        if not 0 <= probability <= 1:
            raise UsageError("probability of a fault is a number from 0 to 1")
        if count is not None and (count < 1 or count != int(count)):
            raise UsageError("count of a fault is a whole number from 1 on")
        if operation is not None and not isinstance(operation, str):
            raise UsageError("operation of a fault is the id of an operation")
        numbers = {key: float(values[key]) for key in ("seconds", "spread", "status") if key in values}
        if not all(0 <= value <= 3600 for value in numbers.values()):
            raise UsageError("seconds, spread and status of a fault are numbers from 0 to 3600")
        return cls(name, float(probability), int(count) if count is not None else None, operation, numbers)

    def as_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        values = {"name": self.name, "probability": self.probability, "count": self.count, "operation": self.operation}
        return {**values, **self.numbers}


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text
