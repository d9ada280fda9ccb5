"""Whether the query of a request is valid as it was sent: in a URL, every value is text.

schemathesis breaks a query parameter before it is written: null where a string belongs is invalid there, and the text
`null`, which is a string, when it is sent. Nobody can refuse such a request, so its acceptance is no finding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from finetuning_specs.parameters import ParameterError, read_query

if TYPE_CHECKING:
    from finetuning_specs import Operation


def is_valid_query(operation: Operation, url: str) -> bool:
    """Whether the query of a URL, as it was sent, is one that the operation takes.

    An undeclared parameter makes it invalid here, whatever servers think of those.
    """
    text = urlsplit(url).query
    declared = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    sent = {name.partition("[")[0] for name, _ in parse_qsl(text, keep_blank_values=True)}
    if not sent <= declared:
        return False
    try:
        read_query(operation.parameters, text)
    except ParameterError:
        return False
    return True
