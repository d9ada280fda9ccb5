"""From a contract to a client, step by step."""

from __future__ import annotations

from pathlib import Path

from finetuning_specs import SpecError

from .audit import audit
from .plan import plan
from .print import write
from .read import parse, read


def build(contract: Path, target: Path, *, name: str | None = None) -> None:
    """Write the client of one contract into the folder `target`, which must not exist yet. It is not tidy yet.

    Args:
        contract: The file, called as the client's package.
        target: The folder.
        name: How messages and banners call the file; None: as seen from the current folder.

    Raises:
        SpecError: The contract is broken, or no client can be generated from it without loss.
    """
    parsed = parse(read(contract, name=name))
    problems = [*parsed.warnings(), *audit(parsed)]
    if problems:
        raise SpecError(problems)
    write(plan(parsed), target)
