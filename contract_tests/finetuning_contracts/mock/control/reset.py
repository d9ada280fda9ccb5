"""`POST /__mock__/reset`: go back to the beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .panel import Panel, answered

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


async def reset(panel: Panel, request: Request) -> Response:
    """Go back to the state that was loaded, or to none; the journal is empty, and faults begin to count anew."""
    del request
    begin_again(panel)
    return answered(panel.clock.state())


def begin_again(panel: Panel) -> None:
    """Go back to the beginning."""
    panel.journal.clear()
    for injection in panel.faults.values():
        injection.restart()
    for app in panel.apps.values():
        app.beginning.go_back()
