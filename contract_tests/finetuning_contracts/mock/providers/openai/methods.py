"""How a job is to be trained: its method and hyperparameters, and the course that follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finetuning_contracts.mock.training.course import AUTO, MOST_EPOCHS, Course, resolved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_contracts.mock.training.reading import Reading


def asked_method(body: Mapping[str, Any]) -> dict[str, Any]:
    """A job's method as its creation asked for it, with `auto` for each hyperparameter that it left open."""
    method: Mapping[str, Any] = body.get("method") or {"type": "supervised"}
    kind: str = method["type"]
    details: dict[str, Any] = dict(method.get(kind) or {})
    names = ["n_epochs", "batch_size", "learning_rate_multiplier", *(["beta"] if kind == "dpo" else [])]
    given = details.get("hyperparameters") or (body.get("hyperparameters") if kind == "supervised" else None) or {}
    return {"type": kind, kind: {**details, "hyperparameters": {**dict.fromkeys(names, AUTO), **given}}}


def planned_course(job: Mapping[str, Any], reading: Reading) -> Course:
    """The course of a job's training on a file in which this was found."""
    values = resolved(_asked_hyperparameters(job), reading.examples)
    return Course(
        examples=reading.examples,
        tokens=reading.tokens,
        epochs=min(int(values["n_epochs"]), MOST_EPOCHS),  # JSON may write 3.0
        batch_size=int(values["batch_size"]),
        seed=job.get("seed") or 0,
        validates=job.get("validation_file") is not None,
    )


def started(job: Mapping[str, Any], course: Course) -> dict[str, Any]:
    """What changes on a job when it starts to run: `auto` becomes numbers."""
    method = job["method"]
    kind = method["type"]
    values = resolved(method[kind]["hyperparameters"], course.examples)
    return {
        "method": {**method, kind: {**method[kind], "hyperparameters": values}},
        "hyperparameters": values if kind == "supervised" else job["hyperparameters"],
    }


def _asked_hyperparameters(job: Mapping[str, Any]) -> dict[str, Any]:
    """The hyperparameters that a job shows; a job that was loaded with a state may show none."""
    method: Mapping[str, Any] = job.get("method") or {"type": "supervised"}
    shown = (method.get(method["type"]) or {}).get("hyperparameters") or job.get("hyperparameters") or {}
    return {"n_epochs": AUTO, "batch_size": AUTO, **shown}
