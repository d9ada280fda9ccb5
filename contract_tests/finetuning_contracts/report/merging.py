"""Make one report of the reports of shards, as if one run had done it all.

Cases are added up, verdicts and groups are made anew from what all of them counted. What is taken twice would be counted twice,
so it is refused; a shard that is missing is said to be, and the merged run is then not a whole one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from finetuning_contracts.checks.baseline import Waiver
from finetuning_contracts.checks.division import Portion
from finetuning_contracts.checks.outcomes import Tally, Trouble
from finetuning_contracts.checks.results import ProviderResult, judged
from finetuning_contracts.errors import UsageError
from finetuning_contracts.redaction import Redactor

from .document import Run, report
from .reading import subject_of, tally_of, waivers_of

MISSING = "missing shard"
"""The check under which it stands that a shard's report was not there."""

Part = tuple[str, Mapping[str, Any]]
"""How messages name a report, and the report."""

_Key = tuple[str, str | None, str]
"""Provider, profile, server."""


def merged(parts: Sequence[Part], baseline: Sequence[Waiver] | None, command: str) -> dict[str, Any]:
    """One report.

    Args:
        parts: The reports, at least one.
        baseline: Judges what was found; None: what a part has waived stays waived.
        command: That merges them.

    Raises:
        UsageError: They are not parts of one run.
    """
    _same_run(parts)
    missing = _missing(parts)
    runs = [document["run"] for _, document in parts]
    run = Run(
        started=min(run["started"] for run in runs),
        seconds=round(sum(run["seconds"] for run in runs), 1),
        seed=runs[0]["seed"],
        max_examples=runs[0]["max_examples"],
        command=command,
        merged=tuple(run["command"] for run in runs),
    )
    found: dict[_Key, list[Mapping[str, Any]]] = {}
    for _, document in parts:
        for provider in document["providers"]:
            found.setdefault(_key(provider), []).append(provider)
    results = [
        _result(providers, missing, baseline) for _, providers in sorted(found.items(), key=lambda one: str(one[0]))
    ]
    document = report(run, results, Redactor(()))
    if baseline is None:
        for provider in document["providers"]:
            provider.update(_about_waivers(found[_key(provider)]))
    return document


def _about_waivers(providers: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Which waivers have expired, and which no part has met."""
    expired = dict.fromkeys(label for provider in providers for label in provider["expired_waivers"])
    stale = [
        label for label in providers[0]["stale_waivers"] if all(label in one["stale_waivers"] for one in providers)
    ]
    return {"expired_waivers": list(expired), "stale_waivers": stale}


def _same_run(parts: Sequence[Part]) -> None:
    """Raise `UsageError` unless each part is of the same run, and none is there twice."""
    first_name, first = parts[0]
    shards: dict[str, str] = {}
    whole: dict[_Key, str] = {}
    any_part: dict[_Key, str] = {}
    for name, document in parts:
        run, shard = document["run"], document["run"]["shard"]
        for what in ("seed", "max_examples"):
            if run[what] != first["run"][what]:
                raise UsageError(
                    f"{first_name} and {name} are not of one run: {what} {first['run'][what]} and {run[what]}"
                )
        if shard is not None and (other := shards.setdefault(shard, name)) != name:
            raise UsageError(f"{other} and {name} are both shard {shard}: it would be counted twice")
        if len({one.partition("/")[2] for one in shards}) > 1:
            raise UsageError(f"{name} is shard {shard}, and others are of another number: they are not of one run")
        for provider in document["providers"]:
            key = _key(provider)
            twice = any_part.get(key) if shard is None else whole.get(key)
            if twice is not None:
                raise UsageError(f"{twice} and {name} both have {provider['provider']}: it would be counted twice")
            any_part.setdefault(key, name)
            if shard is None:
                whole[key] = name
    hashes: dict[_Key, str] = {}
    for name, document in parts:
        for provider in document["providers"]:
            if hashes.setdefault(_key(provider), provider["spec_sha256"]) != provider["spec_sha256"]:
                raise UsageError(
                    f"{any_part[_key(provider)]} and {name} hold different contracts against {provider['provider']}"
                )


def _missing(parts: Sequence[Part]) -> list[Portion]:
    """The shards that should be there and are not."""
    shards = [Portion.read(document["run"]["shard"]) for _, document in parts if document["run"]["shard"] is not None]
    numbers = {shard.number for shard in shards}
    return [Portion(n, shards[0].of) for n in range(1, shards[0].of + 1) if n not in numbers] if shards else []


def _key(provider: Mapping[str, Any]) -> _Key:
    return provider["provider"], provider["profile"], provider["server"]


def _result(
    providers: Sequence[Mapping[str, Any]], missing: Iterable[Portion], baseline: Sequence[Waiver] | None
) -> ProviderResult:
    """What all parts together say of one provider."""
    # The part with the most operations has them in the order of the contract, and so are the checks of any operation.
    ordered = sorted(providers, key=lambda provider: -len(provider["operations"]))
    tally = Tally()
    for provider in providers:
        tally.merge(tally_of(provider))
    for shard in missing:
        tally.add_trouble(
            Trouble(providers[0]["provider"], MISSING, f"shard {shard} is missing: its part is not in here")
        )
    subjects = [subject_of(provider) for provider in ordered]
    operations = dict.fromkeys(o["operation"] for provider in ordered for o in provider["operations"] if o["label"])
    checks = dict.fromkeys(check for provider in ordered for check in provider["checks"])
    judged_pairs = {
        (o["operation"], cell["check"]) for one in ordered for o in one["operations"] for cell in o["checks"]
    }
    subject = attrs.evolve(
        subjects[0],
        labels={id: label for one in subjects for id, label in one.labels.items()},
        needs={id: needs for one in subjects for id, needs in one.needs.items()},
        inapplicable=frozenset({(id, check) for id in operations for check in checks} - judged_pairs),
    )
    known = baseline if baseline is not None else [one for provider in providers for one in waivers_of(provider)]
    return judged(subject, tuple(operations), tuple(checks), tally, known)
