"""Check one server against one spec."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs
import httpx

from ..errors import UsageError
from ..specs import Spec
from . import engine
from .exchange import CHECKS
from .outcomes import Tally
from .references import References
from .secrets import Redactor
from .seeding import Seeder
from .verdicts import Cell, judge


@attrs.frozen
class Settings:
    """How hard to look."""

    seed: int = 1
    max_examples: int = 20
    only: tuple[str, ...] = ()
    """Operation ids; empty: all."""
    parameters: Mapping[str, str] = attrs.field(factory=dict)
    """Name of a parameter, property or resource → the value that requests shall have there."""


@attrs.frozen
class ProviderResult:
    """What the checks of one provider found."""

    spec: Spec
    url: str
    cells: tuple[Cell, ...]
    tally: Tally


def check(
    spec: Spec,
    url: str,
    headers: Mapping[str, str],
    settings: Settings,
    progress: Callable[[str], None] = lambda _: None,
) -> ProviderResult:
    """Check the server at `url` against `spec`. Raises `UsageError` when it cannot be reached."""
    redactor = Redactor.of(spec, headers, url)
    reach(url, redactor)
    operations = chosen(spec, settings.only)
    plan = engine.EngineRun(
        spec=spec,
        url=url,
        operations=operations,
        phases=(*engine.UNIT_PHASES, engine.STATEFUL_PHASE),
        headers=headers,
        seed=settings.seed,
        max_examples=settings.max_examples,
    )
    references = References(Seeder(spec, url, headers, settings.parameters))
    tally = engine.run(plan, references, redactor, progress)
    return ProviderResult(spec=spec, url=url, cells=judge(tally, operations, CHECKS), tally=tally)


def chosen(spec: Spec, only: tuple[str, ...]) -> tuple[str, ...]:
    """The operations to check. Raises `UsageError` for one that the spec does not have."""
    known = tuple(operation.id for operation in spec.operations)
    for id in only:
        if id not in known:
            raise UsageError(f"{spec.provider} has no operation {id!r}; `finetuning specs {spec.provider}` lists them")
    return tuple(id for id in known if id in only) if only else known


def reach(url: str, redactor: Redactor) -> None:
    """Raise `UsageError` unless something answers at the address, whatever it answers."""
    try:
        httpx.get(url, timeout=5.0)
    except httpx.InvalidURL as error:
        raise UsageError(redactor(f"not an address: {url}: {error}")) from None
    except httpx.UnsupportedProtocol:
        raise UsageError(redactor(f"not an address: {url}: write http:// or https://")) from None
    except httpx.HTTPError as error:
        raise UsageError(redactor(f"cannot reach {url}: {error}; is the server running?")) from None
