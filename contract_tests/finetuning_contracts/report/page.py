"""The report as one page that needs nothing else: no network and no second file.

All that a server said is escaped, and the page's content security policy lets only its own style and its own script do anything:
should a text ever get through as markup, it stays without effect.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any

import attrs
import jinja2

from .document import verdicts
from .python_lines import python_lines

SIGNS = {"PASS": "✓", "FAIL": "✗", "NOT EXERCISED": "·", "NOT OFFERED": "∅", "ERROR": "!", "WAIVED": "~"}
"""A sign for each verdict, so that none depends on its colour."""
_WORST_FIRST = ("FAIL", "ERROR", "WAIVED", "PASS", "NOT EXERCISED", "NOT OFFERED")


@attrs.frozen
class Step:
    """A request that shows a finding, in two languages."""

    curl: str
    python: str | None
    """None: the report does not know the request's parts."""


def page(document: Mapping[str, Any]) -> str:
    """The document as HTML."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("finetuning_contracts.report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["words"] = lambda name: name.replace("_", " ")
    environment.filters["slug"] = lambda verdict: verdict.lower().replace(" ", "-")
    environment.filters["address"] = _address
    environment.filters["count"] = _count
    environment.globals["steps"] = lambda finding, server: list(_steps(finding, server))
    style, script = _source("page.css"), _source("page.js")
    operations = [operation["operation"] for provider in document["providers"] for operation in provider["operations"]]
    return environment.get_template("page.html.j2").render(
        document=document,
        counts=verdicts(document),
        signs=SIGNS,
        worst_first=_WORST_FIRST,
        operations=sorted(set(operations)),
        rules={rule["check"]: rule for rule in document["rules"]},
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
    )


def _source(name: str) -> str:
    return (
        resources.files("finetuning_contracts.report").joinpath("templates", name).read_text(encoding="utf-8").strip()
    )


def _hash(text: str) -> str:
    """As a content security policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _address(text: str) -> str:
    """An address that a link may lead to, else nothing: `javascript:` is an address, too."""
    return text if text.startswith(("https://", "http://")) else ""


def _count(number: int, thing: str) -> str:
    """`1 case`, `2 cases`."""
    return f"{number:,} {thing if number == 1 else thing + 's'}"


def _steps(finding: Mapping[str, Any], server: str) -> Iterator[Step]:
    """The requests that show a finding, oldest first."""
    reproduction = finding.get("reproduction") or {"steps": []}
    known = bool(_address(server)) and len(reproduction["steps"]) == len(finding["steps"])
    for n, curl in enumerate(finding["steps"]):
        yield Step(curl, python_lines(reproduction["steps"][n], server) if known else None)
