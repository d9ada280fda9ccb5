"""Every form in which a server can give back a credential that it was sent.

A server may repeat what it got inside JSON, inside a text inside JSON, in an address, in HTML, as a Python or JavaScript
literal, in Base64; a report then writes it as the word of a shell. So a credential is looked for character by character,
each character in any of its spellings: a list of whole encoded texts would miss the one that is encoded twice.
"""

from __future__ import annotations

import base64
import html.entities
import re
from collections.abc import Iterable, Iterator

import attrs

_SHORTEST_CORE = 8
"""Characters of Base64 that are a credential's own. Fewer occur by chance."""

_ESCAPED_TWICE = 12
"""Characters that one may take: `\\\\\\\\u0022`, `&amp;#x22;`."""
_WORD = 400
"""Characters of a word of Base64 that go before the credential in it."""
_WORD_BEFORE = re.compile(r"[A-Za-z0-9+/_-]+$")
_WORD_BEHIND = re.compile(r"(?:[A-Za-z0-9+/_-]|%(?:25)*2[bBfF]|\\+/)*(?:=|%(?:25)*3[dD]|\\+u003[dD]){0,2}")

_BREAK = r"(?:\s|\\+[rn]){0,4}"
"""Base64 may be broken into lines."""

_ENTITIES = {chr(point): name for point, name in html.entities.codepoint2name.items()}
_ENTITIES["'"] = "apos"


@attrs.frozen
class Forms:
    """All forms of some credentials."""

    _spelled: re.Pattern[str] | None
    _encoded: re.Pattern[str] | None
    longest: int
    """Characters that a form takes, as far as anybody writes it: every character escaped twice."""

    @classmethod
    def of(cls, credentials: Iterable[str]) -> Forms:
        """The longest credential first: one may be part of another."""
        known = sorted({one for one in credentials if one}, key=lambda one: (-len(one), one))
        encoded = [form for one in known for form in _base64(one)]
        return cls(
            re.compile("|".join(map(_spelled, known))) if known else None,
            re.compile("|".join(encoded)) if encoded else None,
            _ESCAPED_TWICE * max(map(len, known), default=0),
        )

    def replaced(self, text: str, by: str) -> str:
        """The text with `by` in place of each form."""
        if self._spelled is not None:
            text = self._spelled.sub(by.replace("\\", r"\\"), text)
        return "".join(self._decoded(text, by)) if self._encoded is not None else text

    def _decoded(self, text: str, by: str) -> Iterator[str]:
        """Without the words of Base64 that hold a credential; their ends hold parts of its first and last characters."""
        assert self._encoded is not None
        end = 0
        for match in self._encoded.finditer(text):
            if match.start() < end:
                continue
            before = _WORD_BEFORE.search(text, max(end, match.start() - _WORD), match.start())
            behind = _WORD_BEHIND.match(text, match.end())
            yield text[end : match.start() - (len(before[0]) if before else 0)] + by
            end = behind.end() if behind else match.end()
        yield text[end:]


def _spelled(text: str) -> str:
    return "".join(map(_character, text))


def _character(character: str) -> str:
    """One character in all its spellings."""
    point = ord(character)
    entity = [f"&(?:amp;)*{_ENTITIES[character]};"] if character in _ENTITIES else []
    spellings = [
        *_plain(character),
        "".join(f"%(?:25)*{_hexadecimal(byte, 2)}" for byte in character.encode(errors="surrogatepass")),
        rf"\\+u{_hexadecimal(point, 4)}" if point < 1 << 16 else re.escape(character),
        rf"\\+x{_hexadecimal(point, 2)}",
        "".join(rf"\\+{byte:03o}" for byte in character.encode(errors="surrogatepass")),
        rf"&(?:amp;)*#(?:0*{point}|[xX]0*{_hexadecimal(point, 1)});",
        *entity,
    ]
    return f"(?:{'|'.join(spellings)})"


def _plain(character: str) -> Iterator[str]:
    if character.isalnum():
        yield character
    elif character == "\\":
        yield r"\\+"
    elif character == "'":
        yield r"""'(?:"'"|\\+')'"""  # how a shell's word has it
        yield r"\\*'"
    else:
        yield rf"\\*{re.escape(character)}"
    if character == " ":
        yield r"\+"  # a form's


def _hexadecimal(number: int, digits: int) -> str:
    """The number in upper or lower case, or both."""
    text = f"{number:0{digits}x}"
    return "".join(f"[{digit}{digit.upper()}]" if digit.isalpha() else digit for digit in text)


def _base64(text: str) -> Iterator[str]:
    """The text within anything that is written in Base64: three forms, by where in it the text begins."""
    raw = text.encode(errors="surrogatepass")
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + raw).decode().rstrip("=")
        # The first characters mix in what stands before, the last one what stands behind.
        core = encoded[(0, 2, 3)[before] : len(encoded) - (1 if (before + len(raw)) % 3 else 0)]
        if len(core) >= _SHORTEST_CORE:
            yield _BREAK.join(_base64_character(character) for character in core)


def _base64_character(character: str) -> str:
    if character == "+":
        return r"(?:[+-]|%(?:25)*2[bB]|\\+u002[bB])"
    if character == "/":
        return r"(?:\\*[/]|_|%(?:25)*2[fF]|\\+u002[fF])"
    return character
