# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.form_fields import FormPart, form_parts
from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class UploadDatasetRequest(_Model):
    """The content of a dataset as one file. Source: the vendor's SDK, official documentation."""

    file: File
    """The file, JSON lines, up to 150 MB. Source: the vendor's SDK, official documentation."""
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
        if not isinstance(self.file, Unset):
            result["file"] = encode(self.file)
        result.update(encode(self.additional_properties))
        return result

    def form_fields(self) -> dict[str, Any]:
        """The fields of the form, those that were given."""
        fields: dict[str, Any] = {
            "file": self.file,
            **self.additional_properties,
        }
        return {name: value for name, value in fields.items() if not isinstance(value, Unset)}

    def to_multipart(self) -> list[FormPart]:
        """The parts of a multipart/form-data body, in the form that httpx takes as `files`."""
        return form_parts(self.form_fields().items())


def read(rest: dict[str, Any], cls: type[Any] = UploadDatasetRequest) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.file = rest.pop("file", UNSET)
    self.additional_properties = rest
    return self
