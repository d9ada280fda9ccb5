"""A contract: the OpenAPI document of one provider, as it is or under a profile, and its compiled operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

import attrs

from .document import Document
from .operations import Operation, compiled
from .references import References
from .validation import Validators
from .vocabulary import Client, Job, Lifecycle
from .yaml_file import YamlFile


@attrs.frozen(slots=False)
class Spec:
    """A provider's contract. Nothing in it is ever changed: to change the document, make another."""

    provider: str
    profile: str | None
    document: Mapping[str, Any] = attrs.field(repr=False, eq=False)
    file: YamlFile | None = attrs.field(default=None, repr=False, eq=False)
    """Where the document stands; None: it was made in memory, such as one under a profile."""

    @cached_property
    def tree(self) -> Document:
        """The document by its parts, each with its place."""
        return Document(self.document, self.file)

    @property
    def references(self) -> References:
        """What the document's references lead to."""
        return self.tree.references

    def resolve(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """The value itself, or what its `$ref` leads to with the keywords beside the `$ref`."""
        return self.references.resolve(value)

    @cached_property
    def validators(self) -> Validators:
        """What holds values against the document's schemas."""
        return Validators(self.tree)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that a server offers, in the document's order."""
        return tuple(compiled(self, "paths"))

    @cached_property
    def webhooks(self) -> tuple[Operation, ...]:
        """The requests that a server sends."""
        return tuple(compiled(self, "webhooks"))

    @cached_property
    def operations_by_id(self) -> Mapping[str, Operation]:
        """The operations that a server offers, by their ids."""
        return {operation.id: operation for operation in self.operations}

    def operation(self, id: str) -> Operation:
        """The operation with this id. Raises `KeyError` when there is none."""
        return self.operations_by_id[id]

    @property
    def schemas(self) -> Mapping[str, Mapping[str, Any]]:
        """The component schemas, by name."""
        schemas: Mapping[str, Mapping[str, Any]] = self._components.get("schemas", {})
        return schemas

    @property
    def security_schemes(self) -> Mapping[str, Mapping[str, Any]]:
        """The kinds of credentials, by name."""
        schemes: Mapping[str, Mapping[str, Any]] = self._components.get("securitySchemes", {})
        return schemes

    @property
    def security(self) -> tuple[Mapping[str, list[str]], ...]:
        """The alternative sets of credentials of operations that state none of their own."""
        return tuple(self.document.get("security") or ())

    @property
    def base_path(self) -> str:
        """The path of the first server, without a slash at its end: `/v1`."""
        server = self.document.get("servers", [{"url": "/"}])[0]
        url: str = server["url"]
        for name, variable in server.get("variables", {}).items():
            url = url.replace(f"{{{name}}}", variable["default"])
        return urlsplit(url).path.rstrip("/")

    @property
    def client(self) -> Client:
        """What the client takes (`x-client`). Raises `KeyError` where the document does not say."""
        return Client.parse(self.document["x-client"])

    def jobs(self) -> Iterator[tuple[str, Job, Lifecycle]]:
        """The schemas that are jobs: name, spelling, life cycle."""
        for name, schema in self.schemas.items():
            if "x-job" in schema:
                yield name, Job.parse(schema["x-job"]), Lifecycle.parse(schema["x-lifecycle"])

    @property
    def _components(self) -> Mapping[str, Any]:
        components: Mapping[str, Any] = self.document.get("components", {})
        return components

    def __reduce__(self) -> tuple[Any, ...]:
        """What it was made of: validators do not pickle, and compiling again is quicker than unpickling."""
        return Spec, (self.provider, self.profile, self.document, self.file)
