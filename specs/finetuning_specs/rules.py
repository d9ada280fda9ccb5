"""What is checked of a server: `specs/rules/rules.yaml`, the rules by which the checks judge and reports speak."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

import attrs

from .catalogue import specs_directory
from .problems import UnknownSpecError
from .yaml_file import read_yaml

_LISTS = ("faults", "after", "after_at_operation")

Level = Literal["MUST", "SHOULD", "OBSERVED"]
Reach = Literal["operation", "resource"]
"""How far a rule that is broken breaks others with it: at the same operation, or wherever the same resource is concerned."""


@attrs.frozen
class Rule:
    """One thing that a correct server does."""

    id: str
    """`FT-PAGE-3`; it stays the same for ever."""
    chapter: str
    """`FT-PAGE`."""
    title: str
    """Of the chapter."""
    check: str
    """The name under which the code of the checks knows it."""
    level: Level
    """How much it weighs: what is OBSERVED only makes no server wrong."""
    says: str
    """What a correct server does, in a sentence."""
    evidence: str
    faults: tuple[str, ...] = ()
    """Faults of the mock servers that break it: the proof that the checks see it."""
    after: tuple[str, ...] = ()
    """Rules whose breaking breaks this one, too, at the same resource: then the finding is theirs."""
    after_at_operation: tuple[str, ...] = ()
    """The same, at the same operation only."""
    same_cause: str | None = None
    """A rule that says the same in another way: what breaks one of them breaks the other, wherever there is something to see."""
    decision: int | None = None
    """Number of a decision in `specs/README.md`."""


@cache
def rules() -> Mapping[str, Rule]:
    """All rules by their id, in the order of the file."""
    file = read_yaml(specs_directory() / "rules" / "rules.yaml")
    found = [
        Rule(
            chapter=chapter["id"],
            title=chapter["title"],
            **{**rule, **{name: tuple(rule.get(name, ())) for name in _LISTS}},
        )
        for chapter in file.data["chapters"]
        for rule in chapter["rules"]
    ]
    return {rule.id: rule for rule in found}


@cache
def by_check() -> Mapping[str, Rule]:
    """The rules by the names of their checks."""
    return {rule.check: rule for rule in rules().values()}


@attrs.frozen
class Following:
    """Which rules follow from which: what breaks the one breaks the other, too."""

    _causes: Mapping[str, Mapping[str, Reach]]
    _depths: Mapping[str, int]

    def causes(self, rule: str) -> Mapping[str, Reach]:
        """The rules from which one may follow, and how far that reaches."""
        return self._causes.get(rule, {})

    def depth(self, rule: str) -> int:
        """How many rules stand above it at most: what has less explains, and is not explained."""
        return self._depths.get(rule, 0)


@cache
def following() -> Following:
    """Which rules follow from which, for the rules by whose id a cause is known. Raises `ValueError` for a circle."""
    causes: dict[str, dict[str, Reach]] = {}
    depths: dict[str, int] = {}

    def visit(id: str, way: tuple[str, ...]) -> None:
        if id in way:
            raise ValueError(f"rules follow from each other: {' after '.join((*way, id))}")
        if id in depths:
            return
        found: dict[str, Reach] = {}
        for rule in _of_one_cause(id):
            found |= dict.fromkeys(map(cause_rule, rule.after_at_operation), "operation")
            found |= dict.fromkeys(map(cause_rule, rule.after), "resource")
        found.pop(id, None)
        for name in found:
            visit(name, (*way, id))
        causes[id] = found
        depths[id] = max((depths[name] + 1 for name in found), default=0)

    for id in rules():
        visit(cause_rule(id), ())
    return Following(causes, depths)


def cause_rule(id: str) -> str:
    """The rule by whose id the cause is known, where several rules say the same."""
    return rules()[id].same_cause or id


def _of_one_cause(id: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules().values() if id in (rule.id, rule.same_cause))


def chosen(names: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules that are named by their ids, or by those of their chapters. Raises `UnknownSpecError` for what is neither."""
    known = rules()
    for name in names:
        if not any(name in (rule.id, rule.chapter) for rule in known.values()):
            chapters = ", ".join(dict.fromkeys(rule.chapter for rule in known.values()))
            raise UnknownSpecError(
                f"there is no rule {name[:80]!r}; the chapters are {chapters}: see `finetuning rules`"
            )
    return tuple(rule for rule in known.values() if not names or rule.id in names or rule.chapter in names)


def details(rule: Rule) -> tuple[str, ...]:
    """What else there is to say of a rule, a line each."""
    lines = [f"check: {rule.check}", f"evidence: {rule.evidence}"]
    if rule.decision is not None:
        lines.append(f"decision: {rule.decision} in specs/README.md")
    if rule.after:
        lines.append(f"follows from these, where they are broken at the same resource: {', '.join(rule.after)}")
    if rule.after_at_operation:
        lines.append(
            f"follows from these, where they are broken at the same operation: {', '.join(rule.after_at_operation)}"
        )
    if rule.same_cause is not None:
        lines.append(f"one cause with: {rule.same_cause}")
    lines.append(f"proved by: {', '.join(rule.faults)}" if rule.faults else "proved by: no fault")
    return tuple(lines)


def as_markdown() -> str:
    """All rules as a page."""
    lines = [
        "# Rules",
        "",
        "What `finetuning check` holds a server against. `finetuning rules` prints the same, and `--only FT-PAGE` checks a",
        "chapter. Made from `specs/rules/rules.yaml` by `finetuning rules --markdown`.",
        "",
        "MUST: documented, or nothing works without it. SHOULD: what clients rely on though no document says it. OBSERVED: what",
        "servers were seen to do; a server that does otherwise is not wrong.",
    ]
    chapter = ""
    for rule in rules().values():
        if rule.chapter != chapter:
            chapter = rule.chapter
            lines += [
                "",
                f"## {chapter}: {rule.title}",
                "",
                "| rule | level | a correct server | evidence | proved by |",
            ]
            lines.append("|---|---|---|---|---|")
        evidence = rule.evidence + (f" Decision {rule.decision}." if rule.decision is not None else "")
        faults = ", ".join(f"`{fault}`" for fault in rule.faults)
        lines.append(f"| {rule.id} `{rule.check}` | {rule.level} | {rule.says} | {evidence} | {faults} |")
    return "\n".join(lines) + "\n"
