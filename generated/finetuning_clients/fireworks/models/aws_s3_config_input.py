# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class AwsS3ConfigInput(_Model):
    """How the service is to reach data in S3."""

    __fields__ = ("credentials_secret", "iam_role_arn")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"credentials_secret": "credentialsSecret", "iam_role_arn": "iamRoleArn"}

    credentials_secret: str | None
    """The full name of the secret with the credentials."""
    iam_role_arn: str | None
    """The role to take on."""

    def __init__(
        self,
        *,
        credentials_secret: str | Unset = UNSET,
        iam_role_arn: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, credentials_secret=credentials_secret, iam_role_arn=iam_role_arn)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "credentialsSecret" in received:
            self.credentials_secret = received["credentialsSecret"]
        if "iamRoleArn" in received:
            self.iam_role_arn = received["iamRoleArn"]
        return self
