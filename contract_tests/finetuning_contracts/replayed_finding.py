"""Look again for a finding that stands in a report, and say whether it still shows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import attrs
from finetuning_specs import Spec

from .checks import credentials
from .checks.curl import curl
from .checks.one_server import cleaned
from .checks.replaying.again import send_again
from .checks.replaying.judging import depends_on_state, told_by_response
from .checks.rerunning import rerun
from .checks.seeding import Seeder
from .checks.sending.beforehand import seen_beforehand
from .checks.sending.guard import OWN_SERVER
from .checks.sending.ledger import Ledger
from .checks.sending.opening import open_sender
from .checks.sending.sender import Sender, StoppedError
from .checks.sending.stopping import Stop
from .checks.settings import Settings, Target, redactor_of
from .checks.steps import Reproduction, from_document
from .checks.survey import refuse_unaccepted, survey
from .checks.workers import fixed_hashes
from .errors import UsageError
from .mock import serve
from .reported_run import INTERRUPTED

STILL, NO_MORE, UNKNOWN = 1, 0, 2
"""Exit codes: the finding shows, it does not, the requests could not be sent."""


@attrs.frozen
class Reported:
    """A group of findings in a report, by the simplest of them."""

    group: str
    """Its id."""
    title: str
    operation: str
    check: str
    reproduction: Reproduction | None
    """None: its requests are not in the report."""
    seed: int
    max_examples: int
    """Of the run that found it; 0: it drew no requests."""

    @property
    def place(self) -> str:
        """What was found, and where, in a line."""
        return f"{self.operation} {self.check}: {self.title}"


def reported(where: str, spec: Spec) -> Reported:
    """The group at `FILE#GROUP`. Raises `UsageError` where there is none, or it is about another contract."""
    name, _, id = where.rpartition("#")
    if not name or not id:
        raise UsageError("--replay is written FILE#GROUP, such as reports/report.json#0123456789ab")
    try:
        document = json.loads(Path(name).read_text(encoding="utf-8"))
        groups = {group["id"]: (one, group) for one in document["providers"] for group in one["groups"]}
    except OSError as error:
        raise UsageError(f"--replay {name}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UsageError(f"--replay {name}: this is no report.json of finetuning check") from None
    if id not in groups:
        raise UsageError(f"--replay: {name} has no group {id!r}; it has {', '.join(sorted(groups)) or 'none'}")
    one, group = groups[id]
    try:
        of, profile, run = one["provider"], one["profile"], document["run"]
        if of != spec.provider:
            raise UsageError(f"--replay: the group {id} is about {of}, not {spec.provider}")
        if profile != spec.profile:
            given = f"with --profile {profile}" if profile is not None else "without a --profile"
            raise UsageError(f"--replay: the group {id} was found {given}: check it in the same way")
        simplest = group["simplest"]
        steps = simplest["reproduction"]
        again = from_document(steps) if steps is not None else None
        place = simplest["operation"], simplest["check"]
        return Reported(id, group["title"], *place, again, int(run["seed"]), int(run["max_examples"]))
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"--replay: the group {id} has no requests that this version can read") from None


def replay(finding: Reported, spec: Spec, target: Target, settings: Settings, ledger_file: Path | None) -> int:
    """Look for a finding again and print what came of it. Gives the exit code.

    Where the last response tells, its requests are sent again. Where it does not, or where they cannot be sent, the part of the
    checks is done again that found it.

    Raises `UsageError` when the server cannot be checked at all.
    """
    if finding.operation not in {operation.id for operation in spec.operations}:
        raise UsageError(f"--replay: the group {finding.group} is about {finding.operation}, which no contract has")
    if finding.max_examples:
        settings = attrs.evolve(settings, seed=finding.seed, max_examples=finding.max_examples)
    hurried = target.url is None
    if hurried:
        settings = attrs.evolve(settings, other=credentials.of_somebody_else(spec))
    with fixed_hashes(), _opened(spec, target, settings, ledger_file) as sender:
        interrupted = False
        try:
            code = _sent_again(finding, Seeder(spec, sender, dict(sender.headers), settings.parameters))
            code = _done_again(finding, sender, settings, hurried=hurried) if code is None else code
        except (KeyboardInterrupt, StoppedError) as error:
            interrupted = isinstance(error, KeyboardInterrupt)
            code = INTERRUPTED if interrupted else UNKNOWN
            print(f"not known: {error or 'interrupted'}")  # noqa: T201
        left = cleaned(sender, dict(sender.headers), settings, interrupted=interrupted).left
        for what in left:
            print(f"left behind: {sender.redactor(what)}")  # noqa: T201
    return code


def _sent_again(finding: Reported, seeder: Seeder) -> int | None:
    """The exit code; None: this does not tell."""
    if finding.reproduction is None or not told_by_response(finding.check):
        return None
    again = send_again(finding.operation, finding.check, finding.reproduction, seeder)
    if again.played is None or again.shown is None or (not again.shown and depends_on_state(finding.check)):
        return None
    response = again.played.response
    came = f"the response was {response.status}" if response is not None else "there was no complete response"
    _tell(finding, came, (seeder.sender.redactor(curl(again.played.request)),), still=again.shown)
    return STILL if again.shown else NO_MORE


def _done_again(finding: Reported, sender: Sender, settings: Settings, *, hurried: bool) -> int:
    again = rerun(finding.group, finding.operation, finding.check, sender, settings, hurried=hurried)
    if (reason := sender.stop.reason) is not None:
        raise StoppedError(reason)
    if again.shown is None:
        print(f"not known: {finding.place}: {sender.redactor(again.why)}")  # noqa: T201
        return UNKNOWN
    simplest = again.group.simplest if again.group is not None else None
    if simplest is None:
        _tell(finding, "the checks that found it were made again, and held", (), still=False)
        return NO_MORE
    _tell(finding, " ".join(simplest.message.split()), simplest.steps, still=True)
    return STILL


def _tell(finding: Reported, came: str, lines: Sequence[str], *, still: bool) -> None:
    print(f"{'still there' if still else 'not seen any more'}: {finding.place}: {came}")  # noqa: T201
    for line in lines:
        print(f"    {line}")  # noqa: T201


@contextmanager
def _opened(spec: Spec, target: Target, settings: Settings, ledger_file: Path | None) -> Iterator[Sender]:
    """The way to the server, which was found to be there; without a URL, to an embedded mock."""
    if target.url is None:
        headers = dict(target.headers) or credentials.for_mock(spec)
        others = (headers, credentials.of_somebody_else(spec))
        keys = sorted({value.removeprefix("Bearer ") for one in others for value in one.values()})
        with serve(spec, keys=keys) as server, open_sender(spec, server.url, headers, permissions=OWN_SERVER) as sender:
            yield sender
        return
    with open_sender(
        spec,
        target.url,
        target.headers,
        permissions=settings.permissions,
        ledger=Ledger(settings.run_id, file=ledger_file, hide=redactor_of(spec, target, settings)),
        limits=settings.limits,
        stop=Stop(until=settings.end),
        parameters=settings.parameters,
        redactor=redactor_of(spec, target, settings),
    ) as sender:
        survey(sender, spec.operations)
        if settings.other:
            refuse_unaccepted(sender, spec.operations, settings.other)
        if settings.permissions.writes:
            sender.guard.ledger.before = seen_beforehand(sender)
        yield sender
