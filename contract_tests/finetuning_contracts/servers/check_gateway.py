"""The Portkey gateway, for real, in front of our mock servers: `make check-gateway`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import attrs
from finetuning_runtime._lowlevel.client import Client
from finetuning_specs import load_spec

from finetuning_contracts.checks.run import Progress, ProviderResult
from finetuning_contracts.checks.settings import Settings, Target
from finetuning_contracts.mock import serve
from finetuning_contracts.servers import command, portkey_fireworks_journey, portkey_gateway, portkey_journey
from finetuning_contracts.servers.portkey_fireworks_journey import (
    ACCOUNT,
    DATASET,
    MODEL,
    PROVIDER,
    custom_host,
    put_dataset,
)
from finetuning_contracts.servers.portkey_journey import portkey_client, upstream_headers
from finetuning_contracts.servers.real_run import RealRun, carry_out
from finetuning_contracts.servers.server import PACKAGES

BASELINES = PACKAGES / "portkey"
KEY = "key-of-the-mock-behind-the-gateway"

CHECKED_DATASET = "checks"
"""What the checks train on, beside the journey's dataset, which is gone by then."""

HONOUR_THE_CUSTOM_HOST = (
    "create_fine_tuning_job",
    "list_paginated_fine_tuning_jobs",
    "retrieve_fine_tuning_job",
    "list_files",
    "retrieve_file",
)
"""What the checks call with Fireworks behind the gateway. Uploading and cancelling forget the custom host;
events, checkpoints and downloads go astray; deleting works, but nothing can be uploaded again."""


def check_openai(settings: Settings, progress: Progress = lambda *_: None) -> ProviderResult:
    """The gateway with provider openai: the whole contract."""
    with (
        serve("openai", keys=[KEY]) as upstream,
        _gateway("openai", upstream.url) as (target, client, stranger),
    ):
        run = RealRun(
            spec=load_spec("portkey"),
            target=target,
            steps=portkey_journey.steps(client, stranger),
            baseline=BASELINES / "baseline-openai.yaml",
        )
        return _named(carry_out(run, settings, progress), "openai")


def check_fireworks(settings: Settings, progress: Progress = lambda *_: None) -> ProviderResult:
    """The gateway with provider fireworks-ai: the calls that reach the Fireworks mock."""
    account = {"x-portkey-fireworks-account-id": ACCOUNT}
    with ExitStack() as stack:
        upstream = stack.enter_context(serve("fireworks", keys=[KEY]))
        host = custom_host(upstream.url)
        target, client, stranger = stack.enter_context(_gateway(PROVIDER, host, **account))
        for dataset in (DATASET, CHECKED_DATASET):
            put_dataset(upstream.url, KEY, dataset)
        run = RealRun(
            spec=load_spec("portkey"),
            target=target,
            steps=portkey_fireworks_journey.steps(client, stranger),
            baseline=BASELINES / "baseline-fireworks.yaml",
            only=HONOUR_THE_CUSTOM_HOST,
        )
        alive = attrs.evolve(settings, parameters={"files": CHECKED_DATASET, "model": MODEL})
        return _named(carry_out(run, alive, progress), PROVIDER)


@contextmanager
def _gateway(provider: str, upstream: str, **further: str) -> Iterator[tuple[Target, Client, Client]]:
    """A gateway: how to reach an upstream through it, and two clients that do, one with a wrong key."""
    with ExitStack() as stack:
        gateway = stack.enter_context(portkey_gateway.running())
        headers = upstream_headers(provider, upstream, KEY, **further)
        wrong = upstream_headers(provider, upstream, "a-wrong-key", **further)
        client, stranger = (stack.enter_context(portkey_client(gateway, h)) for h in (headers, wrong))
        yield Target(gateway, headers), client, stranger


def _named(result: ProviderResult, upstream: str) -> ProviderResult:
    """The result under a name that says what was behind the gateway: the report shows two."""
    return attrs.evolve(result, spec=attrs.evolve(result.spec, provider=f"portkey/{upstream}"))


def runs(settings: Settings, progress: Progress) -> Iterator[ProviderResult]:
    """One run for each provider behind the gateway."""
    yield check_openai(settings, progress)
    yield check_fireworks(settings, progress)


if __name__ == "__main__":
    command.main("check-gateway", runs, secrets=[KEY], arguments=sys.argv[1:])
