"""The page docs/mutants.md."""

import attrs
from finetuning_contracts.mutants.looking import Mark
from finetuning_contracts.mutants.measurement import figures
from finetuning_contracts.mutants.page import Population, as_markdown
from finetuning_contracts.mutants.trial import Trial

from .test_mutant import MUTANT

OTHER = attrs.evolve(MUTANT, number=3, before="a | b", after="a & b")
MARK = Mark("a", "FT-PAGE-1", "list_files")
KILLED = Trial(MUTANT.id, "", "killed", "scenarios", (MARK,), (), 100)
SURVIVED = Trial(OTHER.id, "", "survived", requests=200)


def page(trials, argued=None, described=None, compared=()):
    population = Population(
        made=10, silent=2, unreached=[attrs.evolve(MUTANT, name="unused")], sampled=[MUTANT, OTHER], seed=1
    )
    measured = [figures("before", [SURVIVED], argued or {}), figures("now", trials, argued or {})]
    return as_markdown(population, measured, trials, argued or {}, described or {}, compared)


def test_it_has_a_row_for_each_measurement():
    text = page([KILLED, SURVIVED])
    assert "| before | 1 | 0 | 0 of 1 | 0.0 % | 0 |" in text
    assert "| now | 2 | 0 | 1 of 2 | 50.0 % | 0 |" in text


def test_a_survivor_is_told_with_what_could_be_seen_of_it():
    text = page([KILLED, SURVIVED], described={OTHER.id: "Lists come with a | in them."})
    assert f"| `{OTHER.id}` | survived | `\\|` → `&` | Lists come with a \\| in them. |" in text


def test_an_equivalent_mutant_is_no_survivor():
    assert "## Survivors\n\nNone." in page([KILLED, SURVIVED], argued={OTHER.id: "Nobody can see it."})


def test_the_rules_that_killed_are_counted():
    assert "| FT-PAGE-1: A page has no more items than were asked for. | 1 |" in page([KILLED, SURVIVED])


def test_stock_schemathesis_stands_beside_it_and_equivalent_mutants_do_not_count():
    compared = [(KILLED, attrs.evolve(KILLED, outcome="survived", requests=700)), (SURVIVED, SURVIVED)]
    text = page([KILLED, SURVIVED], argued={OTHER.id: "Nobody can see it."}, compared=compared)
    assert "up to 700 requests) on 1 of the same mutants" in text
    assert "it kills 0, the check 1, both 0." in text


def test_where_lines_were_not_run_is_said():
    assert "the check has not run the line: `unused` 1." in page([KILLED])
