# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class UpdateMetadataRequest(_Model):
    """The metadata to put in place of the old. Not in the vendor's documentation; seen in the source
    of a server."""

    __fields__ = ("metadata",)
    __slots__ = __fields__

    metadata: dict[str, Any] | None
    """The new data. Null, or left out, clears what was there. Not in the vendor's documentation; seen
    in the source of a server."""

    def __init__(
        self, *, metadata: dict[str, Any] | None | Unset = UNSET, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, metadata=metadata)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "metadata" in received:
            self.metadata = received["metadata"]
        return self
