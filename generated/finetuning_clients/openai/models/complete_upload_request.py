# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class CompleteUploadRequest(_Model):
    """Which parts make up the file."""

    part_ids: list[str]
    """The ids of the parts, in the order of their bytes."""
    md5: str | Unset = UNSET
    """The MD5 of the file's bytes, in hexadecimal; where it is another, the upload is refused."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.part_ids = rest.pop("part_ids", UNSET)
        self.md5 = rest.pop("md5", UNSET)
        self.additional_properties = rest
        return self
