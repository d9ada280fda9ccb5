"""What jobs leave on their way: events, and a checkpoint for each epoch with the model's name at that point."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from finetuning_contracts.mock.context import Context
from finetuning_contracts.mock.ids import token
from finetuning_contracts.mock.state.records import Place, Record

from .names import CHECKPOINTS, EVENTS, organization_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_contracts.mock.training.course import Course


@attrs.frozen
class Progress:
    """Adds the events and checkpoints of jobs."""

    context: Context

    def epoch(self, job: Record, course: Course, number: int, at: float) -> None:
        """Add the checkpoint of an epoch, counted from 1, and the events that tell of it."""
        step = course.steps_per_epoch * number
        metrics = course.metrics(step)
        data = {"step": step, **metrics, "total_steps": course.steps}
        self.event(job, progress_message(step, course.steps, metrics), at=at, type="metrics", data=data)
        name = self._checkpoint_name(job, step, last=number == course.epochs)
        self.event(job, f"Checkpoint created at step {step} with Snapshot ID: {name}", at=at)
        id = self.context.ids.new("checkpoint", prefix="ftckpt_")
        checkpoint = {
            "id": id,
            "object": "fine_tuning.job.checkpoint",
            "created_at": int(at),
            "fine_tuned_model_checkpoint": name,
            "fine_tuning_job_id": job.id,
            "step_number": step,
            "metrics": {"step": step, **metrics, "type": job.document["method"]["type"]},
        }
        self.context.store.add(Record(Place(job.place.tenant, CHECKPOINTS, job.id), id, checkpoint))

    def event(
        self,
        job: Record,
        message: str,
        *,
        at: float | None = None,
        level: str = "info",
        type: str = "message",
        data: Mapping[str, Any] | None = None,
    ) -> None:
        """Add an event to a job's list."""
        id = self.context.ids.new("event", prefix="ftevent-")
        document = {
            "id": id,
            "object": "fine_tuning.job.event",
            "created_at": int(self.context.clock.now() if at is None else at),
            "level": level,
            "message": message,
            "type": type,
            "data": dict(data or {}),
        }
        self.context.store.add(Record(Place(job.place.tenant, EVENTS, job.id), id, document))

    def _checkpoint_name(self, job: Record, step: int, *, last: bool) -> str:
        """The name of the model as it was after a step.

        In recordings the last checkpoint is the model itself, and the earlier ones have ids of their own.
        """
        if self.context.spec.profile != "observed":
            return f"{model_name(job)}:ckpt-step-{step}"
        return model_name(job) if last else f"{model_name(job, str(step))}:ckpt-step-{step}"


def model_name(job: Record, part: str = "") -> str:
    """`ft:MODEL:ORGANIZATION:SUFFIX:ID`, the suffix empty when there is none.

    Each `part` of a job, such as one of its checkpoints, gets an id of its own.
    """
    base = job.document["model"].removeprefix("ft:").partition(":")[0]
    organization = organization_name(job.place.tenant)
    return f"ft:{base}:{organization}:{job.hidden.get('suffix') or ''}:{token(job.id + part, length=8)}"


def progress_message(step: int, steps: int, metrics: Mapping[str, float]) -> str:
    """How far a training has come, in the words of an event."""
    words = {"train_loss": "training loss", "valid_loss": "validation loss", "full_valid_loss": "full validation loss"}
    losses = [f"{word}={metrics[name]:.2f}" for name, word in words.items() if name in metrics]
    return f"Step {step}/{steps}: {', '.join(losses)}"
