"""docs/mutants.md: how many mutants of FakeAI the checks tell from FakeAI, and which not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import attrs
from finetuning_specs.rules import rules

from . import fakeai, stock
from .measurement import Figures, survivors
from .mutant import Mutant
from .trial import SETTINGS, Trial

_HEAD = """\
# Mutants of a server that nobody here has written

Made by `make mutants`. A catalogue of faults proves what its authors thought of. So [mutmut](https://pypi.org/project/mutmut/)
changes the fine-tuning and file code of [FakeAI](https://pypi.org/project/fakeai/) 0.3.2 (Apache License 2.0), one small
change at a time; each mutant is started and checked, black box, and the report is compared with that of FakeAI as it is. A
mutant is **killed** when an operation stands in a group of findings in which no run on FakeAI itself has put it. Where only
something is missing that every run on FakeAI has reported, the report is poorer: it differs too, but does not say what is
wrong, so it does not count.

- FakeAI is installed into a folder of its own and never written to: a mutated module exists in the memory of its process only.
- What FakeAI waits for takes {pace} of the time, because it has no setting for that, and its random figures are the same each
  time. Neither changes what it says.
- The check is that of `finetuning check openai --url`, made smaller: the {operations} operations that this code offers,
  {examples} requests at random for each, {cases} cases for each rule of the spec, no sequences at random. Its parts are made one
  after the other, the quickest first, until one differs. A response that was late has to be late again.
- Changes of what is only logged, or said in FakeAI's own documentation, are left out, and those in lines that no request of
  the check has run. Of the others a sample is drawn at random, the same for the same seed.
- A mutant that no client who knows the contract can tell from FakeAI is equivalent; each is argued in
  `contract_tests/servers/fakeai_mutants/equivalent.yaml`, and a run fails when one of these is killed all the same.
"""


@attrs.frozen
class Population:
    """Where the sample is from."""

    made: int
    silent: int
    unreached: Sequence[Mutant]
    sampled: Sequence[Mutant]
    seed: int


def as_markdown(
    population: Population,
    measured: Sequence[Figures],
    trials: Sequence[Trial],
    argued: Mapping[str, str],
    described: Mapping[str, str],
    compared: Sequence[tuple[Trial, Trial]],
) -> str:
    """The page.

    Args:
        population: All mutants, and which of them were tried.
        measured: This measurement, and those that were made before it.
        trials: What came of each.
        argued: Mutant's id → why it is equivalent.
        described: Survivor's id → what could be seen.
        compared: Of mutants that stock schemathesis has tried, too: our trial and its own.
    """
    mutants = {mutant.id: mutant for mutant in population.sampled}
    left = survivors(trials, argued)
    parts = [
        _HEAD.format(
            pace=f"{fakeai.PACE:.0%}",
            operations=len(fakeai.OPERATIONS),
            examples=SETTINGS.max_examples,
            cases=SETTINGS.cases_per_rule,
        ),
        "## Figures\n",
        (
            f"{population.made} mutants; {population.silent} change only what is logged or described;"
            f" {len(population.unreached)} are in lines that were not run; {len(population.sampled)} of the"
            f" {population.made - population.silent - len(population.unreached)} others were drawn (seed {population.seed})."
            f" {measured[-1].not_started} of these do not start.\n"
        ),
        "| the suite | started | equivalent | killed | share of those that are not equivalent | poorer |",
        "|---|---|---|---|---|---|",
        *(one.as_row() for one in measured),
        "",
        *_stock(compared, argued),
        "## What killed them\n",
        "| rule | mutants |",
        "|---|---|",
        *(f"| {_rule(id)} | {count} |" for id, count in _killers(trials)),
        "",
        "## Survivors\n",
        *(_survivors(left, mutants, described) if left else ["None.\n"]),
        "## Not run by the check\n",
        (
            "In these functions, mutants were left out because the check has not run the line:"
            f" {_places(population.unreached)}.\n"
        ),
    ]
    return "\n".join(parts).rstrip("\n") + "\n"


def _stock(compared: Sequence[tuple[Trial, Trial]], argued: Mapping[str, str]) -> list[str]:
    counting = [(own, its) for own, its in compared if own.outcome != "not started" and own.mutant not in argued]
    if not counting:
        return []
    own = sum(one.outcome == "killed" for one, _ in counting)
    its = sum(one.outcome == "killed" for _, one in counting)
    both = sum(a.outcome == b.outcome == "killed" for a, b in counting)
    most = max(trial.requests for _, trial in compared)
    return [
        (
            f"Stock `schemathesis run` ({stock.tool()}, the same contract and operations, all its phases,"
            f" `--max-examples {stock.EXAMPLES}`, up to {most} requests) on {len(counting)} of the same mutants, none of them"
            f" equivalent: it kills {its}, the check {own}, both {both}.\n"
        ),
    ]


def _killers(trials: Sequence[Trial]) -> list[tuple[str, int]]:
    """Rules by how many mutants they have a part in killing."""
    found = Counter(rule for trial in trials if trial.outcome == "killed" for rule in trial.rules)
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))


def _rule(id: str) -> str:
    known = rules().get(id)
    return f"{id}: {known.says}" if known is not None else id


def _survivors(left: Sequence[Trial], mutants: Mapping[str, Mutant], described: Mapping[str, str]) -> list[str]:
    rows = []
    for trial in left:
        change, seen = _cell(mutants[trial.mutant].change), _cell(described.get(trial.mutant, ""))
        rows.append(f"| `{trial.mutant}` | {trial.outcome} | {change} | {seen} |")
    return [
        "| mutant | | change | what a client could see, and why the check does not |",
        "|---|---|---|---|",
        *rows,
        "",
    ]


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _places(mutants: Sequence[Mutant]) -> str:
    found = Counter(f"`{mutant.name}`" for mutant in mutants)
    return ", ".join(f"{name} {count}" for name, count in found.items()) or "none"
