# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class GoldenSqlRequest(_Model):
    """A question and the SQL that answers it."""

    __fields__ = ("db_connection_id", "prompt_text", "sql", "metadata")
    __slots__ = __fields__

    db_connection_id: str
    """The database connection that the SQL is for."""
    prompt_text: str
    """The question. Bounds: at least 3 characters."""
    sql: str
    """The SQL that answers it. Bounds: at least 3 characters."""
    metadata: dict[str, Any] | None
    """The caller's own data. Not in the vendor's documentation; seen in the source of a server."""

    def __init__(
        self,
        *,
        db_connection_id: str,
        prompt_text: str,
        sql: str,
        metadata: dict[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            db_connection_id=db_connection_id,
            prompt_text=prompt_text,
            sql=sql,
            metadata=metadata,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "db_connection_id" in received:
            self.db_connection_id = received["db_connection_id"]
        if "prompt_text" in received:
            self.prompt_text = received["prompt_text"]
        if "sql" in received:
            self.sql = received["sql"]
        if "metadata" in received:
            self.metadata = received["metadata"]
        return self
