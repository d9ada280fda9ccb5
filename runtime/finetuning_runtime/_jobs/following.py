"""Following the events of a job while it runs."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .._errors.exceptions import APIError
from .._values.clocks import SYSTEM_CLOCK, Clock
from .event_log import EventLog
from .watch import Watch

if TYPE_CHECKING:
    import httpx

    from .._http.options import RequestOptions

J = TypeVar("J")
E_co = TypeVar("E_co", covariant=True)


class Pages(Protocol[E_co]):
    """A list over several pages: a `Page`."""

    def iter_pages(self) -> Iterator[Any]:
        """Page by page, each with its `data`."""
        ...

    def __iter__(self) -> Iterator[E_co]: ...


class AsyncPages(Protocol[E_co]):
    """A list over several pages: an `AsyncPaginator`."""

    def iter_pages(self) -> AsyncGenerator[Any, None]:
        """Page by page, each with its `data`."""
        ...

    def __aiter__(self) -> AsyncIterator[E_co]: ...


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
    watch = Watch(job, timeout, poll_interval, clock, options)
    return _followed(list_events, retrieve, watch, clock)


def _followed(
    list_events: Callable[..., Pages[E_co]], retrieve: Callable[..., Any], watch: Watch, clock: Clock
) -> Iterator[E_co]:
    log = EventLog()
    while True:
        look = log.look()
        try:
            # The job first: if it has ended by now, the events read after this are all there will be.
            watch.look(retrieve(watch.job_id, **watch.options))
            for page in list_events(watch.job_id, **watch.options).iter_pages():
                if not look.take(page.data):
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


def follow_async(
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
    watch = Watch(job, timeout, poll_interval, clock, options)
    return _followed_async(list_events, retrieve, watch, clock)


async def _followed_async(
    list_events: Callable[..., AsyncPages[E_co]],
    retrieve: Callable[..., Awaitable[Any]],
    watch: Watch,
    clock: Clock,
) -> AsyncIterator[E_co]:
    log = EventLog()
    while True:
        look = log.look()
        try:
            watch.look(await retrieve(watch.job_id, **watch.options))
            async with aclosing(list_events(watch.job_id, **watch.options).iter_pages()) as pages:
                async for page in pages:
                    if not look.take(page.data):
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
