"""One view of a job, whichever provider it is from.

How each provider spells a job is in its spec (`x-job`, `x-lifecycle`), which generated models carry as `__job__`. Reading is
lenient, as everywhere: a field that is missing or odd is None, a status that the spec does not know is `unknown`.
"""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs

from .._values.json_pointer import value_at
from .._values.operations import JobKind, Meaning

_LARGEST_SECONDS = 1e11
"""The year 5138. A larger number counts milliseconds, or something smaller still."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_YEAR = 1970
"""Go's zero time is in the year 1: it stands for no time at all."""


@attrs.frozen
class JobView:
    """A job, normalised.

    Attributes:
        id: The id that the client's `retrieve` or `get` takes. Empty when the server gave none.
        provider: The name of the provider's package of clients.
        model: The model that is trained.
        status: What the provider's status means; `unknown` when the contract does not have it.
        created_at: In UTC.
        finished_at: In UTC. None for a job that goes on, and where the provider does not say.
        result_model: The model that came out.
        error: What went wrong, for a person.
        original: The job as the provider's client gave it.
    """

    id: str
    provider: str
    model: str | None
    status: Meaning
    created_at: datetime | None
    finished_at: datetime | None
    result_model: str | None
    error: str | None
    original: Any = attrs.field(repr=False)

    @classmethod
    def of(cls, job: Any) -> JobView:
        """The view of a job of any of the generated clients. Raises `TypeError` for what is none."""
        if isinstance(job, JobView):
            return job
        kind = job_kind(job)
        value = job.to_dict()
        return cls(
            id=id_of(kind, value),
            provider=kind.provider,
            model=_text(value, kind.model),
            status=meaning(kind, status_of(kind, value)),
            created_at=moment(value_at(value, kind.created)) if kind.created is not None else None,
            finished_at=moment(value_at(value, kind.finished)) if kind.finished is not None else None,
            result_model=_text(value, kind.result_model),
            error=error_of(kind, value),
            original=job,
        )


def job_kind(job: Any) -> JobKind:
    """How the job's dialect spells it. Raises `TypeError` for what is no job."""
    return kind_of(job, "job")


def kind_of(value: Any, noun: str) -> JobKind:
    """As `job_kind`, of what else can be waited for as well, such as a `file`. Raises `TypeError` for what is none."""
    kind = getattr(type(value), "__job__" if noun == "job" else "__lifecycle__", None)
    if not isinstance(kind, JobKind) or kind.noun != noun:
        raise TypeError(f"a {noun} of one of the fine-tuning clients is needed, not {type(value).__name__}")
    return kind


def status_of(kind: JobKind, value: Any) -> str | None:
    """The provider's own word for where the job (its JSON form) stands."""
    status = value_at(value, kind.status)
    return status if isinstance(status, str) else None


def meaning(kind: JobKind, status: str | None) -> Meaning:
    """What a status means, in upper or lower case: documents and servers differ in that."""
    return kind.states.get(_spelling(kind, status), "unknown")


def is_terminal(kind: JobKind, status: str | None) -> bool:
    """Whether nothing follows this status. False for one that the contract does not know."""
    return _spelling(kind, status) in kind.terminal


def moment(value: Any) -> datetime | None:
    """A point in time as an aware datetime in UTC; None for what is none.

    Args:
        value: Seconds since 1970, or milliseconds and smaller units when larger than 1e11, as a number or its
            text; or ISO 8601 text with up to nine digits of a second, in UTC where it names no offset. 0
            stands for no time.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _from_number(value)
    try:
        return _from_number(float(value)) if isinstance(value, str) else _aware(value)
    except ValueError:
        pass  # text, but no number
    try:
        return _aware(datetime.fromisoformat(value.strip().upper()))
    except ValueError:
        return None


def _aware(value: Any) -> datetime | None:
    if not isinstance(value, datetime):
        return None
    try:
        found = (value.replace(tzinfo=UTC) if value.tzinfo is None else value).astimezone(UTC)
    except OverflowError:  # an offset leads out of the years 1 to 9999
        return None
    return found if found.year >= _FIRST_YEAR else None


def _from_number(number: float) -> datetime | None:
    if not 0 < number < math.inf:
        return None
    try:
        while number > _LARGEST_SECONDS:
            number /= 1000
    except OverflowError:  # a whole number beyond any float
        return None
    return _EPOCH + timedelta(seconds=number)


def _spelling(kind: JobKind, status: str | None) -> str:
    """The status as the contract writes it."""
    if status is None or status in kind.states:
        return status or ""
    folded = status.casefold()
    return next((known for known in kind.states if known.casefold() == folded), status)


def id_of(kind: JobKind, value: Any) -> str:
    """The id that the operations take; empty where there is none."""
    found = value_at(value, kind.id)
    if isinstance(found, bool) or not isinstance(found, str | int):
        return ""
    # A `name` is the job's whole path (Google's AIP-122), of which the operations take the last segment for
    # an id. An `id` is left alone: it may be an ARN, which has slashes too.
    return str(found).rpartition("/")[2] if kind.id[-1:] == ("name",) else str(found)


def _text(value: Any, pointer: tuple[str, ...] | None) -> str | None:
    found = value_at(value, pointer) if pointer is not None else None
    return found if isinstance(found, str) and found else None


def error_of(kind: JobKind, value: Any) -> str | None:
    """What went wrong, for a person; None for nothing."""
    pointer = kind.error
    if pointer is None:
        return None
    # The whole object says more than its message: whether it is an error at all, and a code where the text is
    # missing.
    return error_text(value_at(value, pointer[:-1] if pointer[-1:] == ("message",) else pointer))


def error_text(error: Any) -> str | None:
    """What an error says: a text as it is, of an object its message or else its code; None for nothing.

    Servers send `{}`, an empty text or the code `OK` with jobs that are well.
    """
    if isinstance(error, str):
        return error.strip() or None
    if not isinstance(error, dict):
        return None if error in (None, False, []) else json.dumps(error, ensure_ascii=False, default=str)
    if error.get("code") in ("OK", 0):
        return None
    for key in ("message", "error", "detail", "code"):
        found = error.get(key)
        if found not in (None, "", {}, []):
            return error_text(found) if isinstance(found, str | dict) else str(found)
    rest = {key: member for key, member in error.items() if member not in (None, "", {}, [])}
    return json.dumps(rest, ensure_ascii=False, default=str) if rest else None
