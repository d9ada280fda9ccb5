# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class EstimatedCost(_Model):
    """What a job is expected to cost, as an amount of money. Source: the vendor's SDK, official
    documentation."""

    currency_code: str | Unset = UNSET
    """The currency, three letters of ISO 4217. Source: the vendor's SDK, official documentation."""
    units: str | Unset = UNSET
    """The whole units, a 64-bit integer. Source: the vendor's SDK, official documentation."""
    nanos: int | Unset = UNSET
    """The rest, in billionths of a unit, with the sign of the whole. Source: the vendor's SDK,
    official documentation."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        self: Self = read(dict(src_dict), cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.currency_code, Unset):
            result["currencyCode"] = encode(self.currency_code)
        if not isinstance(self.units, Unset):
            result["units"] = encode(self.units)
        if not isinstance(self.nanos, Unset):
            result["nanos"] = encode(self.nanos)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = EstimatedCost) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.currency_code = rest.pop("currencyCode", UNSET)
    self.units = rest.pop("units", UNSET)
    self.nanos = rest.pop("nanos", UNSET)
    self.additional_properties = rest
    return self
