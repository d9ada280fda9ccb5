"""What plain YAML scalars mean: the core schema of YAML 1.2, section 10.3.

PyYAML reads YAML 1.1, in which `no` is false, `010` is eight, `1:30` is ninety and `2024-01-01` a date. The contracts are
YAML 1.2, in which all of these but `010` are text and `010` is ten. So scalars are resolved here and not by the library.
"""

from __future__ import annotations

import re
from functools import cache

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEAN = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_SPECIAL = {".nan": "nan", ".NaN": "nan", ".NAN": "nan"} | {
    f"{sign}{word}": f"{sign}inf" for sign in ("", "+", "-") for word in (".inf", ".Inf", ".INF")
}
_DECIMAL = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_MOST_DIGITS = 4000
"""Longer numbers Python refuses to read."""

Scalar = str | int | float | bool | None


@cache
def resolved(text: str) -> Scalar:
    """The value of a plain scalar."""
    if text in _NULL:
        return None
    if text in _BOOLEAN:
        return _BOOLEAN[text]
    if text[0] not in "0123456789.+-" or len(text) > _MOST_DIGITS:
        return text
    if _DECIMAL.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text) or _HEXADECIMAL.fullmatch(text):
        return int(text, base=0)
    if _FLOAT.fullmatch(text):
        return float(text)
    return float(_SPECIAL[text]) if text in _SPECIAL else text


def other_reading(text: str, tag: str) -> str | None:
    """What a reader of YAML 1.1 takes a plain scalar for, given its tag, where we take it for something else; else None."""
    theirs = tag.rpartition(":")[2]
    if theirs == _TAGS[type(resolved(text))]:
        return "an octal number" if theirs == "int" and re.match(r"[-+]?0[0-9]", text) else None
    return _NAMES.get(theirs, f"a {theirs}")


_TAGS: dict[type, str] = {str: "str", int: "int", float: "float", bool: "bool", type(None): "null"}
_NAMES = {"timestamp": "a date", "str": "text", "int": "an integer", "bool": "a boolean", "null": "null"}
