# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class GoldenSql(_Model):
    """A stored pair of question and SQL."""

    __fields__ = ("id", "prompt_text", "sql", "db_connection_id", "created_at", "metadata")
    __slots__ = __fields__

    id: str
    """Id of the pair."""
    prompt_text: str
    """The question."""
    sql: str
    """The SQL that answers it."""
    db_connection_id: str
    """The database connection that the SQL is for."""
    created_at: str | None
    """When the pair was stored, in UTC. Not in the vendor's documentation; seen in the source of a
    server."""
    metadata: dict[str, Any] | None
    """The caller's own data. Not in the vendor's documentation; seen in the source of a server."""

    def __init__(
        self,
        *,
        id: str,
        prompt_text: str,
        sql: str,
        db_connection_id: str,
        created_at: str | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            prompt_text=prompt_text,
            sql=sql,
            db_connection_id=db_connection_id,
            created_at=created_at,
            metadata=metadata,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "prompt_text" in received:
            self.prompt_text = received["prompt_text"]
        if "sql" in received:
            self.sql = received["sql"]
        if "db_connection_id" in received:
            self.db_connection_id = received["db_connection_id"]
        if "created_at" in received:
            self.created_at = received["created_at"]
        if "metadata" in received:
            self.metadata = received["metadata"]
        return self
