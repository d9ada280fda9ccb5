"""A small spec in a folder of its own, to be generated from, and to be broken."""

import io
import shutil
from pathlib import Path

import attrs
import pytest
from ruamel.yaml import YAML

from scripts import generate

SMALL = Path(__file__).parent / "generator" / "small.yaml"


@attrs.frozen
class Run:
    """What a run of the command gave."""

    status: int
    output: Path
    printed: str
    complained: str

    @property
    def client(self):
        return self.output / "finetuning_clients" / "small"


@pytest.fixture
def specs(tmp_path):
    """A folder with the small spec."""
    folder = tmp_path / "specs"
    folder.mkdir()
    shutil.copy(SMALL, folder)
    return folder


@pytest.fixture
def document():
    """The small spec's document, to be changed."""
    return YAML(typ="safe").load(SMALL.read_bytes())


@pytest.fixture
def write(specs):
    """Writes a document as the small spec, and gives its path."""

    def write(document):
        text = io.StringIO()
        YAML().dump(document, text)
        path = specs / "small.yaml"
        path.write_text(text.getvalue(), encoding="utf-8")
        return path

    return write


@pytest.fixture
def run(specs, tmp_path, capfd):
    """Runs the command on the folder."""

    def run(*arguments, output="generated"):
        folder = tmp_path / output
        status = generate.main(["--specs", str(specs), "--output", str(folder), *arguments])
        printed, complained = capfd.readouterr()
        return Run(status, folder, printed, complained)

    return run


@pytest.fixture(scope="session")
def generated_once(tmp_path_factory):
    """What the small spec gives, generated once. Not to be changed."""
    folder = tmp_path_factory.mktemp("small")
    (folder / "specs").mkdir()
    shutil.copy(SMALL, folder / "specs")
    assert generate.main(["--specs", str(folder / "specs"), "--output", str(folder / "generated")]) == 0
    return folder / "generated"


@pytest.fixture
def standing(generated_once, tmp_path):
    """A fresh output of the small spec, where `run` writes by default. Its client's folder."""
    shutil.copytree(generated_once, tmp_path / "generated")
    return tmp_path / "generated" / "finetuning_clients" / "small"


@pytest.fixture(scope="session")
def snapshot():
    """The bytes of every file below a folder, by relative path, what Python caches left out."""

    def snapshot(folder):
        found = (p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}

    return snapshot
