"""Filters in the language of AIP-160, as far as lists need it: comparisons, `AND`, `OR`, `NOT`, parentheses.

    >>> matches = parse('state = READY AND NOT display_name : "old"', find)

Left out are functions and the wildcard inside a text; the language's grammar is https://google.aip.dev/160.
Fields have their own names, in snake_case; the JSON names are refused, as was recorded of the service.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from finetuning_contracts.mock.refusals import Refusal

Matches = Callable[[Mapping[str, Any]], bool]
Read = Callable[[Mapping[str, Any]], Any]
"""Gives the value of a field in a document; None where it is unset."""
Find = Callable[[tuple[str, ...]], Read | None]
"""What reads the field with this path of snake_case names; None: there is no such field."""

_TOKEN = re.compile(
    r"""\s*(?:(?P<quoted>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?P<sign><=|>=|!=|[=<>:()])|(?P<word>[^\s"'=<>!:()]+))"""
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_ORDERINGS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_DEEPEST = 50
"""Parentheses in parentheses."""


@attrs.frozen
class _Token:
    text: str
    quoted: bool = False


def parse(text: str, find: Find) -> Matches:
    """What a filter keeps; an empty one keeps everything. Raises `Refusal` of the kind `invalid`."""
    tokens = list(_tokens(text))
    if not tokens:
        return lambda _: True
    reader = _Reader(tokens, find)
    matches = reader.expression()
    if reader.peek() is not None:
        raise _wrong(f'unexpected "{reader.next().text}"')
    return matches


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

    def expression(self) -> Matches:
        factors = [self.factor()]
        while self.peek() not in {None, ")"}:
            if self.peek() == "AND":
                self.next()
            factors.append(self.factor())
        if len(factors) == 1:
            return factors[0]
        return lambda document: all(factor(document) for factor in factors)

    def factor(self) -> Matches:
        terms = [self.term()]
        while self.peek() == "OR":
            self.next()
            terms.append(self.term())
        if len(terms) == 1:
            return terms[0]
        return lambda document: any(term(document) for term in terms)

    def term(self) -> Matches:
        sign = self.peek() or ""
        if sign == "NOT" or sign.startswith("-"):
            token = self.next()
            if token.text not in {"NOT", "-"}:  # the minus stands right before a word: leave the word
                self.at -= 1
                self.tokens[self.at] = _Token(token.text[1:])
            negated = self.simple()
            return lambda document: not negated(document)
        return self.simple()

    def simple(self) -> Matches:
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

    def restriction(self) -> Matches:
        subject = self.next()
        if not subject.quoted and subject.text in {"AND", "OR", "NOT", ")", *_ORDERINGS, "=", "!=", ":"}:
            raise _wrong(f'unexpected "{subject.text}"')
        sign = self.peek()
        if sign not in {*_ORDERINGS, "=", "!=", ":"}:
            return lambda document: _mentions(document, subject.text)
        self.next()
        value = self.next()
        if not value.quoted and value.text in {"(", ")", *_ORDERINGS, "=", "!=", ":"}:
            raise _wrong(f'unexpected "{value.text}"')
        read = self.find(tuple(subject.text.split("."))) if not subject.quoted else None
        if read is None:
            raise _wrong(f'there is no field "{subject.text}"')
        return lambda document: _compare(read(document), sign, value.text)


def _mentions(value: Any, text: str) -> bool:
    """Whether a text stands somewhere in a value, in any case of letters."""
    if isinstance(value, Mapping):
        return any(_mentions(item, text) for item in value.values())
    if isinstance(value, list):
        return any(_mentions(item, text) for item in value)
    return isinstance(value, str) and text.lower() in value.lower()


def _compare(value: Any, sign: str, text: str) -> bool:
    if isinstance(value, list):
        return any(_compare(item, sign, text) for item in value)
    if sign == ":":
        return _has(value, text)
    wanted: Any = text
    match value:
        case bool():
            value = "true" if value else "false"
        case int() | float():
            try:
                wanted = float(text)
            except ValueError:
                return sign == "!="
        case None | Mapping():
            value = ""
    if sign in _ORDERINGS:
        return bool(_ORDERINGS[sign](value, wanted))
    return bool(value == wanted) is (sign == "=")


def _has(value: Any, text: str) -> bool:
    """`field:text`; with `*` whether the field is set at all."""
    if text == "*":
        return value not in (None, "", 0)
    if isinstance(value, Mapping):
        return text in value
    return _mentions(value, text) or _compare(value, "=", text)
