# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._wire.models import Model as _Model, new


class GenieInput(_Model):
    """Names the pipeline that does the work."""

    __fields__ = ("pipeline_name",)
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"pipeline_name": "pipelineName"}

    pipeline_name: str
    """The pipeline."""

    def __init__(self, *, pipeline_name: str, additional_properties: Mapping[str, Any] | None = None) -> None:
        _Model.__init__(self, additional_properties, pipeline_name=pipeline_name)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "pipelineName" in received:
            self.pipeline_name = received["pipelineName"]
        return self
