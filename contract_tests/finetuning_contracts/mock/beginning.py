"""What a mock server's state was at the beginning, and how it goes back there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs

from finetuning_contracts.errors import UsageError

from .state import snapshot
from .state.records import Record
from .state.store import Store

if TYPE_CHECKING:
    from .clock import Clock
    from .provider import Provider
    from .state.blobs import Blob


class Beginning:
    """The state that a server starts with and goes back to: an empty one, until another is loaded."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._store = provider.context.store
        self._clock: Clock = provider.context.clock
        self._start: float | None = None
        """When the state was taken that was loaded; None: it does not say."""
        self._loaded: Store | None = None
        """The state that was loaded, apart from the one in use; None: none was."""
        self._shares = False
        """Whether there is something in it that is everyone's."""

    def take(self, content: bytes, *, name: str) -> None:
        """Let the state that the JSON document `name` describes be the beginning.

        The state in use stays as it is. Raises `UsageError`, which names the document, and the place in it.
        """
        saved = snapshot.decode(content, provider=self._provider.context.spec.provider, name=name)
        loaded = Store(filters=self._store.filters)
        try:
            snapshot.fill(loaded, saved, name=name, make_up=self._provider.made_up, admit=self._provider.admitted)
        except UsageError:
            loaded.close()
            raise
        self.close()
        self._loaded = loaded
        self._shares = any(place.tenant == snapshot.EVERYONE for place in loaded.places())
        self._start = saved.clock

    def go_back(self) -> None:
        """Forget what has happened since the beginning, the time and the number of requests included."""
        if self._loaded is None:
            self._store.clear()
        else:
            self._store.become(self._loaded)
        if self._start is None:
            self._clock.reset()
        else:
            self._clock.restart(self._start)

    def welcome(self, tenant: str) -> None:
        """Give a tenant that comes for the first time its copy of what is everyone's."""
        if self._loaded is None or not self._shares or self._store.remembered(f"tenant {tenant}") is not None:
            return
        self._store.remember(f"tenant {tenant}", 1)
        for record in self._loaded.all():
            if record.place.tenant == snapshot.EVERYONE:
                own = structs.replace(record, place=record.place._replace(tenant=tenant), sequence=0)
                self._store.add(own, self._copied(record))

    def dump(self) -> bytes:
        """The state in use as JSON."""
        with self._store.transaction():
            return snapshot.encode(snapshot.dump(self._store, self._provider.context.spec.provider, self._clock.now()))

    def _copied(self, record: Record) -> Blob | None:
        """The content of a record that was loaded, for another one."""
        assert self._loaded is not None
        content = self._loaded.kept_content(record)
        if content is None or content.path is None:
            return content
        with content.open() as file:
            return self._store.folder.take(file, content.size)

    def close(self) -> None:
        """Let go of what was loaded."""
        if self._loaded is not None:
            self._loaded.close()
