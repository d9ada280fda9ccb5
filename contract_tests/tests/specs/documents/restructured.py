"""Document 000: a page in reStructuredText, with a table of parameters and a sample that is almost JSON."""

import csv
import json
import re
from collections.abc import Iterator
from typing import Any

from .model import DocumentedOperation, DocumentedParameter
from .shell import parse_curl

REQUEST = re.compile(r"^ {4}(?P<method>[A-Z]+) (?P<path>/\S+)$", re.MULTILINE)
STATUS = re.compile(r"^HTTP (?P<status>\d{3}) code response$", re.MULTILINE)
CURL = re.compile(r"^ *(curl .*)\Z", re.MULTILINE | re.DOTALL)
COMMENT = re.compile(r"\s+#[^\"\n]*$", re.MULTILINE)
LAST_COMMA = re.compile(r",(?=\s*[\]}])")


def parse(text: str) -> list[DocumentedOperation]:
    """The one operation of the page."""
    request = _the(REQUEST, text)
    example = parse_curl(close_quote(_the(CURL, text)[1]))
    stated = (request["method"], f"<host>{request['path']}")
    if (example.method, example.url) != stated:
        raise ValueError(f"the example request is another than the stated one: {example} and {stated}")
    status = _the(STATUS, text)
    return [
        DocumentedOperation(
            method=request["method"],
            url=stated[1],
            parameters=tuple(_parameters(text)),
            query=example.query,
            status=int(status["status"]),
            response_media=example.headers["accept"],
            sample=mended_json(sample_text(text)),
        )
    ]


def sample_text(text: str) -> str:
    """The sample as it stands: the indented block after the status line."""
    after = text[_the(STATUS, text).end() :].partition(".. code-block:: rst\n")[2]
    lines = []
    for line in after.splitlines():
        if line and not line.startswith(" "):
            break
        lines.append(line)
    return "\n".join(lines)


def mended_json(sample: str) -> Any:
    """Parse the sample, which is JSON but for two things, each of which must be there exactly once.

    A comment (`# a list of …`, to the end of its line) and a comma after the last item of an array. Both are
    taken out; nothing else is. Raises `ValueError` when the document no longer needs this, or needs more.
    """
    without_comments, comments = COMMENT.subn("", sample)
    mended, commas = LAST_COMMA.subn("", without_comments)
    if (comments, commas) != (1, 1):
        raise ValueError(f"expected one comment and one comma too many, found {comments} and {commas}")
    return json.loads(mended)


def close_quote(command: str) -> str:
    """The example request with the quote closed that the document leaves open at its very end."""
    command = command.rstrip()
    if command.count("'") % 2 == 0:
        raise ValueError("the example request has no open quote any more")
    return command + "'"


def _parameters(text: str) -> Iterator[DocumentedParameter]:
    """The rows of the parameter table. The path has no template, so all are in the query."""
    table = text.partition("**Parameters**")[2].partition("**Responses**")[0]
    rows = [line.strip() for line in table.splitlines() if line.strip().startswith('"')]
    for name, kind, description in csv.reader(rows, skipinitialspace=True):
        yield DocumentedParameter(
            name=name,
            location="query",
            types=frozenset({kind}),
            required=_required(description),
            description=description,
        )


def _required(description: str) -> bool | None:
    marks = {"``Optional``": False, "``Required``": True}
    return next((meaning for mark, meaning in marks.items() if mark in description), None)


def _the(pattern: re.Pattern[str], text: str) -> re.Match[str]:
    found = pattern.search(text)
    if found is None:
        raise ValueError(f"the document has nothing like {pattern.pattern!r}")
    return found
