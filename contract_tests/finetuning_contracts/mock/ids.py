"""Ids that look like the provider's and are the same in every run: made from the seed and a counter."""

from __future__ import annotations

import hashlib
import string
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .state.store import Store

ALPHANUMERIC = string.digits + string.ascii_letters
HEX = "0123456789abcdef"


class Ids:
    """Gives ids. Each is given once, as long as the store keeps its counters."""

    def __init__(self, store: Store, seed: int) -> None:
        self._store = store
        self._seed = seed

    def new(self, kind: str, *, prefix: str = "", length: int = 24, alphabet: str = ALPHANUMERIC) -> str:
        """An id of this kind: `prefix` and then `length` characters of `alphabet`."""
        number = self._store.next_number(kind)
        return prefix + token(f"{self._seed}/{kind}/{number}", length=length, alphabet=alphabet)


def token(text: str, *, length: int = 24, alphabet: str = ALPHANUMERIC) -> str:
    """Characters that follow from the text, and look as if they did not. `length` is at most 64."""
    return hashlib.sha512(text.encode()).digest()[:length].translate(_table(alphabet)).decode("ascii")


@cache
def _table(alphabet: str) -> bytes:
    """Byte → character."""
    return bytes(ord(alphabet[byte % len(alphabet)]) for byte in range(256))
