"""What `--update-baseline` writes."""

import datetime
from pathlib import Path

import pytest
from finetuning_contracts.checks.baseline import waivers_in
from finetuning_contracts.checks.baseline_update import updated
from finetuning_contracts.checks.groups import grouped
from finetuning_contracts.checks.outcomes import Finding
from finetuning_contracts.errors import UsageError

TODAY = datetime.date(2026, 11, 21)
PATH = Path("b.yaml")


def group(signature):
    finding = Finding("list_jobs", "journey", 'Is "broken": x', "", "fuzzing", 200, "", (), signature=signature)
    return grouped([finding], {})[0]


A, B, C = group("a"), group("b"), group("c")


def update(text, *groups, whole=True, today=TODAY):
    return updated(PATH, text.encode(), groups, today, whole=whole)


def waived(text):
    return [waiver.group for waiver in waivers_in(PATH, text.encode())]


BY_HAND = f"""# Ours.

- group: '{A.id}'  # the odd one
  reason: >-
    It has always
    been so.
  expires: 2027-01-31

# About lists.
- group: '{B.id}'
  reason: Lists.
  expires: 2027-01-31
# The end.
"""


def test_a_new_file_gets_each_group_for_ninety_days_and_says_that_nobody_has_looked():
    text = update("", A, B).content
    assert waived(text) == [A.id, B.id]
    assert '  title: "Is \\"broken\\": x: list_jobs"\n' in text
    assert "  reason: Found on 2026-11-21; nobody has looked at it yet.\n  expires: 2027-02-19\n" in text


def test_updating_twice_changes_nothing():
    once = update(BY_HAND, A, B, C).content
    again = update(once, A, B, C)
    assert again.content == once
    assert again.remarks == ("b.yaml: nothing to change",)


def test_what_a_person_wrote_stays_to_the_letter_when_groups_are_added():
    assert update(BY_HAND, A, B, C).content.startswith(BY_HAND)


def test_what_is_not_found_any_more_becomes_a_comment_and_is_told():
    result = update(BY_HAND, B)
    assert waived(result.content) == [B.id]
    kept = [line.removeprefix("# ") for line in result.content.splitlines()]
    assert all(line.removeprefix("# ") in kept for line in BY_HAND.splitlines()), "no line is lost"
    assert result.remarks == (f"b.yaml: not found any more, taken out: {A.id} It has always been so.",)


def test_what_nobody_has_touched_is_deleted_when_it_is_gone():
    assert update(update("# Ours.\n", A, B).content, B).content == "# Ours.\n" + update("", B).content


def test_an_entry_that_somebody_has_explained_is_not_deleted():
    text = update("", A).content.replace("Found on 2026-11-21; nobody has looked at it yet.", "Known.")
    assert "#   reason: Known." in update(text).content


def test_a_run_of_a_part_takes_nothing_out():
    result = update(BY_HAND, B, whole=False)
    assert result.content == BY_HAND
    assert result.remarks == (
        f"b.yaml: not found, but kept: not everything was checked: {A.id} It has always been so.",
    )


def test_an_expired_waiver_is_not_prolonged_but_told():
    result = update(BY_HAND, A, B, today=datetime.date(2027, 2, 1))
    assert result.content == BY_HAND
    assert (
        result.remarks[0]
        == f"b.yaml: expired on 2027-01-31, give it another day by hand: {A.id} It has always been so."
    )


def test_a_file_that_is_not_one_entry_after_the_other_is_left_as_it_is():
    text = f"[{{group: '{A.id}', reason: x, expires: 2027-01-31}}]\n"
    with pytest.raises(UsageError, match=r"b\.yaml was left as it is|not valid YAML"):
        update(text, A, B)
