# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.form_fields import FormPart, form_parts
from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class CreateFileRequest(_Model):
    """A file to upload. Source: official documentation, the vendor's SDK."""

    file: File
    """The bytes, with their file name in the part's header. Source: official documentation, the
    vendor's SDK."""
    purpose: models.FilePurpose
    """What the file is for. Source: official documentation, the vendor's SDK."""
    expires_after: models.FileExpirationAfter | Unset = UNSET
    """When to delete the file by itself. Sent as two parts of the form, `expires_after[anchor]` and
    `expires_after[seconds]`. Source: official documentation, the vendor's SDK."""
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
        if not isinstance(self.expires_after, Unset):
            result["expires_after"] = encode(self.expires_after)
        result.update(encode(self.additional_properties))
        return result

    def form_fields(self) -> dict[str, Any]:
        """The fields of the form, those that were given."""
        fields: dict[str, Any] = {
            "file": self.file,
            "purpose": self.purpose,
            "expires_after": self.expires_after,
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
    value = rest.pop("expires_after", UNSET)
    self.expires_after = readers.FileExpirationAfter(value.copy()) if isinstance(value, dict) else value
    self.additional_properties = rest
    return self
