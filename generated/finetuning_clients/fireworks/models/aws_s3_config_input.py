# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class AwsS3ConfigInput(_Model):
    """How the service is to reach data in S3."""

    __keys__: ClassVar[Mapping[str, str]] = {"credentials_secret": "credentialsSecret", "iam_role_arn": "iamRoleArn"}

    credentials_secret: str | Unset = UNSET
    """The full name of the secret with the credentials."""
    iam_role_arn: str | Unset = UNSET
    """The role to take on."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.credentials_secret = rest.pop("credentialsSecret", UNSET)
        self.iam_role_arn = rest.pop("iamRoleArn", UNSET)
        self.additional_properties = rest
        return self
