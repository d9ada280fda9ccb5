"""`GET /__mock__/health`: that the server is there, and what it serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .panel import Panel, answered

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


async def show(panel: Panel, request: Request) -> Response:
    """Say that all is well."""
    del request
    paths = {app.spec.provider: f"{prefix}{app.base_path}" for prefix, app in panel.apps.items()}
    return answered({"status": "ok", "providers": paths, "clock": panel.clock.state(), "requests": len(panel.journal)})
