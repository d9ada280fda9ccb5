"""What has been seen of a job, how long to pause before the next look, and when to give up.

Waiting and following, each once synchronous and once asynchronous, are loops around this. Time comes from a `Clock`, so that
tests need not wait.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

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
from .._values.clocks import Clock
from .view import JobView, error_of, id_of, is_terminal, kind_of, meaning, status_of

if TYPE_CHECKING:
    import httpx

    from .._http.options import LookOptions, RequestOptions

_GROWTH: Final = 1.5
"""How much longer each pause is than the one before."""
_LONGEST: Final = 6
"""How many poll intervals a pause grows to."""
_PATIENCE: Final = 3600.0
"""Seconds. Failures that last longer without one good response between them will not pass by themselves."""
_REMINDER: Final = 3600.0
"""Seconds between two warnings that a job is being waited for without a limit."""
_LAST_LOOK: Final = 1.0
"""Seconds that the look at the deadline itself may take."""
_PASSING: Final = frozenset({408, 409, 425, 429})
"""Statuses that may pass, as do all from 500 on."""

_LIMITS: Final = {"job": "timeout"}
"""What the limit is called where one waits. For what is no job it has the vendors' name."""

_log = logging.getLogger("finetuning")


class Watch:
    """What has been seen of a job, and how long to go on looking."""

    def __init__(
        self,
        job: Any,
        timeout: float | httpx.Timeout | None,
        poll_interval: float,
        clock: Clock,
        options: LookOptions | RequestOptions | None = None,
        noun: str = "job",
    ) -> None:
        self.job_id = _job_id(job, noun)
        self._noun = noun
        self.job: Any = None if isinstance(job, str) else job
        self.status: str | None = None
        self.ended = False
        self._seen = False
        self._clock = clock
        self._timeout = None if timeout is None else seconds(_LIMITS.get(noun, "max_wait_seconds"), timeout)
        self._poll_interval = self._pause = seconds("poll_interval", poll_interval)
        self._last_good = clock.now()
        self._deadline = None if self._timeout is None else self._last_good + self._timeout
        self._began = self._last_good
        self._reminder = self._last_good + _REMINDER
        self._asked: float | None = None
        self._trouble: APIError | None = None
        self._options: Mapping[str, Any] = options or {}

    @property
    def options(self) -> dict[str, Any]:
        """Options for the next call: it must not outlast the time that remains."""
        if self._deadline is None:
            return dict(self._options)
        remaining = max(self._deadline - self._clock.now(), _LAST_LOOK)
        given = self._options.get("total_timeout")
        return {**self._options, "total_timeout": remaining if given is None else min(given, remaining)}

    def look(self, job: Any) -> bool:
        """Take note of the job as it is now. Returns whether its status has changed."""
        kind = kind_of(job, self._noun)
        status = status_of(kind, job.to_dict())
        changed = not self._seen or status != self.status
        self.job, self.status, self.ended, self._seen = job, status, is_terminal(kind, status), True
        if changed:
            self._log_status(known=meaning(kind, status) != "unknown")
        return changed

    def _log_status(self, *, known: bool) -> None:
        status = one_line(str(self.status))
        if known:
            _log.info("%s %s is %s", self._noun, self.job_id, status)
        else:
            unknown = "%s %s has the status %s, which the contract does not know: it is waited for as if it went on"
            _log.warning(unknown, self._noun, self.job_id, status)

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
            self._remind()
            return pause
        remaining = self._deadline - self._clock.now()
        if remaining <= 0:
            unseen = f"its status could not be read: {self._trouble}"
            where = f"its status is {self.status}" if self._seen else unseen
            message = f"{self._noun} {self.job_id} had not ended after {self._timeout:g} s: {where}"
            raise WaitTimeoutError(message, self.job) from self._trouble
        return min(pause, remaining)

    def _remind(self) -> None:
        if self._clock.now() < self._reminder:
            return
        self._reminder += _REMINDER
        waited = round((self._clock.now() - self._began) / _REMINDER)
        without = "%s %s has been waited for without a limit for %d h, its status is %s: give a limit to end that"
        _log.warning(without, self._noun, self.job_id, waited, one_line(str(self.status)))

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
