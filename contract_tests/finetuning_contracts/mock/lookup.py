"""Find what a request names; where any id will do, what nobody created comes into being."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import attrs

from .state.records import Place, Record
from .state.snapshot import Loaded
from .state.store import Store

if TYPE_CHECKING:
    from finetuning_specs import Operation

MakeUp = Callable[[Place, str, "Operation | None"], Loaded]
"""Makes a record that an operation can be about."""


@attrs.define
class Lookup:
    """Finds records in a store."""

    _store: Store
    make_up: MakeUp | None = None
    """How a record comes into being that nobody created; None: it does not."""

    def find(
        self, place: Place, id: str, operation: Operation | None = None, *, only_shown: bool = False
    ) -> Record | None:
        """The record with this id in this place; None when there is none, nor comes one into being.

        `operation` is the one that is about the record; None: another record is, which names this one.
        `only_shown`: see `Store.records`.
        """
        record = self._store.get(place, id, only_shown=only_shown)
        if record is None and self.make_up is not None:
            loaded = self.make_up(place, id, operation)
            record = self._store.add(loaded.record, loaded.content)
        return record

    @contextmanager
    def in_what_there_is(self) -> Iterator[None]:
        """Within, nothing comes into being."""
        make_up, self.make_up = self.make_up, None
        try:
            yield
        finally:
            self.make_up = make_up
