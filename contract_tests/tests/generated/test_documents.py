"""The sample answers of the five source documents, read by the generated clients.

The documents are no part of the repository: `contract_tests/tests/specs/documents/corpus.py` says where they are looked
for. Without them these tests are skipped, except in CI, where they must run.
"""

import importlib
import json
import os
import pkgutil

import httpx
import pytest
from finetuning_runtime._lowlevel.client import Client
from finetuning_runtime._lowlevel.response import read_response
from finetuning_runtime._wire.models import Model
from finetuning_specs import load_spec

from contract_tests.tests.specs.documents import comparison, corpus
from contract_tests.tests.specs.documents.model import NO_SAMPLE


def _samples(number):
    """Operation ids of a document's operations, and their samples."""
    try:
        documented = corpus.operations(number)
    except FileNotFoundError as error:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must run this: {error}")
        # The documents are not ours to ship, so a clone elsewhere has none.
        pytest.skip(str(error))
    spec = load_spec(corpus.PROVIDERS[number])
    return [
        (comparison.find(spec, one).id, one.status, one.sample) for one in documented if one.sample is not NO_SAMPLE
    ]


def _operation(provider, operation_id):
    """The module of an operation of a client."""
    package = importlib.import_module(f"finetuning_clients.{provider}.api")
    for _, name, is_package in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not is_package and name.endswith(f".{operation_id}"):
            return importlib.import_module(name)
    raise LookupError(operation_id)


def _leftovers(value, at=""):
    """The fields that no model names, anywhere inside a value."""
    if isinstance(value, Model):
        yield from (f"{at}/{name}" for name in value.additional_properties)
        for name in value.__fields__:
            yield from _leftovers(getattr(value, name), f"{at}/{name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _leftovers(item, f"{at}/{index}")


def _as_json(value):
    return [_as_json(item) for item in value] if isinstance(value, list) else value.to_dict()


@pytest.mark.parametrize("number", ["000", "001", "002", "004"])
def test_a_documents_sample_is_read_whole_and_comes_back_as_it_was(number):
    samples = _samples(number)
    assert samples, f"document {number} has no sample"
    for operation_id, status, sample in samples:
        module = _operation(corpus.PROVIDERS[number], operation_id)
        answer = httpx.Response(status or 200, content=json.dumps(sample))
        parsed = read_response(Client("https://nowhere.example"), answer, module.RESPONSES).parsed
        assert _as_json(parsed) == sample
        assert list(_leftovers(parsed)) == []
