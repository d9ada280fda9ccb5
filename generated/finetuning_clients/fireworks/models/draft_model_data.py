# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class DraftModelData(_Model):
    """How data for a draft model is made."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "deployment_name": "deploymentName",
        "jinja_template": "jinjaTemplate",
        "cleanup_deployment": "cleanupDeployment",
    }

    deployment_name: str | Unset = UNSET
    """The deployment that is asked."""
    jinja_template: str | Unset = UNSET
    """The Jinja template of a conversation."""
    cleanup_deployment: bool | Unset = UNSET
    """Whether to delete the deployment afterwards."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.deployment_name = rest.pop("deploymentName", UNSET)
        self.jinja_template = rest.pop("jinjaTemplate", UNSET)
        self.cleanup_deployment = rest.pop("cleanupDeployment", UNSET)
        self.additional_properties = rest
        return self
