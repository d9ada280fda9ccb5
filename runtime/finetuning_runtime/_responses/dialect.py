"""How one provider spells what the usual forms of an error leave open: the spec's `x-client`, under `errors`."""

from __future__ import annotations

from typing import Final, NamedTuple

import httpx


class Dialect(NamedTuple):
    """Further names, beside the usual ones."""

    message: tuple[str, ...] = ()
    """Members of an error's body that hold its sentence."""
    code: tuple[str, ...] = ()
    """Members of an error's body that hold its code."""
    body: tuple[str, ...] = ()
    """Members of an error's body of which what is in them is given as the body, as by the vendor's SDK."""
    request_id_headers: tuple[str, ...] = ()
    """Headers of a response that hold what the provider's support knows it by."""


_USUAL: Final = Dialect()
_KEY: Final = "finetuning_dialect"


def note_dialect(response: httpx.Response, dialect: Dialect) -> None:
    """Have whoever reads a response know its dialect."""
    response.extensions[_KEY] = dialect


def dialect_of(response: httpx.Response) -> Dialect:
    """The dialect of a response; the usual names alone where nothing was noted."""
    found = response.extensions.get(_KEY)
    return found if isinstance(found, Dialect) else _USUAL
