"""The base of every resource: `client.files`, `client.fine_tuning.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._errors.tracebacks import Shielded

if TYPE_CHECKING:
    from .._http.session import AsyncSession, Session


class Resource(Shielded):
    """Calls that belong together. What they raise brings no local variables along."""

    def __init__(self, session: Session) -> None:
        self._session = session


class AsyncResource(Shielded):
    """As `Resource`, for asyncio."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
