"""Known deviations: read, matched, expired, stale."""

import datetime

import attrs
import pytest
from finetuning_contracts.checks.baseline import Waiver, by_finding, read, waive
from finetuning_contracts.checks.groups import grouped
from finetuning_contracts.checks.outcomes import Finding
from finetuning_contracts.errors import UsageError

TODAY = datetime.date(2026, 11, 21)


def finding(operation="list_jobs", check="response_schema_conformance", signature="error/type"):
    return Finding(operation, check, "Broken", "why", "fuzzing", 200, "{}", ("curl",), signature=signature)


(GROUP,) = grouped([finding(), finding("retrieve_job")], {})
(OTHER,) = grouped([finding(signature="id/type")], {})


def baseline(tmp_path, text):
    path = tmp_path / "baseline.yaml"
    path.write_text(text)
    return read(path)


def waiver(group=GROUP, expires=TODAY, reason="Known."):
    return Waiver(group.id, reason, expires)


def test_a_waiver_says_which_group_why_until_when_and_where_it_was_reported(tmp_path):
    (one,) = baseline(
        tmp_path,
        f"""
- group: '{GROUP.id}'
  title: a body is broken
  reason: >-
    Shows an empty
    object.
  expires: 2027-01-31
  report: https://host.example/issues/1
  source: server.py, refuse()
""",
    )
    assert one.source == "server.py, refuse()"
    assert (one.group, one.reason) == (GROUP.id, "Shows an empty object.")
    assert (one.expires, one.report) == (datetime.date(2027, 1, 31), "https://host.example/issues/1")
    assert one.label == f"{tmp_path}/baseline.yaml:2: {GROUP.id} a body is broken"


def test_a_waiver_holds_for_every_finding_of_its_group_and_for_no_other():
    known = waiver()
    result = waive([known], [GROUP, OTHER], TODAY)
    assert result.holding == {GROUP.id: known}
    assert by_finding([GROUP, OTHER], result) == {one.kind: known for one in GROUP.findings}


def test_a_waiver_of_a_wider_group_holds_for_its_parts():
    part = attrs.evolve(OTHER, wider=(GROUP.id,))
    result = waive([waiver()], [part], TODAY)
    assert set(result.holding) == {part.id}
    assert result.stale == ()


def test_a_waiver_whose_group_is_not_found_is_stale():
    assert waive([waiver()], [OTHER], TODAY).stale == (waiver(),)


def test_an_expired_waiver_waives_no_longer_and_is_not_called_stale():
    expired = waiver(expires=TODAY - datetime.timedelta(days=1))
    result = waive([expired], [GROUP], TODAY)
    assert (result.holding, result.expired, result.stale) == ({}, (expired,), ())


def test_a_waiver_holds_on_its_last_day():
    assert waive([waiver(expires=TODAY)], [GROUP], TODAY).holding


def test_an_empty_baseline_is_one(tmp_path):
    assert baseline(tmp_path, "# nothing yet\n") == ()


GOOD = "group: abcdefabcdef, reason: z, expires: 2027-01-31"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("group: x", "a baseline is a list"),
        ("- nonsense", r"baseline.yaml:1: a waiver is a mapping"),
        ("- {group: abcdefabcdef, expires: 2027-01-31}", r"baseline.yaml:1: the waiver wants a text for reason"),
        ("- {group: abcdefabcdef, reason: '  ', expires: 2027-01-31}", "wants a text for reason"),
        (f"- {{{GOOD}}}\n- {{{GOOD}, raison: z}}", "baseline.yaml:2: a waiver has no raison; it may have group, title"),
        ("- {operation: x, check: y, reason: z}", "baseline.yaml:1: a waiver has no check, operation"),
        ("- {group: x, reason: z, expires: 2027-01-31}", "twelve hexadecimal digits"),
        ("- {group: 123456789012, reason: z, expires: 2027-01-31}", "in quotes if all are 0 to 9"),
        ("- {group: abcdefabcdef, reason: z, expires: soon}", "expires a day such as 2027-01-31"),
        ("- {group: abcdefabcdef, reason: z}", "expires a day such as 2027-01-31"),
        (f"- {{{GOOD}, report: 'issue 7'}}", "report is not the address of a bug report"),
        (f"- {{{GOOD}}}\n- {{{GOOD}}}", "baseline.yaml:2: the group abcdefabcdef is waived twice; .*baseline.yaml:1"),
        ("- [", "not valid YAML"),
    ],
)
def test_what_is_no_baseline_is_refused_with_its_place(tmp_path, text, complaint):
    with pytest.raises(UsageError, match=complaint) as error:
        baseline(tmp_path, text)
    assert "\n" not in str(error.value)


def test_a_missing_baseline_is_refused(tmp_path):
    with pytest.raises(UsageError, match=r"cannot read .*absent\.yaml: No such file"):
        read(tmp_path / "absent.yaml")
