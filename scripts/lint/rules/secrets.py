"""Secrets: what nobody should see."""

from __future__ import annotations

import re
from collections.abc import Iterator

from finetuning_specs import Problem

from scripts.lint.spec import Subject

_SOUNDS_SECRET = re.compile(r"(api|access|virtual)[-_]?key|passw|secret|signed_?url", re.IGNORECASE)


def marked_secrets(subject: Subject) -> Iterator[Problem]:
    """Every property that is called as secrets are has an `x-secret`, true or false: somebody has thought about it."""
    for place in subject.places:
        if place.kind == "property" and _SOUNDS_SECRET.search(str(place.pointer[-1])) and place.get("x-secret") is None:
            yield subject.problem(
                place.pointer, f"{place.pointer[-1]} sounds like a secret: say x-secret: true, or false if it is none"
            )
