"""The Portkey gateway, for real, in front of our mock servers: `make check-gateway`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import attrs

from finetuning_contracts.checks.results import ProviderResult
from finetuning_contracts.checks.run import Progress
from finetuning_contracts.checks.settings import Settings
from finetuning_contracts.mock import serve
from finetuning_contracts.servers import command, portkey_gateway
from finetuning_contracts.servers.real_run import RealRun, carry_out
from finetuning_contracts.servers.routes import (
    FIREWORKS_MODEL,
    HONOUR_THE_CUSTOM_HOST,
    put_dataset,
    through_gateway_to_fireworks,
    through_gateway_to_openai,
)

KEY = "key-of-the-mock-behind-the-gateway"

OPENAI, FIREWORKS = "portkey/openai", "portkey/fireworks-ai"
"""What the two runs are called in the report."""
BASELINES = {
    OPENAI: portkey_gateway.folder / "baseline-openai.yaml",
    FIREWORKS: portkey_gateway.folder / "baseline-fireworks.yaml",
}

JOURNEYS_DATASET, CHECKED_DATASET = "journey", "checks"
"""What the journey trains on and deletes, and what the checks train on."""


def check_openai(settings: Settings, progress: Progress = lambda *_: None) -> ProviderResult:
    """The gateway with provider openai: the whole contract."""
    with serve("openai", keys=[KEY]) as upstream, portkey_gateway.running() as gateway:
        run = RealRun(through_gateway_to_openai(gateway, upstream.url, KEY), BASELINES[OPENAI])
        return _named(carry_out(run, settings, progress), OPENAI)


def check_fireworks(settings: Settings, progress: Progress = lambda *_: None) -> ProviderResult:
    """The gateway with provider fireworks-ai: the calls that reach the Fireworks mock."""
    with serve("fireworks", keys=[KEY]) as upstream, portkey_gateway.running() as gateway:
        for dataset in (JOURNEYS_DATASET, CHECKED_DATASET):
            put_dataset(upstream.url, KEY, dataset)
        route = through_gateway_to_fireworks(gateway, upstream.url, KEY, JOURNEYS_DATASET)
        run = RealRun(route, BASELINES[FIREWORKS], only=HONOUR_THE_CUSTOM_HOST)
        alive = attrs.evolve(settings, parameters={"files": CHECKED_DATASET, "model": FIREWORKS_MODEL})
        return _named(carry_out(run, alive, progress), FIREWORKS)


def _named(result: ProviderResult, name: str) -> ProviderResult:
    """The result under a name that says what was behind the gateway: the report shows two."""
    return attrs.evolve(result, subject=attrs.evolve(result.subject, provider=name))


def runs(settings: Settings, progress: Progress) -> Iterator[ProviderResult]:
    """One run for each provider behind the gateway."""
    yield check_openai(settings, progress)
    yield check_fireworks(settings, progress)


if __name__ == "__main__":
    command.main("check-gateway", runs, secrets=[KEY], arguments=sys.argv[1:], baselines=BASELINES)
