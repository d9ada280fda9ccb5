"""Stateful mock servers, built from the specs.

    >>> with serve("openai") as server:
    ...     client = openai.Client(base_url=server.url, api_key="any key will do")
    ...     server.advance(60)      # seconds on the server's own clock

`create_app` gives the ASGI application alone. `POST /__mock__/advance {"seconds": 60}` does over HTTP what
`advance` does.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from finetuning_specs import Spec, load_spec

from finetuning_contracts.errors import UsageError

from .app import MockApp
from .clock import EPOCH, AcceleratedClock, Clock, ImmediateClock, ManualClock
from .context import World
from .ids import Ids
from .lifecycle import Pace
from .paging import filters
from .providers.registry import provider_class
from .receiving import Limits
from .response_builder import Shapes
from .serve import MockServer, run
from .state.snapshot import CLOCK
from .state.store import Store
from .state.tables import MEMORY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = [
    "AcceleratedClock",
    "Clock",
    "ImmediateClock",
    "Limits",
    "ManualClock",
    "MockApp",
    "MockServer",
    "Pace",
    "create_app",
    "serve",
]


def create_app(
    spec: Spec,
    *,
    seed: int = 0,
    keys: Sequence[str] | None = None,
    clock: Clock | None = None,
    pace: Pace | None = None,
    database: str = MEMORY,
    limits: Limits | None = None,
    state: Path | None = None,
    fresh: bool = False,
) -> MockApp:
    """The mock server of a spec's provider, as an ASGI application.

    The same `seed` and the same requests give the same bytes. `keys` are the credentials that are accepted; None: any that
    is not empty. `clock` defaults to one that steps by a second with each request, and that goes on where a database file
    left off. `pace` says how long jobs take. `database` is a file to keep the state in.

    Raises `UsageError` when the database or the state cannot be used.
    """
    store = Store(database, filters=filters(spec))
    with ExitStack() as undo:
        undo.callback(store.close)
        kind = provider_class(spec.provider)
        world = World(
            spec=spec,
            store=store,
            clock=clock or ManualClock(start=store.remembered(CLOCK) or EPOCH),
            ids=Ids(store, seed),
            pace=pace or Pace(),
            shapes=Shapes(spec, kind.unset),
        )
        app = MockApp(spec, kind(world), keys, limits or Limits(), fresh=fresh)
        if state is not None:
            _begin(app, state)
        undo.pop_all()
    return app


def _begin(app: MockApp, state: Path) -> None:
    used = not app.world.store.is_empty()
    try:
        app.beginning.take(state.read_bytes(), name=str(state))
    except OSError as error:
        raise UsageError(f"cannot read {state}: {error.strerror}") from error
    if not used:
        app.beginning.go_back()


@contextmanager
def serve(
    provider: str | Spec,
    *,
    profile: str | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    seed: int = 0,
    keys: Sequence[str] | None = None,
    clock: Clock | None = None,
    pace: Pace | None = None,
    database: str = MEMORY,
    limits: Limits | None = None,
    state: Path | None = None,
    fresh: bool = False,
) -> Iterator[MockServer]:
    """Serve a provider's mock on a port (0: a free one) while the context is open.

    What is not said here, `create_app` says.

    `profile` is used with a provider's name; a spec has its own.

    Raises `UsageError` when the provider or the profile is unknown, the address cannot be had, or the
    database not be used.
    """
    spec = load_spec(provider, profile) if isinstance(provider, str) else provider
    app = create_app(
        spec, seed=seed, keys=keys, clock=clock, pace=pace, database=database, limits=limits, state=state, fresh=fresh
    )
    try:
        with run(app, host=host, port=port) as server:
            yield server
    finally:
        app.close()
