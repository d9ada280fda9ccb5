"""One small change of a server's code: what is told of it, whether it can be reached, which are drawn."""

import attrs
import pytest
from finetuning_contracts.mutants.mutant import Mutant, reached, sample

MUTANT = Mutant(
    module="fakeai.app",
    name="get_file",
    number=2,
    line=12,
    first=10,
    last=14,
    before="if file.id == file_id:",
    after="if file.id != file_id:",
    text="    if file.id != file_id:\n",
    silent=False,
)


def test_its_id_names_module_function_and_number():
    assert MUTANT.id == "app.get_file.2"


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("if file.id == file_id:", "if file.id != file_id:", "`==` → `!=`"),
        ("limit: int = 20", "limit: int = 21", "`20` → `21`"),
        ("if not job:", "if job:", "`not` → `(nothing)`"),
        ("if job:", "if job or True:", "`(nothing)` → `or True`"),
        ('return {"deleted": True}', 'return {"deleted": False}', "`True` → `False`"),
    ],
)
def test_a_change_is_told_by_the_words_that_differ(before, after, change):
    assert attrs.evolve(MUTANT, before=before, after=after).change == change


def test_it_is_reached_when_a_line_of_its_statement_was_run():
    assert reached(MUTANT, {"fakeai.app": [(1, 2), (11, 13)]})


def test_it_is_not_reached_by_another_statement_or_module():
    assert not reached(MUTANT, {"fakeai.app": [(1, 2), (13, 14)], "fakeai.models": [(1, 99)]})


def test_a_sample_is_the_same_for_the_same_seed_and_in_order():
    every = [attrs.evolve(MUTANT, number=number) for number in range(50)]
    drawn = sample(every, 10, 1)
    assert drawn == sample(every, 10, 1)
    assert drawn != sample(every, 10, 2)
    assert [mutant.number for mutant in drawn] == sorted(mutant.number for mutant in drawn)


def test_without_a_size_or_with_a_large_one_all_are_tried():
    every = (MUTANT,)
    assert sample(every, None, 1) == sample(every, 5, 1) == every
