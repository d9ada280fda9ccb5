"""Compare a contract with what was parsed of it, so that no part of it is missing from the client without a word.

openapi-python-client drops parts of a contract without a warning. `operations` and `schemas` look for what it dropped, `names`
and `uploads` for what the templates could not print, `surface` for what a client must have. Each finding has its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from finetuning_specs import Problem, Spec, SpecError

from ..read import Parsed, parse, read
from .losses import Loss
from .names import collisions
from .operations import lost_operations
from .schemas import lost_schemas
from .surface import missing
from .uploads import lost_uploads

__all__ = ["audit", "problems_of"]


def audit(parsed: Parsed) -> list[Problem]:
    """What the contract holds and the parsed data does not, or what the templates could not carry."""
    return [parsed.spec.tree.problem(pointer, reason) for pointer, reason in dict.fromkeys(_losses(parsed))]


def problems_of(contract: Path | Spec) -> list[Problem]:
    """Why no client can be generated from a contract; nothing: one can. Writes nothing.

    Args:
        contract: The file, or the contract as it was read.
    """
    try:
        parsed = parse(contract if isinstance(contract, Spec) else read(contract))
        return [*parsed.warnings(), *audit(parsed)]
    except SpecError as error:
        return list(error.problems)
    except Exception as error:  # noqa: BLE001  # a contract can break the parser in ways that nobody has seen yet
        name = contract.as_posix() if isinstance(contract, Path) else contract.file.name if contract.file else ""
        return [Problem(file=name, message=f"the generator broke on it: {type(error).__name__}: {error}")]


def _losses(parsed: Parsed) -> Iterator[Loss]:
    yield from missing(parsed.spec)
    yield from lost_operations(parsed)
    yield from lost_schemas(parsed)
    yield from lost_uploads(parsed.spec)
    yield from collisions(parsed)
