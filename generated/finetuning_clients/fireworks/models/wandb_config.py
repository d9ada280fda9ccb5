# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class WandbConfig(_Model):
    """How a job reports to Weights & Biases. Source: the vendor's SDK, official documentation."""

    enabled: bool | Unset = UNSET
    """Whether it reports. Source: the vendor's SDK, official documentation."""
    api_key: str | Unset = UNSET
    """The key for Weights & Biases. Source: the vendor's SDK, official documentation."""
    project: str | Unset = UNSET
    """The project. Source: the vendor's SDK, official documentation."""
    entity: str | Unset = UNSET
    """The user or team. Source: the vendor's SDK, official documentation."""
    run_id: str | Unset = UNSET
    """The id of the run. Source: the vendor's SDK, official documentation."""
    url: str | Unset = UNSET
    """The address of the run. Read-only. Source: the vendor's SDK, official documentation."""
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
        if not isinstance(self.enabled, Unset):
            result["enabled"] = encode(self.enabled)
        if not isinstance(self.api_key, Unset):
            result["apiKey"] = encode(self.api_key)
        if not isinstance(self.project, Unset):
            result["project"] = encode(self.project)
        if not isinstance(self.entity, Unset):
            result["entity"] = encode(self.entity)
        if not isinstance(self.run_id, Unset):
            result["runId"] = encode(self.run_id)
        if not isinstance(self.url, Unset):
            result["url"] = encode(self.url)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = WandbConfig) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.enabled = rest.pop("enabled", UNSET)
    self.api_key = rest.pop("apiKey", UNSET)
    self.project = rest.pop("project", UNSET)
    self.entity = rest.pop("entity", UNSET)
    self.run_id = rest.pop("runId", UNSET)
    self.url = rest.pop("url", UNSET)
    self.additional_properties = rest
    return self
