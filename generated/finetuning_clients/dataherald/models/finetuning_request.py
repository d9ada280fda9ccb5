# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FinetuningRequest(_Model):
    """What to fine-tune, and on what."""

    __fields__ = ("db_connection_id", "schemas", "alias", "base_llm", "golden_sqls", "golden_records", "metadata")
    __slots__ = __fields__

    db_connection_id: str
    """The database connection whose golden SQLs train the model; 24 hexadecimal digits, or 400."""
    schemas: list[str] | None
    """Restricts training to golden SQLs of these schemas, which the connection has to name. Not in the
    vendor's documentation; seen in the source of a server."""
    alias: str | None
    """Name for people. By default the alias of the connection and the hour."""
    base_llm: models.BaseLlmRequest | None
    """The model to start from."""
    golden_sqls: list[str] | None
    """Ids of the golden SQLs to train on. By default all of the connection. Not in the vendor's
    documentation; seen in the source of a server."""
    golden_records: list[str] | None
    """The name that the vendor's page gives to `golden_sqls`. The shipped engine does not know it and
    trains on all golden SQLs instead."""
    metadata: dict[str, Any] | None
    """The caller's own data."""

    def __init__(
        self,
        *,
        db_connection_id: str,
        schemas: list[str] | None | Unset = UNSET,
        alias: str | None | Unset = UNSET,
        base_llm: models.BaseLlmRequest | None | Unset = UNSET,
        golden_sqls: list[str] | None | Unset = UNSET,
        golden_records: list[str] | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            db_connection_id=db_connection_id,
            schemas=schemas,
            alias=alias,
            base_llm=base_llm,
            golden_sqls=golden_sqls,
            golden_records=golden_records,
            metadata=metadata,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "db_connection_id" in received:
            self.db_connection_id = received["db_connection_id"]
        if "schemas" in received:
            self.schemas = received["schemas"]
        if "alias" in received:
            self.alias = received["alias"]
        if "base_llm" in received:
            value = received["base_llm"]
            self.base_llm = READERS["BaseLlmRequest"](value) if isinstance(value, dict) else value
        if "golden_sqls" in received:
            self.golden_sqls = received["golden_sqls"]
        if "golden_records" in received:
            self.golden_records = received["golden_records"]
        if "metadata" in received:
            self.metadata = received["metadata"]
        return self
