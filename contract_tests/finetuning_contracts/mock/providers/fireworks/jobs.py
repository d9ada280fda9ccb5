"""Fine-tuning jobs: the legacy ones, and today's supervised, DPO and reinforcement jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.records import Place, Record, Step

from . import rules
from .datasets import CREATOR, DATASETS, OK, Datasets, Flaw
from .json_names import timestamp
from .models import MODELS, check_model
from .names import Name, full_name, new_id
from .updates import changed_fields, fixed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_specs.vocabulary import Lifecycle

    from finetuning_contracts.mock.context import Call, Context, Success
    from finetuning_contracts.mock.training.formats import Format

    from .downloads import Downloads
    from .lists import Fields
    from .metrics import Metrics

LEGACY: Final = "fine_tuning_jobs"
COLLECTIONS: Final[Mapping[str, str]] = {
    LEGACY: "fineTuningJobs",
    "supervised_fine_tuning_jobs": "supervisedFineTuningJobs",
    "dpo_jobs": "dpoJobs",
    "reinforcement_fine_tuning_jobs": "reinforcementFineTuningJobs",
}
"""Resource → collection in names and paths."""

_TEMPLATED = frozenset({"textCompletion", "textClassification", "draftModelData", "draftModel", "genie", "legacyJob"})
"""Kinds of legacy jobs that do not train on conversations."""
_KEY_FIELD = "wandbApiKey"
_UNSPECIFIED_ERROR = Flaw("INTERNAL", "internal error")


@attrs.frozen
class Jobs:
    """The jobs of all accounts."""

    context: Context
    datasets: Datasets
    downloads: Downloads
    metrics: Metrics

    def create(self, call: Call) -> Success:
        """Accept a job. A dataset that cannot be trained on shows later, when the job fails."""
        place = call.place()
        chosen = next((value for name, value in call.query.items() if name.endswith("JobId")), None)
        job_id = chosen or new_id(self.context)
        if self.context.store.get(place, job_id) is not None:
            raise Refusal("exists", f'job "{job_id}" already exists', subject=job_id)
        self._check_rules(call, call.body, key_known=False)
        now = timestamp(self.context.clock.now())
        document = {
            **self._resolved(call, call.body),
            "name": str(Name(place.parent, COLLECTIONS[place.collection], job_id)),
            "createTime": now,
            "updateTime": now,
            "completedTime": None,
            "createdBy": CREATOR,
            "status": dict(OK),
        }
        self._name_result(document, place, job_id)
        job = Record(place, job_id, document, hidden={"key": bool(call.body.get(_KEY_FIELD))})
        job = self.context.store.add(self._planned(self.context.begin(job)))
        return self.context.success(call, job.document)

    def update(self, call: Call, job: Record, fields: Fields) -> Record:
        """The job with what the body says of the fields of `updateMask`, or of all of its own fields."""
        names = changed_fields(call, fields)
        if "datasets" in names and call.body.get("datasets", []) != job.document.get("datasets", []):
            raise fixed("datasets")
        changed = {name: call.body[name] for name in names if name in call.body}
        kept = {name: value for name, value in job.document.items() if name not in names}
        key_known = job.hidden["key"] and _KEY_FIELD not in names
        self._check_rules(call, {**kept, **changed}, key_known=key_known)
        document = {**kept, **self._resolved(call, changed)}
        self._name_result(document, job.place, job.id)
        document["updateTime"] = timestamp(self.context.clock.now())
        hidden = {**job.hidden, "key": key_known or bool(changed.get(_KEY_FIELD))}
        return self.context.store.update(job.showing(document).hiding(hidden))

    def resumed(self, job: Record) -> Record:
        """The job, taken up again: it fails again if nothing was mended."""
        document = {**job.document, "status": dict(OK), "completedTime": None, "jobProgress": None}
        return self._planned(job.showing(document))

    def entered(self, job: Record, state: str, at: float) -> Record:
        """The job once it has entered a state."""
        states = self._lifecycle(job).states
        now = timestamp(at)
        changes: dict[str, Any] = {"updateTime": now}
        if states[state].terminal:
            changes["completedTime"] = now
        if states[state].means == "failed":
            flaw = self._flaw(job) or _UNSPECIFIED_ERROR
            changes["status"] = {"code": flaw.code, "message": flaw.message}
        elif states[state].means == "succeeded":
            changes["jobProgress"] = progress(100)
            self._add_model(job)
        return job.showing({**job.document, **changes})

    def trained(self, job: Record, number: int) -> Record:
        """The job after a step of training, counted from 1."""
        done = progress(100 * number // (self.context.pace.steps + 1))
        return job.showing({**job.document, "jobProgress": done})

    def draft(self, place: Place, id: str) -> Record:
        """A job that nobody created, on a dataset that need not be there either."""
        now = timestamp(self.context.clock.now())
        dataset = Name(place.parent, DATASETS, f"{id}-data")
        self.context.lookup.find(Place(place.tenant, DATASETS, place.parent), dataset.id)
        document = {
            "name": str(Name(place.parent, COLLECTIONS[place.collection], id)),
            "dataset": str(dataset),
            "createTime": now,
            "updateTime": now,
            "createdBy": CREATOR,
            "status": dict(OK),
        }
        self._name_result(document, place, id)
        return Record(place, id, document, hidden={"key": False})

    def metrics_endpoint(self, call: Call, job: Record) -> Success:
        """Give a signed address of the metrics of a job; an empty one while there are none."""
        file = self.metrics.file(job)
        url = self.downloads.sign(file, f"{job.id}-metrics.jsonl", call.origin) if file is not None else ""
        return self.context.success(call, {"signedUrl": url})

    # Their parts

    @staticmethod
    def _check_rules(call: Call, job: Mapping[str, Any], *, key_known: bool) -> None:
        """Raise `Refusal` when the fields of a job do not go together."""
        broken = rules.broken(call.operation.resource.name, job, key_known=key_known)
        if broken:
            raise Refusal("reference", broken)

    def _resolved(self, call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
        """What a client gave, its names in full and its secrets out.

        Raises `Refusal` when it names something that does not exist.
        """
        checked = dict(given)
        account = str(call.path["account_id"])
        for field in ("dataset", "evaluationDataset"):
            if checked.get(field):
                checked[field] = self.datasets.checked(call, checked[field], field).document["name"]
        if checked.get("datasets"):
            checked["datasets"] = [
                {**item, "dataset": self.datasets.checked(call, item["dataset"], "datasets").document["name"]}
                for item in checked["datasets"]
                if item.get("dataset")
            ]
        for model in rules.models(checked):
            check_model(self.context, call, model, "model is not supported for fine-tuning")
        if "evaluator" in checked:
            name = full_name(checked["evaluator"], collection="evaluators", account=account, field="evaluator")
            checked["evaluator"] = str(name)
        for dependent in checked.get("dependentJobs", ()):
            if self.context.lookup.find(Place(call.tenant, LEGACY, account), dependent.rpartition("/")[2]) is None:
                raise Refusal("reference", f'job "{dependent}" not found', subject=dependent)
        checked.pop(_KEY_FIELD, None)
        if checked.get("wandbConfig"):
            checked["wandbConfig"] = {**checked["wandbConfig"], "apiKey": ""}
        return checked

    def _add_model(self, job: Record) -> None:
        result = rules.result(job.place.collection, job.document)
        place = Place(job.place.tenant, MODELS, job.place.parent)
        model_id = result.rpartition("/")[2]
        if self.context.store.get(place, model_id) is None:
            self.context.store.add(Record(place, model_id, {}))

    def _name_result(self, document: dict[str, Any], place: Place, job_id: str) -> None:
        """Name the model that the job is going to make, after the job where the client has not."""
        if place.collection == LEGACY:
            document["modelId"] = document.get("modelId") or job_id
        elif place.collection == "supervised_fine_tuning_jobs":
            document["outputModel"] = self._model_name(document.get("outputModel"), place, job_id)
        else:
            config = document.get("trainingConfig") or {}
            output = self._model_name(config.get("outputModel"), place, job_id)
            document["trainingConfig"] = {**config, "outputModel": output}

    @staticmethod
    def _model_name(given: str | None, place: Place, job_id: str) -> str:
        return given if given and "/" in given else str(Name(place.parent, MODELS, given or job_id))

    def _planned(self, job: Record) -> Record:
        """The job with a plan that ends in failure, if it is to fail: that is where it would start to run."""
        if self._flaw(job) is None:
            return job
        lifecycle = self._lifecycle(job)
        failed = next(name for name, state in lifecycle.states.items() if state.means == "failed")
        waiting: list[Step] = []
        for step in job.plan:
            if step.to is not None and lifecycle.states[step.to].means == "running":
                return job.planning((*waiting, step._replace(to=failed)))
            waiting.append(step)
        return job

    def _flaw(self, job: Record) -> Flaw | None:
        """Why the job is going to fail; None: it will not."""
        document = job.document
        names = [document.get("dataset"), *(item["dataset"] for item in document.get("datasets", ()))]
        training = [name for name in names if name]
        if not training:
            return Flaw("INVALID_ARGUMENT", "the job has no dataset")
        evaluation = [document["evaluationDataset"]] if document.get("evaluationDataset") else []
        wanted = wanted_format(job)
        flaws = (self.datasets.flaw(job.place.tenant, name, wanted) for name in (*training, *evaluation))
        return next((flaw for flaw in flaws if flaw is not None), None)

    def _lifecycle(self, job: Record) -> Lifecycle:
        return self.context.lifecycles[job.place.collection][1]


def wanted_format(job: Record) -> Format | None:
    """The format of the examples that a job trains on; None: any objects, of which a template takes the parts."""
    match job.place.collection:
        case "dpo_jobs":
            return "preference"
        case "reinforcement_fine_tuning_jobs":
            return "reinforcement"
    return None if _TEMPLATED & job.document.keys() else "chat"


def progress(percent: int) -> dict[str, Any]:
    """How far a job has come, as `jobProgress` has it."""
    return {"percent": percent, "epoch": 0}
