"""aimock, an OpenAI server that nobody here wrote: `make check-aimock`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from finetuning_specs import load_spec

from finetuning_contracts.checks.run import Progress, ProviderResult
from finetuning_contracts.checks.settings import Settings, Target
from finetuning_contracts.servers import aimock, command, openai_journey
from finetuning_contracts.servers.openai_journey import openai_client
from finetuning_contracts.servers.real_run import RealRun, carry_out
from finetuning_contracts.servers.server import PACKAGES

KEY = "key-that-aimock-accepts"


def check_aimock(settings: Settings, progress: Progress = lambda *_: None) -> ProviderResult:
    """Aimock against OpenAI's whole contract."""
    with (
        aimock.running([KEY]) as url,
        openai_client(url, KEY) as client,
        openai_client(url, "a-wrong-key") as stranger,
    ):
        run = RealRun(
            spec=load_spec("openai"),
            target=Target(url, {"Authorization": f"Bearer {KEY}"}),
            steps=openai_journey.steps(client, stranger),
            baseline=PACKAGES / "aimock" / "baseline.yaml",
        )
        return carry_out(run, settings, progress)


def runs(settings: Settings, progress: Progress) -> Iterator[ProviderResult]:
    """The one run."""
    yield check_aimock(settings, progress)


if __name__ == "__main__":
    command.main("check-aimock", runs, secrets=[KEY], arguments=sys.argv[1:])
