# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class EstimatedCost(_Model):
    """What a job is expected to cost, as an amount of money."""

    __keys__: ClassVar[Mapping[str, str]] = {"currency_code": "currencyCode"}

    currency_code: str | Unset = UNSET
    """The currency, three letters of ISO 4217."""
    units: str | Unset = UNSET
    """The whole units, a 64-bit integer."""
    nanos: int | Unset = UNSET
    """The rest, in billionths of a unit, with the sign of the whole."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.currency_code = rest.pop("currencyCode", UNSET)
        self.units = rest.pop("units", UNSET)
        self.nanos = rest.pop("nanos", UNSET)
        self.additional_properties = rest
        return self
