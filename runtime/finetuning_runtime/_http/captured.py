"""The responses of the calls in a block, for who wants to look at them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import httpx

_captured: ContextVar[tuple[list[httpx.Response], ...]] = ContextVar("captured", default=())


@contextmanager
def capture_responses() -> Iterator[list[httpx.Response]]:
    """Collect the raw responses to the calls made inside the block, in this thread or task and those it starts.

    Headers and bodies as the server sent them, failed attempts included:

        with capture_responses() as responses:
            job = client.fine_tuning.jobs.retrieve(job_id)
        print(responses[-1].headers["x-request-id"])

    A new thread does not take part, unless it runs in a copy of the context. Of blocks within each other, each collects
    what is in it.
    """
    responses: list[httpx.Response] = []
    token = _captured.set((*_captured.get(), responses))
    try:
        yield responses
    finally:
        _captured.reset(token)


def note(response: httpx.Response) -> None:
    """Hand a response to `capture_responses`, if someone is listening."""
    for listener in _captured.get():
        listener.append(response)
