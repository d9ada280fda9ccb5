"""Documents 001 and 004: the text of a rendered reference page.

Method and path segments stand on a line each, then an example request, a sample answer, and titled sections
in which each parameter is a block of lines (name, type, marks) followed by a paragraph about it.
"""

import json
import re
from collections.abc import Iterator

from .model import DocumentedOperation, DocumentedParameter
from .shell import parse_curl

SECTIONS = {"Authorizations": "header", "Path Parameters": "path", "Query Parameters": "query"}
RESPONSE = re.compile(r"^(?P<status>\d{3}) - (?P<media>\S+)$", re.MULTILINE)


def parse(text: str) -> list[DocumentedOperation]:
    """The one operation of the page."""
    heading, _, rest = text.partition("curl ")
    method, *segments = heading.split()
    command, brace, _ = rest.partition("\n{")
    sample, end = json.JSONDecoder().raw_decode(rest, len(command) + len(brace) - 1)
    prose = rest[end:]
    request = parse_curl(f"curl {command}")
    if request.method != method or not request.url.endswith("".join(segments)):
        raise ValueError(f"the example request is another than the stated one: {request}")
    response = RESPONSE.search(prose)
    if response is None:
        raise ValueError("the page has no response line such as '200 - application/json'")
    parameters = list(_parameters(prose))
    credentials = frozenset(p.name.lower() for p in parameters if p.location == "header")
    return [
        DocumentedOperation(
            method=method,
            url=request.url,
            parameters=tuple(p for p in parameters if p.location != "header"),
            query=request.query,
            credentials=credentials,
            authenticated=bool(credentials),
            status=int(response["status"]),
            response_media=response["media"],
            sample=sample,
        )
    ]


def _parameters(prose: str) -> Iterator[DocumentedParameter]:
    location = None
    blocks = [block.splitlines() for block in re.split(r"\n{2,}", prose.strip())]
    for block, following in zip(blocks, [*blocks[1:], []], strict=True):
        if len(block) == 1:  # a section's title, or a paragraph about the parameter before it
            location = SECTIONS.get(block[0], None if block[0] == "Response" else location)
        elif location is not None:
            yield _parameter(block, location, " ".join(following))


def _parameter(block: list[str], location: str, description: str) -> DocumentedParameter:
    name, kind, *marks = block
    defaults = [mark.removeprefix("default:") for mark in marks if mark.startswith("default:")]
    return DocumentedParameter(
        name=name,
        location=location,
        types=frozenset(kind.split(" | ")),
        required="required" in marks,
        default=json.loads(defaults[0]) if defaults else None,
        description=description,
    )
