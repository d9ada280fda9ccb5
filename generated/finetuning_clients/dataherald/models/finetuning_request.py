# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FinetuningRequest(_Model):
    """What to fine-tune, and on what. Source: official documentation, the server's source."""

    db_connection_id: str
    """The database connection whose golden SQLs train the model; 24 hexadecimal digits, or 400.
    Source: official documentation, the server's source."""
    schemas: list[str] | None | Unset = UNSET
    """Restricts training to golden SQLs of these schemas, which the connection has to name. Source:
    the server's source."""
    alias: str | None | Unset = UNSET
    """Name for people. By default the alias of the connection and the hour. Source: official
    documentation, the server's source."""
    base_llm: models.BaseLlmRequest | None | Unset = UNSET
    """The model to start from. Source: official documentation, the server's source."""
    golden_sqls: list[str] | None | Unset = UNSET
    """Ids of the golden SQLs to train on. By default all of the connection. Source: the server's
    source."""
    golden_records: list[str] | None | Unset = UNSET
    """The name that the vendor's page gives to `golden_sqls`. The shipped engine does not know it and
    trains on all golden SQLs instead. Source: official documentation."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """The caller's own data. Source: official documentation, the server's source."""
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
