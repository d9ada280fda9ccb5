"""`/__mock__/state`: the whole state as JSON; of several providers by their names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from starlette.responses import Response

from finetuning_contracts.errors import UsageError

from .panel import BadCommand, Panel, answered

if TYPE_CHECKING:
    from starlette.requests import Request


async def show(panel: Panel, request: Request) -> Response:
    """Give the state, as `change` takes it."""
    del request
    return Response(dumped(panel), media_type="application/json")


async def change(panel: Panel, request: Request) -> Response:
    """Take another state, which is also the one that `reset` goes back to."""
    try:
        load(panel, await request.body(), name="the body")
    except UsageError as error:
        raise BadCommand(str(error)) from error
    return answered(panel.clock.state())


def dumped(panel: Panel) -> bytes:
    """The state as JSON."""
    dumps = {app.spec.provider: app.beginning.dump() for app in panel.apps.values()}
    if len(dumps) == 1:
        return next(iter(dumps.values()))
    return b"{%b}" % b",".join(json.dumps(name).encode() + b":" + dump for name, dump in dumps.items())


def load(panel: Panel, content: bytes, *, name: str) -> None:
    """Take a state. Raises `UsageError`, which names the document `name` and the place in it."""
    if len(panel.apps) == 1:
        next(iter(panel.apps.values())).load(content, name=name)
        return
    for provider, part in parts(content, [app.spec.provider for app in panel.apps.values()], name=name).items():
        app = next(app for app in panel.apps.values() if app.spec.provider == provider)
        app.load(part, name=f"{name}, {provider}")


def parts(content: bytes, providers: list[str], *, name: str) -> dict[str, bytes]:
    """The states of several providers, from a document that has them by name. Raises `UsageError`."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{name} is not JSON") from error
    if not isinstance(document, dict) or not document.keys() <= set(providers):
        raise UsageError(
            f"{name} has to be an object with the states of providers by their names: {', '.join(providers)}"
        )
    return {provider: json.dumps(part).encode() for provider, part in document.items()}
