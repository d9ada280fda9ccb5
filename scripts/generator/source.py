"""Read a spec and refuse it, with the place, where it is not valid OpenAPI 3.1."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from openapi_spec_validator import OpenAPIV31SpecValidator
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from .problems import GenerationError, Problem

DATA = frozenset({"example", "examples", "default", "enum", "const"})
"""Keywords whose values are data, not schema."""
MAPS = frozenset(
    {
        "callbacks", "content", "headers", "links", "parameters", "pathItems", "paths", "patternProperties", "properties",
        "requestBodies", "responses", "schemas", "securitySchemes", "variables", "webhooks",
    }
)  # fmt: skip
"""Keywords under which the keys are names, which may well be spelled like a keyword."""


@attrs.frozen
class Source:
    """A spec as it was read."""

    path: Path
    file: str
    """How messages and banners name it: `specs/openai.yaml`."""
    document: dict[str, Any] = attrs.field(repr=False)
    digest: str
    """SHA-256 of the file, in hexadecimal."""

    @property
    def provider(self) -> str:
        """`openai` for `specs/openai.yaml`."""
        return self.path.stem

    @property
    def schemas(self) -> dict[str, Any]:
        """The component schemas, by name."""
        schemas: dict[str, Any] = self.document.get("components", {}).get("schemas", {})
        return schemas

    def resolve(self, value: dict[str, Any]) -> dict[str, Any]:
        """What a local reference points to, or the value itself."""
        while "$ref" in value:
            value = at(self.document, value["$ref"])
        return value

    def operations(self) -> Iterator[tuple[str, str, dict[str, Any], str]]:
        """Method, path, definition and JSON pointer of every operation, in the spec's order."""
        for path, item in self.document["paths"].items():
            for method in ("get", "put", "post", "delete", "options", "head", "patch", "trace"):
                if method in item:
                    yield method, path, item[method], f"/paths/{escape(path)}/{method}"


def escape(token: str) -> str:
    """A key as a token of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def at(document: dict[str, Any], reference: str) -> Any:
    """What stands at a local reference such as `#/components/schemas/Job`.

    Raises:
        LookupError: Nothing does, or the reference leads out of the document.
    """
    if not reference.startswith("#/"):
        raise LookupError(reference)
    target: Any = document
    for token in reference.removeprefix("#/").split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        if not isinstance(target, dict) or key not in target:
            raise LookupError(reference)
        target = target[key]
    return target


def objects(value: Any, pointer: str = "", *, names: bool = False) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a document that is no data and no extension, with its JSON pointer; the outer before the inner."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from objects(item, f"{pointer}/{index}")
    elif isinstance(value, dict):
        if not names:
            yield pointer, value
        for key, item in value.items():
            if names or not (key in DATA or key.startswith("x-")):
                yield from objects(item, f"{pointer}/{escape(key)}", names=not names and key in MAPS)


def read(path: Path, *, root: Path) -> Source:
    """Read and validate one spec.

    Raises:
        GenerationError: It cannot be read, is not YAML, or is not valid OpenAPI 3.1.
    """
    file = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
    try:
        content = path.read_bytes()
        document = YAML(typ="safe").load(content)
    except OSError as error:
        raise GenerationError([Problem(file, "", f"cannot be read: {error.strerror}")]) from error
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else "?"
        raise GenerationError([Problem(file, "", f"is not YAML: line {line}: {error.problem}")]) from error
    except (YAMLError, UnicodeDecodeError) as error:
        raise GenerationError([Problem(file, "", f"is not YAML: {error}")]) from error
    if not isinstance(document, dict):
        raise GenerationError([Problem(file, "", "is not a mapping")])
    if not path.stem.isidentifier():
        raise GenerationError(
            [Problem(file, "", f"cannot be the package {path.stem}: name it as a Python module is named")]
        )
    problems = list(_problems(document, file))
    if problems:
        raise GenerationError(problems)
    return Source(path=path, file=file, document=document, digest=hashlib.sha256(content).hexdigest())


def _problems(document: dict[str, Any], file: str) -> Iterator[Problem]:
    """What is not JSON, or else what leads nowhere, or else what the OpenAPI 3.1 validator says at its innermost place.

    References come first, because the validator would follow those that lead out of the document.
    """
    first = [Problem(file, pointer, reason) for pointer, reason in _foreign(document, "")]
    first = first or [Problem(file, pointer, reason) for pointer, reason in _leading_nowhere(document)]
    if first:
        yield from first
        return
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        innermost = error
        while innermost.context:
            innermost = max(innermost.context, key=lambda e: len(e.absolute_path))
        pointer = "".join(f"/{escape(str(token))}" for token in innermost.absolute_path)
        yield Problem(file, pointer, _shortened(innermost.message))


def _foreign(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """What YAML can say and JSON cannot."""
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                yield pointer, f"the key {key!r} is a {type(key).__name__} in YAML, where JSON has text only: quote it"
            yield from _foreign(item, f"{pointer}/{escape(str(key))}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _foreign(item, f"{pointer}/{index}")
    elif isinstance(value, float) and not math.isfinite(value):
        yield pointer, f"is {value!r}, a number that JSON does not have"
    elif value is not None and not isinstance(value, (str, int, float)):
        yield pointer, f"is a {type(value).__name__} in YAML, which JSON does not have: quote it"


def _leading_nowhere(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """References to what is not in the document, and those that only lead back to themselves."""
    for pointer, value in objects(document):
        target: Any = value
        seen: set[str] = set()
        while isinstance(target, dict) and isinstance(target.get("$ref"), str):
            reference = target["$ref"]
            if reference in seen:
                yield f"{pointer}/$ref", f"the reference {reference} leads in a circle"
                break
            seen.add(reference)
            try:
                target = at(document, reference)
            except LookupError:
                yield f"{pointer}/$ref", f"the reference {reference} leads to nothing in this document"
                break


def _shortened(message: str, limit: int = 200) -> str:
    return message if len(message) <= limit else f"{message[: limit // 2]} … {message[-limit // 2 :]}"
