"""What the distribution requires, and with which versions of it the tests run."""

import sys
import tomllib
from importlib.metadata import packages_distributions, version
from pathlib import Path

import grimp
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
BASE = [Requirement(line) for line in PROJECT["dependencies"]]
CONTRACTS = [Requirement(line) for line in PROJECT["optional-dependencies"]["contracts"]]


def lowest_versions():
    lines = (ROOT / "constraints-oldest.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.split("==") for line in lines if not line.startswith("#")]
    return {name: Version(pin) for name, pin in pins}


@pytest.fixture(scope="module")
def imported():
    """The distributions of others that packages of ours import from."""
    ours = ("finetuning_specs", "finetuning_runtime", "finetuning_clients", "finetuning_contracts")
    graph = grimp.build_graph(*ours, include_external_packages=True, cache_dir=None)
    distributions = packages_distributions()

    def imported(*packages):
        others = {module for module in graph.modules if graph.is_module_squashed(module)} - set(ours)
        direct = {
            other
            for other in others - sys.stdlib_module_names
            if any(
                importer.partition(".")[0] in packages for importer in graph.find_modules_that_directly_import(other)
            )
        }
        return {canonicalize_name(name) for other in direct for name in distributions.get(other, [other])}

    return imported


def test_the_clients_require_what_they_import_and_nothing_else(imported):
    assert imported("finetuning_runtime", "finetuning_clients") == {requirement.name for requirement in BASE}


def test_the_command_requires_what_it_imports(imported):
    required = {requirement.name for requirement in [*BASE, *CONTRACTS]} | {"pytest"}  # it is what loads our plugin
    assert imported("finetuning_specs", "finetuning_contracts") - required == set()


def test_the_lowest_versions_that_are_tested_are_the_lower_bounds():
    bounds = {r.name: next(Version(s.version) for s in r.specifier if s.operator == ">=") for r in BASE}
    assert lowest_versions() == bounds


@pytest.mark.parametrize("requirement", BASE, ids=lambda requirement: requirement.name)
def test_the_version_that_is_installed_is_in_the_range(requirement):
    assert requirement.specifier.contains(version(requirement.name))
