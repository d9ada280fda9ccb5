"""Load the specs: one document for each provider, as it is or under a profile.

>>> spec = load_spec("openai")
>>> spec.operation("retrieve_fine_tuning_job").path
'/fine_tuning/jobs/{fine_tuning_job_id}'
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Any

import attrs
from jsonpath_ng.ext.parser import parse as parse_jsonpath
from jsonpointer import resolve_pointer
from oas_patch.overlay import apply_overlay
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from .errors import UsageError
from .vocabulary import Job, Lifecycle, Pagination, Reason, Resource

PROVIDERS = ("openai", "portkey", "fireworks", "dataherald")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@attrs.frozen
class Operation:
    """One operation of a spec."""

    spec: Spec = attrs.field(repr=False, eq=False)
    id: str
    method: str
    """Upper case: `GET`."""
    path: str
    """The path template, without the server's base path."""
    definition: Mapping[str, Any] = attrs.field(repr=False, eq=False)

    @property
    def label(self) -> str:
        """The name that schemathesis and the reports use: `GET /fine_tuning/jobs`."""
        return f"{self.method} {self.path}"

    @property
    def resource(self) -> Resource:
        """Where it sits in the client (`x-resource`)."""
        return Resource.parse(self.definition["x-resource"])

    @property
    def pagination(self) -> Pagination | None:
        """How its pages chain (`x-pagination`); None for what is no list."""
        value = self.definition.get("x-pagination")
        return Pagination.parse(value) if value is not None else None

    @property
    def refusals(self) -> Mapping[int, frozenset[Reason]]:
        """Error statuses that a well-formed request may get, each with the reasons for it (`x-refusals`)."""
        return {int(k): frozenset(v) for k, v in self.definition.get("x-refusals", {}).items()}

    @property
    def parameters(self) -> list[Mapping[str, Any]]:
        """The operation's parameters and those of its path, references resolved."""
        shared = self.spec.document["paths"][self.path].get("parameters", [])
        own = [self.spec.resolve(p) for p in self.definition.get("parameters", [])]
        names = {(p["name"], p["in"]) for p in own}
        inherited = [p for p in map(self.spec.resolve, shared) if (p["name"], p["in"]) not in names]
        return inherited + own

    @property
    def request_body(self) -> Mapping[str, Any] | None:
        """The request body, references resolved."""
        body = self.definition.get("requestBody")
        return self.spec.resolve(body) if body is not None else None

    @property
    def responses(self) -> Mapping[str, Mapping[str, Any]]:
        """Status code as a string → response, references resolved."""
        return {str(code): self.spec.resolve(value) for code, value in self.definition["responses"].items()}

    @property
    def success(self) -> tuple[int, Mapping[str, Any]]:
        """The one 2xx response and its status."""
        code = next(code for code in self.responses if code.startswith("2"))
        return int(code), self.responses[code]

    @property
    def security(self) -> list[Mapping[str, list[str]]]:
        """Alternative sets of credentials, of which a request needs one; empty: no credentials at all."""
        security: list[Mapping[str, list[str]]] = self.definition.get(
            "security", self.spec.document.get("security", [])
        )
        return security


@attrs.frozen
class Spec:
    """A provider's contract: the OpenAPI document, under a profile or as it is."""

    provider: str
    profile: str | None
    document: dict[str, Any] = attrs.field(repr=False, eq=False)

    def resolve(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a local `$ref` points to, or the value itself. Siblings of the `$ref` are laid over the target."""
        if "$ref" not in value:
            return value
        target: Mapping[str, Any] = resolve_pointer(self.document, value["$ref"].removeprefix("#"))
        siblings = {k: v for k, v in value.items() if k != "$ref"}
        return self.resolve({**target, **siblings} if siblings else target)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """All operations, in the document's order."""
        return tuple(self._operations())

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    definition = item[method]
                    yield Operation(self, definition["operationId"], method.upper(), path, definition)

    def operation(self, id: str) -> Operation:
        """The operation with this id. Raises `KeyError` when there is none."""
        for operation in self.operations:
            if operation.id == id:
                return operation
        raise KeyError(id)

    @property
    def schemas(self) -> Mapping[str, Mapping[str, Any]]:
        """The component schemas, by name."""
        schemas: Mapping[str, Mapping[str, Any]] = self.document["components"]["schemas"]
        return schemas

    def jobs(self) -> Iterator[tuple[str, Job, Lifecycle]]:
        """The schemas that are jobs: name, spelling, life cycle."""
        for name, schema in self.schemas.items():
            if "x-job" in schema:
                yield name, Job.parse(schema["x-job"]), Lifecycle.parse(schema["x-lifecycle"])


def specs_directory() -> Path:
    """The folder with the specs: inside the installed package, or `specs/` of the checkout."""
    packaged = Path(str(resources.files("finetuning_contracts"))) / "_specs"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[2] / "specs"


def profiles(provider: str) -> tuple[str, ...]:
    """The names of the provider's profiles, sorted."""
    found = (specs_directory() / "overlays").glob(f"{provider}-*.yaml")
    return tuple(sorted(path.stem.removeprefix(f"{provider}-") for path in found))


def load_spec(provider: str, profile: str | None = None) -> Spec:
    """Read a provider's spec, with a profile's overlay applied if one is named.

    Raises `UsageError` for an unknown provider or profile, an unreadable file, and an overlay action that matches nothing.
    """
    if provider not in PROVIDERS:
        raise UsageError(f"unknown provider {provider!r}: choose one of {', '.join(PROVIDERS)}")
    document = read_yaml(specs_directory() / f"{provider}.yaml")
    if profile is not None:
        if profile not in profiles(provider):
            known = ", ".join(profiles(provider)) or "none"
            raise UsageError(f"unknown profile {profile!r} of {provider}: choose one of: {known}")
        document = apply_profile(document, read_yaml(specs_directory() / "overlays" / f"{provider}-{profile}.yaml"))
    return Spec(provider=provider, profile=profile, document=document)


def apply_profile(document: Mapping[str, Any], overlay: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of the document with the overlay's actions applied, in order.

    Raises `UsageError` when an action's target matches nothing: the standard lets that pass, but here it means that the
    overlay speaks of something that the spec does not have.
    """
    result: dict[str, Any] = copy.deepcopy(dict(document))
    for number, action in enumerate(overlay["actions"], start=1):
        if not parse_jsonpath(action["target"]).find(result):
            title = overlay["info"]["title"]
            raise UsageError(f"overlay {title!r}, action {number}: its target {action['target']} matches nothing")
        apply_overlay(result, {"actions": [copy.deepcopy(action)]})
    return result


def read_yaml(path: Path) -> dict[str, Any]:
    """Read a YAML mapping. Raises `UsageError` with the file, and the line where YAML is broken."""
    try:
        value = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{path}:{mark.line + 1}" if mark else str(path)
        raise UsageError(f"{place}: not valid YAML: {getattr(error, 'problem', error)}") from error
    if not isinstance(value, dict):
        raise UsageError(f"{path}: not a mapping at the top")
    return value
