"""What a run shows on the terminal: how far it is, and how it ended."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from finetuning_contracts.checks.run import Progress as Report

from .document import verdicts

_STYLES = {
    "PASS": "green",
    "FAIL": "bold red",
    "ERROR": "yellow",
    "WAIVED": "magenta",
    "NOT EXERCISED": "dim",
    "NOT OFFERED": "cyan",
}
_FINDINGS = 40
"""Lines about findings below the table, two for each cause; the page has all of them."""
_OPERATIONS = 4
"""Operations that a line names."""
_CURL = 400
"""Characters of a curl line; report.json has all of it."""
_STILL = 1.5
"""Seconds after which a line is printed though nothing has changed."""
_GAPS = 3
"""Gaps in the coverage that are named; report.json has all of them."""
_LEFT = 3
"""Things left behind that are listed; report.json has all of them."""


@contextmanager
def progress(console: Console) -> Iterator[Report]:
    """A bar on a terminal, a line for each shard elsewhere."""
    if not console.is_terminal:
        yield _line(console)
        return
    columns = (
        TextColumn("checking"),
        BarColumn(),
        TextColumn("{task.percentage:3.0f} %"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, TextColumn("{task.description}"), console=console, transient=True) as bar:
        task = bar.add_task("", total=None)

        def advance(name: str, done: int, total: int, requests: int) -> None:
            so_far = f", {requests} requests" if requests else ""
            bar.update(task, completed=done, total=total, description=name + so_far)

        yield advance


def _line(console: Console) -> Report:
    """Prints where nothing can be drawn over: each change, and every second and a half that there is none."""
    last, began, shown = "", time.monotonic(), 0.0

    def line(name: str, done: int, total: int, requests: int) -> None:
        nonlocal last, shown
        so_far = f", {requests} requests" if requests else ""
        text = f"{100 * done // max(total, 1):3d} % {name}{so_far}"
        now = time.monotonic()
        if text != last:
            console.print(text, markup=False, highlight=False)
        elif now - shown >= _STILL:
            console.print(f"{text}, {now - began:.0f} s", markup=False, highlight=False)
        else:
            return
        last, shown = text, now

    return line


def show(console: Console, document: Mapping[str, Any]) -> None:
    """The table provider × operation × verdict, the findings, the remarks."""
    console.print(_table(document))
    findings = list(_findings(document))
    for line in findings[:_FINDINGS]:
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    if len(findings) > _FINDINGS:
        console.print(f"… and {len(findings) - _FINDINGS} more", markup=False, highlight=False)
    for line in (*_remarks(document), *_headlines(document)):
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    counts = ", ".join(f"{count} {verdict}" for verdict, count in verdicts(document).items() if count)
    console.print(f"{document['verdict']}: {counts}", style=_STYLES[document["verdict"]], highlight=False)


def _table(document: Mapping[str, Any]) -> Table:
    """`checked`: how often any of the checks had something to check."""
    table = Table("provider", "operation", "verdict", "checked", "what did not hold", box=None, pad_edge=False)
    for provider in document["providers"]:
        for operation in provider["operations"]:
            broken = [c["check"] for c in operation["checks"] if c["verdict"] in ("FAIL", "ERROR", "WAIVED")]
            verdict = operation["verdict"]
            checked = sum(c["passed"] + c["failed"] for c in operation["checks"] if c["verdict"] != "NOT OFFERED")
            table.add_row(
                provider["provider"],
                operation["operation"],
                f"[{_STYLES[verdict]}]{verdict}[/]",
                str(checked),
                ", ".join(broken),
            )
        if provider is not document["providers"][-1]:
            table.add_section()
    return table


def _findings(document: Mapping[str, Any]) -> Iterator[str]:
    """A line for each cause, with the operations that it touches and the shortest way to see it."""
    for provider in document["providers"]:
        for group in provider["groups"]:
            if group["waived"] is not None:
                continue
            shown = group["simplest"]
            yield _cause(provider, group)
            yield from (f"    {step[:_CURL]}" for step in shown["steps"][-1:])
            for follows in group["consequences"]:
                yield f"    so also {follows['rule'] or follows['check']} at {_where(follows)}: {follows['says']}"
        for operation in provider["operations"]:
            for cell in operation["checks"]:
                place = f"{provider['provider']} {operation['operation']} {cell['check']}"
                for message in cell.get("errors", []):
                    yield f"{place}: could not be checked: {' '.join(message.split())[:200]}"


def _cause(provider: Mapping[str, Any], group: Mapping[str, Any]) -> str:
    message = " ".join(group["simplest"]["message"].split())[:160]
    named = " ".join([*group["rules"], *group["checks"]])
    place = f"{provider['provider']} {_where(group)} {named}"
    return f"{place}: {group['title']} ({group['cases']}×, {_seen(group)}, {group['id']}): {message}"


def _where(group: Mapping[str, Any]) -> str:
    """The first operations that it touches, and how many more there are."""
    more = len(group["operations"]) - _OPERATIONS
    return ", ".join(group["operations"][:_OPERATIONS]) + (f" and {more} more" if more > 0 else "")


def _seen(group: Mapping[str, Any]) -> str:
    """Whether the requests that show it were sent again, and showed it again."""
    return "repeated" if group["repeated"] else "seen once"


def _headlines(document: Mapping[str, Any]) -> Iterator[str]:
    """A line for each waived cause, and the one that says how the server did."""
    for provider in document["providers"]:
        for group in provider["groups"]:
            if (waiver := group["waived"]) is not None:
                yield f"{provider['provider']} {group['id']} {group['title']}: WAIVED ({waiver['reason']}, {waiver['expires']})"
        yield f"{provider['provider']} at {provider['server']}: {provider['headline']['text']}"


def _remarks(document: Mapping[str, Any]) -> Iterator[str]:
    for provider in document["providers"]:
        yield from (f"expired, and a finding again: {label}" for label in provider["expired_waivers"])
        yield from (f"stale waiver, its group was not found: {label}" for label in provider["stale_waivers"])
        for group in provider["observed"]:
            yield f"no mistake, but other servers do otherwise: {_cause(provider, group)}"
        for resource, reason in provider["unseeded"].items():
            yield f"{provider['provider']}: requests name {resource} that may not exist: {reason}"
        cleaned = provider["cleaned_up"]
        if cleaned["deleted"] or cleaned["cancelled"] or cleaned["left"]:
            yield (
                f"{provider['provider']}: of what this run made, {cleaned['deleted']} were deleted, "
                f"{cleaned['cancelled']} cancelled, {len(cleaned['left'])} left"
            )
        yield from (f"{provider['provider']}: left behind: {what}" for what in cleaned["left"][:_LEFT])
        if len(cleaned["left"]) > _LEFT:
            yield f"{provider['provider']}: and {len(cleaned['left']) - _LEFT} more, which report.json lists"
        not_sent = sum(one["requests"] for one in provider["not_sent"])
        if not_sent:
            reasons = Counter[str]()
            for one in provider["not_sent"]:
                reasons[one["why"]] += one["requests"]
            common = reasons.most_common(1)[0][0]
            yield f"{provider['provider']}: {not_sent} requests not sent, mostly because: {common}; report.json lists them"
        gaps = [
            f"{owner}: {what}"
            for part in provider["coverage"].values()
            for owner, names in part["missing"].items()
            for what in names
        ]
        if gaps:
            more = f", and {len(gaps) - _GAPS} more, which report.json lists" if len(gaps) > _GAPS else ""
            yield f"{provider['provider']}: not exercised: {'; '.join(gaps[:_GAPS])}{more}"
        left_out = sum(operation["cases_left_out"] for operation in provider["operations"])
        if left_out:
            name = provider["provider"]
            yield f"{name}: {left_out} more cases of rules already checked left out; --thorough sends them"
