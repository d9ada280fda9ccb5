"""The rules between the fields of a job, which the service's own descriptions state in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .json_names import snake_case

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TASK_KINDS: Final = (
    "legacyJob",
    "textCompletion",
    "textClassification",
    "conversation",
    "draftModelData",
    "draftModel",
    "genie",
)
_WANDB: Final = ("wandbEntity", "wandbApiKey", "wandbProject")
_SCHEDULES: Final = ("constant", "linear", "cosine")
_AZURE: Final = ("credentialsSecret", "managedIdentityClientId")
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "fine_tuning_jobs": (),
    "supervised_fine_tuning_jobs": ("dataset",),
    "dpo_jobs": ("dataset",),
    "reinforcement_fine_tuning_jobs": ("dataset", "evaluator"),
}
_MOST_EVALUATION = 0.5


def broken(resource: str, job: Mapping[str, Any], *, key_known: bool) -> str | None:
    """The first rule that a job's fields break, in words; None: they are in order.

    An empty text is an unset field. `key_known`: the service already has the job's key for Weights & Biases.
    """
    return next(_broken(resource, job, key_known=key_known), None)


def models(job: Mapping[str, Any]) -> Iterator[str]:
    """The models that a job starts from: one, if the rules hold."""
    for settings in (job, job.get("trainingConfig") or {}):
        for name in ("baseModel", "warmStartFrom"):
            if settings.get(name):
                yield settings[name]


def result(resource: str, job: Mapping[str, Any]) -> str:
    """The model that a job makes."""
    match resource:
        case "fine_tuning_jobs":
            return str(job["modelId"])
        case "supervised_fine_tuning_jobs":
            return str(job["outputModel"])
    return str(job["trainingConfig"]["outputModel"])


def _broken(resource: str, job: Mapping[str, Any], *, key_known: bool) -> Iterator[str]:
    for name in _NEEDED[resource]:
        if not job.get(name):
            yield f"{name} is required"
    if resource in {"fine_tuning_jobs", "supervised_fine_tuning_jobs"}:
        if len(list(models(job))) != 1:
            yield "exactly one of base_model and warm_start_from must be set"
    elif len(list(models(job))) > 1:
        yield "at most one of base_model and warm_start_from can be set"
    yield from _more_than_one(job, TASK_KINDS)
    yield from _more_than_one(job.get("lrScheduler") or {}, _SCHEDULES)
    yield from _more_than_one((job.get("trainingConfig") or {}).get("lrScheduler") or {}, _SCHEDULES)
    yield from _more_than_one({k: v for k, v in (job.get("azureBlobStorageConfig") or {}).items() if v}, _AZURE)
    given = [name for name in _WANDB if job.get(name) or (name == "wandbApiKey" and key_known)]
    if given and len(given) < len(_WANDB):
        yield f"{', '.join(map(snake_case, _WANDB))} must be set together"
    if not job.get("evaluationDataset") and not 0 <= job.get("evaluationSplit", 0) <= _MOST_EVALUATION:
        yield "evaluation_split must be from 0 to 0.5 without an evaluation_dataset"


def _more_than_one(message: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[str]:
    given = [name for name in names if name in message]
    if len(given) > 1:
        yield f"at most one can be set of {', '.join(map(snake_case, given))}"
