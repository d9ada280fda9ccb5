import pytest
from finetuning_contracts.checks.nothing_kept import without_what_was_not_kept
from finetuning_contracts.checks.outcomes import Finding, Tally
from finetuning_specs import load_spec

SPEC = load_spec("openai")
RESOURCES = {operation.id: operation.resource.name for operation in SPEC.operations}
JOBS, EVENTS, FILES = "create_fine_tuning_job", "list_fine_tuning_events", "list_files"


def tally_of(*passed, same_id=True):
    tally = Tally()
    for operation, check in passed:
        tally.add_pass(operation, check)
    if same_id:
        tally.add_finding(
            Finding(JOBS, "id_is_new", "a title", "one id was given to two things", "scenarios", None, "", ())
        )
    return tally


def passes(tally):
    return set(without_what_was_not_kept(tally, RESOURCES).passed)


@pytest.mark.parametrize("kept", [(JOBS, "created_is_there"), (EVENTS, "walk_complete")])
def test_what_is_there_under_an_id_that_everything_has_says_nothing(kept):
    assert passes(tally_of(kept)) == set()


def test_what_a_single_response_shows_counts_all_the_same():
    assert passes(tally_of((JOBS, "times_in_unit"))) == {(JOBS, "times_in_unit")}


def test_other_resources_are_not_concerned():
    assert passes(tally_of((FILES, "walk_complete"))) == {(FILES, "walk_complete")}


def test_a_server_that_gives_each_thing_an_id_of_its_own_is_not_concerned():
    kept = {(JOBS, "created_is_there"), (EVENTS, "walk_complete")}
    assert passes(tally_of(*kept, same_id=False)) == kept


def test_one_id_that_was_given_twice_among_others_that_were_not_leaves_the_passes():
    kept = {(JOBS, "created_is_there"), (JOBS, "id_is_new")}
    assert passes(tally_of(*kept, (JOBS, "id_is_new"))) == kept
