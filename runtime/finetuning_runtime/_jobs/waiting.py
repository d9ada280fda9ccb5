"""Waiting for a job to end."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from .._errors.exceptions import APIError
from .._values.clocks import SYSTEM_CLOCK, Clock
from .watch import Watch

if TYPE_CHECKING:
    from .._http.options import LookOptions

J = TypeVar("J")


def wait_for_job(
    retrieve: Callable[..., J],
    job: J | str,
    *,
    timeout: float | None = None,
    poll_interval: float = 5.0,
    on_update: Callable[[J], object] | None = None,
    raise_on_failure: bool = True,
    noun: str = "job",
    options: LookOptions | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> J:
    """Wait until a job has ended.

    Args:
        retrieve: Gives the job by its id, and takes the option `total_timeout`.
        job: The job, or its id.
        timeout: Seconds, more than 0. None: as long as it takes, with a warning in the log every hour.
        poll_interval: Seconds between the first looks, more than 0; the pauses grow up to six times as long.
        on_update: Called with the job whenever its status has changed, first with the status that was found.
        raise_on_failure: Raise when the job failed or was cancelled; otherwise return it.
        noun: What it is, if it is no job but worked on like one, such as a `file`.
        options: Of each look.
        clock: For tests.

    Raises:
        JobFailedError: The job failed.
        JobCancelledError: The job was cancelled.
        WaitTimeoutError: The time was up first.
        APIError: The job cannot be read, and that will not pass, or has not passed for an hour.
        TypeError: `job` is no job.
        ValueError: A number is out of its bounds.
    """
    watch = Watch(job, timeout, poll_interval, clock, options, noun)
    while True:
        try:
            changed = watch.look(retrieve(watch.job_id, **watch.options))
        except APIError as error:
            watch.tolerate(error)
        else:
            watch.well()
            if changed and on_update is not None:
                on_update(watch.job)
            if watch.ended:
                return watch.outcome(raise_on_failure=raise_on_failure)  # type: ignore[no-any-return]
        clock.sleep(watch.pause())


async def wait_for_job_async(
    retrieve: Callable[..., Awaitable[J]],
    job: J | str,
    *,
    timeout: float | None = None,  # noqa: ASYNC109  # the job's deadline, and the error carries the job
    poll_interval: float = 5.0,
    on_update: Callable[[J], object] | None = None,
    raise_on_failure: bool = True,
    noun: str = "job",
    options: LookOptions | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> J:
    """As `wait_for_job`, for asyncio; `on_update` may be a coroutine function. Cancelling spares the job."""
    watch = Watch(job, timeout, poll_interval, clock, options, noun)
    while True:
        try:
            changed = watch.look(await retrieve(watch.job_id, **watch.options))
        except APIError as error:
            watch.tolerate(error)
        else:
            watch.well()
            if changed and on_update is not None:
                result = on_update(watch.job)
                if inspect.isawaitable(result):
                    await result
            if watch.ended:
                return watch.outcome(raise_on_failure=raise_on_failure)  # type: ignore[no-any-return]
        await clock.sleep_async(watch.pause())
