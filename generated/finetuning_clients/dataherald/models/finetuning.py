# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class Finetuning(_Model):
    """A finetuning job. Keys that have no value yet are present and null. `golden_records` is the name
    on the vendor's pages, `golden_sqls` the engine's own; a server sends one of the two."""

    __job__: ClassVar[JobKind] = JobKind(
        provider="dataherald",
        id=("id",),
        status=("status",),
        created=("created_at",),
        model=("base_llm", "model_name"),
        result_model=("model_id",),
        error=("error",),
        states={
            "queued": "queued",
            "validating_files": "queued",
            "running": "running",
            "succeeded": "succeeded",
            "failed": "failed",
            "cancelled": "cancelled",
            "QUEUED": "queued",
            "VALIDATING_FILES": "queued",
            "RUNNING": "running",
            "SUCCEEDED": "succeeded",
            "FAILED": "failed",
            "CANCELLED": "cancelled",
        },
        terminal=frozenset(["CANCELLED", "FAILED", "SUCCEEDED", "cancelled", "failed", "succeeded"]),
    )

    id: str
    """Id of the job. The engine makes 24 hexadecimal digits; the document shows a free name."""
    alias: str | None
    """Name for people."""
    db_connection_id: str | None
    """The database connection that the job belongs to."""
    schemas: list[str] | None | Unset = UNSET
    """Database schemas that the job is restricted to. Newer than the document. Not in the vendor's
    documentation; seen in the source of a server."""
    status: models.FinetuningStatus | str
    """Where the job stands."""
    error: str | None
    """Why the job failed or was cancelled, as a sentence."""
    base_llm: models.BaseLlm | None
    """The model that the job starts from."""
    finetuning_file_id: str | None
    """The upstream provider's id of the training file, once it is uploaded."""
    finetuning_job_id: str | None
    """The upstream provider's id of the job, once it exists there."""
    model_id: str | None
    """The upstream provider's name of the fine-tuned model, once there is one."""
    created_at: str
    """When the job was created, in UTC. The document shows it without an offset, which is not an RFC
    3339 date-time, so no format is declared."""
    golden_records: list[str] | None | Unset = UNSET
    """Ids of the golden SQLs that the job is trained on, under the documented name."""
    golden_sqls: list[str] | None | Unset = UNSET
    """Ids of the golden SQLs that the job is trained on, under the engine's name. Not in the vendor's
    documentation; seen in the source of a server."""
    metadata: dict[str, Any] | None
    """The caller's own data."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.alias = rest.pop("alias", UNSET)
        self.db_connection_id = rest.pop("db_connection_id", UNSET)
        self.schemas = rest.pop("schemas", UNSET)
        self.status = rest.pop("status", UNSET)
        self.error = rest.pop("error", UNSET)
        value = rest.pop("base_llm", UNSET)
        self.base_llm = READERS["BaseLlm"](value.copy()) if isinstance(value, dict) else value
        self.finetuning_file_id = rest.pop("finetuning_file_id", UNSET)
        self.finetuning_job_id = rest.pop("finetuning_job_id", UNSET)
        self.model_id = rest.pop("model_id", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.golden_records = rest.pop("golden_records", UNSET)
        self.golden_sqls = rest.pop("golden_sqls", UNSET)
        self.metadata = rest.pop("metadata", UNSET)
        self.additional_properties = rest
        return self
