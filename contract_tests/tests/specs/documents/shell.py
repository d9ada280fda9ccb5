"""The example requests in the documents: what a `curl` command says of method, address, query and headers."""

import shlex
from collections.abc import Mapping
from urllib.parse import parse_qsl

import attrs


@attrs.frozen
class Request:
    """An example request."""

    method: str
    url: str
    """Without the query."""
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """By lower-case name."""


def parse_curl(command: str) -> Request:
    """Read a `curl` command. Raises `ValueError` when it is none, or has an option that no document uses."""
    program, *words = shlex.split(command.replace("\\\n", " "))
    if program != "curl":
        raise ValueError(f"not a curl command: {command!r}")
    method, url, headers = "GET", "", {}
    remaining = iter(words)
    for word in remaining:
        if word in ("-X", "--request"):
            method = next(remaining).upper()
        elif word in ("-H", "--header"):
            name, _, value = next(remaining).partition(":")
            headers[name.strip().lower()] = value.strip()
        elif word == "--url":
            url = next(remaining)
        elif word.startswith("-") or url:
            raise ValueError(f"unexpected {word!r} in {command!r}")
        else:
            url = word
    address, _, query = url.partition("?")
    return Request(method=method, url=address, query=dict(parse_qsl(query)), headers=headers)
