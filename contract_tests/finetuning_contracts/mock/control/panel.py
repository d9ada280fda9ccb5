"""What the control endpoints have at hand, and how they answer."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import attrs
from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from starlette.requests import Request

    from finetuning_contracts.mock.app import MockApp
    from finetuning_contracts.mock.clock import Clock
    from finetuning_contracts.mock.faults.injection import Injection
    from finetuning_contracts.mock.journal import Journal


@attrs.frozen
class Panel:
    """What a running mock server is made of."""

    apps: Mapping[str, MockApp]
    """By prefix."""
    clock: Clock
    journal: Journal
    faults: Mapping[str, Injection]
    """By prefix."""


class BadCommand(Exception):
    """A control request makes no sense; its text says why, in one line."""


def answered(value: Any, status: int = 200) -> Response:
    """A response with a value as JSON."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Response(body.encode("utf-8", "replace"), status, media_type="application/json")


async def members(request: Request, known: Iterable[str]) -> dict[str, Any]:
    """The members of a request's body, which has to be a JSON object without others than those known.

    Raises `BadCommand`.
    """
    names = tuple(known)
    try:
        value = json.loads(await request.body())
    except (ValueError, RecursionError) as error:
        raise BadCommand(f"send a JSON object with {', '.join(names)}") from error
    if not isinstance(value, dict):
        raise BadCommand(f"send a JSON object with {', '.join(names)}")
    unknown = [name for name in value if name not in names]
    if unknown:
        raise BadCommand(f"unknown: {unknown[0][:50]!r}; known are {', '.join(names)}")
    return value


def number(values: Mapping[str, Any], name: str) -> float | None:
    """A member that is a finite number; None where it is not there. Raises `BadCommand`."""
    value = values.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise BadCommand(f"{name} is a number")
    return float(value)
