"""The version stands in one place, `finetuning_runtime.__version__`, and everything else takes it from there."""

import subprocess
import sys
import tomllib
from importlib.metadata import metadata, version
from pathlib import Path

import finetuning_runtime

PYPROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def test_the_installed_distribution_has_the_version_of_the_runtime():
    assert version("finetuning-contracts") == finetuning_runtime.__version__, "set up again: make clean setup"


def test_the_command_says_the_version_of_the_runtime():
    command = [sys.executable, "-m", "finetuning_contracts", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == f"{finetuning_runtime.__version__}\n"


def test_the_version_is_written_in_no_second_place():
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    assert "version" not in project
    assert project["dynamic"] == ["version"]


def test_the_distribution_says_where_its_source_its_issues_and_its_changes_are():
    labels = {url.partition(",")[0] for url in metadata("finetuning-contracts").get_all("Project-URL")}
    assert labels == {"Homepage", "Repository", "Issues", "Changelog"}
