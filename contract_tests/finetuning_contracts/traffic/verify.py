"""Judge a recording."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import attrs
from finetuning_specs import Spec

from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.recording import Recording
from finetuning_contracts.checks.results import Subject
from finetuning_contracts.checks.run import Checked
from finetuning_contracts.redaction import Redactor

from . import har_file
from .book import Book
from .judge import Judge, result
from .place import place
from .secrets import Secrets


@attrs.frozen
class Verified:
    """What a recording says of a server."""

    checked: Checked
    redactor: Redactor
    """Hides the secrets that are in the recording."""
    remarks: tuple[str, ...]
    """What was not judged, a line each."""


def verify(path: Path, spec: Spec, base_url: str | None) -> Verified:
    """Judge the recording in a HAR file. Raises `UsageError` for what is none, or has nothing of this provider."""
    secrets = Secrets(spec)
    recording = har_file.read(path, secrets)
    where = place(spec, ((one.request.method, one.request.url) for one in recording.exchanges), base_url)
    bases = [where.base_of(one.request.url) for one in recording.exchanges]
    own = [one for one, base in zip(recording.exchanges, bases, strict=True) if base is not None]
    for one in own:
        secrets.learn(where.find(one.request.method, one.request.url), one)
    subject = Subject.of(spec, secrets.redactor(", ".join(dict.fromkeys(filter(None, bases)))))
    judge = Judge(where, Book(Tally(), subject.inapplicable, secrets.redactor, where))
    judge.note(own)
    samples = Recording(secrets.redactor)
    for one in own:
        if (found := where.find(one.request.method, one.request.url)) is not None:
            samples.note(found.operation, one.request, one.response, _time(one.started))
    judge.book.tally.exchanges = samples.exchanges
    checked = Checked((result(judge, subject),), interrupted=False)
    return Verified(checked, secrets.redactor, tuple(_remarks(recording, len(own), judge)))


def _time(seconds: float) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(seconds, tz=datetime.UTC)


def _remarks(recording: har_file.Recording, own: int, judge: Judge) -> Iterator[str]:
    elsewhere = len(recording.exchanges) - own
    if elsewhere:
        yield f"{elsewhere} of {len(recording.exchanges)} exchanges are with other servers, and not judged"
    if recording.unanswered:
        yield f"{recording.unanswered} requests had no response, and are not judged"
    if recording.other:
        yield f"{recording.other} entries are no exchanges over HTTP, and not judged"
    yield from judge.remarks()
