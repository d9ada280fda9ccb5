# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class FileStorage(_Model):
    """A bucket for the files that queries produce. In answers both keys are encrypted."""

    __fields__ = ("name", "access_key_id", "secret_access_key", "region", "bucket")
    __slots__ = __fields__

    __secrets__: ClassVar[frozenset[str]] = frozenset(["access_key_id", "secret_access_key"])

    name: str
    """Kind of storage; the vendor's page asks for `S3`."""
    access_key_id: str
    """Id of the access key."""
    secret_access_key: str
    """The access key itself."""
    region: str | None
    """Region of the bucket."""
    bucket: str
    """Name of the bucket."""

    def __init__(
        self,
        *,
        name: str,
        access_key_id: str,
        secret_access_key: str,
        region: str | None | Unset = UNSET,
        bucket: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            name=name,
            access_key_id=access_key_id,
            secret_access_key=secret_access_key,
            region=region,
            bucket=bucket,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "name" in received:
            self.name = received["name"]
        if "access_key_id" in received:
            self.access_key_id = received["access_key_id"]
        if "secret_access_key" in received:
            self.secret_access_key = received["secret_access_key"]
        if "region" in received:
            self.region = received["region"]
        if "bucket" in received:
            self.bucket = received["bucket"]
        return self
