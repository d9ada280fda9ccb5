"""Put the mocks of one or more providers behind one address, and serve them."""

from __future__ import annotations

import functools
import json
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import attrs
from finetuning_specs import PROVIDERS, Spec, load_spec
from starlette.middleware.cors import CORSMiddleware

from finetuning_contracts.errors import UsageError

from .apps import create_app
from .clock import Clock, ManualClock, clock_of
from .control.panel import Panel
from .control.reset import begin_again
from .control.router import Control
from .control.state import dumped, load
from .environment import environment
from .faults.injection import Injection, active_in, add
from .faults.setting import Setting
from .journal import Journal
from .receiving import Limits
from .server.front import Front
from .server.run import in_thread
from .server.tls import certificate_for
from .state.tables import MEMORY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from starlette.types import ASGIApp

    from .app import MockApp
    from .clock import Mode
    from .journal import Entry
    from .lifecycle import Pace
    from .server.run import Certificate, Listening
    from .webhooks import WebhookTarget

ALL = "all"
"""In place of a provider: all of them, each below its name."""


@attrs.frozen(kw_only=True)
class Options:
    """How mocks are to be served."""

    profile: str | None = None
    seed: int = 0
    keys: Sequence[str] | None = None
    clock: Clock | None = None
    pace: Pace | None = None
    database: str = MEMORY
    state: Path | None = None
    """A state to begin with, as `GET /__mock__/state` gives it."""
    fresh: bool = False
    """Whether to go back to the beginning before each request."""
    any_id: bool = False
    """Whether what nobody created comes into being when a request names it."""
    limits: Limits | None = None
    faults: Sequence[Setting] = ()
    control: bool = True
    """Whether there are endpoints below `/__mock__`."""
    token: str | None = None
    """What the control endpoints ask for; None: nothing."""
    webhooks: WebhookTarget | None = None
    """Where events are sent; None: nowhere."""
    cors: Sequence[str] = ()
    """The origins whose pages may read what the server answers; `*`: any."""


@attrs.frozen
class Mocks:
    """Mocks behind one application, not listening yet."""

    panel: Panel
    front: Front
    asgi: ASGIApp

    @property
    def paths(self) -> dict[str, str]:
        """Provider → the path of its API: `/openai/v1`."""
        return {app.spec.provider: f"{prefix}{app.base_path}" for prefix, app in self.panel.apps.items()}

    def connect(self, listening: Listening) -> None:
        """Let faults cut the connections of what listens."""
        for injection in self.panel.faults.values():
            injection.hang_up = listening.hang_up


@contextmanager
def assembled(provider: str | Spec, options: Options, note: Callable[[Entry], None] | None = None) -> Iterator[Mocks]:
    """The mocks of a provider, or of all, while the context is open. `note` is called with each request.

    Raises `UsageError` when a name is unknown, or the database cannot be used.
    """
    clock = options.clock or ManualClock()
    with ExitStack() as stack:
        apps: dict[str, MockApp] = {}
        for spec in _specs(provider, options.profile):
            prefix = f"/{spec.provider}" if provider == ALL else ""
            app = create_app(
                spec,
                seed=options.seed,
                keys=options.keys,
                clock=clock,
                pace=options.pace,
                database=_database(options.database, spec.provider if prefix else ""),
                limits=options.limits,
                state=None if prefix else options.state,
                fresh=options.fresh,
                webhooks=options.webhooks,
                any_id=options.any_id,
            )
            stack.callback(app.close)
            apps[prefix] = app
        panel = Panel(
            apps=apps,
            clock=clock,
            journal=Journal(),
            faults=_injections(apps, options),
        )
        if provider == ALL and options.state is not None:
            load(panel, _read(options.state), name=str(options.state))
        control = Control(panel, options.token) if options.control else None
        front = Front(apps, clock, panel.journal, panel.faults, control=control, note=note)
        yield Mocks(panel, front, _shared(front, options.cors))


