"""The small spec, parsed, to be tampered with."""

import attrs
import pytest
from openapi_python_client.parser import GeneratorData

from scripts.generator import build, prepare, source
from scripts.generator.audit import audit
from scripts.generator.completion import complete


@attrs.frozen
class Parsed:
    """A spec and what openapi-python-client made of it."""

    source: source.Source
    data: GeneratorData

    def endpoint(self, name):
        endpoints = [e for c in self.data.endpoint_collections_by_tag.values() for e in c.endpoints]
        return next(endpoint for endpoint in endpoints if endpoint.name == name)

    def model(self, name):
        return next(model for model in self.data.models if model.class_info.name == name)

    def enum(self, name):
        return next(enum for enum in self.data.enums if enum.class_info.name == name)

    def losses(self):
        """What the audit finds, as text."""
        return [str(problem) for problem in audit(self.source, self.data)]


@pytest.fixture
def parse(write, specs, tmp_path):
    """Parses a document without minding what the parser warns of."""

    def parse(document):
        read = source.read(write(document), root=specs.parent)
        data = GeneratorData.from_dict(prepare.prepared(read), config=build._config(read, tmp_path / "unused"))
        complete(data)
        return Parsed(read, data)

    return parse


@pytest.fixture
def small(parse, document):
    return parse(document)
