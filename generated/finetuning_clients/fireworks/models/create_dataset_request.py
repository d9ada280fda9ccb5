# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class CreateDatasetRequest(_Model):
    """A dataset and the id it is to have. Source: the vendor's SDK, official documentation."""

    dataset: models.DatasetInput
    """What the caller says about the dataset. Source: the vendor's SDK, official documentation."""
    dataset_id: str
    """The id for the dataset, of lowercase letters, digits and hyphens, at most 63 characters. Source:
    the vendor's SDK, recorded traffic, the server's source."""
    source_dataset_id: str | Unset = UNSET
    """The dataset to make this one from, instead of an upload. Source: the vendor's SDK, official
    documentation."""
    filter: str | Unset = UNSET
    """Which examples of the source to keep. Source: official documentation."""
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
        if not isinstance(self.dataset, Unset):
            result["dataset"] = encode(self.dataset)
        if not isinstance(self.dataset_id, Unset):
            result["datasetId"] = encode(self.dataset_id)
        if not isinstance(self.source_dataset_id, Unset):
            result["sourceDatasetId"] = encode(self.source_dataset_id)
        if not isinstance(self.filter, Unset):
            result["filter"] = encode(self.filter)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = CreateDatasetRequest) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    value = rest.pop("dataset", UNSET)
    self.dataset = readers.DatasetInput(value.copy()) if isinstance(value, dict) else value
    self.dataset_id = rest.pop("datasetId", UNSET)
    self.source_dataset_id = rest.pop("sourceDatasetId", UNSET)
    self.filter = rest.pop("filter", UNSET)
    self.additional_properties = rest
    return self
