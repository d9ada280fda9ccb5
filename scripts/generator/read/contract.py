"""Read a contract, and refuse it with the place where it is not valid OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from finetuning_specs import Problem, Spec, SpecError, read_spec
from finetuning_specs.places import Place
from openapi_spec_validator import OpenAPIV31SpecValidator


def read(path: Path, *, name: str | None = None) -> Spec:
    """Read and validate the contract of one provider.

    Args:
        path: The file, called as the client's package is to be called.
        name: How messages call it; None: as seen from the current folder.

    Raises:
        SpecError: It cannot be read, is not YAML, or is not valid OpenAPI 3.1.
    """
    spec = read_spec(path, name=name)
    problems = list(_problems(spec))
    if problems:
        raise SpecError(problems)
    return spec


def _problems(spec: Spec) -> Iterator[Problem]:
    """What is not JSON, or else what leads nowhere, or else what the OpenAPI 3.1 validator says at its innermost place.

    References come first, because the validator would follow those that lead out of the document.
    """
    assert spec.file is not None  # it was just read from there
    if not spec.provider.isidentifier():
        yield spec.file.problem((), f"cannot be the package {spec.provider}: name it as a Python module is named")
        return
    first = spec.file.oddities or tuple(_dangling(spec))
    if first:
        yield from first
        return
    for error in OpenAPIV31SpecValidator(dict(spec.document)).iter_errors():
        innermost = error
        while innermost.context:
            innermost = max(innermost.context, key=lambda e: len(e.absolute_path))
        yield spec.tree.problem(tuple(innermost.absolute_path), _shortened(innermost.message))


def _dangling(spec: Spec) -> Iterator[Problem]:
    """References to what is not in the document, and those that only lead back to themselves."""
    for place in spec.tree.places:
        if place.is_reference and isinstance(place.value["$ref"], str):
            try:
                spec.resolve(place.value)
            except LookupError as error:
                yield _leads_nowhere(spec, place, str(error.args[0]))


def _leads_nowhere(spec: Spec, place: Place, reference: str) -> Problem:
    try:
        spec.references.target(reference)
        reason = f"the reference {reference} leads in a circle"
    except LookupError:
        reason = f"the reference {reference} leads to nothing in this document"
    return spec.tree.problem((*place.pointer, "$ref"), reason)


def _shortened(message: str, limit: int = 200) -> str:
    line = message.partition("\n")[0]
    return line if len(line) <= limit else f"{line[: limit // 2]} … {line[-limit // 2 :]}"
