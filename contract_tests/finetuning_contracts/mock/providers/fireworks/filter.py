"""Filters in the language of AIP-160, as far as lists need it: comparisons, `AND`, `OR`, `NOT`, parentheses.

    >>> condition = parse('state = READY AND NOT display_name : "old"', find)

A filter becomes a condition for the database: lists may be long, and other clients wait meanwhile.
Left out are functions and the wildcard inside a text; the language's grammar is https://google.aip.dev/160.
Fields have their own names, in snake_case; the JSON names are refused, as was recorded of the service.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from typing import Final

import attrs

from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.conditions import (
    DOCUMENT,
    Condition,
    Path,
    Value,
    both,
    either,
    field,
    has_text,
)

Find = Callable[[tuple[str, ...]], Path | None]
"""Where the field with this path of snake_case names stands in a document; None: there is no such field."""

EVERYTHING: Final = Condition("TRUE")
_TOKEN = re.compile(
    r"""\s*(?:(?P<quoted>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?P<sign><=|>=|!=|[=<>:()])|(?P<word>[^\s"'=<>!:()]+))"""
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SIGNS = {"<": "<", "<=": "<=", ">": ">", ">=": ">=", "=": "=", "!=": "<>"}
"""How a comparison is written here → in SQL."""
_DEEPEST = 5
"""Parentheses in parentheses: SQLite bounds how deep a condition may be."""
_MOST = 200
"""Comparisons in one filter, for the same reason."""


@attrs.frozen
class _Token:
    text: str
    quoted: bool = False


def parse(text: str, find: Find) -> Condition:
    """What a filter keeps; an empty one keeps everything. Raises `Refusal` of the kind `invalid`."""
    tokens = list(_tokens(text))
    if not tokens:
        return EVERYTHING
    reader = _Reader(tokens, find)
    condition = reader.expression()
    if reader.peek() is not None:
        raise _wrong(f'unexpected "{reader.next().text}"')
    return condition


def _tokens(text: str) -> Iterator[_Token]:
    text = text.rstrip()
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise _wrong(f"cannot read from character {at + 1} on")
        at = found.end()
        if found["quoted"] is not None:
            yield _Token(_ESCAPED.sub(r"\1", found["quoted"][1:-1]), quoted=True)
        else:
            yield _Token(found["sign"] or found["word"])


def _wrong(message: str) -> Refusal:
    return Refusal(
        "invalid", f"invalid filter: {message}", place=("query", "filter"), subject="filter", keyword="filter"
    )


@attrs.define
class _Reader:
    """Recursive descent. `OR` binds tighter than `AND`, and two terms side by side are joined by `AND`."""

    tokens: list[_Token]
    find: Find
    at: int = 0
    depth: int = 0
    count: int = 0

    def peek(self) -> str | None:
        """The next token as an operator or a keyword; a quoted text is neither. None at the end."""
        if self.at == len(self.tokens):
            return None
        token = self.tokens[self.at]
        return "" if token.quoted else token.text

    def next(self) -> _Token:
        if self.at == len(self.tokens):
            raise _wrong("it ends too early")
        self.at += 1
        return self.tokens[self.at - 1]

    def expression(self) -> Condition:
        factors = [self.factor()]
        while self.peek() not in {None, ")"}:
            if self.peek() == "AND":
                self.next()
            factors.append(self.factor())
        return both(factors)

    def factor(self) -> Condition:
        terms = [self.term()]
        while self.peek() == "OR":
            self.next()
            terms.append(self.term())
        return either(terms)

    def term(self) -> Condition:
        sign = self.peek() or ""
        if sign == "NOT" or sign.startswith("-"):
            token = self.next()
            if token.text not in {"NOT", "-"}:  # the minus stands right before a word: leave the word
                self.at -= 1
                self.tokens[self.at] = _Token(token.text[1:])
            return self.simple().negated()
        return self.simple()

    def simple(self) -> Condition:
        if self.peek() != "(":
            return self.restriction()
        self.next()
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _wrong("it is nested too deeply")
        inner = self.expression()
        if self.peek() != ")":
            raise _wrong('")" is missing')
        self.next()
        self.depth -= 1
        return inner

    def restriction(self) -> Condition:
        self.count += 1
        if self.count > _MOST:
            raise _wrong(f"it has more than {_MOST} comparisons")
        subject = self.next()
        if not subject.quoted and subject.text in {"AND", "OR", "NOT", ")", ":", *_SIGNS}:
            raise _wrong(f'unexpected "{subject.text}"')
        sign = self.peek()
        if sign not in {":", *_SIGNS}:
            return _mentions(subject.text)
        self.next()
        value = self.next()
        if not value.quoted and value.text in {"(", ")", ":", *_SIGNS}:
            raise _wrong(f'unexpected "{value.text}"')
        path = self.find(tuple(subject.text.split("."))) if not subject.quoted else None
        if path is None:
            raise _wrong(f'there is no field "{subject.text}"')
        return _restricted(field(path), sign, value.text)


def _mentions(text: str) -> Condition:
    """That a text stands somewhere in the document's values, in any case of letters."""
    found = has_text("value", text)
    condition = Condition(
        f"EXISTS (SELECT 1 FROM json_tree({DOCUMENT}) WHERE type = 'text' AND {found.sql})", found.values
    )
    if json.dumps(text, ensure_ascii=False) != f'"{text}"':
        return condition  # JSON writes it in another way
    return both([has_text(DOCUMENT, text), condition])


def _restricted(value: Value, sign: str, text: str) -> Condition:
    """That the value of a field, or one of the items of a list, compares so with a text."""
    single = _compared(value, sign, text)
    item = _compared(Value("item.type", "item.value", "json_each(item.value)"), sign, text)
    return Condition(
        f"CASE WHEN {value.type} = 'array' THEN EXISTS (SELECT 1 FROM {value.members} AS item WHERE {item.sql})"
        f" ELSE {single.sql} END",
        (*item.values, *single.values),
    )


def _compared(value: Value, sign: str, text: str) -> Condition:
    if sign != ":":
        return _equal_or_in_order(value, _SIGNS[sign], text)
    if text == "*":  # whether it is set at all
        return Condition(
            f"({value.type} IS NOT NULL AND {value.type} IS NOT 'null' AND {value.value} IS NOT '' AND {value.value} IS NOT 0)"
        )
    found, same = has_text(value.value, text), _equal_or_in_order(value, "=", text)
    return Condition(
        f"CASE {value.type} WHEN 'object' THEN EXISTS (SELECT 1 FROM {value.members} WHERE key = ?)"
        f" WHEN 'text' THEN {found.sql} ELSE {same.sql} END",
        (text, *found.values, *same.values),
    )


def _equal_or_in_order(value: Value, sign: str, text: str) -> Condition:
    """A number compares with a number. What is no number compares as a text, which is empty where nothing is set."""
    number = _number(text)
    of_numbers = f"{value.value} {sign} ?" if number is not None else str(int(sign == "<>"))
    as_text = f"CASE {value.type} WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' WHEN 'text' THEN {value.value} ELSE '' END"
    return Condition(
        f"CASE WHEN {value.type} IN ('integer', 'real') THEN {of_numbers} ELSE {as_text} {sign} ? END",
        (text,) if number is None else (number, text),
    )


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return None if math.isnan(number) else number
