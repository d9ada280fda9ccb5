"""The file beside its target in which a download grows, whatever the target is called."""

import json

import pytest
from finetuning_runtime._transfers.part_file import PartFile

LONGEST = "ü" * 127 + "n"
"""255 bytes, which is as long as a file's name may be."""


def written(target, *, resume, total=None):
    part = PartFile(target, "a file", resume=resume)
    part.range_state.total = total
    part.range_state.etag = '"v1"'
    part.begin()
    part.write(b"half")
    part.range_state.position += 4
    return part


@pytest.mark.parametrize("resume", [True, False])
def test_a_target_may_have_the_longest_name_that_there_is(tmp_path, resume):
    target = tmp_path / LONGEST
    written(target, resume=resume).finish()
    assert [path.name for path in tmp_path.iterdir()] == [LONGEST]
    assert target.read_bytes() == b"half"


def test_two_downloads_into_the_longest_name_do_not_mix(tmp_path):
    first, second = (written(tmp_path / LONGEST, resume=True) for _ in range(2))
    first.finish()
    second.give_up()
    assert [path.name for path in tmp_path.iterdir()] == [LONGEST]


def test_a_part_of_the_longest_name_is_gone_on_from_by_that_name_alone(tmp_path):
    written(tmp_path / LONGEST, resume=True, total=8).give_up()
    another = PartFile(tmp_path / (LONGEST[:-1] + "m"), "a file", resume=True)
    again = PartFile(tmp_path / LONGEST, "a file", resume=True)
    assert (another.range_state.position, again.range_state.position) == (0, 4)
    another.give_up()
    again.give_up()


def test_a_part_without_a_mark_of_its_content_is_not_gone_on_from(tmp_path):
    note = {"origin": "a file", "total": 8, "etag": None, "modified": None}
    (tmp_path / ".results.csv.part").write_bytes(b"half")
    (tmp_path / ".results.csv.part.json").write_text(json.dumps(note))
    part = PartFile(tmp_path / "results.csv", "a file", resume=True)
    assert part.range_state.position == 0
    part.give_up()
