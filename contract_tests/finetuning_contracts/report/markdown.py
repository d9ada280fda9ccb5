"""The report for a pull request: how each server did, what broke and how to see it, in GitHub's Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

_LONGEST = 60_000
"""Characters. A comment on GitHub may have 65,536."""
_REPRODUCTIONS = 20
"""Groups of a server that are shown with their reproduction; the page has all of them."""
_WORDS = 1_500
"""Characters of a message, of a response or of a curl line."""
_OPERATIONS = 4
"""Operations that a line names."""
_GAPS = 20
"""Lines about what was not exercised."""
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|~@$:])")


def markdown(document: Mapping[str, Any]) -> str:
    """The document as Markdown. Nothing that a server said is read as markup."""
    run = document["run"]
    head = f"## {document['verdict']}: fine-tuning contracts\n"
    parts = [part for provider in document["providers"] for part in _provider(provider)]
    foot = f"\n{_seed(run)}{run['seconds']} s, {_text(run['started'])}. {_code(run['command'])}\n"
    text = head
    for part in parts:
        if len(text) + len(part) + len(foot) > _LONGEST:
            text += "\nThe rest is in report.html.\n"
            break
        text += part
    return text + foot


def _provider(provider: Mapping[str, Any]) -> Iterator[str]:
    name = provider["provider"] + (f" ({provider['profile']})" if provider["profile"] else "")
    yield f"\n### {_text(name)} at {_text(provider['server'])}\n\n**{_text(provider['headline']['text'])}**\n"
    if gaps := _gaps(provider["coverage"]):
        yield f"\n<details><summary>Not exercised</summary>\n\n{gaps}\n</details>\n"
    groups = provider["groups"]
    if groups:
        yield "\n| verdict | rules | cause | operations | cases | group |\n|---|---|---|---|--:|---|\n"
    for group in groups:
        columns = (
            _verdict(group),
            ", ".join(group["rules"]),
            _text(group["title"]),
            _text(_places(group)),
            str(group["cases"]),
            group["id"],
        )
        yield f"| {' | '.join(columns)} |\n"
    broken = [group for group in groups if group["waived"] is None]
    for group in broken[:_REPRODUCTIONS]:
        yield _reproduction(group)
    for group in provider["observed"]:
        told = f"{', '.join(group['rules'])} {_text(group['title'])} ({_text(_places(group))})"
        yield f"\nNo mistake, but other servers do otherwise: {told}\n"
    if len(broken) > _REPRODUCTIONS:
        yield f"\n{len(broken) - _REPRODUCTIONS} more causes are in report.html.\n"
    for operation in provider["operations"]:
        for cell in operation["checks"]:
            for message in cell.get("errors", []):
                yield f"\nCould not be checked: {_text(operation['operation'])}: {_text(message[:_WORDS])}\n"
    for label in provider["expired_waivers"]:
        yield f"\nExpired, and a finding again: {_text(label)}\n"


def _gaps(coverage: Mapping[str, Any]) -> str:
    """What a request could have shown and none did, a line for each operation."""
    lines = [
        f"- {_text(owner)}: {_text(', '.join(names))}"
        for part in coverage.values()
        for owner, names in part["missing"].items()
    ]
    more = len(lines) - _GAPS
    return "\n".join(
        [*lines[:_GAPS], *([f"- and {more} more operations, which report.json lists"] if more > 0 else [])]
    )


def _verdict(group: Mapping[str, Any]) -> str:
    waiver = group["waived"]
    if waiver is None:
        return "FAIL, repeated" if group["repeated"] else "FAIL, seen once"
    return f"WAIVED ({_text(waiver['reason'])}, {waiver['expires']})"


def _places(group: Mapping[str, Any]) -> str:
    more = len(group["operations"]) - _OPERATIONS
    return ", ".join(group["operations"][:_OPERATIONS]) + (f" and {more} more" if more > 0 else "")


def _reproduction(group: Mapping[str, Any]) -> str:
    shown = group["simplest"]
    parts = [f"\n<details><summary>{html.escape(group['title'])}: how to see it</summary>\n"]
    parts += [
        f"\nSo also {follows['rule'] or ''} at {_text(_places(follows))}: {_text(follows['says'])}\n"
        for follows in group["consequences"]
    ]
    if shown["message"]:
        parts.append(_fenced(shown["message"], "text"))
    parts += [_fenced(step, "shell") for step in shown["steps"]]
    if shown["status"] is not None:
        parts.append(f"\nResponse {shown['status']}:\n")
        parts.append(_fenced(shown["response"], "text"))
    return "".join([*parts, "\n</details>\n"])


def _fenced(text: str, language: str) -> str:
    """A block of code. Its fence is longer than any that the text has."""
    cut = text[:_WORDS] + (" …" if len(text) > _WORDS else "")
    fence = "`" * max([3, *(len(run) + 1 for run in re.findall("`+", cut))])
    return f"\n{fence}{language}\n{cut}\n{fence}\n"


def _code(text: str) -> str:
    fence = "`" * max([1, *(len(run) + 1 for run in re.findall("`+", text))])
    return f"{fence} {' '.join(text.split())} {fence}"


def _text(text: str) -> str:
    """Text as text: no markup, no mention, no line break."""
    return _SPECIAL.sub(r"\\\1", html.escape(" ".join(str(text).split()), quote=False))


def _seed(run: Mapping[str, Any]) -> str:
    """What chance was given; nothing where the traffic of others was judged."""
    return f"Seed {run['seed']}, " if run["max_examples"] else ""
