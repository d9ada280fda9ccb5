# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class CreateDatasetRequest(_Model):
    """A dataset and the id it is to have."""

    __keys__: ClassVar[Mapping[str, str]] = {"dataset_id": "datasetId", "source_dataset_id": "sourceDatasetId"}

    dataset: models.DatasetInput
    """What the caller says about the dataset."""
    dataset_id: str
    """The id for the dataset, of lowercase letters, digits and hyphens, at most 63 characters. Not in
    the vendor's documentation; seen in the vendor's SDK and in recorded traffic and in the source
    of a server."""
    source_dataset_id: str | Unset = UNSET
    """The dataset to make this one from, instead of an upload."""
    filter: str | Unset = UNSET
    """Which examples of the source to keep."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        value = rest.pop("dataset", UNSET)
        self.dataset = READERS["DatasetInput"](value.copy()) if isinstance(value, dict) else value
        self.dataset_id = rest.pop("datasetId", UNSET)
        self.source_dataset_id = rest.pop("sourceDatasetId", UNSET)
        self.filter = rest.pop("filter", UNSET)
        self.additional_properties = rest
        return self
