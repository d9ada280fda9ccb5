# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class AzureBlobStorageConfigInput(_Model):
    """How the service is to reach data in Azure. Either a secret or a managed identity. Source: the
    vendor's SDK, official documentation."""

    credentials_secret: str | Unset = UNSET
    """The full name of the secret with the credentials. Source: the vendor's SDK, official
    documentation."""
    managed_identity_client_id: str | Unset = UNSET
    """The managed identity's client id. Source: the vendor's SDK, official documentation."""
    tenant_id: str | Unset = UNSET
    """The tenant. Source: the vendor's SDK, official documentation."""
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
        if not isinstance(self.managed_identity_client_id, Unset):
            result["managedIdentityClientId"] = encode(self.managed_identity_client_id)
        if not isinstance(self.tenant_id, Unset):
            result["tenantId"] = encode(self.tenant_id)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = AzureBlobStorageConfigInput) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.credentials_secret = rest.pop("credentialsSecret", UNSET)
    self.managed_identity_client_id = rest.pop("managedIdentityClientId", UNSET)
    self.tenant_id = rest.pop("tenantId", UNSET)
    self.additional_properties = rest
    return self
