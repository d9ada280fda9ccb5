"""What the base install requires, and with which versions of it the tests run."""

import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import grimp
import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
BASE = [Requirement(line) for line in PROJECT["dependencies"]]


def lowest_versions():
    lines = (ROOT / "constraints-oldest.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.split("==") for line in lines if not line.startswith("#")]
    return {name: Version(pin) for name, pin in pins}


def test_the_clients_require_what_they_import_and_nothing_else():
    graph = grimp.build_graph(
        "finetuning_runtime", "finetuning_clients", include_external_packages=True, cache_dir=None
    )
    others = {module for module in graph.modules if graph.is_module_squashed(module)} - sys.stdlib_module_names
    assert others == {requirement.name.replace("-", "_") for requirement in BASE}


def test_the_lowest_versions_that_are_tested_are_the_lower_bounds():
    bounds = {r.name: next(Version(s.version) for s in r.specifier if s.operator == ">=") for r in BASE}
    assert lowest_versions() == bounds


@pytest.mark.parametrize("requirement", BASE, ids=lambda requirement: requirement.name)
def test_the_version_that_is_installed_is_in_the_range(requirement):
    assert requirement.specifier.contains(version(requirement.name))
