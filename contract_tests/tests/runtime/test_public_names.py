"""What programs import from `finetuning_runtime` itself."""

import subprocess
import sys

import finetuning_runtime
import pytest
from finetuning_clients import dataherald, fireworks, openai, portkey
from finetuning_runtime._errors import exceptions
from finetuning_runtime._jobs import view


def test_the_view_of_a_job_is_there():
    assert finetuning_runtime.JobView is view.JobView


def test_every_error_is_there_and_in_every_client_s_package():
    names = [
        name
        for name, value in vars(exceptions).items()
        if isinstance(value, type) and value.__module__ == exceptions.__name__
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
