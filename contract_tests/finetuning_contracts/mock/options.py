"""What the options of `finetuning mock` mean: each is read here once, and refused with one line when it makes no sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finetuning_specs import PROVIDERS

from finetuning_contracts.errors import UsageError

from .clock import Clock, clock_of
from .faults.setting import Setting
from .server.run import Certificate
from .serving import ALL, Options
from .state.tables import MEMORY
from .webhooks import WebhookTarget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from .clock import Mode


def read(
    provider: str,
    *,
    clock: Mode,
    speed: float | None,
    state: Path | None,
    load: Path | None,
    fresh: bool,
    any_id: bool,
    seed: int,
    profile: str | None,
    keys: Sequence[str] | None,
    faults: Sequence[str],
    cors: Sequence[str],
    webhooks: WebhookTarget | None,
    control: bool,
    token: str | None,
) -> Options:
    """How the mocks are to be served. Raises `UsageError`."""
    if provider not in {*PROVIDERS, ALL}:
        raise UsageError(f"unknown provider {provider!r}: choose one of {', '.join(PROVIDERS)}, {ALL}")
    if provider == ALL and profile is not None:
        raise UsageError("--profile is for one provider: name it instead of 'all'")
    if keys is not None and not all(keys):
        raise UsageError("a --key may not be empty")
    if token is not None and not control:
        raise UsageError("--control-token and --no-control exclude each other")
    if token is not None and not token:
        raise UsageError("the --control-token may not be empty")
    return Options(
        profile=profile,
        seed=seed,
        keys=keys,
        clock=_clock(clock, speed),
        database=str(state) if state is not None else MEMORY,
        state=load,
        fresh=fresh,
        any_id=any_id,
        faults=[Setting.parse(fault) for fault in faults],
        control=control,
        token=token,
        cors=cors,
        webhooks=webhooks,
    )


def certificate(made: bool, chain: Path | None, key: Path | None) -> bool | Certificate:  # noqa: FBT001  the options' order
    """What `serve` takes as `tls`. Raises `UsageError`."""
    if chain is None and key is None:
        return made
    if chain is None or key is None:
        raise UsageError("--tls-cert and --tls-key belong together")
    for path in (chain, key):
        try:
            path.read_bytes()
        except OSError as error:
            raise UsageError(f"cannot read {path}: {error.strerror}") from error
    return Certificate(chain, key)


def webhooks(url: str | None, secret: str | None) -> WebhookTarget | None:
    """Where events are sent; None: nowhere. Raises `UsageError`."""
    if url is None and secret is None:
        return None
    if url is None or secret is None:
        raise UsageError("--webhook-url and --webhook-secret belong together")
    return WebhookTarget(url, secret)


def _clock(mode: Mode, speed: float | None) -> Clock:
    if speed is not None and mode != "accelerated":
        raise UsageError("--speed is for --clock accelerated")
    try:
        return clock_of(mode, speed=speed)
    except ValueError as error:
        raise UsageError(f"--speed: {error}") from error
