# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class DraftModelDataInput(_Model):
    """How data for a draft model is made."""

    __fields__ = ("deployment_name", "jinja_template", "cleanup_deployment")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "deployment_name": "deploymentName",
        "jinja_template": "jinjaTemplate",
        "cleanup_deployment": "cleanupDeployment",
    }

    deployment_name: str
    """The deployment to ask."""
    jinja_template: str | None
    """The Jinja template of a conversation."""
    cleanup_deployment: bool | None
    """Whether to delete the deployment afterwards."""

    def __init__(
        self,
        *,
        deployment_name: str,
        jinja_template: str | Unset = UNSET,
        cleanup_deployment: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            deployment_name=deployment_name,
            jinja_template=jinja_template,
            cleanup_deployment=cleanup_deployment,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "deploymentName" in received:
            self.deployment_name = received["deploymentName"]
        if "jinjaTemplate" in received:
            self.jinja_template = received["jinjaTemplate"]
        if "cleanupDeployment" in received:
            self.cleanup_deployment = received["cleanupDeployment"]
        return self
