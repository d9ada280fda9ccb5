"""Read a training file once, when it arrives, and keep what a job will want to know of it.

The rules, the same for all providers:

- JSON Lines in UTF-8, one object on each line. A byte order mark at the start is skipped, as are blank lines.
- A token is four bytes of the examples' lines; the last one may be shorter.
- Two examples are duplicates when their lines are the same bytes.
"""

from __future__ import annotations

import codecs
import json
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from .formats import FORMATS, Flaw, Format, flaw_of, format_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_BYTES_PER_TOKEN = 4
_LONGEST_LINE = 16 * 1024 * 1024
"""In bytes. More than any model could take as one example."""
_REMEMBERED_LINES = 100_000
"""Duplicates are found among so many examples from the start: to remember all of a large file costs too much memory."""


@attrs.frozen
class Reading:
    """What was found in a file."""

    examples: int = 0
    tokens: int = 0
    duplicates: int = 0
    """How many examples repeat an earlier one."""
    format: Format | None = None
    """What the first example looks like; None: like nothing known."""
    syntax: Flaw | None = None
    """Where the file stops to be JSON Lines. Nothing behind it was read."""
    flaws: Mapping[Format, Flaw] = attrs.field(factory=dict)
    """The first thing that keeps the file from being of a format. Formats that fit are missing."""

    def to_json(self) -> dict[str, Any]:
        """As JSON, for the store."""
        return attrs.asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Reading:
        """From what `to_json` gave."""
        syntax = Flaw(**value["syntax"]) if value["syntax"] else None
        flaws = {wanted: Flaw(**flaw) for wanted, flaw in value["flaws"].items()}
        return cls(**{**value, "syntax": syntax, "flaws": flaws})


def read(content: Iterable[bytes]) -> Reading:
    """Read a file, given in chunks of any size.

    It takes time in proportion to the file's size, so run it off the event loop; it needs memory for one line.
    """
    spent = examples = duplicates = 0
    found: Format | None = None
    flaws: dict[Format, Flaw] = {}
    syntax: Flaw | None = None
    seen: set[bytes] = set()
    for number, line in _lines(content):
        example = _parsed(line, number)
        if isinstance(example, Flaw):
            syntax = example
            break
        examples += 1
        spent += len(line)
        found = format_of(example) if examples == 1 else found
        for wanted in FORMATS:
            if wanted not in flaws and (flaw := flaw_of(example, number, wanted)):
                flaws[wanted] = flaw
        digest = blake2b(line, digest_size=16).digest()
        duplicates += digest in seen
        if examples <= _REMEMBERED_LINES:
            seen.add(digest)
    return Reading(
        examples=examples,
        tokens=-(-spent // _BYTES_PER_TOKEN),
        duplicates=duplicates,
        format=found,
        syntax=syntax,
        flaws=flaws,
    )


def _lines(content: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, each with its number from 1 and without what surrounds it.

    A line that never ends is given in part, once it is longer than any line may be.
    """
    rest, number = b"", 0
    for chunk in content:
        *complete, rest = (rest + chunk).split(b"\n")
        for line in complete:
            number += 1
            if stripped := _stripped(line, number):
                yield number, stripped
        if len(rest) > _LONGEST_LINE:
            yield number + 1, rest
            return
    if stripped := _stripped(rest, number + 1):
        yield number + 1, stripped


def _stripped(line: bytes, number: int) -> bytes:
    return (line.removeprefix(codecs.BOM_UTF8) if number == 1 else line).strip()


def _parsed(line: bytes, number: int) -> dict[str, Any] | Flaw:
    if len(line) > _LONGEST_LINE:
        return Flaw(number, "too_long", str(_LONGEST_LINE))
    try:
        value = json.loads(line.decode("utf-8"), parse_constant=_no_constant)
    except UnicodeDecodeError:
        return Flaw(number, "encoding")
    except RecursionError:
        return Flaw(number, "json", "nested too deeply")
    except ValueError as error:
        return Flaw(number, "json", str(error))
    return value if isinstance(value, dict) else Flaw(number, "object")


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")
