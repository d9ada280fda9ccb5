"""The report for a pull request."""

import re

import pytest
from finetuning_contracts.report.markdown import markdown

from contract_tests.tests.report.documents import hostile_document


@pytest.fixture(scope="module")
def document():
    return hostile_document()


def test_it_begins_with_the_verdict_and_says_how_each_server_did(document):
    lines = markdown(document).splitlines()
    assert lines[0] == "## FAIL: fine-tuning contracts"
    assert r"1 of 3 rules held \(1 waived\); 2 of 7 operations exercised, 1 not offered".replace(
        "-", r"\-"
    ) in "\n".join(lines)


def test_every_group_has_a_line_and_a_waived_one_its_reason_and_day(document):
    text = markdown(document)
    groups = document["providers"][0]["groups"]
    for group in groups:
        assert text.count(f"| {group['id']} |") == 1
        assert f"| {', '.join(group['rules'])} |" in text
    assert r"WAIVED (Known &lt;/script&gt;&lt;b&gt;, 9999-01-01)" in text


def test_nothing_that_a_server_said_is_markup(document):
    outside = re.sub(r"\n(`{3,})(text|shell)\n.*?\n\1\n", "\n", markdown(document), flags=re.DOTALL)
    assert set(re.findall(r"<[^>]*>", outside)) == {"<details>", "<summary>", "</summary>", "</details>"}
    assert "```" not in outside
    assert not re.search(r"(?<!\\)@everyone", outside)
    assert not re.search(r"(?<!\\)\]\(javascript", outside)


def test_a_reproduction_shows_each_of_its_requests(document):
    assert re.search(r"\n`{3,}shell\ncurl y\n`{3,}\n", markdown(document))


def test_it_is_no_longer_than_a_comment_may_be(document):
    provider = document["providers"][0]
    many = document | {"providers": [provider | {"groups": provider["groups"] * 500}]}
    text = markdown(many)
    assert len(text) < 65_536
    assert "The rest is in report.html." in text


def test_a_credential_is_not_in_it(document):
    assert "tiny-secret" not in markdown(document)
