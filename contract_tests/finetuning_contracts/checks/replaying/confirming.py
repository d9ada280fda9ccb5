"""Send again what a run has found, before it says so: what does not show twice may not be the server's fault alone."""

from __future__ import annotations

import time

import attrs

from finetuning_contracts.checks.groups import grouped
from finetuning_contracts.checks.outcomes import Finding, Tally
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.sender import StoppedError

from .again import send_again

MOST = 40
"""Causes that are looked at, those that touch the most operations first."""
_EACH = 3
"""Findings of one cause that are tried, the simplest first, until one shows again."""
_SECONDS = 20.0
"""For all of one part of a run."""


def confirm(tally: Tally, seeder: Seeder) -> None:
    """Send the requests of the simplest findings of each cause again, and note in the tally which showed again."""
    until = time.monotonic() + _SECONDS
    unsure = [finding for finding in tally.findings.values() if finding.repeated is None]
    for group in grouped(unsure, tally.failed)[:MOST]:
        for finding in sorted(group.findings, key=lambda one: one.size)[:_EACH]:
            if time.monotonic() >= until:
                return
            try:
                again = _shows(finding, seeder)
            except StoppedError:
                return
            tally.findings[finding.kind] = attrs.evolve(finding, repeated=again)
            if again:
                break


def _shows(finding: Finding, seeder: Seeder) -> bool:
    if finding.reproduction is None:
        return False
    return bool(send_again(finding.operation, finding.check, finding.reproduction, seeder).shown)
