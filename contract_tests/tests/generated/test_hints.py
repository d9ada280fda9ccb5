"""What a method tells those who ask it: editors, documentation tools, and programs that make a tool of a function."""

import importlib
import inspect
import re
import subprocess
import sys
import typing

import pytest

PROVIDERS = {
    "openai": {"api_key": "opens-nothing"},
    "portkey": {"api_key": "opens-nothing", "virtual_key": "opens-nothing"},
    "fireworks": {"api_key": "opens-nothing", "account_id": "an-account"},
    "dataherald": {"base_url": "http://127.0.0.1:9"},
}
OF_EVERY_CALL = {"options"}


def resources(node):
    """What hangs below a client, however deep."""
    for name in dir(type(node)):
        if not name.startswith(("_", "with_")) and not callable(getattr(type(node), name)):
            resource = getattr(node, name)
            if type(resource).__module__.startswith("finetuning_clients."):
                yield resource
                yield from resources(resource)


def methods(provider, kind):
    client = getattr(importlib.import_module(f"finetuning_clients.{provider}"), kind)(**PROVIDERS[provider])
    for resource in resources(client):
        for name in dir(type(resource)):
            if not name.startswith(("_", "with_")) and inspect.isfunction(inspect.getattr_static(resource, name)):
                yield getattr(resource, name)


every_client = pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
every_provider = pytest.mark.parametrize("provider", PROVIDERS)


@every_provider
@every_client
def test_the_hints_of_every_method_resolve(provider, kind):
    found = [typing.get_type_hints(method) for method in methods(provider, kind)]
    assert len(found) > 10
    assert all("return" in hints for hints in found)


@every_provider
@every_client
def test_the_hints_of_the_client_itself_resolve(provider, kind):
    client = getattr(importlib.import_module(f"finetuning_clients.{provider}"), kind)
    assert "timeout" in typing.get_type_hints(client.__init__)


@every_provider
@every_client
def test_every_argument_of_every_method_has_its_line_in_the_docstring(provider, kind):
    for method in methods(provider, kind):
        documented = set(re.findall(r"^    (\w+): ", inspect.getdoc(method), re.MULTILINE))
        assert set(inspect.signature(method).parameters) - OF_EVERY_CALL <= documented, method.__qualname__


def test_a_plain_dict_that_an_argument_takes_is_among_its_hints():
    from finetuning_clients.openai import Client, models, params

    hint = typing.get_type_hints(Client(api_key="opens-nothing").fine_tuning.jobs.create)["method"]
    assert {models.FineTuneMethod, params.FineTuneMethodParam} < set(typing.get_args(hint))


def test_what_only_hints_name_is_not_imported_for_a_client():
    program = "import sys; from finetuning_clients import openai; openai.Client(api_key='opens-nothing').fine_tuning.jobs.create"
    asks = f"{program}; print('finetuning_clients.openai.params' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert answer.stdout == "False\n"
