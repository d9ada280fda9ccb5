"""A baseline, from the first run of a server to the day when it expires."""

import re

import pytest
from finetuning_contracts.baseline_file import BaselineFile
from finetuning_contracts.checks.outcomes import Finding, Tally, Trouble
from finetuning_contracts.checks.results import Subject, judged
from finetuning_contracts.checks.run import CHECKS, Checked
from finetuning_contracts.checks.verdicts import exit_code
from finetuning_contracts.errors import UsageError

from contract_tests.tests.checks.tiny_server import tiny_spec

BROKEN = Finding("list_jobs", "response_schema_conformance", "Broken", "", "fuzzing", 200, "", (), signature="id/type")


def checked(*findings, trouble=None, interrupted=False):
    tally = Tally()
    for finding in findings:
        tally.add_finding(finding)
    tally.add_pass("list_jobs", "not_a_server_error")
    tally.accepted["list_jobs"] = 1
    if trouble:
        tally.add_trouble(Trouble("list_jobs", "engine", trouble))
    return Checked((judged(Subject.of(tiny_spec(), None), ("list_jobs",), CHECKS, tally),), interrupted=interrupted)


def after(path, *findings, update=False, whole=True, **options):
    """The exit code of a run with this baseline."""
    file = BaselineFile.at(path, update=update)
    (result,) = file.applied(checked(*findings, **options), whole=whole).results
    return exit_code(result.cells)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "baseline.yaml"


def test_a_baseline_that_a_run_has_written_waives_what_it_found(path):
    assert after(path, BROKEN, update=True) == 0
    assert after(path, BROKEN) == 0


def test_without_update_what_was_found_fails_and_nothing_is_written(path):
    path.write_text("")
    assert after(path, BROKEN) == 1
    assert path.read_text() == ""


def test_an_expired_waiver_is_a_finding_again(path):
    after(path, BROKEN, update=True)
    path.write_text(re.sub("expires: .*", "expires: 2020-01-31", path.read_text()))
    assert after(path, BROKEN) == 1
    assert after(path, BROKEN, update=True) == 1, "an update prolongs nothing"


@pytest.mark.parametrize("options", [{"whole": False}, {"trouble": "connection lost"}, {"interrupted": True}])
def test_a_run_that_has_not_seen_everything_takes_nothing_out(path, options):
    after(path, BROKEN, update=True)
    before = path.read_text()
    after(path, update=True, **options)
    assert path.read_text() == before
    after(path, update=True)
    assert path.read_text() == ""


def test_a_baseline_that_cannot_be_written_loses_no_report(path):
    path.write_text("")
    file = BaselineFile.at(path, update=True)
    path.unlink()
    path.mkdir()
    (result,) = file.applied(checked(BROKEN), whole=True).results
    assert exit_code(result.cells) == 1
    assert list(file.said([])) == [f"cannot write {path}: Is a directory"]


def test_what_is_no_baseline_is_found_before_the_run(path):
    path.write_text("- nonsense\n")
    with pytest.raises(UsageError, match="a waiver is a mapping"):
        BaselineFile.at(path, update=True)
