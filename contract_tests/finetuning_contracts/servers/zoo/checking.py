"""Check one server of the zoo: what it showed, and lines of bash that were seen to show it again."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs
from finetuning_specs import Spec, load_spec
from finetuning_specs.rules import by_check

from finetuning_contracts.checks import baseline as baselines
from finetuning_contracts.checks.groups import Group
from finetuning_contracts.checks.results import ProviderResult, rejudged
from finetuning_contracts.checks.run import Checked, Progress, check
from finetuning_contracts.checks.sending.guard import OWN_SERVER
from finetuning_contracts.checks.sending.messages import Incoming
from finetuning_contracts.checks.settings import Settings, Target
from finetuning_contracts.checks.steps import Outcome
from finetuning_contracts.errors import UsageError
from finetuning_contracts.redaction import Redactor
from finetuning_contracts.reported_run import run_and_report
from finetuning_contracts.servers.zoo.found import Chapter, Found, Shown, write
from finetuning_contracts.servers.zoo.member import Member
from finetuning_contracts.servers.zoo.place import Place
from finetuning_contracts.servers.zoo.playing import Whole, whole
from finetuning_contracts.servers.zoo.running import run
from finetuning_contracts.servers.zoo.shell import lines
from finetuning_contracts.servers.zoo.showing import again

SETTINGS = Settings(seed=1, max_examples=2, cases_per_rule=4, permissions=OWN_SERVER)
"""Of every server alike: what the page says can be had again by one command."""

_MOST = 700
"""Characters of a body that the page shows."""
_HEADERS = ("content-type", "allow", "location", "retry-after")


def check_member(member: Member, reports: Path) -> int:
    """Check it, report, keep what was found beside the server. Gives the exit code: 1 when something is not known."""
    spec, secrets = load_spec(member.contract), set[str]()
    results: list[ProviderResult] = []

    def once(progress: Progress) -> Checked:
        with member.running() as place:
            secrets.update(place.headers.values())
            target = {spec.provider: Target(place.url, place.headers)}
            alive = attrs.evolve(SETTINGS, parameters=place.parameters)
            (result,) = check([spec], target, alive, only=member.only, progress=progress).results
        results.append(rejudged(result, known(member)))
        return Checked(tuple(results), interrupted=False)

    command = f"make zoo SERVER={member.name}"
    code = run_and_report(once, SETTINGS, Redactor(secrets), command=command, directory=reports / member.name)
    (result,) = results
    write(_found(member, spec, result), member.published)
    return code


def known(member: Member) -> tuple[baselines.Waiver, ...]:
    """The baseline; empty where there is none yet."""
    return baselines.read(member.baseline) if member.baseline.exists() else ()


def _found(member: Member, spec: Spec, result: ProviderResult) -> Found:
    with member.running() as place:
        candidates = {group.id: (group, whole(group, spec, place)) for group in result.groups}
    shown, missed = [], {}
    with member.running() as place:  # anew: that is where a reader begins, too
        for group, wholes in candidates.values():
            one = next(_shown(group, wholes, spec, place), None)
            if one is not None:
                shown.append(one)
            else:
                missed[group.id] = group.title
    return Found(
        server=member.name,
        version=member.version,
        day=datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        seed=SETTINGS.seed,
        requests=result.tally.requests,
        chapters=chapters(result),
        operations={operation: _how(result, operation) for operation in result.operations},
        shown=tuple(shown),
        not_shown=missed,
    )


def _shown(group: Group, wholes: tuple[Whole, ...], spec: Spec, place: Place) -> Iterator[Shown]:
    """The group as its lines show it, for each of its findings that they do show."""
    for one in wholes:
        written = lines(one.reproduction, place.headers, place.variables)
        try:
            printed = run(written, place.variables)
        except UsageError:
            continue
        if printed.response is not None and again(
            one.check, one.signature, one.reproduction.outcome, printed, spec, place
        ):
            yield Shown(
                group=group.id,
                title=group.title,
                check=one.check,
                signature=one.signature,
                operation=one.operation,
                operations=group.operations,
                rules=tuple(dict.fromkeys(rule.id for name in group.checks if (rule := by_check().get(name)))),
                message=without(one.message, place),
                lines=written,
                response=without(_text(printed.response), place),
                outcome=Outcome.of(printed.response),
            )


def without(text: str, place: Place) -> str:
    """A text in which what differs from machine to machine has the name of its variable."""
    for name, value in sorted(place.variables.items(), key=lambda pair: -len(pair[1])):
        text = text.replace(value, f"${name}")
    return text


def _text(response: Incoming) -> str:
    head = [f"HTTP/1.1 {response.status} {response.reason}".rstrip()]
    head += [f"{name}: {value}" for name, value in response.headers if name.lower() in _HEADERS]
    body = response.body.decode(errors="replace")
    return "\n".join([*head, "", body if len(body) <= _MOST else f"{body[:_MOST]}…"])


def chapters(result: ProviderResult) -> Mapping[str, Chapter]:
    """How many rules of each chapter held, did not, and so on."""
    verdicts: dict[str, dict[str, set[str]]] = {}
    for cell in result.cells:
        if (rule := by_check().get(cell.check)) is not None:
            verdicts.setdefault(rule.chapter, {}).setdefault(rule.id, set()).add(cell.verdict.value)
    return {chapter: _counted(list(rules.values())) for chapter, rules in verdicts.items()}


def _counted(rules: list[set[str]]) -> Chapter:
    broken = [one for one in rules if one & {"FAIL", "WAIVED"}]
    held = [one for one in rules if "PASS" in one and one not in broken]
    missing = [one for one in rules if one == {"NOT OFFERED"}]
    return Chapter(len(held), len(broken), len(missing), len(rules) - len(held) - len(broken) - len(missing))


def _how(result: ProviderResult, operation: str) -> str:
    if operation in result.tally.lacking:
        return "not offered"
    seen = {cell.verdict.value for cell in result.cells if cell.operation == operation}
    return "exercised" if seen & {"PASS", "FAIL", "WAIVED"} else "not exercised"
