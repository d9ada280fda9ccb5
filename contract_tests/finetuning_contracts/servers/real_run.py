"""One run against a real server: a user's journey, the contract checks, and what of both is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import attrs

from finetuning_contracts.checks import baseline as baselines
from finetuning_contracts.checks.outcomes import Finding, Tally
from finetuning_contracts.checks.results import ProviderResult, judged
from finetuning_contracts.checks.run import CHECKS, Progress, check
from finetuning_contracts.checks.settings import Settings, Target
from finetuning_contracts.servers.journey.journey import journey
from finetuning_contracts.servers.journey.route import Route
from finetuning_contracts.servers.journey.steps import Outcome, walk

JOURNEY = "journey"
"""The name under which reports and baselines list the steps of a journey, beside the checks' own names."""


@attrs.frozen
class RealRun:
    """What to do with one server."""

    route: Route
    baseline: Path
    """Known deviations, in the format of `finetuning_contracts.checks.baseline`."""
    only: tuple[str, ...] = ()
    """Ids of the operations to check; empty: all."""


def carry_out(run: RealRun, settings: Settings, progress: Progress = lambda *_: None) -> ProviderResult:
    """Make the journey, then check the contract, and judge both by the baseline.

    The journey comes first: the checks leave hundreds of jobs behind.

    Raises:
        UsageError: the server cannot be reached, or the baseline cannot be read.
    """
    waivers = baselines.read(run.baseline)
    with journey(run.route) as steps:
        outcomes = list(walk(steps))
    targets = {run.route.spec.provider: Target(run.route.url, run.route.headers)}
    (checked,) = check([run.route.spec], targets, settings, only=run.only, progress=progress).results
    return with_journey(checked, outcomes, waivers)


def with_journey(
    checked: ProviderResult, outcomes: Sequence[Outcome], waivers: Sequence[baselines.Waiver]
) -> ProviderResult:
    """What the checks found, and the journey beside it, judged by one baseline."""
    tally = tally_of(outcomes)
    tally.merge(checked.tally)
    seen = [*(cell.operation for cell in checked.cells), *(outcome.step.operation for outcome in outcomes)]
    return judged(checked.subject, tuple(dict.fromkeys(seen)), (*CHECKS, JOURNEY), tally, waivers)


def tally_of(outcomes: Iterable[Outcome]) -> Tally:
    """The steps of a journey, in the form in which the checks count."""
    tally = Tally()
    for outcome in outcomes:
        if outcome.held:
            tally.add_pass(outcome.step.operation, JOURNEY)
            tally.accepted[outcome.step.operation] += 1
        else:
            tally.add_finding(_finding(outcome))
    return tally


def _finding(outcome: Outcome) -> Finding:
    return Finding(
        operation=outcome.step.operation,
        check=JOURNEY,
        title=outcome.step.name,
        message=outcome.seen,
        phase=JOURNEY,
        status=None,
        response="",
        steps=(),
    )
