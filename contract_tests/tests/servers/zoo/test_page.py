"""The committed page is what is kept of each server."""

import attrs
import pytest
from finetuning_contracts.checks.steps import Outcome
from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.zoo import found as kept
from finetuning_contracts.servers.zoo.command import PAGE, chosen, known, rendered
from finetuning_contracts.servers.zoo.found import Chapter, Found, Shown
from finetuning_contracts.servers.zoo.members import MEMBERS
from finetuning_contracts.servers.zoo.page import page

KEPT = [member for member in MEMBERS.values() if member.published.exists()]

SHOWN = Shown(
    group="0123456789ab",
    title="A page has no more items than were asked for.",
    check="limit_respected",
    signature="",
    operation="list_files",
    operations=("list_files",),
    rules=("FT-PAGE-1",),
    message="the page has 4 items, limit is 1",
    lines=('curl -sS -i "$URL"/files?limit=1',),
    response="HTTP/1.1 200 OK\ncontent-type: application/json\n\n{}",
    outcome=Outcome(200, "application/json", headers=("content-type",)),
)
FOUND = Found(
    server="fakeai",
    version="0.3.2",
    day="2026-11-21",
    seed=1,
    requests=7,
    chapters={"FT-PAGE": Chapter(3, 1, 0, 2)},
    operations={"list_files": "exercised", "download_file": "not offered"},
    shown=(SHOWN,),
    not_shown={},
)


def test_the_committed_page_is_made_from_what_is_kept():
    assert PAGE.read_text(encoding="utf-8") == rendered(), "run `make zoo`, or write the page again from what is kept"


@pytest.mark.parametrize("member", KEPT, ids=lambda member: member.name)
def test_every_published_group_has_a_reason_and_a_place_in_the_servers_source(member):
    reasons = {waiver.group: waiver for waiver in known(member)}
    for one in kept.read(member.published).shown:
        assert one.group in reasons, f"{member.baseline} has no reason for {one.group}: {one.title}"
        assert reasons[one.group].source, f"{member.baseline}: where in the source is the reason for {one.group}?"


@pytest.mark.parametrize("member", KEPT, ids=lambda member: member.name)
def test_what_is_published_is_about_the_version_that_is_installed(member):
    assert kept.read(member.published).version == member.version


@pytest.mark.parametrize("member", KEPT, ids=lambda member: member.name)
def test_the_lines_by_which_a_reader_starts_a_server_name_its_version(member):
    assert member.version in member.start[0]


def test_what_is_kept_is_read_as_it_was_written(tmp_path):
    kept.write(FOUND, tmp_path / "zoo.json")
    assert kept.read(tmp_path / "zoo.json") == FOUND


def test_a_file_that_is_not_there_is_one_line(tmp_path):
    with pytest.raises(UsageError, match="run `make zoo` first"):
        kept.read(tmp_path / "zoo.json")


def test_the_page_has_a_matrix_and_each_finding_with_its_rule_and_lines():
    text = page([(MEMBERS["fakeai"], FOUND, {})], "")
    assert "| FT-PAGE Pages of lists | 3 / 1 / 0 / 2 |" in text
    assert "FT-PAGE-1 (MUST)" in text
    assert SHOWN.lines[0] in text
    assert "Not offered, and no finding: `download_file`." in text


def test_text_of_a_server_cannot_end_the_block_in_which_it_stands():
    text = page(
        [(MEMBERS["fakeai"], attrs.evolve(FOUND, shown=(attrs.evolve(SHOWN, response="```\n# loud"),)), {})], ""
    )
    assert "````text\n```\n# loud\n````" in text


def test_an_unknown_server_is_refused_with_those_that_there_are():
    with pytest.raises(UsageError, match="choose one of fakeai, aimock"):
        chosen("nobody")
