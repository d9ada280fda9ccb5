# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class GoldenSqlDeletion(_Model):
    """Says that a golden SQL was deleted."""

    status: bool
    """True when the pair is gone."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.status = rest.pop("status", UNSET)
        self.additional_properties = rest
        return self
