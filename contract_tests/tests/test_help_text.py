"""Help texts are broken by the terminal, not by the source."""

import subprocess
import sys

import pytest
from finetuning_contracts.help_text import reflowed


def command():
    """Do it.

    First it does this,
    then that.

    Parameters
    ----------
    name:
        What it is called,
        by everybody.
    other:
        Another.
    """


def test_a_paragraph_is_one_line_and_nothing_else_is_joined():
    assert reflowed(command).__doc__.splitlines() == [
        "Do it.",
        "",
        "First it does this, then that.",
        "",
        "Parameters",
        "----------",
        "name:",
        "    What it is called, by everybody.",
        "other:",
        "    Another.",
    ]


@pytest.mark.parametrize(
    "arguments", [["check"], ["mock"], ["specs"], ["report"], ["report", "merge"], ["report", "compare"]]
)
def test_the_help_of_each_command_fits_and_uses_the_width(arguments):
    out = subprocess.run(
        [sys.executable, "-m", "finetuning_contracts", *arguments, "--help"],
        env={"COLUMNS": "80", "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    assert max(map(len, out.splitlines())) <= 80
    assert "Usage: finetuning" in out


def test_the_options_of_a_check_stand_by_what_they_are_about():
    out = subprocess.run(
        [sys.executable, "-m", "finetuning_contracts", "check", "--help"],
        env={"COLUMNS": "100", "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    groups = ["Which server", "What is checked", "How thoroughly", "What the check may do there", "Report and baseline"]
    places = [out.index(f"─ {group} ─") for group in groups]
    assert places == sorted(places)
    assert out.index("Report and baseline") < out.index("--baseline PATH")
