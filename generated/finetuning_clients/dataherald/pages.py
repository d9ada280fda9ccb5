# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""The pages of the lists: what `list` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finetuning_runtime._lists.page import AsyncPage, Page, first_page as first_page
from finetuning_runtime._lists.paginator import AsyncPaginator as AsyncPaginator

if TYPE_CHECKING:
    from . import models


class FinetuningPage(Page["models.Finetuning"]):
    """A page of the list, and all pages behind it."""


class AsyncFinetuningPage(AsyncPage["models.Finetuning"]):
    """A page of the list, and all pages behind it, for asyncio."""


class DatabaseConnectionPage(Page["models.DatabaseConnection"]):
    """A page of the list, and all pages behind it."""


class AsyncDatabaseConnectionPage(AsyncPage["models.DatabaseConnection"]):
    """A page of the list, and all pages behind it, for asyncio."""


class GoldenSqlPage(Page["models.GoldenSql"]):
    """A page of the list, and all pages behind it."""


class AsyncGoldenSqlPage(AsyncPage["models.GoldenSql"]):
    """A page of the list, and all pages behind it, for asyncio."""
