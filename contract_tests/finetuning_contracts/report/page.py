"""The report as one page that needs nothing else: no network, no script, no second file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jinja2

from .document import verdicts

_SIGNS = {"PASS": "✓", "FAIL": "✗", "NOT EXERCISED": "·", "NOT OFFERED": "∅", "ERROR": "!", "WAIVED": "~"}
"""A sign for each verdict, so that none depends on its colour."""


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
    template = environment.get_template("page.html.j2")
    return template.render(document=document, counts=verdicts(document), signs=_SIGNS)
