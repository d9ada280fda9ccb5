"""A request as a line that a person can paste into a shell."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from typing import Any


def curl(method: str, url: str, headers: Mapping[str, str], body: Any = None) -> str:
    """The request as a curl line. Credentials are still in it: redact the result."""
    words = ["curl", "-X", method]
    for name, value in headers.items():
        words += ["-H", f"{name}: {value}"]
    if body is not None:
        words += ["-H", "Content-Type: application/json", "-d", json.dumps(body)]
    return shlex.join([*words, url])
