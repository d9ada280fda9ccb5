# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class GoldenSql(_Model):
    """A stored pair of question and SQL."""

    id: str
    """Id of the pair."""
    prompt_text: str
    """The question."""
    sql: str
    """The SQL that answers it."""
    db_connection_id: str
    """The database connection that the SQL is for."""
    created_at: str | None | Unset = UNSET
    """When the pair was stored, in UTC. Not in the vendor's documentation; seen in the source of a
    server."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """The caller's own data. Not in the vendor's documentation; seen in the source of a server."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.prompt_text = rest.pop("prompt_text", UNSET)
        self.sql = rest.pop("sql", UNSET)
        self.db_connection_id = rest.pop("db_connection_id", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.metadata = rest.pop("metadata", UNSET)
        self.additional_properties = rest
        return self
