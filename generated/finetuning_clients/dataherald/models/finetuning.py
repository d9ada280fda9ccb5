# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class Finetuning(_Model):
    """A finetuning job. Keys that have no value yet are present and null. `golden_records` is the name
    on the vendor's pages, `golden_sqls` the engine's own; a server sends one of the two."""

    __fields__ = (
        "id",
        "alias",
        "db_connection_id",
        "schemas",
        "status",
        "error",
        "base_llm",
        "finetuning_file_id",
        "finetuning_job_id",
        "model_id",
        "created_at",
        "golden_records",
        "golden_sqls",
        "metadata",
    )
    __slots__ = __fields__

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
    schemas: list[str] | None
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
    golden_records: list[str] | None
    """Ids of the golden SQLs that the job is trained on, under the documented name."""
    golden_sqls: list[str] | None
    """Ids of the golden SQLs that the job is trained on, under the engine's name. Not in the vendor's
    documentation; seen in the source of a server."""
    metadata: dict[str, Any] | None
    """The caller's own data."""

    def __init__(
        self,
        *,
        id: str,
        alias: str | None,
        db_connection_id: str | None,
        schemas: list[str] | None | Unset = UNSET,
        status: models.FinetuningStatus | str,
        error: str | None,
        base_llm: models.BaseLlm | None,
        finetuning_file_id: str | None,
        finetuning_job_id: str | None,
        model_id: str | None,
        created_at: str,
        golden_records: list[str] | None | Unset = UNSET,
        golden_sqls: list[str] | None | Unset = UNSET,
        metadata: dict[str, Any] | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            alias=alias,
            db_connection_id=db_connection_id,
            schemas=schemas,
            status=status,
            error=error,
            base_llm=base_llm,
            finetuning_file_id=finetuning_file_id,
            finetuning_job_id=finetuning_job_id,
            model_id=model_id,
            created_at=created_at,
            golden_records=golden_records,
            golden_sqls=golden_sqls,
            metadata=metadata,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "alias" in received:
            self.alias = received["alias"]
        if "db_connection_id" in received:
            self.db_connection_id = received["db_connection_id"]
        if "schemas" in received:
            self.schemas = received["schemas"]
        if "status" in received:
            self.status = received["status"]
        if "error" in received:
            self.error = received["error"]
        if "base_llm" in received:
            value = received["base_llm"]
            self.base_llm = READERS["BaseLlm"](value) if isinstance(value, dict) else value
        if "finetuning_file_id" in received:
            self.finetuning_file_id = received["finetuning_file_id"]
        if "finetuning_job_id" in received:
            self.finetuning_job_id = received["finetuning_job_id"]
        if "model_id" in received:
            self.model_id = received["model_id"]
        if "created_at" in received:
            self.created_at = received["created_at"]
        if "golden_records" in received:
            self.golden_records = received["golden_records"]
        if "golden_sqls" in received:
            self.golden_sqls = received["golden_sqls"]
        if "metadata" in received:
            self.metadata = received["metadata"]
        return self
