# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class WandbSettings(_Model):
    """Where in Weights and Biases a job's metrics go."""

    __fields__ = ("project", "name", "entity", "tags")
    __slots__ = __fields__

    project: str
    """The project that takes the run."""
    name: str | None
    """The run's display name; the job's id when left out."""
    entity: str | None
    """The user or team that the run belongs to; the owner of the registered key when left out."""
    tags: list[str] | None
    """Tags for the run, besides those that OpenAI sets by itself."""

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
