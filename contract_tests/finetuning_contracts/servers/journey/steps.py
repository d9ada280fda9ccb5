"""Walk through an API as a user would, step by step, and tell of each step what was seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import attrs
import httpx
from finetuning_runtime import APIConnectionError, FinetuningError

T = TypeVar("T")


class UnexpectedResponseError(Exception):
    """The server did not do what this step is about. The message says what it did."""


@attrs.frozen
class Step:
    """One thing that a user does."""

    name: str
    operation: str
    """Id of the operation that it is about."""
    act: Callable[[], str]
    """Does it, and says in a few words what was seen. Raises `UnexpectedResponseError`."""


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
        except UnexpectedResponseError as error:
            yield Outcome(step, held=False, seen=str(error))
        except (APIConnectionError, httpx.HTTPError) as error:
            yield Outcome(step, held=False, seen=f"no response: {type(error).__name__}: {error}")
        except FinetuningError as error:  # the client gave up: pages that repeat, a job that never ends
            yield Outcome(step, held=False, seen=f"{type(error).__name__}: {error}")
        except (AttributeError, LookupError, TypeError) as error:  # a body is read as if it had the form it should have
            yield Outcome(step, held=False, seen=f"a response of another shape: {_shape(error)}")


def _shape(error: Exception) -> str:
    return f"it has no {error}" if isinstance(error, KeyError) else str(error)


def expect(holds: bool, otherwise: str) -> None:  # noqa: FBT001  # reads as a sentence
    """Raise `UnexpectedResponseError` with the given words unless something holds."""
    if not holds:
        raise UnexpectedResponseError(otherwise)


def had(got: T | None, what: str) -> T:
    """What an earlier step got. Raises `UnexpectedResponseError` when it got nothing."""
    if got is None:
        raise UnexpectedResponseError(f"there is no {what}: an earlier step failed")
    return got
