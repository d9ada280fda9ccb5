"""Document 003: a reference in Markdown that a generator of Eiffel clients wrote.

An index of operations with method and path, then a section for each with a table of parameters, the type of
the answer, the name of the credentials and the media types.
"""

import json
import re
from collections.abc import Iterator

from .model import DocumentedOperation, DocumentedParameter

BASE = re.compile(r"^All URIs are relative to \*(?P<url>\S+)\*$", re.MULTILINE)
INDEX = re.compile(r"^\[\*\*(?P<id>\w+)\*\*\]\(\S+\) \| \*\*(?P<method>\w+)\*\* (?P<path>/\S*) \|", re.MULTILINE)
SECTION = re.compile(r"^# \*\*(?P<id>\w+)\*\*$", re.MULTILINE)
ROW = re.compile(r"^ \*\*(?P<name>\w+)\*\* \| (?P<type>\S+?)\| (?P<description>.*?) *\|(?P<notes>.*)$", re.MULTILINE)
NOTE = re.compile(r"\[(.*?)\]")
RETURNS = re.compile(r"^### Return type\n\n\[\*\*(?P<type>\w+)\*\*\]", re.MULTILINE)
MEDIA = re.compile(r"^ - \*\*(?P<header>[\w-]+)\*\*: (?P<media>.+)$", re.MULTILINE)
AUTHORIZATION = re.compile(r"^### Authorization\n\n(?P<scheme>.+)$", re.MULTILINE)

TYPES = {"**STRING_32**": "string", "**INTEGER_32**": "integer"}
"""Eiffel's types; a link instead of one of these is a type of the API, and the parameter is the body."""


def parse(text: str) -> list[DocumentedOperation]:
    """The operations of the index, each with its section. Raises `ValueError` when the two differ."""
    base = BASE.search(text)
    sections = dict(_sections(text))
    index = list(INDEX.finditer(text))
    if base is None or {row["id"] for row in index} != set(sections):
        raise ValueError("index and sections of the document do not name the same operations")
    return [_operation(row, base["url"], sections[row["id"]]) for row in index]


def _sections(text: str) -> Iterator[tuple[str, str]]:
    _, *parts = SECTION.split(text)
    yield from zip(parts[::2], parts[1::2], strict=True)


def _operation(row: re.Match[str], base: str, section: str) -> DocumentedOperation:
    returns, authorization = RETURNS.search(section), AUTHORIZATION.search(section)
    media = {found["header"]: found["media"] for found in MEDIA.finditer(section)}
    url = base + row["path"]
    content_type = media["Content-Type"]
    rows = list(ROW.finditer(section))
    bodies = [found for found in rows if found["type"].startswith("[")]
    return DocumentedOperation(
        method=row["method"].upper(),
        url=url,
        id=row["id"],
        parameters=tuple(_parameter(found, url) for found in rows if found not in bodies),
        authenticated=authorization is not None and authorization["scheme"].startswith("["),
        request_media=frozenset() if content_type == "Not defined" else frozenset({content_type}),
        body_required=all("optional" not in _notes(found) for found in bodies) if bodies else None,
        response_media=media["Accept"],
        response_type=returns["type"] if returns else None,
    )


def _parameter(row: re.Match[str], url: str) -> DocumentedParameter:
    notes = _notes(row)
    defaults = [json.loads(n.removeprefix("default to ")) for n in notes if n.startswith("default to ")]
    return DocumentedParameter(
        name=row["name"],
        location="path" if f"{{{row['name']}}}" in url else "query",
        types=frozenset({TYPES[row["type"]]}),
        required="optional" not in notes,
        default=defaults[0] if defaults else None,
        description=row["description"],
    )


def _notes(row: re.Match[str]) -> list[str]:
    return NOTE.findall(row["notes"])
