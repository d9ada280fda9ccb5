"""A tiny spec that breaks no rule, for tests that break one."""

import copy
import shutil
from pathlib import Path

import pytest
from finetuning_specs.yaml_file import read_yaml

from scripts.lint.command import SPECS
from scripts.lint.folder import read_surroundings
from scripts.lint.spec import Surroundings

TINY = Path(__file__).parent / "tiny"


@pytest.fixture
def folder(tmp_path):
    """A folder with the tiny spec, its profile, its decision and the vocabulary."""
    shutil.copytree(TINY, tmp_path / "specs")
    shutil.copy(SPECS / "vocabulary.schema.json", tmp_path / "specs")
    return tmp_path / "specs"


@pytest.fixture(scope="session")
def surroundings():
    return Surroundings(read_surroundings(SPECS).vocabulary, {1: "README.md"})


@pytest.fixture(scope="session")
def tiny_document():
    return read_yaml(TINY / "tiny.yaml").data


@pytest.fixture
def tiny(tiny_document):
    """The tiny spec's document, to be changed."""
    return copy.deepcopy(tiny_document)
