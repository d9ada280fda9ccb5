"""Deployments: models on machines of their own, which are ready a while after they were asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.records import Place, Record

from .datasets import OK
from .json_names import timestamp
from .models import check_model
from .names import VENDOR, Name, new_id

if TYPE_CHECKING:
    from finetuning_contracts.mock.context import Call, Context, Success

DEPLOYMENTS: Final = "deployments"
"""Resource, and collection in names and paths."""

_SMALL_MODEL = f"accounts/{VENDOR}/models/llama-v3p1-8b-instruct"


@attrs.frozen
class Deployments:
    """The deployments of all accounts."""

    context: Context

    def create(self, call: Call) -> Success:
        """Deploy a model: the vendor's, or one that a job has made."""
        place = call.place()
        deployment_id = call.query.get("deploymentId") or new_id(self.context)
        if self.context.store.get(place, deployment_id) is not None:
            raise Refusal("exists", f'deployment "{deployment_id}" already exists', subject=deployment_id)
        if call.body.get("deploymentShape") and call.query.get("acceptShapelessRisk"):
            message = "accept_shapeless_risk and deployment_shape are mutually exclusive"
            raise Refusal("reference", message, subject="acceptShapelessRisk")
        model = check_model(self.context, call, call.body["baseModel"], "base model not found")
        draft = self.draft(place, deployment_id)
        document = {**call.body, **draft.document, "baseModel": model, "replicaCount": 0}
        deployment = self.context.store.add(self.context.begin(draft.showing(document)))
        return self.context.success(call, deployment.document)

    def draft(self, place: Place, id: str) -> Record:
        """A deployment that nobody created."""
        now = timestamp(self.context.clock.now())
        document = {
            "name": str(Name(place.parent, DEPLOYMENTS, id)),
            "baseModel": _SMALL_MODEL,
            "createTime": now,
            "updateTime": now,
            "status": dict(OK),
        }
        return Record(place, id, document)

    def entered(self, deployment: Record, state: str, at: float) -> Record:
        """The deployment once it has entered a state."""
        most = max(deployment.document.get("maxReplicaCount", 1), 1)
        changes = {"updateTime": timestamp(at)}
        replicas = {"replicaCount": most, "desiredReplicaCount": most} if state == "READY" else {}
        return deployment.showing({**deployment.document, **changes, **replicas})
