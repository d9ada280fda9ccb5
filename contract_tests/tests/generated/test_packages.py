"""What each client's package offers by name."""

import importlib

import pytest
from finetuning_runtime._errors import exceptions

PROVIDERS = ["openai", "portkey", "fireworks", "dataherald"]


@pytest.fixture(params=PROVIDERS)
def package(request):
    return importlib.import_module(f"finetuning_clients.{request.param}")


def test_every_name_that_a_package_promises_is_there(package):
    assert [name for name in package.__all__ if not hasattr(package, name)] == []


def test_every_exception_can_be_caught_by_a_name_of_the_package(package):
    assert [name for name in exceptions.__all__ if getattr(package, name, None) is not getattr(exceptions, name)] == []
    assert set(exceptions.__all__) < set(package.__all__)


def test_a_name_that_is_not_there_is_an_attribute_error(package):
    with pytest.raises(AttributeError, match=f"^module '{package.__name__}' has no attribute 'Typo'$"):
        package.Typo  # noqa: B018
