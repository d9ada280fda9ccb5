"""Have openapi-python-client parse a contract."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs
from finetuning_specs import Operation, Problem, Spec, SpecError
from finetuning_specs.pointers import Tokens, of_fragment
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty

from .completion import complete
from .names import function_name
from .prepare import prepared


@attrs.frozen
class Parsed:
    """A contract, and what openapi-python-client made of it."""

    spec: Spec
    data: GeneratorData

    def models(self) -> dict[str, ModelProperty]:
        """The models by their classes."""
        return {str(model.class_info.name): model for model in self.data.models}

    def endpoints(self) -> list[Endpoint]:
        """What it made of the operations."""
        return [e for collection in self.data.endpoint_collections_by_tag.values() for e in collection.endpoints]

    def operations(self) -> Iterator[tuple[Operation, Endpoint]]:
        """Each operation of the contract that was parsed, and what became of it, in the contract's order."""
        endpoints = {str(endpoint.name): endpoint for endpoint in self.endpoints()}
        for operation in self.spec.operations:
            endpoint = endpoints.get(function_name(operation.id)) if operation.id else None
            if endpoint and (endpoint.method.upper(), endpoint.path.get_untrusted_value()) == (
                operation.method,
                operation.path,
            ):
                yield operation, endpoint

    def warnings(self) -> Iterator[Problem]:
        """What openapi-python-client says that it left out."""
        for collection in self.data.endpoint_collections_by_tag.values():
            for warning in collection.parse_errors:
                yield _problem(self.spec, warning)
        for warning in self.data.errors:
            yield _problem(self.spec, warning)


def parse(spec: Spec) -> Parsed:
    """Parse a valid contract.

    Raises:
        SpecError: openapi-python-client cannot read it at all.
    """
    data = GeneratorData.from_dict(prepared(spec), config=_config(spec))
    if isinstance(data, GeneratorError):
        raise SpecError([_problem(spec, data)])
    complete(data)
    return Parsed(spec, data)


def _config(spec: Spec) -> Config:
    """Its settings. It only parses, so those of what it would write do not matter."""
    settings = ConfigFile(
        literal_enums=True,  # plain strings decode for free, and an unknown one is no special case
        content_type_overrides={"application/jsonl": "application/octet-stream"},
    )
    source = Path(f"{spec.provider}.yaml")
    return Config.from_sources(
        settings, MetaType.NONE, document_source=source, file_encoding="utf-8", overwrite=False, output_path=None
    )


def _problem(spec: Spec, warning: GeneratorError) -> Problem:
    return spec.tree.problem(_place(warning), _sentence(warning))


def _place(warning: GeneratorError) -> Tokens:
    """Where the contract has what a warning is about, as far as its text tells."""
    text = f"{warning.header or ''} {warning.detail or ''}"
    if operation := re.search(r"parsing ([A-Z]+) (\S+) within", text):
        return ("paths", operation[2], operation[1].lower())
    if schema := re.search(r"/components/[a-zA-Z]+/[^\s/'\"]+", text):
        return of_fragment(schema[0].rstrip(":.,"))
    return ()


def _sentence(warning: GeneratorError) -> str:
    words = " ".join(f"{warning.header or ''} {warning.detail or ''}".split())
    words = re.sub(r"WARNING parsing [A-Z]+ \S+ within \S+\. ?", "", words)  # `_place` says it
    return re.sub(r"<\S+UntrustedString object at \w+>", "…", words)  # some of its messages forget to unwrap a name
