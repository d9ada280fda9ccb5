"""Document 002: the text of a reference page without its layout.

Twice the same example request, each with the sample answer glued to it, then the texts of parameters and
fields in the order of the page, without their names. What a text is about follows from two things: document
001 has the same texts beside the names, and a list of allowed values, glued to the next field's text, belongs
to the field whose sample value is in it.
"""

import json
import re
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from typing import Any

from .model import DocumentedOperation, DocumentedParameter
from .shell import Request, parse_curl

VALUES = re.compile(r"^(?P<values>[a-z][\w.]*(?:, [a-z][\w.]*)*) (?=[A-Z])", re.MULTILINE)


def parse(text: str, named: Iterable[DocumentedParameter]) -> list[DocumentedOperation]:
    """The one operation of the page; `named` are parameters whose texts it repeats without their names."""
    (request, sample), (again, sample_again), prose = _examples(text)
    if (request, sample) != (again, sample_again):
        raise ValueError("the page no longer shows the same example twice")
    phrase = next(line for line in prose.splitlines() if line in _phrases())
    about_parameters = prose.partition(f"\n{phrase}\n")[0].splitlines()
    return [
        DocumentedOperation(
            method=request.method,
            url=request.url,
            parameters=tuple(_parameters(about_parameters, named)),
            query=request.query,
            credentials=frozenset(request.headers),
            authenticated=True,
            status=_phrases()[phrase],
            sample=sample,
            enumerations=tuple(tuple(found["values"].split(", ")) for found in VALUES.finditer(prose)),
        )
    ]


def _examples(text: str) -> tuple[tuple[Request, Any], tuple[Request, Any], str]:
    examples = []
    for _ in range(2):
        command, brace, _rest = text.partition("{\n")
        sample, end = json.JSONDecoder().raw_decode(text, len(command) + len(brace) - 2)
        examples.append((parse_curl(command), sample))
        text = text[end:]
    return examples[0], examples[1], text


def _parameters(lines: list[str], named: Iterable[DocumentedParameter]) -> Iterator[DocumentedParameter]:
    """The page says nothing of type, default and required mark, so none of document 001's is taken over."""
    by_text = {parameter.description: parameter for parameter in named}
    for line in lines:
        if line not in by_text:
            raise ValueError(f"no other document names the parameter with this text: {line!r}")
        yield DocumentedParameter(name=by_text[line].name, location=by_text[line].location, description=line)


def _phrases() -> dict[str, int]:
    return {status.phrase: status.value for status in HTTPStatus}
