"""The responses of operations, and how each is read."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from openapi_python_client.parser.responses import Response as ParsedResponse

from .annotations import annotation
from .decoders import Decoders


@attrs.frozen
class Response:
    """What the responses of some documented statuses hold."""

    statuses: tuple[int, ...]
    decode: str
    """Expression for the decoded value of `value`."""
    type: str
    reads: str
    """`json`, `text`, `bytes` or `none`."""

    @property
    def reader(self) -> str:
        """The expression for its `ResponseReader`."""
        reads = "" if self.reads == "json" else f", {self.reads!r}"
        return f"ResponseReader({self.statuses!r}, lambda value: {self.decode}{reads})"


def responses(parsed: Iterable[ParsedResponse], decoders: Decoders) -> list[Response]:
    """The responses, those that are read alike in one."""
    groups: dict[tuple[str, str, bool], Response] = {}
    for response in (_response(one, decoders) for one in parsed):
        key = (response.reads, response.decode, response.statuses[0] < 300)
        first = groups.setdefault(key, response)
        if first is not response:
            groups[key] = attrs.evolve(first, statuses=first.statuses + response.statuses)
    return list(groups.values())


def _response(response: ParsedResponse, decoders: Decoders) -> Response:
    status_range = response.status_code.range
    assert status_range is not None  # the audit refuses `default`, which has no range
    statuses = (status_range[0],)
    kind = response.source["return_type"]
    if kind == "bytes":
        return Response(statuses, decode="File(payload=value)", type="File", reads="bytes")
    if kind == "None":
        return Response(statuses, decode="value", type="None", reads="none")
    if kind == "str":
        return Response(statuses, decode="value", type="str", reads="text")
    return Response(
        statuses,
        decode=decoders.expression(response.prop, "value"),
        type=annotation(response.prop, open_enums=True),
        reads="json",
    )
