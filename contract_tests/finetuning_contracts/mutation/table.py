"""The kill table: every fault on every provider, and the rule that turned red."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from finetuning_specs import PROVIDERS
from finetuning_specs.rules import by_check

from finetuning_contracts.mock.faults.catalogue import FAMILIES

from .trial import Trial

MISSED = "**missed**"

_HEAD = """\
# Which rule finds which fault

Made by `make mutation`. Every fault that a mock server can have is given to every provider of which an operation can have it,
and the parts of `finetuning check` that the fault's rules need are run against it. A cell says which of the fault's own rules
turned red first, and under how many of the seeds; `finetuning rules FT-PAGE-1` says what a rule is. No cell: no operation of
that provider can have the fault.
"""

_RARELY = """\
The same faults, where only one in twenty of the requests that can have them has them (`probability=0.05`). A part of the check
may end before such a fault shows even once, so these are counted and not required.
"""


def as_markdown(trials: Iterable[Trial], providers: Sequence[str] = PROVIDERS) -> str:
    """The page."""
    known = list(trials)
    always = [trial for trial in known if trial.probability == 1]
    flaky = [trial for trial in known if trial.probability != 1]
    parts = [_HEAD, summary(always) + "\n", *_tables(always, providers)]
    if flaky:
        parts += [
            "## One request in twenty\n",
            _RARELY,
            *_tables(flaky, providers),
        ]
    return "\n".join(parts).rstrip("\n") + "\n"


def summary(trials: Sequence[Trial]) -> str:
    """How many faults were caught, in a sentence."""
    seeds = sorted({trial.seed for trial in trials})
    caught = sum(trial.caught for trial in trials)
    of = {(trial.pair.provider, trial.pair.fault) for trial in trials}
    faults = len({trial.pair.fault for trial in trials})
    return (
        f"{faults} faults, {len(of)} pairs of a fault and a provider, seeds {', '.join(map(str, seeds))}:"
        f" {caught} of {len(trials)} trials were caught by a rule that names the fault."
    )


def missed(trials: Iterable[Trial]) -> Iterator[str]:
    """A line for each fault that one of its rules did not catch under a seed."""
    for trial in trials:
        if not trial.caught and trial.probability == 1:
            wanted = ", ".join(trial.pair.rules) or "no rule names it"
            others = f"; red were {', '.join(trial.others)}" if trial.others else ""
            yield f"{trial.pair.name}, seed {trial.seed}: not caught by {wanted}{others}"


def _tables(trials: Sequence[Trial], providers: Sequence[str]) -> Iterator[str]:
    by_fault: Mapping[str, dict[str, list[Trial]]] = defaultdict(lambda: defaultdict(list))
    for trial in trials:
        by_fault[trial.pair.fault][trial.pair.provider].append(trial)
    for family, faults in FAMILIES.items():
        own = [fault.name for fault in faults if fault.name in by_fault]
        if own:
            yield f"## {family.capitalize()}\n"
            yield f"| fault | {' | '.join(providers)} |"
            yield f"|---{'|---' * len(providers)}|"
            for name in own:
                cells = (_cell(by_fault[name].get(provider, [])) for provider in providers)
                yield f"| `{name}` | {' | '.join(cells)} |"
            yield ""


def _cell(trials: Sequence[Trial]) -> str:
    if not trials:
        return ""
    red = Counter(trial.red for trial in trials if trial.red is not None)
    caught = red.total()
    order = [rule.id for rule in by_check().values()]
    rules = " ".join(sorted(red, key=order.index)) or MISSED
    return f"{rules} {caught}/{len(trials)}"
