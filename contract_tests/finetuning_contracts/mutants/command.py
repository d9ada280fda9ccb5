"""What `make mutants` does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from finetuning_contracts.errors import UsageError
from finetuning_contracts.mutation.running import carried_out
from finetuning_contracts.servers.errors import ServerError

from . import fakeai, measurement, stock, trial
from .arguments import described, equivalent
from .memory import Memory
from .mutant import Mutant, reached, sample
from .page import Population, as_markdown
from .reference import Reference
from .trial import Trial

CACHE = Path(".cache/mutants")
RUNS = 4
"""Runs of the check on the unmutated server, which show what comes and goes there."""
STOCK_RUNS = 2
"""The same with the stock tool."""

Task = tuple[Mutant, Reference]
Work = Callable[[Task], Trial]


def main(arguments: Sequence[str]) -> int:
    """Try mutants, write the page, and give the exit code."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except (UsageError, ServerError) as error:
        print(f"mutants: {error}", file=sys.stderr)  # noqa: T201
        return 2


def _run(options: argparse.Namespace) -> int:
    fakeai.install()
    argued = equivalent()
    population = _population(options)
    ours = Memory(options.cache)
    if options.trust is not None:
        ours.take_killed(Memory(options.cache, options.trust))
    ordered = sorted(population.sampled, key=lambda mutant: mutant.id in argued)  # those that tell most come first
    trials = _tried(ours, ordered, options.processes)
    telling = [mutant for mutant in ordered if mutant.id not in argued]
    compared = sample(telling, options.stock, options.seed) if options.stock else ()
    its = _stock(Memory(options.cache, stock.tool().replace(" ", "-")), compared, options.processes)
    if options.write is not None:
        measured = (*measurement.earlier(), measurement.figures(options.note, trials.values(), argued))
        measurement.keep(measured)
        pairs = [(trials[id], other) for id, other in its.items()]
        page = as_markdown(population, measurement.earlier(), list(trials.values()), argued, described(), pairs)
        options.write.write_text(page, encoding="utf-8")
    for one in measurement.refuted(trials.values(), argued):
        print(f"{one.mutant} is argued to be equivalent, and was killed: {', '.join(one.rules)}")  # noqa: T201
    print(measurement.figures("killed", trials.values(), argued).as_row())  # noqa: T201
    return 1 if measurement.refuted(trials.values(), argued) else 0


def _population(options: argparse.Namespace) -> Population:
    """The mutants, and those that are to be tried."""
    file = options.cache / "reached.json"
    if not file.exists():
        options.cache.mkdir(parents=True, exist_ok=True)
        trial.unmutated(file)
    statements = fakeai.statements_run(file)
    every = fakeai.mutants()
    seen = [mutant for mutant in every if not mutant.silent]
    within = [mutant for mutant in seen if reached(mutant, statements)]
    return Population(
        made=len(every),
        silent=len(every) - len(seen),
        unreached=[mutant for mutant in seen if mutant not in within],
        sampled=sample(within, options.sample, options.seed),
        seed=options.seed,
    )


def _tried(memory: Memory, mutants: Sequence[Mutant], processes: int) -> Mapping[str, Trial]:
    """What our check sees of each."""
    for _ in range(RUNS - len(memory.runs())):
        memory.keep_run(trial.unmutated())
    return _all(memory, mutants, processes, _check)


def _stock(memory: Memory, mutants: Sequence[Mutant], processes: int) -> Mapping[str, Trial]:
    """What the stock tool sees of each."""
    for _ in range(STOCK_RUNS - len(memory.runs()) if mutants else 0):
        memory.keep_run([stock.seen(None)])
    return _all(memory, mutants, processes, _check_stock)


def _all(memory: Memory, mutants: Sequence[Mutant], processes: int, work: Work) -> Mapping[str, Trial]:
    """Each that has not been tried yet, kept as soon as it is."""
    known = memory.trials()
    fresh = [mutant for mutant in mutants if mutant.id not in known or known[mutant.id].stamp != mutant.stamp]
    reference = Reference.of(memory.runs())
    for one in carried_out(work, [(mutant, reference) for mutant in fresh], processes):
        memory.keep(one)
        print(one.mutant, one.outcome, one.part, *one.rules, f"{one.seconds:.0f} s", flush=True)  # noqa: T201
    known = memory.trials()
    return {mutant.id: known[mutant.id] for mutant in mutants}


def _check(task: Task) -> Trial:
    return trial.tried(*task)


def _check_stock(task: Task) -> Trial:
    return stock.tried(*task)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mutants", description="Which mutants of FakeAI a check tells from FakeAI.")
    parser.add_argument(
        "--sample", type=int, metavar="N", help="so many of the mutants, drawn at random; without it all"
    )
    parser.add_argument("--seed", type=int, default=1, help="by which they are drawn")
    parser.add_argument("--stock", type=int, default=0, metavar="N", help="try so many of them with schemathesis, too")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--cache", type=Path, default=CACHE, help="where results are kept: an interrupted run goes on")
    parser.add_argument(
        "--trust",
        metavar="STATE",
        help="what was killed under this state of the checks, a file of the cache, stays killed",
    )
    parser.add_argument("--write", type=Path, metavar="FILE", help="where the page goes")
    parser.add_argument("--note", default="now", help="what the page calls this measurement")
    return parser
