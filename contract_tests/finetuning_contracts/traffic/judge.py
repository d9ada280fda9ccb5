"""Judge traffic: find the operation of each exchange, judge it by itself and as part of what was seen before."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from finetuning_specs import Spec

from finetuning_contracts.checks.results import ProviderResult, Subject, judged
from finetuning_contracts.checks.run import CHECKS

from . import conformance
from .book import Book
from .exchange import Exchange
from .history import History
from .place import Place


@attrs.define
class Judge:
    """Judges what is for one server, and counts the rest."""

    place: Place
    book: Book
    history: History = attrs.field(
        init=False, default=attrs.Factory(lambda self: History(self.place.spec, self.book), takes_self=True)
    )
    outside: int = attrs.field(default=0, init=False)
    """Requests to the server that the contract has no operation for."""
    unread: int = attrs.field(default=0, init=False)
    """Exchanges of which a body is too large or not known, so that it was not judged."""

    def note(self, exchanges: Iterable[Exchange]) -> None:
        """Judge exchanges. Whatever overlaps one of them in time is among them, or was noted before."""
        batch = sorted(exchanges, key=lambda one: (one.ended, one.started))
        founds = [self.place.find(one.request.method, one.request.url) for one in batch]
        for found, exchange in zip(founds, batch, strict=True):
            if found is not None:
                self.history.announce(found, exchange)
        for found, exchange in zip(founds, batch, strict=True):
            self.book.tally.requests += 1
            if found is None:
                self.outside += 1
                continue
            if not (exchange.request_known and exchange.response_known):
                self.unread += 1
            if exchange.response.succeeded:
                self.book.tally.accepted[found.operation.id] += 1
            conformance.judge(found, exchange, self.book)
            self.history.note(found, exchange)

    def remarks(self) -> Iterable[str]:
        """What was not judged, a line each."""
        if self.outside:
            yield f"{_requests(self.outside)} to the server not judged: the contract has no such operation"
        if self.unread:
            yield f"{_requests(self.unread)} judged in part: a body is too large, compressed in an unknown way or not recorded"


def result(judge: Judge, subject: Subject) -> ProviderResult:
    """The verdicts of what was judged."""
    spec: Spec = judge.place.spec
    return judged(subject, [operation.id for operation in spec.operations], CHECKS, judge.book.tally)


def _requests(count: int) -> str:
    return f"{count} request" if count == 1 else f"{count} requests"
