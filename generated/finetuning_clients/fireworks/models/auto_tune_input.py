# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class AutoTuneInput(_Model):
    """What a deployment is tuned for. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("long_prompt",)
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"long_prompt": "longPrompt"}

    long_prompt: bool | None
    """Whether for long prompts. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self, *, long_prompt: bool | Unset = UNSET, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, long_prompt=long_prompt)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "longPrompt" in received:
            self.long_prompt = received["longPrompt"]
        return self
