"""What is tried: every fault on every provider of which an operation can have it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs
from finetuning_specs import PROVIDERS, Spec, load_spec
from finetuning_specs.rules import Rule, rules

from finetuning_contracts.mock.faults.anatomy import Anatomies
from finetuning_contracts.mock.faults.catalogue import CATALOGUE, FAMILIES

NO_CONTRACT = frozenset({"transport"})
"""Families of faults that a correct server may show, too: it is slow, it limits how often it is asked, a line breaks."""

NOT_DEMANDED = {
    "idempotency-ignored": "no contract has the header Idempotency-Key, so nothing may be demanded of it",
    "documented-header-missing": "no contract has headers of responses, so none may be demanded",
}
"""Faults that break no contract that we have, and why."""


@attrs.frozen
class Pair:
    """A fault on a provider."""

    provider: str
    fault: str
    rules: tuple[str, ...]
    """Ids of the rules that it proves."""
    operations: tuple[str, ...]
    """Ids of the operations that can have it."""

    @property
    def name(self) -> str:
        """For people."""
        return f"{self.provider} {self.fault}"

    @property
    def checks(self) -> frozenset[str]:
        """The names of the checks of its rules."""
        return frozenset(rules()[id].check for id in self.rules)


@cache
def spec_of(provider: str) -> Spec:
    """A provider's contract, read once in a process."""
    return load_spec(provider)


def proved_by(fault: str) -> tuple[Rule, ...]:
    """The rules that a fault proves."""
    return tuple(rule for rule in rules().values() if fault in rule.faults)


def faults() -> tuple[str, ...]:
    """The faults that break a contract, or that a rule names."""
    apart = {fault.name for family in NO_CONTRACT for fault in FAMILIES[family]}
    return tuple(name for name in CATALOGUE if name not in NOT_DEMANDED and (name not in apart or proved_by(name)))


def pairs(providers: tuple[str, ...] = PROVIDERS) -> Iterator[Pair]:
    """Every fault on every one of these providers of which an operation can have it."""
    for provider in providers:
        anatomies = Anatomies(spec_of(provider)).all()
        for name in faults():
            fault = CATALOGUE[name]
            operations = tuple(anatomy.operation.id for anatomy in anatomies if fault.fits(anatomy))
            named = tuple(rule.id for rule in proved_by(name))
            if operations:
                yield Pair(provider, name, named, operations)
