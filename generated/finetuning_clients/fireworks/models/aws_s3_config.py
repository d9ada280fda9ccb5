# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class AwsS3Config(_Model):
    """How the service reaches data in S3. Source: the vendor's SDK, official documentation."""

    credentials_secret: str | Unset = UNSET
    """The full name of the secret with the credentials. Source: the vendor's SDK, official
    documentation."""
    iam_role_arn: str | Unset = UNSET
    """The role to take on. Source: the vendor's SDK, official documentation."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        self: Self = read(dict(src_dict), cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.credentials_secret, Unset):
            result["credentialsSecret"] = encode(self.credentials_secret)
        if not isinstance(self.iam_role_arn, Unset):
            result["iamRoleArn"] = encode(self.iam_role_arn)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = AwsS3Config) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.credentials_secret = rest.pop("credentialsSecret", UNSET)
    self.iam_role_arn = rest.pop("iamRoleArn", UNSET)
    self.additional_properties = rest
    return self
