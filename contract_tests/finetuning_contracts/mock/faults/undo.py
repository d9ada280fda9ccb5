"""Have a request answered as if it were done, and keep nothing of it."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from finetuning_contracts.mock.state.store import Store


class _UndoneError(Exception):
    """Ends a transaction so that nothing of it is kept."""


@contextmanager
def undone(store: Store) -> Iterator[None]:
    """Nothing that is written meanwhile is kept."""
    with suppress(_UndoneError), store.transaction():
        yield
        raise _UndoneError
