"""How a run judges what it found, against our own mock: no node is needed for that."""

import pytest
from finetuning_contracts.checks import baseline as baselines
from finetuning_contracts.checks.outcomes import Verdict
from finetuning_contracts.checks.settings import Settings
from finetuning_contracts.checks.verdicts import worst
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock import serve
from finetuning_contracts.servers.journey.steps import Outcome, Step, UnexpectedResponseError, walk
from finetuning_contracts.servers.real_run import JOURNEY, RealRun, carry_out, tally_of, with_journey
from finetuning_contracts.servers.routes import WRONG_KEY, to_openai

KEY = "sk-the-key"
QUICK = Settings(seed=1, max_examples=1, cases_per_rule=1)


def waiver(group, reason="Everybody stumbles here."):
    return f"- {{group: '{group.id}', reason: {reason}, expires: 9999-01-01}}\n"


def stumble():
    raise UnexpectedResponseError("fell over a stone")


@pytest.fixture
def run(checked, tmp_path):
    """Judge a journey of the given steps, beside what the checks found, with some groups waived."""

    def run(*steps, known=()):
        path = tmp_path / "baseline.yaml"
        path.write_text("".join(map(waiver, known)), encoding="utf-8")
        return with_journey(checked, list(walk(steps)), baselines.read(path))

    return run


GOOD = Step("look around", "list_files", lambda: "a fine day")
BAD = Step("stumble", "list_files", stumble)


def journey_of(result, operation="list_files"):
    (cell,) = [c for c in result.cells if (c.operation, c.check) == (operation, JOURNEY)]
    return cell


def test_a_journey_that_goes_well_is_a_pass_beside_those_of_the_checks(run):
    result = run(GOOD)
    assert worst(result.cells) is Verdict.PASS
    assert journey_of(result).passed == 1
    assert any(cell.passed for cell in result.cells if cell.check == "status_code_conformance")


def test_a_step_that_fails_fails_the_run_and_says_what_was_seen(run):
    result = run(GOOD, BAD)
    assert worst(result.cells) is Verdict.FAIL
    (finding,) = journey_of(result).findings
    assert (finding.title, finding.message) == ("stumble", "fell over a stone")


def test_a_step_whose_failure_is_known_is_waived_with_its_reason(run):
    result = run(BAD, known=run(BAD).groups)
    assert worst(result.cells) is Verdict.WAIVED
    assert [waiver.reason for waiver in journey_of(result).waivers] == ["Everybody stumbles here."]


def test_a_known_failure_that_is_gone_is_told(run):
    (known,) = run(BAD).groups
    result = run(GOOD, known=[known])
    assert worst(result.cells) is Verdict.PASS
    assert [waiver.group for waiver in result.waivers.stale] == [known.id]


def test_a_step_about_an_operation_that_is_not_checked_counts_too(run):
    result = run(Step("stumble", "delete_file", stumble))
    assert worst(result.cells) is Verdict.FAIL
    assert journey_of(result, "delete_file").verdict is Verdict.FAIL


def test_a_whole_run_makes_the_journey_and_the_checks(tmp_path):
    baseline = tmp_path / "baseline.yaml"
    baseline.write_text("")
    reason = "The wrong key is a right one here."

    def whole_run():
        with serve("openai", keys=[KEY, WRONG_KEY]) as server:
            return carry_out(RealRun(to_openai(server.url, KEY), baseline, only=("list_files",)), QUICK)

    first = whole_run()
    assert worst(first.cells) is Verdict.FAIL
    baseline.write_text("".join(waiver(group, reason) for group in first.groups))
    result = whole_run()
    assert worst(result.cells) is Verdict.WAIVED
    assert journey_of(result).passed == 1
    assert [one.reason for one in journey_of(result, "list_paginated_fine_tuning_jobs").waivers] == [reason]
    assert result.tally.requests > 10


def test_a_baseline_that_cannot_be_read_ends_the_run_before_it_starts(tmp_path):
    baseline = tmp_path / "baseline.yaml"
    baseline.write_text("\n- group: 'abcdefabcdef'\n  expires: 2027-01-31\n", encoding="utf-8")
    run = RealRun(to_openai("http://127.0.0.1:9/v1", KEY), baseline)
    with pytest.raises(UsageError, match=r"baseline\.yaml:2: the waiver wants a text for reason"):
        carry_out(run, QUICK)


def test_steps_count_once_each_for_their_operation():
    outcomes = [Outcome(GOOD, held=True, seen=""), Outcome(GOOD, held=True, seen="")]
    assert tally_of(outcomes).passed == {("list_files", JOURNEY): 2}
