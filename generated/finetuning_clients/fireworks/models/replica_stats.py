# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class ReplicaStats(_Model):
    """How many replicas of a deployment have come how far. Not in the vendor's documentation; seen in
    the vendor's SDK."""

    __fields__ = (
        "pending_scheduling_replica_count",
        "downloading_model_replica_count",
        "initializing_replica_count",
        "ready_replica_count",
    )
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "pending_scheduling_replica_count": "pendingSchedulingReplicaCount",
        "downloading_model_replica_count": "downloadingModelReplicaCount",
        "initializing_replica_count": "initializingReplicaCount",
        "ready_replica_count": "readyReplicaCount",
    }

    pending_scheduling_replica_count: int | None
    """Those that wait for a machine. Not in the vendor's documentation; seen in the vendor's SDK."""
    downloading_model_replica_count: int | None
    """Those that load the weights. Not in the vendor's documentation; seen in the vendor's SDK."""
    initializing_replica_count: int | None
    """Those that start. Not in the vendor's documentation; seen in the vendor's SDK."""
    ready_replica_count: int | None
    """Those that can be called. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        pending_scheduling_replica_count: int | Unset = UNSET,
        downloading_model_replica_count: int | Unset = UNSET,
        initializing_replica_count: int | Unset = UNSET,
        ready_replica_count: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            pending_scheduling_replica_count=pending_scheduling_replica_count,
            downloading_model_replica_count=downloading_model_replica_count,
            initializing_replica_count=initializing_replica_count,
            ready_replica_count=ready_replica_count,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "pendingSchedulingReplicaCount" in received:
            self.pending_scheduling_replica_count = received["pendingSchedulingReplicaCount"]
        if "downloadingModelReplicaCount" in received:
            self.downloading_model_replica_count = received["downloadingModelReplicaCount"]
        if "initializingReplicaCount" in received:
            self.initializing_replica_count = received["initializingReplicaCount"]
        if "readyReplicaCount" in received:
            self.ready_replica_count = received["readyReplicaCount"]
        return self
