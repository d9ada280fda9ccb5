# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class AzureBlobStorageConfigInput(_Model):
    """How the service is to reach data in Azure. Either a secret or a managed identity."""

    __fields__ = ("credentials_secret", "managed_identity_client_id", "tenant_id")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "credentials_secret": "credentialsSecret",
        "managed_identity_client_id": "managedIdentityClientId",
        "tenant_id": "tenantId",
    }

    credentials_secret: str | None
    """The full name of the secret with the credentials."""
    managed_identity_client_id: str | None
    """The managed identity's client id."""
    tenant_id: str | None
    """The tenant."""

    def __init__(
        self,
        *,
        credentials_secret: str | Unset = UNSET,
        managed_identity_client_id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            credentials_secret=credentials_secret,
            managed_identity_client_id=managed_identity_client_id,
            tenant_id=tenant_id,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "credentialsSecret" in received:
            self.credentials_secret = received["credentialsSecret"]
        if "managedIdentityClientId" in received:
            self.managed_identity_client_id = received["managedIdentityClientId"]
        if "tenantId" in received:
            self.tenant_id = received["tenantId"]
        return self
