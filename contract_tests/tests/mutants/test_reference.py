"""What differs from the server as it is, and what is chance."""

from finetuning_contracts.mutants.looking import Look, Mark
from finetuning_contracts.mutants.reference import Reference

ALWAYS = Mark("a", "FT-REQ-1", "list_files")
SOMETIMES = Mark("b", "FT-REQ-11", "list_files")
OTHER = Mark("c", "FT-PAGE-1", "list_files")


def look(*marks):
    return Look("scenarios", frozenset(marks), 10)


REFERENCE = Reference.of([[look(ALWAYS, SOMETIMES)], [look(ALWAYS)]])


def test_what_was_seen_once_is_not_new():
    assert not REFERENCE.new(look(ALWAYS, SOMETIMES))


def test_what_was_never_seen_is_new():
    assert REFERENCE.new(look(ALWAYS, OTHER)) == {OTHER}


def test_only_what_was_always_seen_can_be_gone():
    assert not REFERENCE.gone(look(ALWAYS))
    assert REFERENCE.gone(look(SOMETIMES)) == {ALWAYS}


def test_the_parts_of_the_check_are_held_apart():
    reference = Reference.of([[look(ALWAYS), Look("model", frozenset(), 5)]])
    assert reference.new(Look("model", frozenset({ALWAYS}), 5)) == {ALWAYS}
