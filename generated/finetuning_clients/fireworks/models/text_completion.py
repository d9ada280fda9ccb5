# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class TextCompletion(_Model):
    """How a line of data becomes a prompt and its continuation."""

    __fields__ = ("input_template", "output_template")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"input_template": "inputTemplate", "output_template": "outputTemplate"}

    input_template: str | None
    """The template of the prompt."""
    output_template: str | None
    """The template of the continuation."""

    def __init__(
        self,
        *,
        input_template: str | Unset = UNSET,
        output_template: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, input_template=input_template, output_template=output_template)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "inputTemplate" in received:
            self.input_template = received["inputTemplate"]
        if "outputTemplate" in received:
            self.output_template = received["outputTemplate"]
        return self
