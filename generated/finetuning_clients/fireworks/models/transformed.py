# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class Transformed(_Model):
    """The dataset that this one was made from."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "source_dataset_id": "sourceDatasetId",
        "original_format": "originalFormat",
    }

    source_dataset_id: str | Unset = UNSET
    """The dataset it was made from."""
    filter: str | Unset = UNSET
    """Which examples were kept."""
    original_format: models.DatasetFormat | str | Unset = UNSET
    """What a line looked like before."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.source_dataset_id = rest.pop("sourceDatasetId", UNSET)
        self.filter = rest.pop("filter", UNSET)
        self.original_format = rest.pop("originalFormat", UNSET)
        self.additional_properties = rest
        return self
