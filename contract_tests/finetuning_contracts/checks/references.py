"""Which resources a request names, and how ids of live ones get into it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..specs import Operation


@attrs.frozen
class Request:
    """The parts of a generated request in which references stand."""

    case: str
    """What tells this request from all others."""
    path_parameters: Mapping[str, Any]
    path_is_valid: bool
    query: Mapping[str, Any]
    query_is_valid: bool
    body: Any
    media_type: str | None


@attrs.define
class References:
    """Puts ids of live resources into requests, and judges the refusals that the rest may get."""

    def put_into(self, operation: Operation, request: Request) -> Request | None:
        return None

    def learn(self, operation: Operation, case: str, status: int, content: bytes | None) -> None:
        pass

    def unknown_in(self, case: str) -> frozenset[str]:
        return frozenset()

    def accepts(self, operation: Operation, case: str, status: int) -> bool:
        return status in operation.refusals or status in (401, 403, 404, 429) or status >= 500
