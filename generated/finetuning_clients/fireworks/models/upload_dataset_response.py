# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class UploadDatasetResponse(_Model):
    """The uploaded file, in the shape of an OpenAI file. Source: the vendor's SDK, official
    documentation."""

    id: str | Unset = UNSET
    """The dataset's id. Source: the vendor's SDK, official documentation."""
    object: models.UploadedObject | str | Unset = UNSET
    """Always `file`. Source: the vendor's SDK, official documentation."""
    bytes: int | Unset = UNSET
    """The size in bytes. Source: the vendor's SDK, official documentation."""
    created_at: int | Unset = UNSET
    """When it was created. Source: the vendor's SDK, official documentation."""
    filename: str | Unset = UNSET
    """The name of the file. Source: the vendor's SDK, official documentation."""
    purpose: str | Unset = UNSET
    """What the file is for. Source: the vendor's SDK, official documentation."""
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
        if not isinstance(self.id, Unset):
            result["id"] = encode(self.id)
        if not isinstance(self.object, Unset):
            result["object"] = encode(self.object)
        if not isinstance(self.bytes, Unset):
            result["bytes"] = encode(self.bytes)
        if not isinstance(self.created_at, Unset):
            result["created_at"] = encode(self.created_at)
        if not isinstance(self.filename, Unset):
            result["filename"] = encode(self.filename)
        if not isinstance(self.purpose, Unset):
            result["purpose"] = encode(self.purpose)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = UploadDatasetResponse) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.id = rest.pop("id", UNSET)
    self.object = rest.pop("object", UNSET)
    self.bytes = rest.pop("bytes", UNSET)
    self.created_at = rest.pop("created_at", UNSET)
    self.filename = rest.pop("filename", UNSET)
    self.purpose = rest.pop("purpose", UNSET)
    self.additional_properties = rest
    return self
