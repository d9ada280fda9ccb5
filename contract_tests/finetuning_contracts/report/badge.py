"""A badge for a README: rules held of rules exercised, in the colour of the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

_COLOURS = {
    "PASS": "#1a7f37",
    "WAIVED": "#6639ba",
    "FAIL": "#c0262d",
    "ERROR": "#8a4b00",
    "NOT EXERCISED": "#5f6875",
    "NOT OFFERED": "#5f6875",
}
_CHARACTER = 6.6
"""Pixels of a character of the font, about; `textLength` makes it exact."""
_PADDING = 6


def badge(document: Mapping[str, Any]) -> str:
    """The badge of a report, as SVG."""
    return _svg(*_said(document), _COLOURS[document["verdict"]])


def endpoint(document: Mapping[str, Any]) -> dict[str, Any]:
    """The same as data for shields.io, which draws it: see https://shields.io/badges/endpoint-badge."""
    label, message = _said(document)
    return {"schemaVersion": 1, "label": label, "message": message, "color": _COLOURS[document["verdict"]]}


def _said(document: Mapping[str, Any]) -> tuple[str, str]:
    """Label and message."""
    providers = document["providers"]
    held = sum(provider["headline"]["rules_held"] for provider in providers)
    exercised = sum(provider["headline"]["rules_exercised"] for provider in providers)
    name = providers[0]["provider"] if len(providers) == 1 else "fine-tuning"
    return f"{name} contract", f"{held} of {exercised} rules held"


def _svg(label: str, message: str, colour: str) -> str:
    texts = [len(text) * _CHARACTER for text in (label, message)]
    left, right = (text + 2 * _PADDING for text in texts)
    title = escape(f"{label}: {message}", {'"': "&quot;"})
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" width="{left + right:.0f}" height="20" role="img" aria-label="{title}">
<title>{title}</title>
<clipPath id="round"><rect width="{left + right:.0f}" height="20" rx="3"/></clipPath>
<g clip-path="url(#round)">
<rect width="{left:.0f}" height="20" fill="#3b4048"/>
<rect x="{left:.0f}" width="{right:.0f}" height="20" fill="{colour}"/>
</g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
<text x="{left / 2:.1f}" y="14" textLength="{texts[0]:.0f}">{escape(label)}</text>
<text x="{left + right / 2:.1f}" y="14" textLength="{texts[1]:.0f}">{escape(message)}</text>
</g>
</svg>
"""
