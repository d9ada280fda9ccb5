"""The docstrings of the resources say of the options of a call what the runtime says of them."""

import ast
import inspect

from finetuning_clients import openai
from finetuning_runtime import RequestOptions
from finetuning_runtime._http import options

from scripts.generator.plan.call_options import CALL_OPTIONS


def said_by_the_runtime():
    tree = ast.parse(inspect.getsource(options))
    (found,) = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "RequestOptions")
    fields, texts = found.body[1::2], found.body[2::2]
    return {field.target.id: " ".join(text.value.value.split()) for field, text in zip(fields, texts, strict=True)}


def test_every_option_is_named_and_explained_as_in_the_runtime():
    said = said_by_the_runtime()
    assert list(said) == [name for name, _ in CALL_OPTIONS] == list(RequestOptions.__annotations__)
    for name, text in CALL_OPTIONS:
        assert said[name].removesuffix(" None: as if left out.") == text


def test_a_resource_lists_them_once_and_its_methods_do_not():
    with openai.Client("k") as client:
        resource = type(client.fine_tuning.jobs)
    for name, _ in CALL_OPTIONS:
        assert resource.__doc__.count(f"        {name}: ") == 1
        assert f"        {name}: " not in resource.create.__doc__
    assert "takes by keyword" not in type(client.fine_tuning).__doc__  # it has no calls
