"""What stands for a module imports it when something of it is asked for."""

import sys

import pytest
from finetuning_runtime._values import lazy_module
from finetuning_runtime._values.lazy_module import LazyModule


@pytest.fixture
def package(tmp_path, monkeypatch):
    """The name of a package with a class `Job` in its module `job`."""
    folder = tmp_path / "lazy_modules"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "job.py").write_text("class Job:\n    pass\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield "lazy_modules"
    for name in [name for name in sys.modules if name.partition(".")[0] == "lazy_modules"]:
        del sys.modules[name]


def test_the_module_is_imported_when_something_of_it_is_asked_for(package):
    module = LazyModule(".job", package)
    assert repr(module) == "LazyModule(.job, lazy_modules)"
    assert "lazy_modules.job" not in sys.modules
    assert module.Job is sys.modules["lazy_modules.job"].Job


def test_a_name_is_looked_up_once(package, monkeypatch):
    module = LazyModule(".job", package)
    found = module.Job
    monkeypatch.setattr(lazy_module, "import_module", lambda *_: pytest.fail("imported again"))
    assert module.Job is found


def test_a_name_that_the_module_lacks_is_an_attribute_error(package):
    with pytest.raises(AttributeError, match="Typo"):
        LazyModule(".job", package).Typo  # noqa: B018
