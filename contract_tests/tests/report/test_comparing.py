"""What is different from one report to the next."""

import copy

import pytest
from finetuning_contracts.report.comparing import compared

from contract_tests.tests.report.documents import hostile_document

WAIVER = {"reason": "Known.", "expires": "2027-01-31", "report": None}


@pytest.fixture
def before():
    document = hostile_document()
    document["providers"][0]["groups"] = [
        group(0, ["create_job"]),
        group(1, ["create_job", "list_jobs"]),
        group(2, ["list_jobs"], WAIVER),
    ]
    return document


@pytest.fixture
def after(before):
    return copy.deepcopy(before)


def group(n, operations, waived=None):
    return {"id": f"{n:012x}", "title": f"Cause {n}", "operations": operations, "waived": waived}


def groups(document):
    return document["providers"][0]["groups"]


def texts(before, after):
    return [" ".join(change.text.split()) for change in compared(before, after).changes]


def test_the_same_report_has_no_changes(before, after):
    assert texts(before, after) == []
    assert not compared(before, after).worse


def test_a_new_cause_is_told_and_is_worse(before, after):
    groups(after).append(group(3, ["create_job"]))
    assert texts(before, after) == ["new tiny 000000000003 Cause 3"]
    assert compared(before, after).worse


def test_a_new_cause_that_is_waived_is_told_and_is_not_worse(before, after):
    groups(after).append(group(3, ["create_job"], WAIVER))
    assert texts(before, after) == ["new tiny 000000000003 Cause 3: waived until 2027-01-31"]
    assert not compared(before, after).worse


def test_a_cause_that_is_gone_is_told_and_is_not_worse(before, after):
    del groups(after)[0]
    assert texts(before, after) == ["gone tiny 000000000000 Cause 0"]
    assert not compared(before, after).worse


def test_a_cause_that_touches_other_operations_is_changed(before, after):
    groups(after)[0]["operations"] = ["create_job", "cancel_job"]
    groups(after)[1]["operations"] = ["list_jobs"]
    assert texts(before, after) == [
        "changed tiny 000000000000 Cause 0: also at cancel_job",
        "changed tiny 000000000001 Cause 1: no more at create_job",
    ]
    assert compared(before, after).worse


def test_a_waiver_that_no_longer_holds_is_worse(before, after):
    groups(after)[2]["waived"] = None
    assert texts(before, after) == ["changed tiny 000000000002 Cause 2: not waived any more"]
    assert compared(before, after).worse
    assert not compared(after, before).worse


def test_what_keeps_two_reports_from_being_compared_well_is_told(before, after):
    after["run"]["seed"] = 2
    after["providers"][0]["spec_sha256"] = "0" * 64
    assert compared(before, after).incomparable == (
        "seed is 1 in one and 2 in the other",
        "the contract of tiny is another one",
    )
