"""Whether the checks find the faults of the mock servers: a sample of what `make mutation` tries."""

import subprocess
import sys

import pytest
from finetuning_contracts.mutation.command import main
from finetuning_contracts.mutation.pairs import Pair, faults, pairs, proved_by
from finetuning_contracts.mutation.table import as_markdown, missed, summary
from finetuning_contracts.mutation.trial import Trial, tried

_SAMPLE = 30
_ALL = list(pairs())


@pytest.mark.parametrize("pair", _ALL[:: len(_ALL) // _SAMPLE], ids=lambda pair: pair.name)
def test_a_fault_turns_one_of_its_rules_red(pair):
    trial = tried(pair, seed=1)
    assert trial.caught, f"none of {pair.rules}, but {trial.others}"


def test_every_fault_that_breaks_a_contract_fits_a_provider_and_proves_a_rule():
    assert {pair.fault for pair in _ALL} == set(faults())
    assert [name for name in faults() if not proved_by(name)] == []


def test_a_server_without_the_fault_turns_nothing_red():
    pair = next(pair for pair in _ALL if pair.fault == "limit-ignored")
    never = tried(pair, seed=1, probability=0)
    assert (never.caught, never.others) == (False, ())


def trial(red, seed=1):
    pair = Pair("openai", "limit-ignored", ("FT-PAGE-1",), ("list_files",))
    return Trial(pair, seed, 1.0, red, ("FT-PAGE-2",), 0.1)


def test_the_table_says_which_rule_turned_red_and_under_how_many_seeds():
    page = as_markdown([trial("FT-PAGE-1"), trial("FT-PAGE-1", 2)], ["openai"])
    assert "| `limit-ignored` | FT-PAGE-1 2/2 |" in page


def test_what_was_missed_is_told_with_the_rules_that_should_have_caught_it():
    (line,) = missed([trial(None)])
    assert line == "openai limit-ignored, seed 1: not caught by FT-PAGE-1; red were FT-PAGE-2"
    assert "| `limit-ignored` | **missed** 0/1 |" in as_markdown([trial(None)], ["openai"])
    assert summary([trial(None)]).endswith("0 of 1 trials were caught by a rule that names the fault.")


def test_a_fault_that_nothing_can_have_is_a_mistake_of_whoever_asks(capsys):
    assert main(["--fault", "no-such-fault"]) == 2
    assert "can have a fault 'no-such-fault'" in capsys.readouterr().err


def test_the_command_writes_a_table_and_says_how_many_were_caught(tmp_path):
    table = tmp_path / "table.md"
    asked = ["--provider", "dataherald", "--fault", "delete-denies", "--seeds", "1-2", "--write", str(table)]
    ran = subprocess.run(
        [sys.executable, "-m", "finetuning_contracts.mutation", *asked], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "2 of 2 trials were caught" in ran.stdout
    assert "| `delete-denies` |  |  |  | FT-DEL-5 2/2 |" in table.read_text()
