"""Waiting for a job to end, and following its events while it runs.

Both are loops of looks with pauses between them. What a look means, how long to pause and when to give up is
decided by `_Watch`, which the synchronous and the asynchronous loop share; time comes from a `Clock`, so that
tests need not wait.
"""

from __future__ import annotations

import inspect
import logging
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from .._errors.exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    JobCancelledError,
    JobFailedError,
    WaitTimeoutError,
    one_line,
)
from .._http.options import seconds
from .._values.clocks import SYSTEM_CLOCK, Clock
from .event_log import EventLog
from .view import JobView, error_of, id_of, is_terminal, kind_of, meaning, status_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

    import httpx

    from .._http.options import RequestOptions

J = TypeVar("J")
E_co = TypeVar("E_co", covariant=True)

_GROWTH: Final = 1.5
"""How much longer each pause is than the one before."""
_LONGEST: Final = 6
"""How many poll intervals a pause grows to."""
_PATIENCE: Final = 3600.0
"""Seconds. Failures that last longer without one good response between them will not pass by themselves."""
_LAST_LOOK: Final = 1.0
"""Seconds that the look at the deadline itself may take."""
_PASSING: Final = frozenset({408, 409, 425, 429})
"""Statuses that may pass, as do all from 500 on."""

_log = logging.getLogger("finetuning")


class Pages(Protocol[E_co]):
    """A list over several pages: a `Paginator`."""

    def pages(self) -> Iterator[Any]:
        """Page by page, each with its `items`."""
        ...

    def __iter__(self) -> Iterator[E_co]: ...


class AsyncPages(Protocol[E_co]):
    """A list over several pages: an `AsyncPaginator`."""

    def pages(self) -> AsyncIterator[Any]:
        """Page by page, each with its `items`."""
        ...

    def __aiter__(self) -> AsyncIterator[E_co]: ...


class _Watch:
    """What has been seen of a job, and how long to go on looking."""

    def __init__(
        self,
        job: Any,
        timeout: float | httpx.Timeout | None,
        poll_interval: float,
        clock: Clock,
        options: RequestOptions | None = None,
        noun: str = "job",
    ) -> None:
        self.job_id = _job_id(job, noun)
        self._noun = noun
        self.job: Any = None if isinstance(job, str) else job
        self.status: str | None = None
        self.ended = False
        self._seen = False
        self._clock = clock
        self._timeout = None if timeout is None else seconds("timeout", timeout)
        self._poll_interval = self._pause = seconds("poll_interval", poll_interval)
        self._last_good = clock.now()
        self._deadline = None if self._timeout is None else self._last_good + self._timeout
        self._asked: float | None = None
        self._trouble: APIError | None = None
        self._options: Mapping[str, Any] = options or {}

    @property
    def options(self) -> dict[str, Any]:
        """Options for the next call: it must not outlast the time that remains."""
        if self._deadline is None:
            return dict(self._options)
        return {**self._options, "total_timeout": max(self._deadline - self._clock.now(), _LAST_LOOK)}

    def look(self, job: Any) -> bool:
        """Take note of the job as it is now. Returns whether its status has changed."""
        kind = kind_of(job, self._noun)
        status = status_of(kind, job.to_dict())
        changed = not self._seen or status != self.status
        self.job, self.status, self.ended, self._seen = job, status, is_terminal(kind, status), True
        return changed

    def well(self) -> None:
        """Everything that this look asked for was answered."""
        self._last_good = self._clock.now()
        self._asked = self._trouble = None

    def tolerate(self, error: APIError) -> None:
        """Take note of a failure that may pass. Raises any other, and one that has lasted too long."""
        if not _may_pass(error) or self._clock.now() - self._last_good > _PATIENCE:
            raise error
        self._asked = error.retry_after if isinstance(error, APIStatusError) else None
        self._trouble = error
        _log.warning("looking at %s %s failed and will be tried again: %s", self._noun, self.job_id, error)

    def hurry(self) -> None:
        """Something happens: begin with short pauses again."""
        self._pause = self._poll_interval

    def pause(self) -> float:
        """Seconds until the next look; the last is at the deadline. Raises `WaitTimeoutError` after that."""
        pause = self._pause * (0.75 + 0.25 * self._clock.random())
        self._pause = min(self._pause * _GROWTH, self._poll_interval * _LONGEST)
        if self._asked is not None:
            pause = max(pause, self._asked)
        if self._deadline is None:
            return pause
        remaining = self._deadline - self._clock.now()
        if remaining <= 0:
            unseen = f"its status could not be read: {self._trouble}"
            where = f"its status is {self.status}" if self._seen else unseen
            message = f"{self._noun} {self.job_id} had not ended after {self._timeout:g} s: {where}"
            raise WaitTimeoutError(message, self.job) from self._trouble
        return min(pause, remaining)

    def outcome(self, *, raise_on_failure: bool) -> Any:
        """The job as it ended, or the exception for it."""
        kind = kind_of(self.job, self._noun)
        end = meaning(kind, self.status)
        if raise_on_failure and end in {"failed", "cancelled"}:
            error = error_of(kind, self.job.to_dict())
            cause = f": {error}" if error else ""
            what = "failed" if end == "failed" else "was cancelled"
            message = one_line(f"{self._noun} {self.job_id} {what} (status {self.status}){cause}")
            raise (JobFailedError if end == "failed" else JobCancelledError)(message, self.job)
        return self.job


