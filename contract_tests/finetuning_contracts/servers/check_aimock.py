"""aimock, an independent OpenAI server: `make check-aimock`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from finetuning_contracts.checks.results import ProviderResult
from finetuning_contracts.checks.run import Progress
from finetuning_contracts.checks.settings import Settings
from finetuning_contracts.servers import aimock, command
from finetuning_contracts.servers.real_run import RealRun, carry_out
from finetuning_contracts.servers.routes import to_openai

KEY = "key-that-aimock-accepts"
BASELINE = aimock.folder / "baseline.yaml"


def check_aimock(settings: Settings, progress: Progress = lambda *_: None) -> ProviderResult:
    """Aimock against OpenAI's whole contract."""
    with aimock.running([KEY]) as url:
        run = RealRun(to_openai(url, KEY), BASELINE)
        return carry_out(run, settings, progress)


def runs(settings: Settings, progress: Progress) -> Iterator[ProviderResult]:
    """The one run."""
    yield check_aimock(settings, progress)


if __name__ == "__main__":
    command.main("check-aimock", runs, secrets=[KEY], arguments=sys.argv[1:], baselines={"openai": BASELINE})
