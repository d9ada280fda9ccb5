"""Do the part of a run once more that has found something, narrowed to one operation and one check.

For what no single response tells, such as an item that is on none of the pages, and for what cannot be sent again byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from .groups import Group, grouped
from .outcomes import Tally
from .sending.sender import Sender
from .settings import Settings
from .shards import Shard, ask, cut
from .verdicts import judge


def _parts(sender: Sender, operation: str, check: str) -> Iterator[tuple[Shard, frozenset[str] | None]]:
    """Parts of the checks, each with the checks to make there (None: all): first no more than has to be.

    Then all scenarios about the operation: one may show only on a server where the others have made things before.
    """
    parts = cut(sender.guard.spec, (operation,), frozenset({check}))
    yield from ((shard, frozenset({check})) for shard in parts)
    yield from ((shard, None) for shard in parts if shard.work == "scenarios")


@attrs.frozen
class Rerun:
    """What came of it."""

    shown: bool | None
    """The same cause was found again; None: the check had nothing to check."""
    group: Group | None = None
    """What was found."""
    why: str = ""
    """Why there was nothing to check."""


def rerun(
    group: str, operation: str, check: str, sender: Sender, settings: Settings, *, hurried: bool = False
) -> Rerun:
    """Look for a group of findings again, by its id.

    With the `seed` of the run that found it in `settings`, the same requests are drawn. `hurried`: as for `shards.ask`. Raises
    what `ask` raises.
    """
    headers = dict(sender.headers)
    seen = Tally()
    for shard, checks in _parts(sender, operation, check):
        narrowed = attrs.evolve(settings, checks=checks)
        seen.merge(ask(shard, sender, headers, (headers,), narrowed, hurried=hurried))
        findings = list(seen.findings.values())
        # Together one may follow from another; alone it is what it was called in the report.
        made = [*grouped(findings, seen.failed), *(one for each in findings for one in grouped([each], seen.failed))]
        found = next((one for one in made if group in (one.id, *one.wider)), None)
        if found is not None:
            return Rerun(shown=True, group=found)
    (cell,) = judge(seen, (operation,), (check,), {})[:1]
    return Rerun(shown=False) if cell.passed or cell.failed else Rerun(shown=None, why=cell.why or cell.verdict.value)
