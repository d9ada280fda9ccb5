# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class EstimatedCost(_Model):
    """What a job is expected to cost, as an amount of money."""

    __fields__ = ("currency_code", "units", "nanos")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"currency_code": "currencyCode"}

    currency_code: str | None
    """The currency, three letters of ISO 4217."""
    units: str | None
    """The whole units, a 64-bit integer."""
    nanos: int | None
    """The rest, in billionths of a unit, with the sign of the whole."""

    def __init__(
        self,
        *,
        currency_code: str | Unset = UNSET,
        units: str | Unset = UNSET,
        nanos: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, currency_code=currency_code, units=units, nanos=nanos)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "currencyCode" in received:
            self.currency_code = received["currencyCode"]
        if "units" in received:
            self.units = received["units"]
        if "nanos" in received:
            self.nanos = received["nanos"]
        return self
