"""From counts to verdicts, and from verdicts to an exit code."""

import datetime

import attrs
import pytest
from finetuning_contracts.checks import outcomes
from finetuning_contracts.checks.baseline import Waiver
from finetuning_contracts.checks.outcomes import OFFERED, Finding, Tally, Trouble, Verdict
from finetuning_contracts.checks.results import Subject, judged
from finetuning_contracts.checks.verdicts import exit_code, judge, worst
from finetuning_specs.rules import by_check

FINDING = Finding("a", "c", "Broken", "why", "fuzzing", 200, "", ("curl x",))
KNOWN = Waiver("0" * 12, "Known.", datetime.date(2027, 1, 31))


def cell(tally, waived=None, needs=None):
    (one,) = judge(tally, ["a"], ["c"], waived or {}, needs)
    return one


def passing():
    tally = Tally()
    tally.add_pass("a", "c", 3)
    tally.accepted["a"] = 1
    return tally


def test_a_check_that_held_in_some_cases_passes_with_their_number():
    assert (cell(passing()).verdict, cell(passing()).passed) == (Verdict.PASS, 3)


def test_a_check_that_had_nothing_to_check_is_not_a_pass():
    assert cell(Tally()).verdict is Verdict.NOT_EXERCISED


def test_nothing_passes_of_an_operation_that_was_never_seen_to_succeed():
    tally = passing()
    tally.accepted.clear()
    assert cell(tally).verdict is Verdict.NOT_EXERCISED
    assert cell(tally).why == "the operation was never seen to accept a request"


def test_one_failure_among_passes_fails():
    tally = passing()
    tally.add_finding(FINDING)
    assert cell(tally).verdict is Verdict.FAIL


def test_a_failure_that_the_baseline_names_is_waived():
    tally = passing()
    tally.add_finding(FINDING)
    waived = cell(tally, {FINDING.kind: KNOWN})
    assert (waived.verdict, waived.waivers) == (Verdict.WAIVED, (KNOWN,))


def test_a_waiver_for_one_failure_does_not_cover_another():
    tally = Tally()
    tally.add_finding(FINDING)
    tally.add_finding(Finding("a", "c", "Broken", "why", "fuzzing", 500, "", ("curl y",)))
    assert cell(tally, {FINDING.kind: KNOWN}).verdict is Verdict.FAIL


def test_trouble_is_an_error_even_beside_passes():
    tally = passing()
    tally.add_trouble(Trouble("a", "c", "connection lost"))
    assert cell(tally).verdict is Verdict.ERROR


def test_trouble_that_belongs_to_no_check_is_shown_as_well():
    tally = passing()
    tally.add_trouble(Trouble("a", "engine", "connection lost"))
    assert [c.check for c in judge(tally, ["a"], ["c"], {})] == ["c", "engine"]


def test_of_many_failures_of_one_kind_the_simplest_is_kept():
    tally = Tally()
    for steps in (("curl xxx",), ("curl x",), ("curl xx",)):
        tally.add_finding(Finding("a", "c", "Broken", "why", "fuzzing", 200, "", steps))
    assert (cell(tally).failed, cell(tally).findings[0].steps) == (3, ("curl x",))


def test_tallies_of_parts_add_up():
    whole, part = passing(), passing()
    part.add_finding(FINDING, 2)
    part.requests = 5
    whole.merge(part)
    assert (cell(whole).passed, cell(whole).failed, whole.requests) == (6, 2, 5)


@pytest.mark.parametrize(
    ("verdicts", "expected", "code"),
    [
        ([Verdict.PASS, Verdict.NOT_EXERCISED], Verdict.PASS, 0),
        ([Verdict.PASS, Verdict.WAIVED], Verdict.WAIVED, 0),
        ([Verdict.PASS, Verdict.FAIL, Verdict.ERROR], Verdict.FAIL, 1),
        ([Verdict.PASS, Verdict.ERROR], Verdict.ERROR, 2),
        ([Verdict.NOT_EXERCISED], Verdict.NOT_EXERCISED, 2),
        ([], Verdict.NOT_EXERCISED, 2),
    ],
)
def test_the_worst_verdict_decides(verdicts, expected, code):
    tallies = {
        Verdict.PASS: passing(),
        Verdict.NOT_EXERCISED: Tally(),
        Verdict.FAIL: Tally(findings={FINDING.kind: FINDING}),
        Verdict.WAIVED: Tally(findings={FINDING.kind: FINDING}),
        Verdict.ERROR: Tally(troubles={("a", "c", "x"): Trouble("a", "c", "x")}),
    }
    cells = [cell(tallies[v], {FINDING.kind: KNOWN} if v is Verdict.WAIVED else None) for v in verdicts]
    assert worst(cells) is expected
    assert exit_code(cells) == code


def test_nothing_is_said_of_an_operation_that_is_not_offered():
    tally = passing()
    tally.add_finding(FINDING)
    tally.not_offered.add("a")
    assert (cell(tally).verdict, cell(tally).findings) == (Verdict.NOT_OFFERED, ())


def test_what_one_part_of_a_run_has_seen_is_offered_whatever_another_found():
    tally = passing()
    tally.not_offered.add("a")
    tally.offered.add("a")
    assert cell(tally).verdict is Verdict.PASS


def test_a_required_operation_that_is_not_offered_fails():
    tally = passing()
    tally.not_offered.add("a")
    tally.add_finding(Finding("a", OFFERED, "not offered", "", "survey", 404, "", ("curl",)))
    verdicts = {one.check: one.verdict for one in judge(tally, ["a"], ["c"], {})}
    assert verdicts == {"c": Verdict.NOT_OFFERED, OFFERED: Verdict.FAIL}


def test_what_depends_on_an_operation_that_is_not_offered_was_not_exercised_for_that_reason():
    tally = Tally(not_offered={"create_a"})
    assert cell(tally, needs={"a": ("create_a",)}).verdict is Verdict.NOT_EXERCISED
    assert cell(tally, needs={"a": ("create_a",)}).why == "the server does not offer create_a, on which it depends"


@pytest.fixture
def observed(monkeypatch):
    """The check `c` is a rule that holds a server against nothing but what others do."""
    rule = attrs.evolve(by_check()["in_order"], level="OBSERVED")
    monkeypatch.setattr(outcomes, "by_check", lambda: {"c": rule})


def test_what_is_merely_observed_makes_no_server_wrong(observed):
    tally = passing()
    tally.add_finding(FINDING)
    assert cell(tally).verdict is Verdict.PASS
    assert exit_code([cell(tally)]) == 0
    assert (list(tally.counted()), list(tally.observed())) == ([], [FINDING])


def test_what_is_merely_observed_is_told_beside_the_groups(observed):
    tally = passing()
    tally.add_finding(FINDING)
    subject = Subject("tiny", None, "Tiny", "", None, {"a": "GET /a"}, {})
    result = judged(subject, ["a"], ["c"], tally)
    assert ([group.simplest for group in result.observed], result.groups) == ([FINDING], ())
