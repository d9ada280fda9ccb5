"""What programs import from `finetuning_runtime` itself."""

import pickle
import pkgutil
import subprocess
import sys

import finetuning_runtime
import pytest
from finetuning_clients import dataherald, fireworks, openai, portkey
from finetuning_runtime._errors import exceptions
from finetuning_runtime._jobs import view

PUBLIC = [name for name in dir(finetuning_runtime) if not name.startswith("_")]


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_is_there(name):
    assert getattr(finetuning_runtime, name) is not None or name == "UNSET"


def test_what_signatures_name_can_be_named():
    wanted = {"Page", "AsyncPage", "AsyncPaginator", "Download", "AsyncDownload", "RawResponse"}
    assert wanted | {"RequestOptions", "FileInput", "JobView", "UNSET", "Unset", "capture_responses"} <= set(PUBLIC)


def test_every_module_but_the_package_itself_is_private():
    names = [module.name for module in pkgutil.walk_packages(finetuning_runtime.__path__, "finetuning_runtime.")]
    assert len(names) > 50
    assert [name for name in names if not any(part.startswith("_") for part in name.split("."))] == []


def test_nothing_becomes_public_by_being_imported():
    program = (
        "import finetuning_runtime, pkgutil, importlib;"
        "[importlib.import_module(m.name) for m in pkgutil.walk_packages(finetuning_runtime.__path__, 'finetuning_runtime.')];"
        "print(sorted(name for name in vars(finetuning_runtime) if not name.startswith('_')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "['TYPE_CHECKING']\n"


@pytest.mark.parametrize("name", exceptions.__all__)
def test_an_error_names_the_package_that_programs_import_it_from(name):
    error = getattr(exceptions, name)
    assert f"{error.__module__}.{error.__qualname__}" == f"finetuning_runtime.{name}"
    assert pickle.loads(pickle.dumps(error)) is error  # noqa: S301  # our own


def test_the_view_of_a_job_is_there():
    assert finetuning_runtime.JobView is view.JobView


def test_every_error_is_there_and_in_every_client_s_package():
    names = [
        name
        for name, value in vars(exceptions).items()
        if isinstance(value, type) and issubclass(value, exceptions.FinetuningError)
    ]
    assert "TransferTimeoutError" in names
    for package in (finetuning_runtime, openai, portkey, fireworks, dataherald):
        assert [name for name in names if getattr(package, name) is not getattr(exceptions, name)] == []


@pytest.mark.parametrize("name", ["NoSuchError", "jobview", "__wrapped__", "annotations"])
def test_a_name_that_is_not_there_is_an_attribute_error(name):
    with pytest.raises(AttributeError, match=f"module 'finetuning_runtime' has no attribute '{name}'"):
        getattr(finetuning_runtime, name)


def test_importing_the_package_imports_nothing_else():
    program = (
        "import sys; import finetuning_runtime; print([m for m in sys.modules if m.startswith('finetuning_runtime.')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
