"""A package's names are imported when first asked for."""

import sys
import types

import pytest
from finetuning_runtime._values.lazy_names import lazy_names


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package with a class `Job` in its module `job`, and a module `tools` that is a name of its own."""
    folder = tmp_path / "lazy_package"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "from finetuning_runtime._values.lazy_names import lazy_names\n"
        "__getattr__, __dir__ = lazy_names(__name__, {'Job': 'job'}, submodules=('tools',))\n"
    )
    (folder / "job.py").write_text("class Job:\n    pass\n")
    (folder / "tools.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    yield __import__("lazy_package")
    for name in [name for name in sys.modules if name.partition(".")[0] == "lazy_package"]:
        del sys.modules[name]


def test_nothing_is_imported_before_it_is_asked_for(package):
    assert "lazy_package.job" not in sys.modules
    assert package.Job.__module__ == "lazy_package.job"


def test_a_name_is_looked_up_once(package):
    assert package.Job is vars(package)["Job"]


def test_a_module_may_be_a_name_of_its_own(package):
    assert isinstance(package.tools, types.ModuleType)


def test_the_names_are_listed_before_they_are_imported(package):
    assert {"Job", "tools"} <= set(dir(package))


def test_a_name_that_is_not_there_is_an_attribute_error(package):
    with pytest.raises(AttributeError, match=r"^module 'lazy_package' has no attribute 'Typo'$"):
        package.Typo  # noqa: B018


def test_the_package_must_be_the_one_that_is_being_imported():
    with pytest.raises(KeyError, match="no_such_package"):
        lazy_names("no_such_package", {})
