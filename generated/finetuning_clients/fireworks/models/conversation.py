# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class Conversation(_Model):
    """How a conversation becomes one text."""

    __fields__ = ("jinja_template",)
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"jinja_template": "jinjaTemplate"}

    jinja_template: str | None
    """The Jinja template. Empty means the model's own."""

    def __init__(
        self, *, jinja_template: str | Unset = UNSET, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, jinja_template=jinja_template)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "jinjaTemplate" in received:
            self.jinja_template = received["jinjaTemplate"]
        return self
