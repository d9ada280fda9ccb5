"""Limit how many cases of the coverage phase test the same rule of a spec.

That phase walks a body's schema as a tree: a schema that several others refer to is walked again under each of them.
OpenAI's graders contain graders, which made 1,700 requests for each operation that takes one, nearly all of them
breaking the same few rules again. A rule is a keyword of a named property; of each, the first cases are kept. The cases
that are left out are counted and reported. A flat body keeps every invalid case, however many properties it has, and
loses no more than a few of the arbitrary subsets of its optional ones.
"""

from __future__ import annotations

from collections import Counter

import attrs


@attrs.define
class CaseLimit:
    """Counts the cases of each rule in one run, and keeps the first."""

    per_rule: int | None
    """Cases that are kept of each rule; None: all of them."""
    left_out: Counter[str] = attrs.field(factory=Counter, init=False)
    """Operation → cases."""
    _kept: Counter[tuple[str, str, str]] = attrs.field(factory=Counter, init=False)

    def keeps(self, operation: str, scenario: str, location: str | None, description: str | None) -> bool:
        """Whether a case is sent.

        `scenario` is what kind of case it is, `location` where in the body's schema the keyword stands that it breaks, as
        schemathesis writes it: keys joined by slashes and not escaped, so it is no JSON Pointer. `description` says in words
        what a valid case shows.
        """
        rule = (operation, scenario, rule_of(location, description or ""))
        if self.per_rule is None or self._kept[rule] < self.per_rule:
            self._kept[rule] += 1
            return True
        self.left_out[operation] += 1
        return False


def rule_of(location: str | None, description: str) -> str:
    """The last property on the way to a place in the schema, with the keyword; or that a description names."""
    if location is None:
        return description.rpartition("Object with valid ")[2]
    parts = location.split("/")
    properties = [n for n, part in enumerate(parts[:-1]) if part == "properties"]
    return f"{parts[properties[-1] + 1]} {parts[-1]}" if properties else parts[-1]
