"""Docstrings as help texts: a paragraph of the source is one line, which the terminal breaks where it is narrow."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TypeVar

C = TypeVar("C", bound=Callable[..., object])


def reflowed(command: C) -> C:
    """A command whose docstring, in NumPy's style, has each paragraph in one line."""
    lines: list[str] = []
    for line in inspect.cleandoc(command.__doc__ or "").splitlines():
        if lines and _continues(lines[-1], line):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
    command.__doc__ = "\n".join(lines)
    return command


def _continues(before: str, line: str) -> bool:
    """Whether a line belongs to the paragraph of the one before: both are text, and indented alike."""
    rules = before.startswith("---") or line.startswith("---")
    return bool(before.strip() and line.strip()) and not rules and _indent(before) == _indent(line)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
