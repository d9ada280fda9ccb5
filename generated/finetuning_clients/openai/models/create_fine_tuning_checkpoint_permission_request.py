# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new


class CreateFineTuningCheckpointPermissionRequest(_Model):
    """The projects to share a checkpoint with."""

    __fields__ = ("project_ids",)
    __slots__ = __fields__

    project_ids: list[str]
    """The ids of the projects."""

    def __init__(self, *, project_ids: list[str], additional_properties: Mapping[str, Any] | None = None) -> None:
        _Model.__init__(self, additional_properties, project_ids=project_ids)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "project_ids" in received:
            self.project_ids = received["project_ids"]
        return self
