"""Whether a finding shows again when its requests are sent again."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.connections import NoResponseError
from finetuning_contracts.checks.sending.sender import StoppedError
from finetuning_contracts.checks.steps import Reproduction

from .judging import shows
from .playing import Ids, NotPlayedError, Played, play

_NEEDS_EXISTING = frozenset({"positive_data_acceptance", "ensure_resource_availability"})
"""Checks that find a thing missing: that one which is gone by now is missing shows nothing."""


@attrs.frozen
class Again:
    """What came of sending the requests again."""

    shown: bool | None
    """The finding showed once more; None: what came does not tell."""
    played: Played | None
    """The last exchange; None: not all requests could be sent."""
    why: str = ""
    """Why they could not."""


def send_again(operation: str, check: str, reproduction: Reproduction, seeder: Seeder) -> Again:
    """Send the requests in each way in which the finding may show, until it does.

    The state in which a server showed it may be gone: what a request names was deleted or has moved on since. So they are sent
    with the same ids, and then with those of new things. A list may need something to show.

    Raises `StoppedError` when the run has to end.
    """
    last = Again(shown=None, played=None, why="there is nothing to send")
    for ids in _ways(operation, check, reproduction, seeder):
        try:
            played = play(reproduction, seeder, ids)
        except StoppedError:
            raise
        except (NotPlayedError, NoResponseError) as error:
            last = Again(shown=None, played=None, why=str(error))
            continue
        last = Again(shown=shows(check, reproduction.outcome, played), played=played)
        if last.shown:
            break
    return last


def _ways(operation: str, check: str, reproduction: Reproduction, seeder: Seeder) -> Iterator[Ids]:
    ledger = seeder.sender.guard.ledger
    named = [one for step in reproduction.steps for one in step.references if one.step is None]
    if check not in _NEEDS_EXISTING or all(ledger.lives(one.resource, one.value) for one in named):
        yield Ids.SAME
    if named:
        yield Ids.NEW
    elif all(step.method == "GET" for step in reproduction.steps):
        resource = next((o.resource.name for o in seeder.spec.operations if o.id == operation), "")
        if resource and seeder.fresh(resource) is not None:
            yield Ids.SAME
