"""Judge what goes through a proxy, in a thread of its own, so that nobody waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import attrs
from finetuning_specs import Spec

from finetuning_contracts.checks.outcomes import Finding, Tally, Trouble
from finetuning_contracts.checks.recording import Recording
from finetuning_contracts.checks.results import Subject
from finetuning_contracts.checks.sending.messages import Headers, Incoming, Outgoing, header
from finetuning_contracts.traffic.book import PHASE, Book
from finetuning_contracts.traffic.exchange import Exchange
from finetuning_contracts.traffic.judge import Judge
from finetuning_contracts.traffic.place import Place
from finetuning_contracts.traffic.secrets import Secrets

from .archive import Archive
from .forwarding import Passed, Raw

_MOST_WAITING = 64_000_000
"""Bytes of bodies that may wait to be judged. Beyond that they are counted, and not judged."""


@attrs.define
class Watching:
    """Gets what has passed, and judges it."""

    spec: Spec
    upstream: str
    tell: Callable[[Finding], object]
    archive: Archive | None = None
    secrets: Secrets = attrs.field(init=False)
    judge: Judge = attrs.field(init=False)
    samples: Recording = attrs.field(init=False)
    subject: Subject = attrs.field(init=False)
    unjudged: int = attrs.field(default=0, init=False)
    """Exchanges that came faster than they could be judged."""
    unanswered: int = attrs.field(default=0, init=False)
    """Requests that could not be passed on, or that a client gave up."""
    _open: dict[int, float] = attrs.field(factory=dict, init=False)
    """Changing exchanges under way, and when they began: what overlaps them is judged with them."""
    _waiting: list[Passed] = attrs.field(factory=list, init=False)
    _news: threading.Condition = attrs.field(factory=threading.Condition, init=False)
    _over: bool = attrs.field(default=False, init=False)
    _thread: threading.Thread = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Begin to judge."""
        self.secrets = Secrets(self.spec)
        self.subject = Subject.of(self.spec, self.upstream)
        place = Place(self.spec, (self.upstream,))
        self.judge = Judge(place, Book(Tally(), self.subject.inapplicable, self.secrets.redactor, place, self.tell))
        self.samples = Recording(self.secrets.redactor)
        self._thread = threading.Thread(target=self._work, daemon=True, name="finetuning-proxy-judge")
        self._thread.start()

    def begun(self, passed: Passed) -> None:
        """An exchange has begun."""
        if passed.method not in {"GET", "HEAD", "OPTIONS"}:
            with self._news:
                self._open[id(passed)] = passed.started

    def ended(self, passed: Passed) -> None:
        """An exchange has ended."""
        with self._news:
            self._open.pop(id(passed), None)
            if not passed.status or passed.left:
                self.unanswered += 1
            elif sum(_size(one) for one in self._waiting) + _size(passed) > _MOST_WAITING:
                self.unjudged += 1
            else:
                self._waiting.append(passed)
            self._news.notify()

    def finish(self) -> None:
        """Judge what is left, and end."""
        with self._news:
            self._over = True
            self._open.clear()
            self._news.notify()
        self._thread.join()
        if self.archive is not None:
            self.archive.close()
        self.judge.book.tally.exchanges = self.samples.exchanges

    def _work(self) -> None:
        while True:
            with self._news:
                while not (batch := self._ready()) and not self._over:
                    self._news.wait()
                self._waiting = [one for one in self._waiting if one not in batch]
                if not batch and self._over:
                    return
            try:
                self._judge([_exchange(one, self.secrets) for one in batch])
            except Exception as error:  # noqa: BLE001  what follows is worth judging, and the report says what was not
                told = f"{len(batch)} exchanges were not judged: {type(error).__name__}"
                self.judge.book.tally.add_trouble(Trouble(self.spec.provider, PHASE, told))

    def _ready(self) -> list[Passed]:
        """What has ended before anything that is under way and may change something has begun."""
        first = min(self._open.values(), default=float("inf"))
        return [one for one in self._waiting if one.ended < first]

    def _judge(self, batch: list[Exchange]) -> None:
        founds = [self.judge.place.find(one.request.method, one.request.url) for one in batch]
        for found, one in zip(founds, batch, strict=True):
            self.secrets.learn(found, one)
        redactor = self.secrets.redactor
        self.judge.book.redactor = self.samples.redactor = redactor
        for found, one in zip(founds, batch, strict=True):
            if found is not None:
                self.samples.note(found.operation, one.request, one.response)
            if self.archive is not None:
                self.archive.add(one, found, redactor)
        self.judge.note(batch)


def _size(passed: Passed) -> int:
    return sum(copy.size for copy in (passed.sent, passed.received) if copy.whole)


def _exchange(passed: Passed, secrets: Secrets) -> Exchange:
    headers, answered = _text(passed.headers), _text(passed.answered)
    sent = passed.sent.plain(header(headers, "content-encoding"))
    received = passed.received.plain(header(answered, "content-encoding"))
    return Exchange(
        request=Outgoing(passed.method, passed.url, headers, sent or b""),
        response=Incoming(passed.status, passed.reason, answered, received or b"", passed.ended - passed.started),
        started=passed.started,
        ended=passed.ended,
        credential=secrets.credential(headers),
        request_known=sent is not None,
        response_known=received is not None,
        broken_off=passed.broken_off,
    )


def _text(headers: Raw) -> Headers:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers)
