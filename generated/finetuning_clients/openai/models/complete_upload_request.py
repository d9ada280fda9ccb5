# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class CompleteUploadRequest(_Model):
    """Which parts make up the file."""

    __fields__ = ("part_ids", "md5")
    __slots__ = __fields__

    part_ids: list[str]
    """The ids of the parts, in the order of their bytes."""
    md5: str | None
    """The MD5 of the file's bytes, in hexadecimal; where it is another, the upload is refused."""

    def __init__(
        self, *, part_ids: list[str], md5: str | Unset = UNSET, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, part_ids=part_ids, md5=md5)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "part_ids" in received:
            self.part_ids = received["part_ids"]
        if "md5" in received:
            self.md5 = received["md5"]
        return self
