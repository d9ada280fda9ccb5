# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new


class CreateCheckpointPermissionRequest(_Model):
    """The projects to share a checkpoint with. Not in the vendor's documentation; seen in the vendor's
    SDK."""

    __fields__ = ("project_ids",)
    __slots__ = __fields__

    project_ids: list[str]
    """The ids of the projects. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(self, *, project_ids: list[str], additional_properties: Mapping[str, Any] | None = None) -> None:
        _Model.__init__(self, additional_properties, project_ids=project_ids)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "project_ids" in received:
            self.project_ids = received["project_ids"]
        return self
