import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.vendor_suites.expectations import ExpectedFailure, compare, read_expected
from finetuning_contracts.vendor_suites.results import Outcome, Result
from finetuning_contracts.vendor_suites.suites import SUITES

LIMIT = ExpectedFailure("a placeholder", "limit: 0 is less", ("test_files.*.test_list[*]",))


def passed(test):
    return Result(test, Outcome.PASSED)


def failed(test, message="BadRequestError: limit: 0 is less than the minimum of 1"):
    return Result(test, Outcome.FAILED, message)


def test_failures_that_are_expected_agree_and_are_counted_by_reason():
    results = [
        passed("test_files.A.test_get"),
        failed("test_files.A.test_list[loose]"),
        failed("test_files.B.test_list[strict]"),
    ]
    comparison = compare(results, [LIMIT])
    assert comparison.agrees
    assert comparison.passed == 1
    assert comparison.expected == {"a placeholder": 2}


def test_a_failure_that_no_entry_names_is_unexpected():
    comparison = compare([failed("test_files.A.test_list[x]"), failed("test_files.A.test_get")], [LIMIT])
    assert [result.test for result in comparison.unexpected] == ["test_files.A.test_get"]
    assert not comparison.agrees


def test_a_failure_that_says_something_else_is_unexpected():
    results = [failed("test_files.A.test_list[x]"), failed("test_files.A.test_list[y]", "InternalServerError")]
    comparison = compare(results, [LIMIT])
    assert [result.test for result in comparison.unexpected] == ["test_files.A.test_list[y]"]
    assert comparison.stale == []


@pytest.mark.parametrize("outcome", [Outcome.PASSED, Outcome.SKIPPED])
def test_an_entry_is_stale_when_a_test_that_it_names_did_not_fail(outcome):
    results = [failed("test_files.A.test_list[x]"), Result("test_files.A.test_list[y]", outcome)]
    comparison = compare(results, [LIMIT])
    assert comparison.stale == [f"test_files.A.test_list[y]: {outcome.value}"]
    assert not comparison.agrees


def test_an_entry_is_stale_when_there_is_no_such_test():
    assert compare([passed("test_files.A.test_get")], [LIMIT]).stale == [
        "test_files.*.test_list[*]: there is no such test"
    ]


def test_an_entry_is_stale_when_nothing_fails_as_it_says():
    comparison = compare([failed("test_files.A.test_list[x]", "InternalServerError")], [LIMIT])
    assert comparison.stale == ["test_files.*.test_list[*]: no further failure says 'limit: 0 is less'"]


def test_an_entry_is_stale_when_another_has_explained_all_that_it_names():
    again = ExpectedFailure("the same again", "limit", ("test_files.A.test_list[x]",))
    comparison = compare([failed("test_files.A.test_list[x]")], [LIMIT, again])
    assert comparison.expected == {"a placeholder": 1, "the same again": 0}
    assert comparison.stale == ["test_files.A.test_list[x]: no further failure says 'limit'"]


def test_only_a_star_is_special_in_a_pattern():
    entry = ExpectedFailure("a reason", "limit", ("test_a.T.test_list[*]",))
    results = [failed("test_a.T.test_list[x]"), passed("test_a.T.test_list"), passed("test_abT.test_list[x]")]
    assert compare(results, [entry]).agrees


@pytest.mark.parametrize("suite", SUITES.values(), ids=lambda suite: suite.provider)
def test_each_list_can_be_read(suite):
    assert read_expected(suite.folder / "expected.yaml")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- reason: r\n  tests: [t]\n", "missing required field `message`"),
        ("- {reason: '', message: m, tests: [t]}\n", "length >= 1"),
        ("- {reason: r, message: m, tests: []}\n", "length >= 1"),
        ("- {reason: r, message: m, tests: [t], until: never}\n", "unknown field `until`"),
        ("a: [\n", "while parsing"),
    ],
)
def test_a_list_that_is_none_is_refused_with_one_line(tmp_path, text, says):
    path = tmp_path / "expected.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        read_expected(path)
    assert str(path) in str(caught.value)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_list_that_is_not_there_is_named(tmp_path):
    with pytest.raises(UsageError, match=r"expected\.yaml: No such file or directory"):
        read_expected(tmp_path / "expected.yaml")
