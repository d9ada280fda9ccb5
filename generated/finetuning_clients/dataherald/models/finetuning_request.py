# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FinetuningRequest(_Model):
    """What to fine-tune, and on what."""

    db_connection_id: str
    """The database connection whose golden SQLs train the model; 24 hexadecimal digits, or 400."""
    schemas: list[str] | None | Unset = UNSET
    """Restricts training to golden SQLs of these schemas, which the connection has to name. Not in the
    vendor's documentation; seen in the source of a server."""
    alias: str | None | Unset = UNSET
    """Name for people. By default the alias of the connection and the hour."""
    base_llm: models.BaseLlmRequest | None | Unset = UNSET
    """The model to start from."""
    golden_sqls: list[str] | None | Unset = UNSET
    """Ids of the golden SQLs to train on. By default all of the connection. Not in the vendor's
    documentation; seen in the source of a server."""
    golden_records: list[str] | None | Unset = UNSET
    """The name that the vendor's page gives to `golden_sqls`. The shipped engine does not know it and
    trains on all golden SQLs instead."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """The caller's own data."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.db_connection_id = rest.pop("db_connection_id", UNSET)
        self.schemas = rest.pop("schemas", UNSET)
        self.alias = rest.pop("alias", UNSET)
        value = rest.pop("base_llm", UNSET)
        self.base_llm = READERS["BaseLlmRequest"](value.copy()) if isinstance(value, dict) else value
        self.golden_sqls = rest.pop("golden_sqls", UNSET)
        self.golden_records = rest.pop("golden_records", UNSET)
        self.metadata = rest.pop("metadata", UNSET)
        self.additional_properties = rest
        return self
