"""What `make mutants` does with its mutants, without FakeAI: what is tried, what is kept, what it says, how it ends."""

import attrs
import pytest
from finetuning_contracts.mutants import command
from finetuning_contracts.mutants.looking import Look, Mark
from finetuning_contracts.mutants.trial import Trial
from finetuning_contracts.servers.errors import ServerError

from .test_mutant import MUTANT

OTHER = attrs.evolve(MUTANT, number=3)
MARK = Mark("a", "FT-PAGE-1", "list_files")


@pytest.fixture
def stage(monkeypatch, tmp_path):
    """No server is installed or started. Gives how often the check and the stock tool have run."""
    ran = []

    def tried(mutant, _):
        ran.append(mutant.id)
        if mutant is MUTANT:
            return Trial(mutant.id, mutant.stamp, "killed", "scenarios", (MARK,))
        return Trial(mutant.id, mutant.stamp, "survived")

    monkeypatch.setattr(command.fakeai, "install", lambda: None)
    monkeypatch.setattr(command.fakeai, "mutants", lambda: [MUTANT, OTHER])
    monkeypatch.setattr(command.fakeai, "statements_run", lambda _: {})
    monkeypatch.setattr(command, "reached", lambda *_: True)
    monkeypatch.setattr(command.trial, "unmutated", lambda *_: [Look("scenarios", frozenset(), 1)])
    monkeypatch.setattr(command.trial, "tried", tried)
    monkeypatch.setattr(command.stock, "seen", lambda _: Look("stock", frozenset(), 1))
    monkeypatch.setattr(command.stock, "tried", lambda mutant, _: Trial(mutant.id, mutant.stamp, "survived"))
    monkeypatch.setattr(command, "carried_out", lambda work, tasks, _: map(work, tasks))
    monkeypatch.setattr(command.measurement, "keep", lambda _: None)
    monkeypatch.chdir(tmp_path)
    return ran


def test_every_mutant_is_tried_and_the_figures_are_said(stage, capsys):
    assert command.main([]) == 0
    assert sorted(stage) == sorted([MUTANT.id, OTHER.id])
    assert "1 of 2" in capsys.readouterr().out.splitlines()[-1]


def test_an_interrupted_measurement_goes_on_where_it_was(stage):
    command.main([])
    command.main([])
    assert len(stage) == 2


def test_the_page_is_written_with_the_stock_tool_beside(stage, tmp_path):
    assert command.main(["--write", "page.md", "--stock", "2", "--note", "today"]) == 0
    page = (tmp_path / "page.md").read_text()
    assert "Figures" in page
    assert "it kills 0, the check 1, both 0." in page


def test_a_mutant_that_is_argued_to_be_equivalent_and_is_killed_is_exit_code_1(stage, monkeypatch, capsys):
    monkeypatch.setattr(command, "equivalent", lambda: {MUTANT.id: "Nobody can see it."})
    assert command.main([]) == 1
    assert f"{MUTANT.id} is argued to be equivalent, and was killed: FT-PAGE-1" in capsys.readouterr().out


def test_what_cannot_be_installed_is_one_line(stage, monkeypatch, capsys):
    def fails():
        raise ServerError("pip could not install fakeai")

    monkeypatch.setattr(command.fakeai, "install", fails)
    assert command.main([]) == 2
    assert capsys.readouterr().err == "mutants: pip could not install fakeai\n"