def wait_for_job(
    retrieve: Callable[..., J],
    job: J | str,
    *,
    timeout: float | None = None,
    poll_interval: float = 5.0,
    on_update: Callable[[J], object] | None = None,
    raise_on_failure: bool = True,
    noun: str = "job",
    clock: Clock = SYSTEM_CLOCK,
) -> J:
    """Wait until a job has ended.

    Args:
        retrieve: Gives the job by its id, and takes the option `total_timeout`.
        job: The job, or its id.
        timeout: Seconds, more than 0. None: as long as it takes.
        poll_interval: Seconds between the first looks, more than 0; the pauses grow up to six times as long.
        on_update: Called with the job whenever its status has changed, first with the status that was found.
        raise_on_failure: Raise when the job failed or was cancelled; otherwise return it.
        noun: What it is, if it is no job but worked on like one, such as a `file`.
        clock: For tests.

    Raises:
        JobFailedError: The job failed.
        JobCancelledError: The job was cancelled.
        WaitTimeoutError: The time was up first.
        APIError: The job cannot be read, and that will not pass, or has not passed for an hour.
        TypeError: `job` is no job.
        ValueError: A number is out of its bounds.
    """
    watch = _Watch(job, timeout, poll_interval, clock, noun=noun)
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


async def await_job(
    retrieve: Callable[..., Awaitable[J]],
    job: J | str,
    *,
    timeout: float | None = None,  # noqa: ASYNC109  # the job's deadline, and the error carries the job
    poll_interval: float = 5.0,
    on_update: Callable[[J], object] | None = None,
    raise_on_failure: bool = True,
    noun: str = "job",
    clock: Clock = SYSTEM_CLOCK,
) -> J:
    """As `wait_for_job`, for asyncio; `on_update` may be a coroutine function. Cancelling spares the job."""
    watch = _Watch(job, timeout, poll_interval, clock, noun=noun)
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


def follow(
    list_events: Callable[..., Pages[E_co]],
    retrieve: Callable[..., J],
    job: J | str,
    *,
    timeout: float | httpx.Timeout | None = None,
    poll_interval: float = 5.0,
    options: RequestOptions | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> Iterator[E_co]:
    """A job's events, each once and in the order in which they happened, until the job has ended.

    Args:
        list_events: Gives the events of a job by its id, page by page, and takes the option `total_timeout`.
        retrieve: As for `wait_for_job`.
        job: The job, or its id.
        timeout: Seconds, more than 0. None: as long as it takes.
        poll_interval: Seconds between two looks, more than 0; up to six times as long while nothing happens.
        options: Of each call.
        clock: For tests.

    Raises:
        WaitTimeoutError: The time was up first.
        APIError: As `wait_for_job`.
        TypeError: `job` is no job.
        ValueError: A number is out of its bounds.
    """
    # Not in the generator: a wrong argument is refused at once, not at the first event.
    watch = _Watch(job, timeout, poll_interval, clock, options)
    return _follow(list_events, retrieve, watch, clock)


def _follow(
    list_events: Callable[..., Pages[E_co]], retrieve: Callable[..., Any], watch: _Watch, clock: Clock
) -> Iterator[E_co]:
    log = EventLog()
    while True:
        look = log.look()
        try:
            # The job first: if it has ended by now, the events read after this are all there will be.
            watch.look(retrieve(watch.job_id, **watch.options))
            for page in list_events(watch.job_id, **watch.options).pages():
                if not look.take(page.items):
                    break
        except APIError as error:
            watch.tolerate(error)
            watch.ended = False
        else:
            watch.well()
            if look.found:
                watch.hurry()
            yield from log.add(look)
            if watch.ended:
                return
        clock.sleep(watch.pause())


def afollow(
    list_events: Callable[..., AsyncPages[E_co]],
    retrieve: Callable[..., Awaitable[J]],
    job: J | str,
    *,
    timeout: float | httpx.Timeout | None = None,
    poll_interval: float = 5.0,
    options: RequestOptions | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> AsyncIterator[E_co]:
    """As `follow`, for asyncio."""
    watch = _Watch(job, timeout, poll_interval, clock, options)
    return _afollow(list_events, retrieve, watch, clock)


async def _afollow(
    list_events: Callable[..., AsyncPages[E_co]],
    retrieve: Callable[..., Awaitable[Any]],
    watch: _Watch,
    clock: Clock,
) -> AsyncIterator[E_co]:
    log = EventLog()
    while True:
        look = log.look()
        try:
            watch.look(await retrieve(watch.job_id, **watch.options))
            async for page in list_events(watch.job_id, **watch.options).pages():
                if not look.take(page.items):
                    break
        except APIError as error:
            watch.tolerate(error)
            watch.ended = False
        else:
            watch.well()
            if look.found:
                watch.hurry()
            for event in log.add(look):
                yield event
            if watch.ended:
                return
        await clock.sleep_async(watch.pause())


def _job_id(job: Any, noun: str) -> str:
    if isinstance(job, JobView):
        job = job.original
    job_id = job if isinstance(job, str) else id_of(kind_of(job, noun), job.to_dict())
    if not job_id:
        raise ValueError(f"the {noun} has no id to look it up by")
    return job_id


def _may_pass(error: APIError) -> bool:
    if isinstance(error, APIStatusError):
        return error.status_code in _PASSING or error.status_code >= 500
    # A successful response that cannot be read is a proxy's page, or was cut off.
    return isinstance(error, APIConnectionError | APIResponseValidationError)
