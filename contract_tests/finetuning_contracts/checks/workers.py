"""Carry out the shards of a run in several processes.

Generating requests takes longer than sending them, and one Python process generates them on one core only. The processes
hash strings in the same way each time: schemathesis iterates over sets of strings, and the same seed must send the
same requests.
"""

from __future__ import annotations

import atexit
import logging
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import cache
from multiprocessing.context import BaseContext

from finetuning_contracts.errors import UsageError

from .outcomes import Tally
from .settings import Settings, Target
from .shards import Shard, carry_out

_SLOW = ("finetuning_contracts.checks.engine", "finetuning_contracts.checks.model.run")
"""Modules that take long to import, which the process that the user sees does not need."""
_SWITCH = 0.0005
"""Seconds after which a thread gives way. The embedded mock runs in a thread of the process that sends the requests; by
Python's default each response may come 5 ms late."""


def carry_out_all(
    shards: Sequence[Shard], targets: Mapping[str, Target], settings: Settings, processes: int
) -> Iterator[tuple[Shard, Tally]]:
    """Do all parts on embedded mocks, the heaviest first, each as it is finished. `targets` are by provider.

    Raises `UsageError` when a process died, and whatever a shard raised.
    """
    ordered = sorted(shards, key=lambda shard: -shard.weight)
    with fixed_hashes():
        executor = ProcessPoolExecutor(min(processes, len(ordered)) or 1, mp_context=context(), initializer=prepare)
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


def context() -> BaseContext:
    """Start processes in a way that is safe beside threads, and that imports schemathesis once."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    found = multiprocessing.get_context("forkserver")
    found.set_forkserver_preload([__name__, *_SLOW])
    return found


def prepare() -> None:
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
def fixed_hashes() -> Iterator[None]:
    """Start processes with `PYTHONHASHSEED=0`; this process is past that."""
    before = {name: os.environ.get(name) for name in ("PYTHONHASHSEED", "HYPOTHESIS_STORAGE_DIRECTORY")}
    os.environ.update(PYTHONHASHSEED="0", HYPOTHESIS_STORAGE_DIRECTORY=_hypothesis_storage())
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@cache
def _hypothesis_storage() -> str:
    """A folder for what Hypothesis keeps, which would otherwise stay behind where the command was run."""
    folder = tempfile.mkdtemp(prefix="finetuning-check-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
