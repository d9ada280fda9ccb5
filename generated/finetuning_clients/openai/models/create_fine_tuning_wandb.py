# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class CreateFineTuningWandb(_Model):
    """A run to make in Weights & Biases."""

    __fields__ = ("project", "name", "entity", "tags")
    __slots__ = __fields__

    project: str
    """The project to make the run in."""
    name: str | None
    """The run's name; the job's id when null."""
    entity: str | None
    """The team or user to own the run; the default of the registered key when null."""
    tags: list[str] | None
    """Tags of the run."""

    def __init__(
        self,
        *,
        project: str,
        name: str | None | Unset = UNSET,
        entity: str | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, project=project, name=name, entity=entity, tags=tags)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "project" in received:
            self.project = received["project"]
        if "name" in received:
            self.name = received["name"]
        if "entity" in received:
            self.entity = received["entity"]
        if "tags" in received:
            self.tags = received["tags"]
        return self
