"""The metrics of a job that has succeeded, as a file of JSON lines. What is in the service's own file is not documented."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import attrs
import msgspec

from finetuning_contracts.mock.state.blobs import Blob
from finetuning_contracts.mock.state.records import Place, Record
from finetuning_contracts.mock.training.course import MOST_EPOCHS, Course

if TYPE_CHECKING:
    from finetuning_contracts.mock.context import Context

    from .datasets import Datasets


@attrs.frozen
class Metrics:
    """The metrics of all jobs."""

    context: Context
    datasets: Datasets

    def file(self, job: Record) -> Record | None:
        """The file of a job; None while there is none."""
        states = self.context.lifecycles[job.place.collection][1].states
        if states[self.context.state(job)].means != "succeeded":
            return None
        place = self._place(job)
        return self.context.store.get(place, job.id) or self.context.store.add(
            Record(place, job.id, {}), Blob.of(self._content(job))
        )

    def discard(self, job: Record) -> None:
        """Delete what there is of a job that was deleted."""
        file = self.context.store.get(self._place(job), job.id)
        if file is not None:
            self.context.store.remove(file)

    def _content(self, job: Record) -> bytes:
        config = job.document.get("trainingConfig") or {}
        course = Course(
            examples=self.datasets.examples(job.place.tenant, job.document["dataset"]),
            tokens=0,
            epochs=min(config.get("epochs") or 1, MOST_EPOCHS),
            batch_size=1,
            seed=zlib.crc32(job.id.encode()),
        )
        rows = ({"step": step, **course.metrics(step)} for step in course.rows())
        return b"".join(msgspec.json.encode(row) + b"\n" for row in rows)

    @staticmethod
    def _place(job: Record) -> Place:
        return Place(job.place.tenant, f"{job.place.collection}.metrics", job.place.parent)
