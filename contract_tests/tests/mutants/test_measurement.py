"""What a measurement comes to."""

from finetuning_contracts.mutants.measurement import Figures, earlier, figures, keep, refuted, survivors
from finetuning_contracts.mutants.trial import Trial

TRIALS = [
    Trial("app.a.0", "", "killed"),
    Trial("app.a.1", "", "killed"),
    Trial("app.b.0", "", "survived"),
    Trial("app.c.0", "", "survived"),
    Trial("app.d.0", "", "not started"),
    Trial("app.e.0", "", "poorer"),
]
ARGUED = {"app.c.0": "It waits longer."}


def test_equivalent_mutants_and_those_that_do_not_start_do_not_count():
    found = figures("now", TRIALS, ARGUED)
    assert (found.tried, found.not_started, found.equivalent, found.counting, found.killed) == (5, 1, 1, 4, 2)
    assert found.share == "50.0 %"


def test_a_mutant_of_which_only_less_is_reported_is_not_killed():
    assert figures("now", TRIALS, ARGUED).poorer == 1


def test_survivors_are_those_without_an_argument():
    assert [trial.mutant for trial in survivors(TRIALS, ARGUED)] == ["app.b.0", "app.e.0"]


def test_a_killed_mutant_refutes_the_argument_that_it_is_equivalent():
    assert [trial.mutant for trial in refuted(TRIALS, {"app.a.1": "Nobody can see it."})] == ["app.a.1"]
    assert not refuted(TRIALS, ARGUED)


def test_an_argument_that_is_refuted_takes_nothing_from_what_counts():
    assert figures("now", TRIALS, {"app.a.1": "Nobody can see it."}).counting == 5


def test_measurements_are_written_and_read_and_a_later_one_takes_the_place_of_the_one_of_the_same_name(tmp_path):
    file = tmp_path / "measurements.yaml"
    assert earlier(file) == ()
    one, other, again = (
        Figures(note, tried=4, not_started=1, killed=killed, poorer=0, equivalent=1)
        for note, killed in (("one", 2), ("two", 3), ("two", 2))
    )
    keep([one, other, again], file)
    assert earlier(file) == (one, again)
