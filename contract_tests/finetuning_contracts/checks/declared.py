"""What a contract says of a response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_specs import Operation


def declared(operation: Operation, status: int) -> Mapping[str, Any] | None:
    """What the spec says about a status: by its number, its class (`4XX`) or `default`."""
    responses = operation.responses
    for code in (str(status), f"{status // 100}XX", f"{status // 100}xx", "default"):
        if code in responses:
            return responses[code]
    return None
