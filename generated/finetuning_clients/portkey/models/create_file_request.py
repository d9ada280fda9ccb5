# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.form_fields import FormPart, form_parts
from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class CreateFileRequest(_Model):
    """A file and its purpose. Source: official documentation."""

    file: File
    """The bytes of the file. Source: official documentation."""
    purpose: models.UploadPurpose
    """What the file is for. Source: official documentation."""
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
        if not isinstance(self.purpose, Unset):
            result["purpose"] = encode(self.purpose)
        result.update(encode(self.additional_properties))
        return result

    def form_fields(self) -> dict[str, Any]:
        """The fields of the form, those that were given."""
        fields: dict[str, Any] = {
            "file": self.file,
            "purpose": self.purpose,
            **self.additional_properties,
        }
        return {name: value for name, value in fields.items() if not isinstance(value, Unset)}

    def to_multipart(self) -> list[FormPart]:
        """The parts of a multipart/form-data body, in the form that httpx takes as `files`."""
        return form_parts(self.form_fields().items())


def read(rest: dict[str, Any], cls: type[Any] = CreateFileRequest) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.file = rest.pop("file", UNSET)
    self.purpose = rest.pop("purpose", UNSET)
    self.additional_properties = rest
    return self
