"""Build the mock of one provider from its spec."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from finetuning_contracts.errors import UsageError

from .app import MockApp
from .clock import Clock, ManualClock
from .context import Context
from .ids import Ids
from .lifecycle import Pace
from .paging import filters
from .providers.registry import provider_class
from .receiving import Limits
from .response_builder import ResponseBuilder
from .state.snapshot import CLOCK
from .state.store import Store
from .state.tables import MEMORY
from .webhooks import ENDPOINTS, Webhooks, WebhookTarget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from finetuning_specs import Spec


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
    webhooks: WebhookTarget | None = None,
    any_id: bool = False,
) -> MockApp:
    """The mock server of a spec's provider, as an ASGI application.

    The same `seed` and the same requests give the same bytes. `keys` are the credentials that are accepted; None: any that
    is not empty. `clock` defaults to one that steps by a second with each request, and that goes on where a database file
    left off. `pace` says how long jobs take. `database` is a file to keep the state in. `limits` says how much is taken, and how
    long is waited. `state` is a JSON file such as `GET /__mock__/state` gives: what an empty database begins with, and what a
    reset goes back to; a `fresh` server goes back there before each request. Under `any_id` what nobody created comes into
    being when a request names it, in a state in which the request makes sense. `webhooks` is where events are sent.

    Raises `UsageError` when the database or the state cannot be used.
    """
    store = Store(database, filters=filters(spec))
    with ExitStack() as undo:
        undo.callback(store.close)
        kind = provider_class(spec.provider)
        context = Context(
            spec=spec,
            store=store,
            clock=_going_on(clock or ManualClock(), store),
            ids=Ids(store, seed),
            pace=pace or Pace(),
            response_builder=ResponseBuilder(spec, kind.unset),
            webhooks=Webhooks(webhooks, expected=store.remembered(ENDPOINTS) is not None),
            any_id=any_id,
        )
        app = MockApp(spec, kind(context, keys), limits or Limits(), fresh=fresh)
        if state is not None:
            _begin(app, state)
        undo.pop_all()
    return app


def _going_on(clock: Clock, store: Store) -> Clock:
    """The clock, not earlier than a server left off that had the same database."""
    left_off = store.remembered(CLOCK)
    if left_off is not None and left_off > clock.now():
        clock.restart(left_off)
    return clock


def _begin(app: MockApp, state: Path) -> None:
    used = not app.context.store.is_empty()
    try:
        app.beginning.take(state.read_bytes(), name=str(state))
    except OSError as error:
        raise UsageError(f"cannot read {state}: {error.strerror}") from error
    if not used:
        app.beginning.go_back()
