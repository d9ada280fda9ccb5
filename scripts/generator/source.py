"""Read a spec and refuse it, with the place, where it is not valid OpenAPI 3.1."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from openapi_spec_validator import OpenAPIV31SpecValidator
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from .problems import GenerationError, Problem


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
            target: Any = self.document
            for token in value["$ref"].removeprefix("#/").split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            value = target
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
    problems = list(_problems(document, file))
    if problems:
        raise GenerationError(problems)
    return Source(path=path, file=file, document=document, digest=hashlib.sha256(content).hexdigest())


def _problems(document: dict[str, Any], file: str) -> Iterator[Problem]:
    """What is not JSON, or else what the OpenAPI 3.1 validator says, each at its innermost place."""
    foreign = list(_foreign(document, ""))
    if foreign:
        for pointer, value in foreign:
            yield Problem(file, pointer, f"is a {type(value).__name__} in YAML, which JSON does not have: quote it")
        return
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        innermost = error
        while innermost.context:
            innermost = max(innermost.context, key=lambda e: len(e.absolute_path))
        pointer = "".join(f"/{escape(str(token))}" for token in innermost.absolute_path)
        yield Problem(file, pointer, _shortened(innermost.message))


def _foreign(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                yield pointer, key
            yield from _foreign(item, f"{pointer}/{escape(str(key))}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _foreign(item, f"{pointer}/{index}")
    elif value is not None and not isinstance(value, (str, int, float)):
        yield pointer, value


def _shortened(message: str, limit: int = 200) -> str:
    return message if len(message) <= limit else f"{message[: limit // 2]} … {message[-limit // 2 :]}"
