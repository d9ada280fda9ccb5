# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new


class GoldenSqlDeletion(_Model):
    """Says that a golden SQL was deleted."""

    __fields__ = ("status",)
    __slots__ = __fields__

    status: bool
    """True when the pair is gone."""

    def __init__(self, *, status: bool, additional_properties: Mapping[str, Any] | None = None) -> None:
        _Model.__init__(self, additional_properties, status=status)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "status" in received:
            self.status = received["status"]
        return self
