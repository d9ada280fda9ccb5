"""Check one server that the run has not started, in a process of its own, and delete what was made there.

All parts of the run go one after the other over one connection, with one ledger. The process that the user sees stays free to
show how far it is and to react to Ctrl-C: it sets a flag, and the other process ends the exchange that it is in, cleans up
and hands over what it has seen.
"""

from __future__ import annotations

import contextlib
import math
import signal
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any

import attrs

from finetuning_contracts.errors import UsageError

from . import required
from .outcomes import Tally, Trouble
from .sending.beforehand import seen_beforehand
from .sending.cleaned_up import CleanedUp
from .sending.cleanup import clean_up
from .sending.guard import Permissions
from .sending.ledger import Ledger
from .sending.opening import open_sender
from .sending.sender import Sender
from .sending.stopping import Stop
from .settings import Settings, Target, redactor_of
from .shards import Shard, ask, no_response
from .survey import refuse_unaccepted, survey
from .workers import context, fixed_hashes, prepare

ENGINE = "engine"
SURVEY = "survey"

_CLEANING = 30.0
"""Seconds that the cleaning up may take."""
_CLEANING_INTERRUPTED = 1.5
"""The same after Ctrl-C, when somebody waits."""
_WRITING = 1.0
"""Seconds for the report."""
_QUIET = 1.5
"""Seconds of the survey of which nothing is told: mostly it is over by then."""
_BEAT = 0.5
"""Seconds between two looks of the process that the user sees."""


@attrs.frozen
class Sent:
    """How far the run is."""

    shard: Shard | None
    """None: the survey."""
    requests: int


@attrs.frozen
class Surveyed:
    """The server is there, and can be checked. Nothing was changed so far."""


@attrs.frozen
class Ended:
    """A part has ended."""

    shard: Shard
    tally: Tally


@attrs.frozen
class Interrupted:
    """Somebody pressed Ctrl-C; what was seen until then has been given."""


def check_server(
    shards: Sequence[Shard], target: Target, settings: Settings, ledger_file: Path | None
) -> Iterator[Surveyed | Sent | Ended | Interrupted]:
    """Do all parts on the server at `target`, and tell how it goes.

    After Ctrl-C the parts that were done, and as much as there is of the one that was not, are given all the same.

    Raises `UsageError` when the survey finds that nothing can be checked, or the process that does it died.
    """
    flag = context().Event()
    receiving, sending = context().Pipe(duplex=False)
    with fixed_hashes():
        process = context().Process(  # type: ignore[attr-defined]  # every context that `get_context` gives has it
            target=_work, args=(tuple(shards), target, settings, ledger_file, flag, sending), daemon=True
        )
        process.start()
    sending.close()
    shard: Shard | None = None
    requests, asking = 0, math.inf
    with _interrupts(flag, process):
        while True:
            try:
                while not receiving.poll(_BEAT):
                    if shard is not None or time.monotonic() - asking > _QUIET:
                        yield Sent(shard, requests)
                message: Any = receiving.recv()
            except EOFError:
                break
            if isinstance(message, UsageError):
                process.join()
                raise message
            if isinstance(message, Surveyed):
                yield message
            elif isinstance(message, Tally):
                assert shard is not None, "a part was begun before it ended"
                yield Ended(shard, message)
            else:
                index, requests = message
                asking = min(asking, time.monotonic())
                shard = shards[index] if index >= 0 else None
                if shard is not None or time.monotonic() - asking > _QUIET:
                    yield Sent(shard, requests)
    process.join()
    if process.exitcode:
        kept = f"; what it had made is listed in {ledger_file}" if ledger_file is not None else ""
        raise UsageError(f"the process of the checks died (exit code {process.exitcode}){kept}")
    if flag.is_set():
        yield Interrupted()


