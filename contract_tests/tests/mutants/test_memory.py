"""Results that are kept, so that a measurement that was interrupted goes on."""

from finetuning_contracts.mutants.looking import Look, Mark
from finetuning_contracts.mutants.memory import Memory, state_of_checks
from finetuning_contracts.mutants.trial import Trial

MARK = Mark("a", "FT-REQ-1", "list_files")


def test_what_is_kept_is_read_back(tmp_path):
    looks = [Look("scenarios", frozenset({MARK}), 10)]
    trial = Trial("app.get_file.2", "stamp", "killed", "scenarios", (MARK,), (), 12, 3.5)
    memory = Memory(tmp_path / "new", "state")
    memory.keep_run(looks)
    memory.keep(trial)
    again = Memory(tmp_path / "new", "state")
    assert again.runs() == [looks]
    assert again.trials() == {"app.get_file.2": trial}


def test_another_state_of_the_checks_knows_nothing_of_it(tmp_path):
    Memory(tmp_path, "one").keep(Trial("app.get_file.2", "stamp", "survived"))
    assert not Memory(tmp_path, "other").trials()


def test_what_was_killed_before_rules_were_added_can_be_taken_over_and_survivors_are_tried_again(tmp_path):
    before = Memory(tmp_path, "before")
    before.keep(Trial("app.a.0", "stamp", "killed"))
    before.keep(Trial("app.b.0", "stamp", "survived"))
    before.keep(Trial("app.b.1", "stamp", "poorer"))
    before.keep(Trial("app.c.0", "stamp", "not started"))
    now = Memory(tmp_path, "now")
    now.take_killed(before)
    now.take_killed(before)
    assert list(now.trials()) == ["app.a.0", "app.c.0"]
    assert len(now.file.read_text().splitlines()) == 2


def test_the_state_of_the_checks_stays_while_they_do():
    assert state_of_checks() == state_of_checks()
