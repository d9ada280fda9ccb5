"""The whole runs behind `make check-gateway` and `make check-aimock`, with few generated requests."""

import pytest
from finetuning_contracts.checks.outcomes import Verdict
from finetuning_contracts.checks.settings import Settings
from finetuning_contracts.checks.verdicts import worst
from finetuning_contracts.servers.check_aimock import check_aimock
from finetuning_contracts.servers.check_gateway import check_fireworks, check_openai
from finetuning_contracts.servers.real_run import JOURNEY

pytestmark = pytest.mark.gateway

FEW = Settings(seed=1, max_examples=1, cases_per_rule=1)


@pytest.mark.parametrize("check", [check_openai, check_fireworks], ids=["openai", "fireworks"])
def test_the_gateway_deviates_as_its_baseline_says_and_in_no_other_way(check):
    result = check(FEW)
    assert unknown_of(result) == []
    assert [waiver.label for waiver in result.waivers.stale] == []
    assert worst(result.cells) is Verdict.WAIVED
    assert result.tally.requests > 300


def test_aimock_deviates_as_its_baseline_says_and_in_no_other_way():
    """Its ids are random, so what few generated requests find is not the same each time; the journey is."""
    result = check_aimock(FEW)
    assert unknown_of(result) == []
    assert [waiver.label for waiver in result.waivers.stale if waiver.title.startswith(JOURNEY)] == []
    assert worst(result.cells) is Verdict.WAIVED
    assert result.tally.requests > 300


def unknown_of(result):
    """What no entry of the baseline waives: findings, and checks that could not be carried out."""
    return [
        f"{cell.operation} {cell.check}: {finding.title}: {finding.message}"
        for cell in result.cells
        for finding, waiver in zip(cell.findings, cell.waivers, strict=True)
        if waiver is None
    ] + [f"{t.operation} {t.check}: {t.message}" for cell in result.cells for t in cell.troubles]
