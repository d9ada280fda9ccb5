# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class CancelFinetuningRequest(_Model):
    """Which job to cancel."""

    __fields__ = ("finetuning_id", "metadata")
    __slots__ = __fields__

    finetuning_id: str
    """Id of the job. This one counts, not the one in the path."""
    metadata: dict[str, Any] | None
    """The caller's own data; the engine does nothing with it."""

    def __init__(
        self,
        *,
        finetuning_id: str,
        metadata: dict[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, finetuning_id=finetuning_id, metadata=metadata)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "finetuning_id" in received:
            self.finetuning_id = received["finetuning_id"]
        if "metadata" in received:
            self.metadata = received["metadata"]
        return self