@attrs.frozen
class MockServer:
    """A running mock server."""

    url: str
    """The base URL for a client, with the spec's own base path: `http://127.0.0.1:8000/v1`."""
    urls: Mapping[str, str]
    """Provider → its base URL; of `all` there are several."""
    certificate: Certificate | None
    """Under TLS: what the server shows, and the authority that clients have to trust."""
    _panel: Panel
    _key: str
    """One that it accepts."""

    @property
    def app(self) -> MockApp:
        """The application of the first provider."""
        return next(iter(self._panel.apps.values()))

    @property
    def clock(self) -> Clock:
        """What time it is in the server."""
        return self._panel.clock

    @property
    def requests(self) -> Journal:
        """The requests that it has answered."""
        return self._panel.journal

    @property
    def faults(self) -> Faults:
        """What it does wrong."""
        return Faults(self._panel)

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables that point the SDKs at this server."""
        found: dict[str, str] = {}
        for app in self._panel.apps.values():
            found |= environment(app.spec, self.urls[app.spec.provider], key=self._key)
        if self.certificate is not None and self.certificate.authority is not None:
            found["SSL_CERT_FILE"] = str(self.certificate.authority)
        return found

    def advance(self, seconds: float) -> None:
        """Let time pass in the server; jobs go on by it. Raises `ValueError` below 0."""
        self._panel.clock.advance(seconds)

    def reset(self) -> None:
        """Go back to the state that was loaded, or to none: things, time, journal. Faults stay."""
        begin_again(self._panel)

    def state(self) -> Any:
        """The whole state, as JSON has it: what `load` takes."""
        return json.loads(dumped(self._panel))

    def load(self, state: Any) -> None:
        """Let a state be the one in use and the one that `reset` goes back to. Raises `UsageError`."""
        load(self._panel, json.dumps(state).encode(), name="the state")


@attrs.frozen
class Faults:
    """The faults of a running server."""

    _panel: Panel

    def add(self, name: str, **options: Any) -> None:
        """Set a fault: `add("server-error", probability=0.1, operation="create_file")`.

        Raises `UsageError` when there is no such fault, or nothing here can have it.
        """
        add(self._panel.faults, Setting.of({"name": name, **options}))

    def remove(self, name: str | None = None) -> None:
        """Take back a fault, or all of them."""
        for injection in self._panel.faults.values():
            injection.remove(name)

    def active(self) -> list[dict[str, Any]]:
        """Those that are set, and how often each has shown."""
        return active_in(self._panel.faults)

    @contextmanager
    def having(self, name: str, **options: Any) -> Iterator[None]:
        """Have a fault while the context is open."""
        self.add(name, **options)
        try:
            yield
        finally:
            self.remove(name)


@contextmanager
def serve(
    provider: str | Spec,
    *,
    profile: str | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    seed: int = 0,
    keys: Sequence[str] | None = None,
    clock: Clock | Mode | None = None,
    pace: Pace | None = None,
    database: str = MEMORY,
    limits: Limits | None = None,
    state: Path | None = None,
    fresh: bool = False,
    any_id: bool = False,
    faults: Sequence[str] = (),
    control: bool = True,
    token: str | None = None,
    cors: Sequence[str] = (),
    webhooks: WebhookTarget | None = None,
    tls: bool | Certificate = False,
) -> Iterator[MockServer]:
    """Serve a provider's mock, or those of `all`, on a port (0: a free one) while the context is open.

    What is not said here, `create_app` says.

    `clock` may be the name of a mode as well: `immediate`.

    `profile` is used with a provider's name; a spec has its own. `faults` are written as the option `--fault` is. Without
    `control` there is nothing below `/__mock__`; with a `token` what is there asks for it. `cors` are the origins whose
    pages may read responses. `tls`: with a certificate made for this server, or with that one.

    Raises `UsageError` when the provider, the profile or a fault is unknown, the address cannot be had, or the database or
    the certificate not be used.
    """
    options = Options(
        profile=profile,
        seed=seed,
        keys=keys,
        clock=clock_of(clock) if isinstance(clock, str) else clock,
        pace=pace,
        database=database,
        limits=limits,
        state=state,
        fresh=fresh,
        any_id=any_id,
        faults=[Setting.parse(fault) for fault in faults],
        control=control,
        token=token,
        cors=cors,
        webhooks=webhooks,
    )
    with (
        assembled(provider, options) as mocks,
        certificate_for(host, tls) as certificate,
        in_thread(
            mocks.asgi, host=host, port=port, certificate=certificate, patience=(limits or Limits()).patience
        ) as listening,
    ):
        mocks.connect(listening)
        urls = {name: f"{listening.origin}{path}" for name, path in mocks.paths.items()}
        url = listening.origin if provider == ALL else next(iter(urls.values()))
        yield MockServer(url, urls, certificate, mocks.panel, keys[0] if keys else "any")


def _specs(provider: str | Spec, profile: str | None) -> list[Spec]:
    if isinstance(provider, Spec):
        return [provider]
    return [_spec(name, profile) for name in (PROVIDERS if provider == ALL else (provider,))]


@functools.cache
def _spec(provider: str, profile: str | None) -> Spec:
    """A spec, read once in a process."""
    return load_spec(provider, profile)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error


def _database(path: str, part: str) -> str:
    """The database of one of several providers: `jobs.db` gives `jobs.openai.db`."""
    if not part or path == MEMORY:
        return path
    stem, dot, ending = path.rpartition(".")
    return f"{stem}.{part}.{ending}" if dot else f"{path}.{part}"


def _injections(apps: Mapping[str, MockApp], options: Options) -> dict[str, Injection]:
    injections = {prefix: Injection(app, options.seed) for prefix, app in apps.items()}
    for setting in options.faults:
        add(injections, setting)
    return injections


def _shared(front: ASGIApp, origins: Sequence[str]) -> ASGIApp:
    """The application, which pages of other origins may use."""
    if not origins:
        return front
    return CORSMiddleware(
        front, allow_origins=origins, allow_methods=["*"], allow_headers=["*"], expose_headers=["*"], max_age=600
    )
