# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class WandbConfigInput(_Model):
    """How a job is to report to Weights & Biases."""

    __fields__ = ("enabled", "api_key", "project", "entity", "run_id")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"api_key": "apiKey", "run_id": "runId"}

    __secrets__: ClassVar[frozenset[str]] = frozenset(["api_key"])

    enabled: bool | None
    """Whether it reports."""
    api_key: str | None
    """The key for Weights & Biases."""
    project: str | None
    """The project."""
    entity: str | None
    """The user or team."""
    run_id: str | None
    """The id of the run."""

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        api_key: str | Unset = UNSET,
        project: str | Unset = UNSET,
        entity: str | Unset = UNSET,
        run_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self, additional_properties, enabled=enabled, api_key=api_key, project=project, entity=entity, run_id=run_id
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "enabled" in received:
            self.enabled = received["enabled"]
        if "apiKey" in received:
            self.api_key = received["apiKey"]
        if "project" in received:
            self.project = received["project"]
        if "entity" in received:
            self.entity = received["entity"]
        if "runId" in received:
            self.run_id = received["runId"]
        return self
