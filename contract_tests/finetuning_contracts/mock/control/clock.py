"""`/__mock__/clock`: look at the clock, set it, let time pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .panel import BadCommand, Panel, answered, members, number

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


async def show(panel: Panel, request: Request) -> Response:
    """Show the clock."""
    del request
    return answered(panel.clock.state())


async def change(panel: Panel, request: Request) -> Response:
    """Set `mode`, `speed` and `now`, then `advance` by seconds; whatever of these is sent."""
    values = await members(request, ("mode", "speed", "now", "advance"))
    if not values:
        raise BadCommand("send at least one of mode, speed, now, advance")
    speed, now, seconds = (number(values, name) for name in ("speed", "now", "advance"))
    try:
        panel.clock.set(mode=values.get("mode"), speed=speed, now=now)
        panel.clock.advance(seconds or 0.0)
    except (ValueError, TypeError) as error:
        raise BadCommand(str(error)) from error
    return _settled(panel)


async def advance(panel: Panel, request: Request) -> Response:
    """Let `seconds` pass: `POST /__mock__/advance`."""
    seconds = number(await members(request, ("seconds",)), "seconds")
    if seconds is None:
        raise BadCommand('send {"seconds": N}, N from 0 on')
    try:
        panel.clock.advance(seconds)
    except ValueError as error:
        raise BadCommand(str(error)) from error
    return _settled(panel)


def _settled(panel: Panel) -> Response:
    for app in panel.apps.values():
        app.settle()
    return answered(panel.clock.state())
