# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
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
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class AsyncFineTuningJobPage(AsyncPage["models.FineTuningJob"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class FineTuningJobEventPage(Page["models.FineTuningJobEvent"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class AsyncFineTuningJobEventPage(AsyncPage["models.FineTuningJobEvent"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class FineTuningJobCheckpointPage(Page["models.FineTuningJobCheckpoint"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """The id of the page's first checkpoint. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """The id of the page's last checkpoint. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class AsyncFineTuningJobCheckpointPage(AsyncPage["models.FineTuningJobCheckpoint"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """The id of the page's first checkpoint. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """The id of the page's last checkpoint. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class FineTuningCheckpointPermissionPage(Page["models.FineTuningCheckpointPermission"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """The id of the page's first permission. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """The id of the page's last permission. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class AsyncFineTuningCheckpointPermissionPage(AsyncPage["models.FineTuningCheckpointPermission"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """The id of the page's first permission. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """The id of the page's last permission. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class OpenAIFilePage(Page["models.OpenAIFile"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """The id of the page's first file, null on an empty page. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """The id of the page's last file, null on an empty page. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class AsyncOpenAIFilePage(AsyncPage["models.OpenAIFile"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """The id of the page's first file, null on an empty page. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """The id of the page's last file, null on an empty page. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class ModelPage(Page["models.Model"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class AsyncModelPage(AsyncPage["models.Model"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class WebhookEndpointPage(Page["models.WebhookEndpoint"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK.
        None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """The id of the page's first endpoint. Not in the vendor's documentation; seen in the vendor's
        SDK. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """The id of the page's last endpoint. Not in the vendor's documentation; seen in the vendor's
        SDK. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class AsyncWebhookEndpointPage(AsyncPage["models.WebhookEndpoint"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK.
        None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found

    @property
    def first_id(self) -> str | None:
        """The id of the page's first endpoint. Not in the vendor's documentation; seen in the vendor's
        SDK. None where the server leaves it out."""
        found: str | None = self._own("first_id")
        return found

    @property
    def last_id(self) -> str | None:
        """The id of the page's last endpoint. Not in the vendor's documentation; seen in the vendor's
        SDK. None where the server leaves it out."""
        found: str | None = self._own("last_id")
        return found


class strPage(Page["str"]):
    """A page of the list, and all pages behind it."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK.
        None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found


class AsyncstrPage(AsyncPage["str"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def object(self) -> models.ListObject | str | None:
        """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK.
        None where the server leaves it out."""
        found: models.ListObject | str | None = self._own("object")
        return found
