"""`/__mock__/requests`: the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .panel import BadCommand, Panel, answered

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

_FILTERS = ("method", "path", "operation", "provider", "fault")


async def show(panel: Panel, request: Request) -> Response:
    """List the requests, the oldest first; query parameters filter as `Journal.where` does."""
    query = request.query_params
    unknown = [name for name in query if name not in {*_FILTERS, "status"}]
    if unknown:
        raise BadCommand(f"unknown: {unknown[0][:50]!r}; known are {', '.join(_FILTERS)}, status")
    status = query.get("status")
    if status is not None and not (status.isascii() and status.isdecimal()):
        raise BadCommand("status is a number")
    entries = panel.journal.where(
        status=int(status) if status is not None else None, **{name: query.get(name) for name in _FILTERS}
    )
    return answered({"requests": [entry.as_dict() for entry in entries]})


async def clear(panel: Panel, request: Request) -> Response:
    """Forget them."""
    del request
    panel.journal.clear()
    return answered({"requests": []})
