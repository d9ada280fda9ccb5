"""Walk through an API as a user would, step by step, and tell of each step what was seen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

import attrs
import httpx
from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._values.unset import UNSET, Unset

T = TypeVar("T")
Item_co = TypeVar("Item_co", covariant=True)


TRAINING = b"".join(
    json.dumps(
        {
            "messages": [
                {"role": "user", "content": f"What is {n} and {n}?"},
                {"role": "assistant", "content": str(n + n)},
            ]
        }
    ).encode()
    + b"\n"
    for n in range(12)
)
"""A file to train on, with two more examples than OpenAI's least."""

ENDED = ("succeeded", "failed", "cancelled")
"""The states of OpenAI's jobs that have no way out."""

MOST_POLLS = 500
"""How often a job is looked at before it counts as stuck. A mock's clock goes on with each request."""


class UnexpectedAnswerError(Exception):
    """The server did not do what this step is about. The message says what it did."""


@attrs.frozen
class Step:
    """One thing that a user does."""

    name: str
    operation: str
    """Id of the operation that it is about."""
    act: Callable[[], str]
    """Does it, and says in a few words what was seen. Raises `UnexpectedAnswerError`."""


@attrs.frozen
class Outcome:
    """How one step went."""

    step: Step
    held: bool
    seen: str


def walk(steps: Sequence[Step]) -> Iterator[Outcome]:
    """Take all the steps, in order. A step that needs what an earlier one failed to get fails as well."""
    for step in steps:
        try:
            yield Outcome(step, held=True, seen=step.act())
        except UnexpectedAnswerError as error:
            yield Outcome(step, held=False, seen=str(error))
        except httpx.HTTPError as error:
            yield Outcome(step, held=False, seen=f"no answer: {type(error).__name__}: {error}")
        except (
            AttributeError,
            TypeError,
        ) as error:  # decoding is lenient, so a wrong shape shows only in use
            yield Outcome(step, held=False, seen=f"an answer of another shape: {error}")


def expect(holds: bool, otherwise: str) -> None:  # noqa: FBT001  # reads as a sentence
    """Raise `UnexpectedAnswerError` with the given words unless something holds."""
    if not holds:
        raise UnexpectedAnswerError(otherwise)


def parsed(response: Response[Any], kind: type[T], *statuses: int) -> T:
    """The body of a response, which must have one of the statuses (by default 200) and be of this type."""
    body = response.content[:200].decode(errors="replace")
    status, wanted = int(response.status_code), statuses or (200,)
    expect(status in wanted, f"{status} instead of {' or '.join(map(str, wanted))}: {body}")
    if not isinstance(response.parsed, kind):
        raise UnexpectedAnswerError(f"{status}, but the body is no {kind.__name__}: {body}")
    return response.parsed


class Page(Protocol[Item_co]):
    """What lists answer."""

    @property
    def data(self) -> Sequence[Item_co]:
        """The items of this page."""
        ...

    @property
    def has_more(self) -> Any:
        """True when another page follows; other values are what a server may send instead."""
        ...


def every_page(
    fetch: Callable[[str | Unset], Page[Item_co]], cursor: Callable[[Item_co], str]
) -> Iterator[Sequence[Item_co]]:
    """All pages of a list. `fetch` takes the cursor, `UNSET` for the first page; `cursor` gives an item's.

    Raises `UnexpectedAnswerError` when a page ends where an earlier one did: it would go on for ever.
    """
    after: str | Unset = UNSET
    used: set[str] = set()
    while True:
        page = fetch(after)
        yield page.data
        if page.has_more is not True or not page.data:
            return
        after = cursor(page.data[-1])
        expect(after not in used, f"two pages end with {after}")
        used.add(after)


class HasStatus(Protocol):
    """A job, of whichever client."""

    @property
    def status(self) -> str:
        """Where it stands."""
        ...


Job = TypeVar("Job", bound=HasStatus)


def until_ended(look: Callable[[], Job]) -> Job:
    """Look at a job until it has succeeded. Gives it as it was then.

    Raises `UnexpectedAnswerError` when it ends otherwise, or is still going after `MOST_POLLS` looks.
    """
    job = look()
    for _ in range(MOST_POLLS):
        if job.status in ENDED:
            expect(job.status == "succeeded", f"it ended as {job.status}")
            return job
        job = look()
    raise UnexpectedAnswerError(f"still {job.status} after {MOST_POLLS} looks")


def had(got: T | None, what: str) -> T:
    """What an earlier step got. Raises `UnexpectedAnswerError` when it got nothing."""
    if got is None:
        raise UnexpectedAnswerError(f"there is no {what}: an earlier step failed")
    return got
