"""Docstrings from the contract: what a value is, its bounds, its default, and where an undocumented fact comes from."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

WIDTH = 100

_ELSEWHERE = {
    "sdk": "in the vendor's SDK",
    "implementation": "in the source of a server",
    "recorded": "in recorded traffic",
}
_COUNTED = (("Length", "character", "characters"), ("Items", "item", "items"), ("Properties", "entry", "entries"))
"""What bounds count: the end of the keyword, and the unit."""


def describe(schema: Mapping[str, Any], overlay: Mapping[str, Any] | None = None) -> str:
    """One paragraph on a property or parameter.

    Args:
        schema: The schema, references followed.
        overlay: What is said of this very place, which comes first (a description, sources).
    """
    whole = {**schema, **(overlay or {})}
    description = " ".join(str(whole.get("description") or schema.get("description") or "").split())
    parts = [description.rstrip(".") + "."] if description else []
    parts += [part for part in (_bounds(schema), _default(whole), _source(whole)) if part]
    return " ".join(parts)


def in_python(text: str, names: Mapping[str, str]) -> str:
    """The text with the names that arguments or attributes have in Python.

    Code of several words stays as it is: it may be a filter, which is sent.

    Args:
        text: A description, in which they are spelled as on the wire.
        names: Name on the wire → name in Python.
    """
    others = {key: name for key, name in names.items() if key != name}
    if not others:
        return text
    return "".join(
        _respelled_code(part, others) if part.startswith("`") else _respelled_words(part, others)
        for part in re.split(r"(`[^`]*`)", text)
    )


def _respelled_code(code: str, names: Mapping[str, str]) -> str:
    key = code.strip("`")
    return f"`{names[key]}`" if key in names else code


def _respelled_words(words: str, names: Mapping[str, str]) -> str:
    for key, name in names.items():
        if _is_no_word(key):
            words = re.sub(rf"(?<![\w./:]){re.escape(key)}(?![\w/:])", f"`{name}`", words)
    return words


def _is_no_word(key: str) -> bool:
    """Whether a key cannot be mistaken for a word of the sentence."""
    return re.search(r"[a-z][A-Z]|_", key) is not None


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
    for kind, one, several in _COUNTED:
        for limit, word in (("min", "at least"), ("max", "at most")):
            if (count := schema.get(f"{limit}{kind}")) is not None:
                parts.append(f"{word} {count} {one if count == 1 else several}")
    for alternative in [*schema.get("oneOf", ()), *schema.get("anyOf", ())]:
        inner = _bounds(alternative)
        if inner:
            parts.append(inner.removeprefix("Bounds: ").rstrip("."))
    return f"Bounds: {', '.join(parts)}." if parts else ""


def _default(schema: Mapping[str, Any]) -> str:
    return f"The server's default: {schema['default']!r}." if "default" in schema else ""


def _source(schema: Mapping[str, Any]) -> str:
    """Where the fact comes from, if not from the vendor's documentation, which needs no word."""
    named: Sequence[str] = schema.get("x-sources", ())
    if not named or any(source == "official" or source.isdigit() for source in named):
        return ""
    seen = [_ELSEWHERE[source] for source in named if source in _ELSEWHERE]
    if not seen:
        return "Inferred: the vendor's documentation does not say it."
    return f"Not in the vendor's documentation; seen {' and '.join(seen)}."


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
