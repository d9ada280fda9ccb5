"""Known deviations: read, matched, expired, stale."""

import datetime

import pytest
from finetuning_contracts.checks.baseline import Entry, read, waive
from finetuning_contracts.checks.outcomes import Finding
from finetuning_contracts.errors import UsageError

TODAY = datetime.date(2026, 11, 21)


def finding(operation="list_jobs", check="response_schema_conformance", message="At /data/0/error: wrong"):
    return Finding(operation, check, "Response violates schema", message, "fuzzing", 200, "{}", ("curl",))


def baseline(tmp_path, text):
    path = tmp_path / "baseline.yaml"
    path.write_text(text)
    return read(path)


def test_an_entry_waives_its_finding_with_its_reason(tmp_path):
    entries = baseline(tmp_path, "- {operation: list_jobs, check: response_schema_conformance, reason: Known.}")
    assert waive(entries, [finding()], TODAY).reasons == {finding().kind: "Known."}


def test_an_entry_waives_nothing_of_another_operation_or_check(tmp_path):
    entries = baseline(tmp_path, "- {operation: list_jobs, check: response_schema_conformance, reason: Known.}")
    others = [finding(operation="create_job"), finding(check="ignored_auth")]
    result = waive(entries, others, TODAY)
    assert result.reasons == {}
    assert result.stale == entries


def test_match_is_searched_in_the_message(tmp_path):
    entries = baseline(
        tmp_path,
        "- {operation: list_jobs, check: '*', match: '/data/\\d+/error', reason: Shows an empty object.}",
    )
    assert waive(entries, [finding()], TODAY).reasons
    assert not waive(entries, [finding(message="At /data/0/model: wrong")], TODAY).reasons


def test_an_expired_entry_waives_no_longer_and_is_not_called_stale(tmp_path):
    entries = baseline(tmp_path, "- {operation: list_jobs, check: '*', reason: Will be mended., expires: 2026-11-20}")
    result = waive(entries, [finding()], TODAY)
    assert result.reasons == {}
    assert result.expired == entries
    assert result.stale == ()


def test_an_entry_holds_on_its_last_day():
    entry = Entry("*", "*", "Will be mended.", expires=TODAY)
    assert waive([entry], [finding()], TODAY).reasons


def test_the_first_entry_that_still_holds_gives_the_reason():
    expired = Entry("*", "*", "old", expires=TODAY - datetime.timedelta(days=1))
    entries = [expired, Entry("list_jobs", "*", "new"), Entry("*", "*", "newest")]
    assert list(waive(entries, [finding()], TODAY).reasons.values()) == ["new"]


def test_an_empty_baseline_is_one(tmp_path):
    assert baseline(tmp_path, "# nothing yet\n") == ()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("operation: x", "a baseline is a list"),
        ("- nonsense", r"baseline.yaml:1: an entry is a mapping"),
        ("- {operation: x, check: y}", r"baseline.yaml:1: the entry wants a text for reason"),
        ("- {operation: x, check: y, reason: '  '}", "wants a text for reason"),
        (
            "- {operation: x, check: y, reason: z}\n- {operation: x, check: y, raison: z}",
            "baseline.yaml:2: .* no raison",
        ),
        ("- {operation: x, check: y, reason: z, match: '('}", "match is not a regular expression"),
        ("- {operation: x, check: y, reason: z, expires: soon}", "expires is not a day"),
        ("- [", "not valid YAML"),
    ],
)
def test_what_is_no_baseline_is_refused_with_its_place(tmp_path, text, complaint):
    with pytest.raises(UsageError, match=complaint):
        baseline(tmp_path, text)


def test_a_missing_baseline_is_refused(tmp_path):
    with pytest.raises(UsageError, match=r"cannot read .*absent\.yaml: No such file"):
        read(tmp_path / "absent.yaml")
