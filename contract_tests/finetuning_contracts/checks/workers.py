"""Carry out the shards of a run in several processes.

Generating requests takes longer than sending them, and one Python process generates them on one core only. The processes
hash strings in the same way each time: schemathesis iterates over sets of strings, and the same seed must send the
same requests.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.context import BaseContext

from finetuning_contracts.errors import UsageError

from .outcomes import Tally
from .settings import Settings, Target
from .shards import Shard, carry_out

_SWITCH = 0.0005
"""Seconds after which a thread gives way. The embedded mock runs in a thread of the process that sends the requests; by
Python's default each response may come 5 ms late."""


def carry_out_all(
    shards: Sequence[Shard], targets: Mapping[str, Target], settings: Settings, processes: int
) -> Iterator[tuple[Shard, Tally]]:
    """Carry out all shards, the heaviest first, and give each as it is finished. `targets` are by provider.

    Raises `UsageError` when a process died, and whatever a shard raised.
    """
    ordered = sorted(shards, key=lambda shard: -shard.weight)
    with _fixed_hashes():
        executor = ProcessPoolExecutor(min(processes, len(ordered)) or 1, mp_context=_context(), initializer=_prepare)
        try:
            futures = {
                executor.submit(carry_out, shard, targets[shard.spec.provider], settings): shard for shard in ordered
            }
            for future in as_completed(futures):
                yield futures[future], future.result()
        except BrokenProcessPool:
            raise UsageError("a process of the checks died; is there enough memory?") from None
        except BaseException:
            _end(executor)
            raise
        executor.shutdown()


def _context() -> BaseContext:
    """Start processes in a way that is safe beside threads, and that imports schemathesis once."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


def _prepare() -> None:
    """In the new process: leave Ctrl-C to the one that the user sees."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What libraries have to say about the odd requests of a check is not for the user's terminal.
    logging.basicConfig(handlers=[logging.NullHandler()])
    sys.setswitchinterval(_SWITCH)


def _end(executor: ProcessPoolExecutor) -> None:
    """Stop at once: do not wait for what is running."""
    children = multiprocessing.active_children()
    executor.shutdown(wait=False, cancel_futures=True)
    for child in children:
        child.terminate()


@contextmanager
def _fixed_hashes() -> Iterator[None]:
    """Start processes with `PYTHONHASHSEED=0`; this process is past that."""
    before = os.environ.get("PYTHONHASHSEED")
    os.environ["PYTHONHASHSEED"] = "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONHASHSEED"]
        else:
            os.environ["PYTHONHASHSEED"] = before
