"""Carry out many trials in several processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import TypeVar

from finetuning_contracts.checks.workers import context, fixed_hashes, prepare

Task = TypeVar("Task")
Result = TypeVar("Result")


def carried_out(work: Callable[[Task], Result], tasks: Iterable[Task], processes: int) -> Iterator[Result]:
    """The result of each task, as it is finished."""
    with (
        fixed_hashes(),
        ProcessPoolExecutor(processes, mp_context=context(), initializer=prepare) as executor,
    ):
        futures = [executor.submit(work, task) for task in tasks]
        try:
            for future in as_completed(futures):
                yield future.result()
        except BaseException:
            executor.shutdown(wait=False, cancel_futures=True)
            raise
