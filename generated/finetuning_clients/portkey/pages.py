# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
"""The pages of the lists: what `list` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finetuning_runtime._lists.page import AsyncPage, Page, first_page as first_page
from finetuning_runtime._lists.paginator import AsyncPaginator as AsyncPaginator

if TYPE_CHECKING:
    from . import models


class FineTuningJobPage(Page["models.FineTuningJob"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """The type of this object. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class AsyncFineTuningJobPage(AsyncPage["models.FineTuningJob"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """The type of this object. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class FineTuningJobEventPage(Page["models.FineTuningJobEvent"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """The type of this object. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class AsyncFineTuningJobEventPage(AsyncPage["models.FineTuningJobEvent"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """The type of this object. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class FineTuningJobCheckpointPage(Page["models.FineTuningJobCheckpoint"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """The type of this object. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """Id of the first checkpoint of this page. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """Id of the last checkpoint of this page. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class AsyncFineTuningJobCheckpointPage(AsyncPage["models.FineTuningJobCheckpoint"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """The type of this object. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """Id of the first checkpoint of this page. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """Id of the last checkpoint of this page. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class CheckpointPermissionPage(Page["models.CheckpointPermission"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK.
        None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """The id of the page's first permission. Not in the vendor's documentation; seen in the
        vendor's SDK. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """The id of the page's last permission. Not in the vendor's documentation; seen in the
        vendor's SDK. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class AsyncCheckpointPermissionPage(AsyncPage["models.CheckpointPermission"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK.
        None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """The id of the page's first permission. Not in the vendor's documentation; seen in the
        vendor's SDK. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """The id of the page's last permission. Not in the vendor's documentation; seen in the
        vendor's SDK. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class StoredFilePage(Page["models.StoredFile"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """The type of this object. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class AsyncStoredFilePage(AsyncPage["models.StoredFile"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """The type of this object. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found
