"""Send the requests of a finding again that stands in a report, and say whether it still shows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
from finetuning_specs import Spec

from .checks import credentials
from .checks.curl import curl
from .checks.one_server import cleaned
from .checks.replaying.again import send_again
from .checks.seeding import Seeder
from .checks.sending.beforehand import seen_beforehand
from .checks.sending.guard import OWN_SERVER
from .checks.sending.ledger import Ledger
from .checks.sending.opening import open_sender
from .checks.sending.sender import Sender, StoppedError
from .checks.sending.stopping import Stop
from .checks.settings import Settings, Target
from .checks.steps import Reproduction, from_document
from .checks.survey import survey
from .errors import UsageError
from .mock import serve
from .redaction import Redactor
from .reported_run import INTERRUPTED

STILL, NO_MORE, UNKNOWN = 1, 0, 2
"""Exit codes: the finding shows, it does not, the requests could not be sent."""


@attrs.frozen
class Reported:
    """A finding in a report."""

    title: str
    operation: str
    check: str
    reproduction: Reproduction


def reported(where: str, provider: str) -> Reported:
    """The simplest finding of the group at `FILE#GROUP`. Raises `UsageError` when there is none that can be sent again."""
    name, _, id = where.rpartition("#")
    if not name or not id:
        raise UsageError("--replay is written FILE#GROUP, such as reports/report.json#0123456789ab")
    try:
        document = json.loads(Path(name).read_text(encoding="utf-8"))
        groups = {group["id"]: (one["provider"], group) for one in document["providers"] for group in one["groups"]}
    except OSError as error:
        raise UsageError(f"--replay {name}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UsageError(f"--replay {name}: this is no report.json of finetuning check") from None
    if id not in groups:
        raise UsageError(f"--replay: {name} has no group {id!r}; it has {', '.join(sorted(groups)) or 'none'}")
    of, group = groups[id]
    if of != provider:
        raise UsageError(f"--replay: the group {id} is about {of}, not {provider}")
    return _finding(group, id)


def _finding(group: Any, id: str) -> Reported:
    try:
        simplest = group["simplest"]
        if simplest["reproduction"] is None:
            raise UsageError(f"--replay: the requests of the group {id} cannot be sent again; its curl lines show them")
        again = from_document(simplest["reproduction"])
        return Reported(group["title"], simplest["operation"], simplest["check"], again)
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"--replay: the group {id} has no requests that this version can read") from None


def replay(finding: Reported, spec: Spec, target: Target, settings: Settings, ledger_file: Path | None) -> int:
    """Send the requests of a finding again and print what came of it. Gives the exit code.

    Raises `UsageError` when the server cannot be checked at all.
    """
    with _opened(spec, target, settings, ledger_file) as sender:
        seeder = Seeder(spec, sender, dict(sender.headers), settings.parameters)
        interrupted = False
        try:
            code = _again(finding, seeder)
        except (KeyboardInterrupt, StoppedError) as error:
            interrupted = isinstance(error, KeyboardInterrupt)
            code = INTERRUPTED if interrupted else UNKNOWN
            print(f"not known: {error or 'interrupted'}")  # noqa: T201
        left = cleaned(sender, dict(sender.headers), settings, interrupted=interrupted).left
        for what in left:
            print(f"left behind: {sender.redactor(what)}")  # noqa: T201
    return code


def _again(finding: Reported, seeder: Seeder) -> int:
    again = send_again(finding.operation, finding.check, finding.reproduction, seeder)
    place = f"{finding.operation} {finding.check}: {finding.title}"
    if again.played is None:
        print(f"not known: {place}: the requests could not be sent again: {seeder.sender.redactor(again.why)}")  # noqa: T201
        return UNKNOWN
    response = again.played.response
    came = f"the response was {response.status}" if response is not None else "there was no complete response"
    print(f"{'still there' if again.shown else 'not seen any more'}: {place}: {came}")  # noqa: T201
    print(f"    {seeder.sender.redactor(curl(again.played.request))}")  # noqa: T201
    return STILL if again.shown else NO_MORE


@contextmanager
def _opened(spec: Spec, target: Target, settings: Settings, ledger_file: Path | None) -> Iterator[Sender]:
    """The way to the server, which was found to be there; without a URL, to an embedded mock."""
    if target.url is None:
        headers = dict(target.headers) or credentials.for_mock(spec)
        keys = sorted({value.removeprefix("Bearer ") for value in headers.values()})
        with serve(spec, keys=keys) as server, open_sender(spec, server.url, headers, permissions=OWN_SERVER) as sender:
            yield sender
        return
    with open_sender(
        spec,
        target.url,
        target.headers,
        permissions=settings.permissions,
        ledger=Ledger(settings.run_id, file=ledger_file, hide=Redactor.of(spec, target.headers, target.url)),
        limits=settings.limits,
        stop=Stop(until=settings.end),
        parameters=settings.parameters,
    ) as sender:
        survey(sender, spec.operations)
        if settings.permissions.writes:
            sender.guard.ledger.before = seen_beforehand(sender)
        yield sender
