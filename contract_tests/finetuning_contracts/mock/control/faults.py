"""`/__mock__/faults`: list, add and remove faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock.faults import injection
from finetuning_contracts.mock.faults.catalogue import CATALOGUE
from finetuning_contracts.mock.faults.setting import Setting

from .panel import BadCommand, Panel, answered, members

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


async def show(panel: Panel, request: Request) -> Response:
    """Show the faults that are set, and with `?catalogue` all that there are."""
    if "catalogue" in request.query_params:
        return answered({"catalogue": [fault.as_dict() for fault in CATALOGUE.values()]})
    return _set(panel)


async def add(panel: Panel, request: Request) -> Response:
    """Set one more fault: `name`, and what `--fault` takes with it."""
    values = await members(request, ("name", *Setting.OPTIONS))
    try:
        injection.add(panel.faults, Setting.of(values))
    except UsageError as error:
        raise BadCommand(str(error)) from error
    return _set(panel, 201)


async def remove(panel: Panel, request: Request) -> Response:
    """Take back the fault that the path names, or all of them."""
    name: str | None = request.path_params.get("name")
    taken = sum([each.remove(name) for each in panel.faults.values()])
    if name is not None and not taken:
        return answered({"error": f"the fault {name[:80]!r} is not set"}, 404)
    return _set(panel)


def _set(panel: Panel, status: int = 200) -> Response:
    return answered({"faults": injection.active_in(panel.faults)}, status)
