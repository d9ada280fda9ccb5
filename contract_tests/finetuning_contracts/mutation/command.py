"""What `make mutation` does. Apart from `__main__`, because its processes have to find the work that they are given."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from finetuning_specs import PROVIDERS

from finetuning_contracts.errors import UsageError
from finetuning_contracts.mutation.apart import Led, drawn, led
from finetuning_contracts.mutation.apart import summary as apart_summary
from finetuning_contracts.mutation.pairs import Pair, pairs
from finetuning_contracts.mutation.running import carried_out
from finetuning_contracts.mutation.table import as_markdown, missed, summary
from finetuning_contracts.mutation.trial import Trial, tried

RARELY = 0.05

Task = tuple[Pair, int, float]


def main(arguments: Sequence[str]) -> int:
    """Try faults, write the table, and give the exit code."""
    options = _parser().parse_args(arguments)
    try:
        chosen = _chosen(tuple(options.provider or PROVIDERS), frozenset(options.fault))
    except UsageError as error:
        print(f"mutation: {error}", file=sys.stderr)  # noqa: T201
        return 2
    if options.apart is not None:
        return _apart(chosen, options)
    probabilities = (1.0, RARELY) if options.flaky else (1.0,)
    tasks = [(pair, seed, often) for often in probabilities for seed in options.seeds for pair in chosen]
    trials: list[Trial] = []
    for trial in carried_out(_work, tasks, options.processes):
        trials.append(trial)
        for line in missed([trial]):
            print(line, flush=True)  # noqa: T201
    place = {pair.name: n for n, pair in enumerate(chosen)}
    trials.sort(key=lambda trial: (-trial.probability, place[trial.pair.name], trial.seed))
    if options.write is not None:
        options.write.write_text(as_markdown(trials), encoding="utf-8")
    always = [trial for trial in trials if trial.probability == 1]
    print(summary(always))  # noqa: T201
    print(f"{sum(trial.seconds for trial in trials):.0f} s of CPU time")  # noqa: T201
    return 0 if all(trial.caught for trial in always) else 1


def _apart(chosen: Sequence[Pair], options: argparse.Namespace) -> int:
    """Each fault alone, and so many pairs of them: whether each leads one group. Exit 0 whatever comes: it measures."""
    seed = options.seeds[0]
    together = list(drawn(chosen, options.apart, seed))
    tasks = [(tuple(pairs), seed) for pairs in [*((pair,) for pair in chosen), *together]]
    found = list(carried_out(_led, tasks, options.processes))
    for one in found:
        if not one.apart or len(one.rules) > len(one.faults):
            print(one.line)  # noqa: T201
    singles, doubles = ([one for one in found if len(one.faults) == count] for count in (1, 2))
    print(apart_summary(singles, doubles))  # noqa: T201
    return 0


def _led(task: tuple[tuple[Pair, ...], int]) -> Led:
    return led(*task)


def _work(task: Task) -> Trial:
    return tried(*task)


def _chosen(providers: tuple[str, ...], faults: frozenset[str]) -> list[Pair]:
    known = list(pairs(providers))
    unknown = sorted(faults - {pair.fault for pair in known})
    if unknown:
        raise UsageError(f"no operation of {' or '.join(providers)} can have a fault {unknown[0]!r}")
    return [pair for pair in known if not faults or pair.fault in faults]


def _seeds(text: str) -> tuple[int, ...]:
    first, _, last = text.partition("-")
    return tuple(range(int(first), int(last or first) + 1))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mutation", description="Whether the checks find every fault of the mock servers."
    )
    parser.add_argument("--seeds", type=_seeds, default=_seeds("1-5"), help="such as 1-5")
    parser.add_argument("--provider", action="append", choices=PROVIDERS, help="these only")
    parser.add_argument("--fault", action="append", default=[], metavar="NAME", help="these only")
    parser.add_argument("--flaky", action="store_true", help="once more with each fault in one of twenty requests")
    parser.add_argument(
        "--apart",
        type=int,
        metavar="PAIRS",
        help="instead: into how many groups each fault falls, and whether so many random pairs of them stay apart",
    )
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--write", type=Path, metavar="FILE", help="where the table goes")
    return parser
