# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class GetDatasetDownloadEndpointResponse(_Model):
    """Where each file of a dataset is."""

    __fields__ = ("filename_to_signed_urls",)
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"filename_to_signed_urls": "filenameToSignedUrls"}

    __secrets__: ClassVar[frozenset[str]] = frozenset(["filename_to_signed_urls"])

    filename_to_signed_urls: dict[str, str] | None
    """The signed address of each file, by the file's name."""

    def __init__(
        self,
        *,
        filename_to_signed_urls: dict[str, str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, filename_to_signed_urls=filename_to_signed_urls)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "filenameToSignedUrls" in received:
            self.filename_to_signed_urls = received["filenameToSignedUrls"]
        return self
