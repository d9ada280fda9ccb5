"""The page of the zoo, made from what is kept of each server and from its baseline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from finetuning_specs.rules import rules

from finetuning_contracts.checks.baseline import Waiver
from finetuning_contracts.servers.zoo.found import Chapter, Found, Shown
from finetuning_contracts.servers.zoo.member import Member

_HEAD = """\
# The zoo

Fine-tuning servers that nobody here wrote, installed from a registry, unmodified, on loopback, and held against the contract that
they follow. This page is made by `make zoo`; nobody writes in it. `make zoo SERVER=fakeai` checks one server again, and
`make zoo-verify` starts each server anew and runs the lines below. A finding stands here only if its own lines showed it on a
server that had just been started, and if somebody has read in the server's source why it does so.

Each entry says what the [rule](rules.md) asks for and what it rests on, how to see that the server does otherwise, what came
back, and where in the server's source the reason is. Where an entry is wrong, the rule is: please say so.
"""

_SYMBOLS = "Rules of each chapter: held / broken / not offered / not exercised."


def page(found: Sequence[tuple[Member, Found, Mapping[str, Waiver]]], elsewhere: str) -> str:
    """The page. `elsewhere` is what a person wrote about servers that were tried and are not here."""
    parts = [_HEAD, *_matrix(found)]
    for member, what, waivers in found:
        parts += list(_server(member, what, waivers))
    return "\n".join([*parts, elsewhere.strip(), ""])


def _matrix(found: Sequence[tuple[Member, Found, Mapping[str, Waiver]]]) -> Iterator[str]:
    names = [member.title for member, _, _ in found]
    yield f"{_SYMBOLS}\n"
    yield _row(["chapter", *(f"[{name}](#{_anchor(name)})" for name in names)])
    yield _row(["---"] * (len(names) + 1))
    titles = {rule.chapter: rule.title for rule in rules().values()}
    for chapter, title in titles.items():
        cells = [_cell(what.chapters.get(chapter)) for _, what, _ in found]
        if any(cells):
            yield _row([f"{chapter} {title}", *cells])
    yield _row(["**groups of findings**", *(str(len(what.shown)) for _, what, _ in found)])
    yield _row(["operations exercised", *(_share(what) for _, what, _ in found)])
    yield _row(["version", *(what.version for _, what, _ in found)])
    yield _row(["checked on", *(what.day for _, what, _ in found)])
    yield _row(["command", *(f"`make zoo SERVER={member.name}`" for member, _, _ in found)])
    yield ""


def _cell(chapter: Chapter | None) -> str:
    if chapter is None:
        return ""
    return f"{chapter.held} / {chapter.broken} / {chapter.not_offered} / {chapter.not_exercised}"


def _share(what: Found) -> str:
    kinds = list(what.operations.values())
    return f"{kinds.count('exercised')} of {len(kinds)}, {kinds.count('not offered')} not offered"


def _server(member: Member, what: Found, waivers: Mapping[str, Waiver]) -> Iterator[str]:
    yield f"## {member.title}\n"
    yield f"[`{member.package}`]({member.home}) {what.version} from {member.registry}. {member.about}\n"
    yield _block("bash", member.start)
    missing = [f"`{name}`" for name, how in what.operations.items() if how == "not offered"]
    if missing:
        yield f"Not offered, and no finding: {', '.join(missing)}.\n"
    for remark in member.remarks:
        yield f"{remark}\n"
    if not what.shown:
        yield "No findings.\n"
    for one in what.shown:
        yield from _group(member, one, waivers.get(one.group))


def _group(member: Member, one: Shown, waiver: Waiver | None) -> Iterator[str]:
    yield f"### {member.name}: {_short(one)}\n"
    if waiver is not None:
        yield f"{waiver.reason}\n"
    for id in one.rules:
        rule = rules()[id]
        decision = f" Decision {rule.decision}." if rule.decision is not None else ""
        yield f"- {rule.id} ({rule.level}): {rule.says} Evidence: {rule.evidence}{decision}"
    yield f"- Seen at {', '.join(f'`{name}`' for name in one.operations)}; group `{one.group}`."
    if waiver is not None and waiver.source:
        yield f"- Read in the source: {waiver.source}"
    if waiver is not None and waiver.report:
        yield f"- Reported: <{waiver.report}>"
    yield ""
    yield _block("bash", one.lines)
    yield _block("text", one.response.splitlines())
    yield f"{_told(one.message)}\n"


def _short(one: Shown) -> str:
    title = one.title.rstrip(".")
    return title if len(one.operations) > 1 else f"{title} (`{one.operation}`)"


def _told(message: str) -> str:
    """What the check said, as a quotation of at most a few lines."""
    lines = [line.strip() for line in message.splitlines() if line.strip()]
    shown = " ".join(lines)
    shown = shown if len(shown) <= 400 else f"{shown[:400]}…"
    return f"The check says: {_plain(shown)}"


def _plain(text: str) -> str:
    return re.sub(r"([<>*_|])", r"\\\1", text)


def _block(kind: str, lines: Iterable[str]) -> str:
    text = "\n".join(lines)
    fence = "````" if "```" in text else "```"
    return f"{fence}{kind}\n{text}\n{fence}\n"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _anchor(title: str) -> str:
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
