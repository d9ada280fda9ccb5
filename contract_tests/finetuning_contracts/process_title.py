"""Keep credentials of the command line out of the list of processes, which every user of a machine can read."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence

_HIDDEN = "[redacted]"
_OPTIONS = ("--header", "-H")
_HEADER = re.compile(r"(?P<name>(?:--header=|-H=?)?[\w!#$%&'*+.^`|~-]+:)(?!//)\s*\S")
_QUERY = re.compile(r"(?P<address>[a-z]+://[^?]*\?)")
_USER = re.compile(r"(?<=://)[^\s/?#]+(?=@)")


def hide_headers(arguments: Sequence[str]) -> None:
    """Show this process without the values of headers, and without a user or a query in an address, as curl does."""
    shown = list(without_credentials(arguments))
    if shown != list(arguments):
        from setproctitle import setproctitle  # not imported where there is nothing to hide

        setproctitle(shlex.join(["finetuning", *shown]))


def without_credentials(arguments: Sequence[str]) -> Iterator[str]:
    """The arguments of a command line, without what may be a credential in them."""
    before = ""
    for argument in arguments:
        header, address = _HEADER.match(argument), _QUERY.search(argument)
        if header is not None:
            yield f"{header['name']} {_HIDDEN}"
        elif before in _OPTIONS:
            yield _HIDDEN
        elif address is not None:
            yield _USER.sub(_HIDDEN, argument[: address.end()]) + _HIDDEN
        else:
            yield _USER.sub(_HIDDEN, argument)
        before = argument
