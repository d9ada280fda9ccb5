# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.timestamps import read_timestamp
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class DeploymentInput(_Model):
    """The fields of a deployment that a caller may set. Not in the vendor's documentation; seen in the
    vendor's SDK."""

    __fields__ = (
        "base_model",
        "display_name",
        "description",
        "expire_time",
        "deployment_shape",
        "deployment_template",
        "accelerator_count",
        "accelerator_type",
        "precision",
        "min_replica_count",
        "max_replica_count",
        "max_with_revocable_replica_count",
        "autoscaling_policy",
        "placement",
        "enable_addons",
        "enable_hot_load",
        "enable_hot_reload_latest_addon",
        "hot_load_bucket_type",
        "hot_load_bucket_url",
        "enable_mtp",
        "enable_session_affinity",
        "draft_model",
        "draft_token_count",
        "ngram_speculation_length",
        "max_context_length",
        "auto_tune",
        "direct_route_type",
        "direct_route_api_keys",
        "disable_deployment_size_validation",
        "active_model_version",
        "target_model_version",
        "pricing_plan_id",
    )
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "base_model": "baseModel",
        "display_name": "displayName",
        "expire_time": "expireTime",
        "deployment_shape": "deploymentShape",
        "deployment_template": "deploymentTemplate",
        "accelerator_count": "acceleratorCount",
        "accelerator_type": "acceleratorType",
        "min_replica_count": "minReplicaCount",
        "max_replica_count": "maxReplicaCount",
        "max_with_revocable_replica_count": "maxWithRevocableReplicaCount",
        "autoscaling_policy": "autoscalingPolicy",
        "enable_addons": "enableAddons",
        "enable_hot_load": "enableHotLoad",
        "enable_hot_reload_latest_addon": "enableHotReloadLatestAddon",
        "hot_load_bucket_type": "hotLoadBucketType",
        "hot_load_bucket_url": "hotLoadBucketUrl",
        "enable_mtp": "enableMtp",
        "enable_session_affinity": "enableSessionAffinity",
        "draft_model": "draftModel",
        "draft_token_count": "draftTokenCount",
        "ngram_speculation_length": "ngramSpeculationLength",
        "max_context_length": "maxContextLength",
        "auto_tune": "autoTune",
        "direct_route_type": "directRouteType",
        "direct_route_api_keys": "directRouteApiKeys",
        "disable_deployment_size_validation": "disableDeploymentSizeValidation",
        "active_model_version": "activeModelVersion",
        "target_model_version": "targetModelVersion",
        "pricing_plan_id": "pricingPlanId",
    }

    __secrets__: ClassVar[frozenset[str]] = frozenset(["direct_route_api_keys"])

    base_model: str
    """The model that is served, a tuned one or one of the vendor's, by its full name. Not in the
    vendor's documentation; seen in the vendor's SDK."""
    display_name: str | None
    """A name for people, of fewer than 64 characters. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    description: str | None
    """What the deployment is for. Not in the vendor's documentation; seen in the vendor's SDK."""
    expire_time: datetime.datetime | None
    """Deprecated, and without effect. Not in the vendor's documentation; seen in the vendor's SDK."""
    deployment_shape: str | None
    """The tested set of hardware and settings to use, or `default` for one that fits the model. The
    vendor advises to give one always. Not in the vendor's documentation; seen in the vendor's SDK."""
    deployment_template: str | None
    """The template to use, for accounts of enterprises. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    accelerator_count: int | None
    """How many accelerators a replica has. Bounds: -2147483648 to 2147483647. Not in the vendor's
    documentation; seen in the vendor's SDK."""
    accelerator_type: models.AcceleratorType | None
    """What accelerators they are. Not in the vendor's documentation; seen in the vendor's SDK."""
    precision: models.DeploymentPrecision | None
    """The precision in which the model is served. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    min_replica_count: int | None
    """The fewest replicas; 0 lets it sleep while nobody calls it. Bounds: -2147483648 to 2147483647.
    Not in the vendor's documentation; seen in the vendor's SDK."""
    max_replica_count: int | None
    """The most replicas. Bounds: -2147483648 to 2147483647. Not in the vendor's documentation; seen in
    the vendor's SDK."""
    max_with_revocable_replica_count: int | None
    """The most replicas with those that may be taken away at any time. Bounds: -2147483648 to
    2147483647. Not in the vendor's documentation; seen in the vendor's SDK."""
    autoscaling_policy: models.AutoscalingPolicyInput | None
    """When replicas are added and taken away. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    placement: models.PlacementInput | None
    """Where the deployment may run; anywhere if left out. Not in the vendor's documentation; seen in
    the vendor's SDK."""
    enable_addons: bool | None
    """Whether LoRA addons can be loaded onto it. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    enable_hot_load: bool | None
    """Whether weights can be exchanged while it runs. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    enable_hot_reload_latest_addon: bool | None
    """Whether one addon at a time is merged into the model. Not in the vendor's documentation; seen in
    the vendor's SDK."""
    hot_load_bucket_type: models.HotLoadBucketType | None
    """What kind of bucket the weights come from. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    hot_load_bucket_url: str | None
    """Where that bucket is. Not in the vendor's documentation; seen in the vendor's SDK."""
    enable_mtp: bool | None
    """Whether several tokens are predicted at once. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    enable_session_affinity: bool | None
    """Whether the calls of one `user` go to the same replica. Not in the vendor's documentation; seen
    in the vendor's SDK."""
    draft_model: str | None
    """The model whose guesses this one checks; empty for none. Not in the vendor's documentation; seen
    in the vendor's SDK."""
    draft_token_count: int | None
    """How many tokens are guessed at a time. Bounds: -2147483648 to 2147483647. Not in the vendor's
    documentation; seen in the vendor's SDK."""
    ngram_speculation_length: int | None
    """How many tokens of the input guesses are taken from. Bounds: -2147483648 to 2147483647. Not in
    the vendor's documentation; seen in the vendor's SDK."""
    max_context_length: int | None
    """The longest context, in tokens; 0 for the model's own. Bounds: -2147483648 to 2147483647. Not in
    the vendor's documentation; seen in the vendor's SDK."""
    auto_tune: models.AutoTuneInput | None
    """What the deployment is tuned for. Not in the vendor's documentation; seen in the vendor's SDK."""
    direct_route_type: models.DirectRouteType | None
    """Whether there is a way around the vendor's gateway, and what way. Not in the vendor's
    documentation; seen in the vendor's SDK."""
    direct_route_api_keys: list[str] | None
    """The keys for that way. Not in the vendor's documentation; seen in the vendor's SDK."""
    disable_deployment_size_validation: bool | None
    """Whether the size of the deployment goes unchecked. Not in the vendor's documentation; seen in
    the vendor's SDK."""
    active_model_version: str | None
    """The version of the model that replicas serve. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    target_model_version: str | None
    """The version that is being rolled out. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    pricing_plan_id: str | None
    """The pricing plan, if not the usual one. Not in the vendor's documentation; seen in the vendor's
    SDK."""

    def __init__(
        self,
        *,
        base_model: str,
        display_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        expire_time: datetime.datetime | Unset = UNSET,
        deployment_shape: str | Unset = UNSET,
        deployment_template: str | Unset = UNSET,
        accelerator_count: int | Unset = UNSET,
        accelerator_type: models.AcceleratorType | Unset = UNSET,
        precision: models.DeploymentPrecision | Unset = UNSET,
        min_replica_count: int | Unset = UNSET,
        max_replica_count: int | Unset = UNSET,
        max_with_revocable_replica_count: int | Unset = UNSET,
        autoscaling_policy: models.AutoscalingPolicyInput | Unset = UNSET,
        placement: models.PlacementInput | Unset = UNSET,
        enable_addons: bool | Unset = UNSET,
        enable_hot_load: bool | Unset = UNSET,
        enable_hot_reload_latest_addon: bool | Unset = UNSET,
        hot_load_bucket_type: models.HotLoadBucketType | Unset = UNSET,
        hot_load_bucket_url: str | Unset = UNSET,
        enable_mtp: bool | Unset = UNSET,
        enable_session_affinity: bool | Unset = UNSET,
        draft_model: str | Unset = UNSET,
        draft_token_count: int | Unset = UNSET,
        ngram_speculation_length: int | Unset = UNSET,
        max_context_length: int | Unset = UNSET,
        auto_tune: models.AutoTuneInput | Unset = UNSET,
        direct_route_type: models.DirectRouteType | Unset = UNSET,
        direct_route_api_keys: list[str] | Unset = UNSET,
        disable_deployment_size_validation: bool | Unset = UNSET,
        active_model_version: str | Unset = UNSET,
        target_model_version: str | Unset = UNSET,
        pricing_plan_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            base_model=base_model,
            display_name=display_name,
            description=description,
            expire_time=expire_time,
            deployment_shape=deployment_shape,
            deployment_template=deployment_template,
            accelerator_count=accelerator_count,
            accelerator_type=accelerator_type,
            precision=precision,
            min_replica_count=min_replica_count,
            max_replica_count=max_replica_count,
            max_with_revocable_replica_count=max_with_revocable_replica_count,
            autoscaling_policy=autoscaling_policy,
            placement=placement,
            enable_addons=enable_addons,
            enable_hot_load=enable_hot_load,
            enable_hot_reload_latest_addon=enable_hot_reload_latest_addon,
            hot_load_bucket_type=hot_load_bucket_type,
            hot_load_bucket_url=hot_load_bucket_url,
            enable_mtp=enable_mtp,
            enable_session_affinity=enable_session_affinity,
            draft_model=draft_model,
            draft_token_count=draft_token_count,
            ngram_speculation_length=ngram_speculation_length,
            max_context_length=max_context_length,
            auto_tune=auto_tune,
            direct_route_type=direct_route_type,
            direct_route_api_keys=direct_route_api_keys,
            disable_deployment_size_validation=disable_deployment_size_validation,
            active_model_version=active_model_version,
            target_model_version=target_model_version,
            pricing_plan_id=pricing_plan_id,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "baseModel" in received:
            self.base_model = received["baseModel"]
        if "displayName" in received:
            self.display_name = received["displayName"]
        if "description" in received:
            self.description = received["description"]
        if "expireTime" in received:
            value = received["expireTime"]
            self.expire_time = read_timestamp(value)
        if "deploymentShape" in received:
            self.deployment_shape = received["deploymentShape"]
        if "deploymentTemplate" in received:
            self.deployment_template = received["deploymentTemplate"]
        if "acceleratorCount" in received:
            self.accelerator_count = received["acceleratorCount"]
        if "acceleratorType" in received:
            self.accelerator_type = received["acceleratorType"]
        if "precision" in received:
            self.precision = received["precision"]
        if "minReplicaCount" in received:
            self.min_replica_count = received["minReplicaCount"]
        if "maxReplicaCount" in received:
            self.max_replica_count = received["maxReplicaCount"]
        if "maxWithRevocableReplicaCount" in received:
            self.max_with_revocable_replica_count = received["maxWithRevocableReplicaCount"]
        if "autoscalingPolicy" in received:
            value = received["autoscalingPolicy"]
            self.autoscaling_policy = READERS["AutoscalingPolicyInput"](value) if isinstance(value, dict) else value
        if "placement" in received:
            value = received["placement"]
            self.placement = READERS["PlacementInput"](value) if isinstance(value, dict) else value
        if "enableAddons" in received:
            self.enable_addons = received["enableAddons"]
        if "enableHotLoad" in received:
            self.enable_hot_load = received["enableHotLoad"]
        if "enableHotReloadLatestAddon" in received:
            self.enable_hot_reload_latest_addon = received["enableHotReloadLatestAddon"]
        if "hotLoadBucketType" in received:
            self.hot_load_bucket_type = received["hotLoadBucketType"]
        if "hotLoadBucketUrl" in received:
            self.hot_load_bucket_url = received["hotLoadBucketUrl"]
        if "enableMtp" in received:
            self.enable_mtp = received["enableMtp"]
        if "enableSessionAffinity" in received:
            self.enable_session_affinity = received["enableSessionAffinity"]
        if "draftModel" in received:
            self.draft_model = received["draftModel"]
        if "draftTokenCount" in received:
            self.draft_token_count = received["draftTokenCount"]
        if "ngramSpeculationLength" in received:
            self.ngram_speculation_length = received["ngramSpeculationLength"]
        if "maxContextLength" in received:
            self.max_context_length = received["maxContextLength"]
        if "autoTune" in received:
            value = received["autoTune"]
            self.auto_tune = READERS["AutoTuneInput"](value) if isinstance(value, dict) else value
        if "directRouteType" in received:
            self.direct_route_type = received["directRouteType"]
        if "directRouteApiKeys" in received:
            self.direct_route_api_keys = received["directRouteApiKeys"]
        if "disableDeploymentSizeValidation" in received:
            self.disable_deployment_size_validation = received["disableDeploymentSizeValidation"]
        if "activeModelVersion" in received:
            self.active_model_version = received["activeModelVersion"]
        if "targetModelVersion" in received:
            self.target_model_version = received["targetModelVersion"]
        if "pricingPlanId" in received:
            self.pricing_plan_id = received["pricingPlanId"]
        return self