@contextlib.contextmanager
def _interrupts(flag: Event, process: BaseProcess) -> Iterator[None]:
    """While the context is open, the first Ctrl-C asks the process to end, and the second one ends it."""
    if threading.current_thread() is not threading.main_thread():  # signals reach only that one
        yield
        return

    def handle(number: int, frame: object) -> None:
        del number, frame
        if flag.is_set():
            process.terminate()
            raise KeyboardInterrupt
        flag.set()

    before = signal.signal(signal.SIGINT, handle)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _work(
    shards: Sequence[Shard], target: Target, settings: Settings, ledger_file: Path | None, flag: Event, pipe: Connection
) -> None:
    prepare()
    assert target.url is not None, "an embedded mock is checked elsewhere"
    stop = Stop(until=_end_of_checks(settings), flag=flag)
    spec = shards[0].spec
    redactor = redactor_of(spec, target, settings)
    ledger = Ledger(settings.run_id, file=ledger_file, hide=redactor)
    told, index = 0.0, -1

    def tell() -> None:
        nonlocal told
        if time.monotonic() - told > _BEAT:
            told = time.monotonic()
            pipe.send((index, sender.sent))

    try:
        with open_sender(
            spec,
            target.url,
            target.headers,
            permissions=settings.permissions,
            ledger=ledger,
            limits=settings.limits,
            stop=stop,
            parameters=settings.parameters,
            on_request=tell,
            redactor=redactor,
        ) as sender:
            chosen = {id for shard in shards for id in shard.operations}
            offers = survey(sender, sorted(spec.operations, key=lambda operation: operation.id not in chosen))
            if settings.other:
                refuse_unaccepted(sender, spec.operations, settings.other)
            unanswered = [one for one in sender.broken if one.operation in chosen]
            if settings.permissions.writes:
                ledger.before = seen_beforehand(sender)
            sender.on_response = offers.note
            pipe.send(Surveyed())
            for index, shard in enumerate(shards):
                pipe.send((index, sender.sent))
                tally = _part(shard, sender, target, settings, stop)
                if index == len(shards) - 1:
                    for one in unanswered:
                        tally.add_finding(no_response(one, one.operation, sender, SURVEY))
                    tally.not_offered.update(offers.lacking(operation.id for operation in spec.operations))
                    tally.offered.update(offers.seen)
                    tally.merge(required.judge(offers, settings.required, sender))
                    if not settings.permissions.everything:  # else the server is the run's own, and goes with it
                        tally.cleaned_up += cleaned(sender, target.headers, settings, interrupted=flag.is_set())
                pipe.send(tally)
    except UsageError as error:
        pipe.send(error)


def _end_of_checks(settings: Settings) -> float | None:
    """When the checks have to end, so that the run ends in time: deleting what was made, and the report, take time, too."""
    if settings.end is None or settings.max_time is None:
        return None
    return settings.end - min(_CLEANING, settings.max_time / 5)


def _part(shard: Shard, sender: Sender, target: Target, settings: Settings, stop: Stop) -> Tally:
    """One part. Whatever goes wrong in it, the others are done, and the report says what it was."""
    tally = Tally()
    if stop.reason is None:
        try:
            tally = ask(shard, sender, target.headers, (target.headers,), settings)
        except KeyboardInterrupt:
            pass
        except Exception as error:  # noqa: BLE001  a report without this part is worth more than no report
            message = f"{shard.name} ended early: {type(error).__name__}: {error}"
            message = sender.redactor.excerpt(" ".join(message.split()), 500)
            tally.add_trouble(Trouble(shard.spec.provider, ENGINE, message))
    if stop.reason is not None:
        tally.add_trouble(
            Trouble(shard.spec.provider, ENGINE, f"{shard.name} was not checked to its end: {stop.reason}")
        )
    return tally


def cleaned(sender: Sender, headers: Mapping[str, str], settings: Settings, *, interrupted: bool) -> CleanedUp:
    """Delete what was made, over a connection that the end of the run does not close."""
    left = settings.end - time.monotonic() - _WRITING if settings.end is not None else _CLEANING
    seconds = _CLEANING_INTERRUPTED if interrupted else max(_CLEANING_INTERRUPTED, min(_CLEANING, left))
    with contextlib.ExitStack() as stack:
        cleaning = stack.enter_context(
            open_sender(
                sender.guard.spec,
                sender.guard.url,
                headers,
                permissions=Permissions(writes=settings.permissions.writes),
                ledger=sender.guard.ledger,
                limits=settings.limits,
                stop=Stop(until=time.monotonic() + seconds),
                redactor=sender.redactor,
            )
        )
        return clean_up(cleaning, tuple(headers.items()))
