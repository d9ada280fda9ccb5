"""Docstrings from the spec: what a value is, its bounds, its default, where the fact comes from."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

WIDTH = 100

_EVIDENCE = {
    "official": "official documentation",
    "sdk": "the vendor's SDK",
    "implementation": "the server's source",
    "recorded": "recorded traffic",
    "inferred": "inferred",
}


def describe(schema: Mapping[str, Any], overlay: Mapping[str, Any] | None = None) -> str:
    """One paragraph on a property or parameter.

    Args:
        schema: The schema, references resolved.
        overlay: What stands beside the reference, which comes first (a description, sources).
    """
    sidecar = overlay or {}
    description = " ".join(str(sidecar.get("description") or schema.get("description") or "").split())
    parts = [description.rstrip(".") + "."] if description else []
    parts += [
        part for part in (_bounds(schema), _default({**schema, **sidecar}), _sources({**schema, **sidecar})) if part
    ]
    return " ".join(parts)


def _bounds(schema: Mapping[str, Any]) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    parts = []
    if low is not None and high is not None:
        parts.append(f"{low} to {high}")
    elif low is not None:
        parts.append(f"at least {low}")
    elif high is not None:
        parts.append(f"at most {high}")
    if "exclusiveMinimum" in schema:
        parts.append(f"more than {schema['exclusiveMinimum']}")
    if "exclusiveMaximum" in schema:
        parts.append(f"less than {schema['exclusiveMaximum']}")
    for keyword, unit, word in (
        ("minLength", "characters", "at least"),
        ("maxLength", "characters", "at most"),
        ("minItems", "items", "at least"),
        ("maxItems", "items", "at most"),
        ("minProperties", "entries", "at least"),
        ("maxProperties", "entries", "at most"),
    ):
        if keyword in schema:
            parts.append(f"{word} {schema[keyword]} {unit}")
    for alternative in [*schema.get("oneOf", ()), *schema.get("anyOf", ())]:
        inner = _bounds(alternative)
        if inner:
            parts.append(inner.removeprefix("Bounds: ").rstrip("."))
    return f"Bounds: {', '.join(parts)}." if parts else ""


def _default(schema: Mapping[str, Any]) -> str:
    return f"The server's default: {schema['default']!r}." if "default" in schema else ""


def _sources(schema: Mapping[str, Any]) -> str:
    named: Sequence[str] = schema.get("x-sources", ())
    sources = [f"document {s}" if s.isdigit() else _EVIDENCE.get(s, s) for s in named]
    return f"Source: {', '.join(sources)}." if sources else ""


def docstring(text: str, indent: int) -> str:
    """The text as the inside of a docstring: wrapped, indented, harmless inside triple quotes."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''")
    if safe.endswith('"'):
        safe = safe[:-1] + '\\"'
    pad = " " * indent
    paragraphs = []
    for paragraph in safe.split("\n"):
        stripped = paragraph.lstrip(" ")
        own = pad + " " * (len(paragraph) - len(stripped))
        hang = own + ("    " if own != pad else "")
        lines = textwrap.wrap(
            stripped, WIDTH - len(own), subsequent_indent="", break_long_words=False, break_on_hyphens=False
        ) or [""]
        paragraphs.append("\n".join((own if i == 0 else hang) + line if line else "" for i, line in enumerate(lines)))
    return "\n".join(paragraphs).lstrip(" ")
