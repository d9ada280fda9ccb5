"""Judge every exchange of a part of the checks by every invariant."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from finetuning_specs import Operation

from finetuning_contracts.checks.curl import curl
from finetuning_contracts.checks.outcomes import Finding, Tally
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.sending.sender import Sender
from finetuning_contracts.checks.steps import recorded
from finetuning_contracts.checks.wrong_bodies import is_wrong
from finetuning_contracts.redaction import Redactor

from . import echoes, jobs, lists, times
from .observation import Invariant, Observation

INVARIANTS: Mapping[str, Invariant] = {
    "limit_respected": lists.limit_respected,
    "nothing_twice": lists.nothing_twice,
    "in_order": lists.in_order,
    "filter_respected": lists.filter_respected,
    "more_is_true": lists.more_is_true,
    "page_ends_named": lists.page_ends_named,
    "page_ends_given": lists.page_ends_given,
    "parent_named": lists.parent_named,
    "what_was_asked_for": echoes.what_was_asked_for,
    "what_was_sent": echoes.what_was_sent,
    "times_in_unit": jobs.times_in_unit,
    "not_from_the_future": times.not_from_the_future,
    "finished_after_created": jobs.finished_after_created,
    "success_has_model": jobs.success_has_model,
    "no_model_before_success": jobs.no_model_before_success,
    "success_has_no_error": jobs.success_has_no_error,
    "end_has_finish": jobs.end_has_finish,
    "failure_has_error": jobs.failure_has_error,
    "no_finish_before_the_end": jobs.no_finish_before_the_end,
    "starts_at_the_beginning": jobs.starts_at_the_beginning,
}
"""The check's name → the invariant."""

_EXCERPT = 2_000


@attrs.define
class Watch:
    """Judges exchanges, and counts in a tally."""

    operations: frozenset[str]
    """Ids of the operations that the part is about; others are called only to seed these."""
    tally: Tally
    redactor: Redactor
    phase: str
    sender: Sender

    def note(self, operation: Operation, path: Mapping[str, str], request: Outgoing, response: Incoming) -> None:
        """Judge one exchange."""
        if operation.id not in self.operations or not response.succeeded or request.method.upper() != operation.method:
            return
        seen = Observation(operation, path, request, response)
        if seen.partial:
            return
        for name, invariant in INVARIANTS.items():
            for verdict in invariant(seen):
                if verdict.broken is None:
                    self.tally.add_pass(operation.id, name)
                else:
                    self.tally.add_finding(self._finding(name, verdict.broken, seen))

    def _finding(self, name: str, broken: str, seen: Observation) -> Finding:
        return Finding(
            operation=seen.operation.id,
            check=name,
            title=" ".join((INVARIANTS[name].__doc__ or name).split("\n")[0].split()),
            message=self.redactor(broken),
            phase=self.phase,
            status=seen.response.status,
            response=self.redactor.both_ends(seen.response.body, _EXCERPT),
            steps=(self.redactor(curl(seen.request)),),
            invalid_request=is_wrong(seen.operation, seen.request),
            reproduction=recorded([(seen.request, seen.response)], self.sender),
        )
