"""What was found of a server, as it is kept beside it: the page is made from these values, and `zoo-verify` runs their lines."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from finetuning_contracts.checks.steps import Outcome
from finetuning_contracts.errors import UsageError


@attrs.frozen
class Shown:
    """A group of findings, and the lines that show it."""

    group: str
    """Its id."""
    title: str
    check: str
    """Of the finding that the lines show."""
    signature: str
    """What tells it from others of the same check: the place in the body, the wrong parameter."""
    operation: str
    operations: tuple[str, ...]
    rules: tuple[str, ...]
    message: str
    """What was expected and what came."""
    lines: tuple[str, ...]
    """Of bash. The last one prints the response that shows it."""
    response: str
    """What it printed: status, the headers that matter, the beginning of the body."""
    outcome: Outcome


@attrs.frozen
class Chapter:
    """How a server did in one chapter of rules: numbers of rules."""

    held: int = 0
    broken: int = 0
    not_offered: int = 0
    not_exercised: int = 0


@attrs.frozen
class Found:
    """What was found of one server."""

    server: str
    version: str
    day: str
    seed: int
    requests: int
    chapters: Mapping[str, Chapter]
    operations: Mapping[str, str]
    """Operation → `exercised`, `not offered` or `not exercised`."""
    shown: tuple[Shown, ...]
    not_shown: Mapping[str, str]
    """Group → title, of groups of the run that their own lines did not show on a server started anew: not published."""


def write(found: Found, path: Path) -> None:
    """Keep it."""
    path.write_text(json.dumps(attrs.asdict(found), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read(path: Path) -> Found:
    """What was kept. Raises `UsageError` when there is nothing that this version can read."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return Found(
            **{
                **document,
                "chapters": {name: Chapter(**counts) for name, counts in document["chapters"].items()},
                "shown": tuple(_shown(one) for one in document["shown"]),
            }
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{path}: nothing was kept here that can be read: run `make zoo` first") from error


def _shown(document: Mapping[str, Any]) -> Shown:
    outcome = {**document["outcome"], "headers": tuple(document["outcome"]["headers"])}
    lists: Mapping[str, Sequence[str]] = {name: document[name] for name in ("operations", "rules", "lines")}
    return Shown(**{**document, **{name: tuple(value) for name, value in lists.items()}, "outcome": Outcome(**outcome)})
