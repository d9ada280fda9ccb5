"""A request of a report as a few lines of Python, for whoever has no shell that reads curl lines."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

_WIDTH = 100
"""Characters of a line, where the values allow it."""


def python_lines(step: Mapping[str, Any], server: str) -> str:
    """A step of a reproduction as a call of httpx. Credentials are read from the environment; the report has none."""
    arguments = [repr(step["method"]), repr(server.rstrip("/") + step["target"])]
    headers = [(repr(name), repr(value)) for name, value in step["headers"]]
    headers += [(repr(name), f"os.environ[{_variable(name)!r}]") for name in step["credentials"]]
    if headers:
        arguments.append(_headers(headers))
    body = _body(step)
    if body:
        arguments.append(f"content={body!r}")
    lines = ["import os", ""] if step["credentials"] else []
    return "\n".join([*lines, "import httpx", "", _call(arguments), "print(response.status_code, response.text)"])


def _variable(header: str) -> str:
    """`x-api-key` → `X_API_KEY`."""
    return "".join(character if character.isalnum() else "_" for character in header).upper()


def _body(step: Mapping[str, Any]) -> bytes:
    if "body_base64" in step:
        return base64.b64decode(step["body_base64"])
    text: str = step.get("body", "")
    return text.encode("utf-8", "replace")


def _headers(headers: list[tuple[str, str]]) -> str:
    """As a dictionary; as a list of pairs where a name occurs twice."""
    twice = len({name.lower() for name, _ in headers}) < len(headers)
    values = [f"({name}, {value})" if twice else f"{name}: {value}" for name, value in headers]
    opening, closing = "[]" if twice else "{}"
    flat = f"headers={opening}{', '.join(values)}{closing}"
    if len(flat) <= _WIDTH:
        return flat
    return f"headers={opening}\n" + "".join(f"        {value},\n" for value in values) + f"    {closing}"


def _call(arguments: list[str]) -> str:
    flat = f"response = httpx.request({', '.join(arguments)})"
    if len(flat) <= _WIDTH:
        return flat
    return "response = httpx.request(\n" + "".join(f"    {argument},\n" for argument in arguments) + ")"
