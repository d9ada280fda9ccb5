"""Watch the exchanges of a part of a run, and note which goals they reach."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from finetuning_specs import Operation, Spec

from finetuning_contracts.checks.sending.messages import Incoming, Outgoing

from . import statuses
from .goals import Coverage, Goal, Kind
from .lives import Lives
from .parts import Parts
from .requests import Requests

_UNREAD = frozenset({401, 403, 404, 405, 408, 429, 499})
"""Statuses of a server that has not come to look at what a request says."""


@attrs.define
class CoverageWatch:
    """Notes what is reached. What an operation has left to reach is all that is looked for: most exchanges cost nothing."""

    spec: Spec
    operations: frozenset[str]
    """Ids of the operations that the part is about; others are called only to seed these."""
    coverage: Coverage = attrs.field(factory=Coverage, init=False)
    _requests: dict[str, Requests] = attrs.field(factory=dict, init=False)
    _wanted: dict[str, set[str]] = attrs.field(factory=dict, init=False)
    """Operation → the constraints of it that are left."""
    _lives: Lives = attrs.field(init=False, default=attrs.Factory(lambda self: Lives(self.spec), takes_self=True))
    _parts: Parts = attrs.field(init=False, default=attrs.Factory(lambda self: Parts(self.spec), takes_self=True))

    def __attrs_post_init__(self) -> None:
        for operation in map(self.spec.operation, self.operations):
            constraints = self._left(operation)
            self.coverage.goals.update(Goal(Kind.CONSTRAINT, operation.id, one) for one in constraints)
            breakable = any(one.endswith(" broken") for one in constraints)
            can, cannot = statuses.documented(operation, breakable=breakable)
            self.coverage.goals.update(Goal(Kind.STATUS, operation.id, status) for status in can)
            self.coverage.apart.update(Goal(Kind.STATUS, operation.id, status) for status in cannot)
        self.coverage.apart.update(self._lives.transitions(self.operations))

    def note(self, operation: Operation, path: Mapping[str, str], request: Outgoing, response: Incoming) -> None:
        """Look at an exchange."""
        if request.method.upper() != operation.method or operation.id not in self.operations:
            return
        self.coverage.reached.add(Goal(Kind.STATUS, operation.id, str(response.status)))
        self._lives.note(operation, response, self.coverage)
        if response.status >= 500 or not (left := self._left(operation)):
            return
        if response.status in _UNREAD:
            return
        side = "kept" if response.succeeded else "broken"
        if not any(one.endswith(side) for one in left):
            return
        looked = self._requests[operation.id].look(path, request)
        if len(looked.broken) == 1:
            reached = {f"{name} broken" for name in looked.broken[0]}
        elif response.succeeded:
            reached = {f"{name} kept" for name in looked.kept}
        else:
            return
        reached &= left
        left -= reached
        self.coverage.reached.update(Goal(Kind.CONSTRAINT, operation.id, one) for one in reached)

    def _left(self, operation: Operation) -> set[str]:
        known = self._wanted.get(operation.id)
        if known is None:
            requests = self._requests[operation.id] = Requests(operation, self._parts)
            known = self._wanted[operation.id] = set(requests.constraints())
        return known
