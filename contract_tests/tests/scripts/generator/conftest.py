"""The small spec, parsed, to be tampered with."""

import attrs
import pytest

from scripts.generator.audit import audit
from scripts.generator.read import parse as parse_contract
from scripts.generator.read import parser, read


@attrs.frozen
class Parsed:
    """A spec and what openapi-python-client made of it."""

    parsed: parser.Parsed

    @property
    def data(self):
        return self.parsed.data

    def endpoint(self, name):
        return next(endpoint for endpoint in self.parsed.endpoints() if endpoint.name == name)

    def model(self, name):
        return next(model for model in self.data.models if model.class_info.name == name)

    def enum(self, name):
        return next(enum for enum in self.data.enums if enum.class_info.name == name)

    def losses(self):
        """What the audit finds, as text without lines, which the tests of the command look at."""
        return [f"{found.file}#{found.pointer}: {found.message}" for found in audit(self.parsed)]


@pytest.fixture
def parse(write, specs):
    """Parses a document without minding what the parser warns of."""

    def parse(document):
        path = write(document)
        return Parsed(parse_contract(read(path, name=f"specs/{path.name}")))

    return parse


@pytest.fixture
def small(parse, document):
    return parse(document)
