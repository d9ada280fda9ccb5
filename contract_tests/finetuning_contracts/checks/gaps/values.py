"""Values that keep or break one constraint of a schema, put into a value that is otherwise as it was.

What is given here is meant to: whether it does is for `coverage.requests` to say, so that the two cannot disagree.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

import attrs

from finetuning_contracts.checks.coverage.constraints import broken, constraints
from finetuning_contracts.checks.coverage.parts import Part

Side = Literal["kept", "broken"]

ABSENT = object()
"""Where there is no value yet."""

_UNKNOWN = "no_such_value"
_OF_ANY_TYPE: tuple[Any, ...] = (12345, "text", [], {}, True, 0.5, None)
_ODD_TEXTS = ("", "!", " ", "A b", "a:b", "-", "é", "/")
_DEEPEST = 12


@attrs.define
class Values:
    """Makes values of one contract."""

    examples: Callable[[Mapping[str, Any]], Iterator[Any]]
    """The examples that a schema has."""
    refusal: str = ""
    """What a server has just said of a valid request: properties that it names may not stand beside each other."""

    def for_constraint(self, part: Part, name: str, side: Side, value: Any = ABSENT) -> Iterator[Any]:
        """Values that keep or break the constraint of this name, the smallest changes of `value` first."""
        yield from self._reach(part, name, side, value, _DEEPEST)

    def _reach(self, part: Part, name: str, side: Side, value: Any, depth: int) -> Iterator[Any]:
        if depth == 0 or not _is_within(part, name):
            return
        if name.startswith(f"{part.name} "):
            yield from self._own(part, name.removeprefix(f"{part.name} "), side, value)
        for one in part.all_of:
            yield from self._reach(one, name, side, value, depth)
        for _, branches in part.choices:
            for one in branches:
                fits = value is not ABSENT and not broken(one, value)
                yield from self._reach(one, name, side, value if fits else ABSENT, depth - 1)
        yield from self._in_object(part, name, side, value, depth)
        if part.items is not None and _is_within(part.items, name):
            known = value if isinstance(value, list) else []
            padding = [self.valid(part.items)] * (part.bounds.get("minItems", 1) - 1)
            for inner in self._reach(part.items, name, side, known[0] if known else ABSENT, depth - 1):
                yield [inner, *(known[1:] or padding)]

    def _in_object(self, part: Part, name: str, side: Side, value: Any, depth: int) -> Iterator[Any]:
        within = {key: one for key, one in part.properties.items() if _is_within(one, name)}
        others = part.others if isinstance(part.others, Part) and _is_within(part.others, name) else None
        if not within and others is None:
            return
        whole = value if isinstance(value, dict) else self.valid(part)
        if not isinstance(whole, dict):
            whole = {}
        # A property that is there already needs no other to stand beside what it may not stand beside.
        for key, one in sorted(within.items(), key=lambda item: item[0] not in whole):
            first = ABSENT
            for inner in self._reach(one, name, side, whole.get(key, ABSENT), depth - 1):
                first = inner if first is ABSENT else first
                yield {**whole, key: inner}
            if side == "kept" and first is not ABSENT:
                yield from ({**other, key: first} for other in self._otherwise(part, whole, key))
        if others is not None:
            for inner in self._reach(others, name, side, ABSENT, depth - 1):
                yield {**whole, "key": inner}

    def _otherwise(self, part: Part, whole: Mapping[str, Any], key: str) -> Iterator[dict[str, Any]]:
        """The object as a server may want it for the property `key`.

        With what it has just named and is not there; without each other property that may be missing, what it has named
        first; without all of them.
        """
        said = _plain(self.refusal)
        named = [name for name in part.properties if name not in whole and name != key and _plain(name) in said]
        if named:
            yield {**whole, **{name: self.valid(part.properties[name]) for name in named}}
        others = [name for name in whole if name not in part.required and name != key]
        for name in sorted(others, key=lambda name: _plain(name) not in said):
            yield {other: one for other, one in whole.items() if other != name}
        yield {name: one for name, one in whole.items() if name in part.required}

    def _own(self, part: Part, keyword: str, side: Side, value: Any) -> Iterator[Any]:
        """Values of this very part."""
        word, _, rest = keyword.partition(" ")
        if side == "kept":
            yield from self._keeping(part, word, rest, value)
        elif word == "required":
            whole = value if isinstance(value, dict) else self.valid(part)
            yield {key: one for key, one in whole.items() if key != rest} if isinstance(whole, dict) else {}
        elif word == "additionalProperties":
            whole = value if isinstance(value, dict) else self.valid(part)
            yield {**whole, "no_such_property": 1} if isinstance(whole, dict) else {"no_such_property": 1}
        elif word in ("type", "anyOf", "oneOf"):
            yield from (one for one in _OF_ANY_TYPE if broken(part, one))
        else:
            yield from self._beyond(part, word, value)

    def _keeping(self, part: Part, word: str, rest: str, value: Any) -> Iterator[Any]:
        if word in ("anyOf", "oneOf"):
            branches = next(branches for keyword, branches in part.choices if keyword == word)
            yield self.valid(branches[int(rest) - 1])
            return
        if value is not ABSENT and value is not None and not broken(part, value):
            yield (
                {**value, rest: self.valid(part.properties[rest])}
                if word == "required" and rest not in value
                else value
            )
        yield self.valid(part)

    def _beyond(self, part: Part, word: str, value: Any) -> Iterator[Any]:
        """Values a little beyond a bound."""
        bound: Any = part.bounds.get(word)
        item = self.valid(part.items) if part.items is not None else "a"
        match word:
            case "minimum":
                yield bound - 1
            case "maximum":
                yield bound + 1
            case "exclusiveMinimum" | "exclusiveMaximum":
                yield bound
            case "multipleOf":
                yield bound * 1.5
            case "enum" | "const":
                yield from (_UNKNOWN, 12345, True)
            case "minLength":
                yield "a" * (bound - 1)
            case "maxLength":
                yield "a" * (bound + 1)
            case "pattern":
                yield from _ODD_TEXTS
            case "minItems":
                yield [item] * (bound - 1)
            case "maxItems":
                yield [item] * (bound + 1)
            case "uniqueItems":
                yield [item, item]
            case "minProperties":
                yield {}
            case "maxProperties":
                inner = self.valid(part.others) if isinstance(part.others, Part) else "a"
                yield {**(value if isinstance(value, dict) else {}), **{f"key{n}": inner for n in range(bound + 1)}}
            case _:
                pass

    def valid(self, part: Part, depth: int = _DEEPEST) -> Any:
        """A small valid value: an example of the contract where it has one, else nothing but what is required."""
        for one in itertools.islice(self.examples(part.schema), 5):
            if one is not None and not broken(part, one):
                return one
        for keyword in ("const", "enum"):
            if keyword in part.bounds:
                return part.bounds[keyword] if keyword == "const" else part.bounds[keyword][0]
        if depth == 0:
            return None
        if part.choices:
            found = [self.valid(one, depth - 1) for one in part.choices[0][1]]
            return next((one for one in found if one is not None and not broken(part, one)), found[0])
        if part.all_of and not part.types:
            merged = [self.valid(one, depth) for one in part.all_of]
            whole = {key: one for value in merged if isinstance(value, dict) for key, one in value.items()}
            return whole or merged[0]
        return self._simple(part, depth)

    def _simple(self, part: Part, depth: int) -> Any:
        bounds = part.bounds
        kinds = part.types - {"null"} or part.types
        if part.properties or part.required or "object" in kinds:
            return {name: self.valid(part.properties.get(name, Part("")), depth - 1) for name in part.required}
        if "array" in kinds:
            return [self.valid(part.items, depth - 1) if part.items is not None else "a"] * bounds.get("minItems", 1)
        if kinds & {"integer", "number"}:
            return _number(bounds, whole="integer" in kinds)
        if "boolean" in kinds:
            return True
        if "null" in kinds:
            return None
        text = "a" * max(bounds.get("minLength", 1), 1)
        return next(
            (one for one in (text, "a1", "1", "2024-01-01", "https://host.example") if not broken(part, one)), text
        )


def _number(bounds: Mapping[str, Any], *, whole: bool) -> float:
    step = 1 if whole else 0.1
    low = bounds.get("minimum", bounds["exclusiveMinimum"] + step if "exclusiveMinimum" in bounds else None)
    high = bounds.get("maximum", bounds["exclusiveMaximum"] - step if "exclusiveMaximum" in bounds else None)
    value = step if low is None else max(low, step)
    value = value if high is None else min(value, high)
    return int(value) if whole else value


def _plain(text: str) -> str:
    """A text in which a name is found, however its words are joined."""
    return text.replace("_", "").lower()


def _is_within(part: Part, name: str) -> bool:
    """Whether the constraint of this name is one of the part, or of what stands in it."""
    return name in _names(part)


def _names(part: Part) -> frozenset[str]:
    if part.within is None:
        part.within = frozenset(one.name for one in constraints(part)) | {f"{part.name} type"}
    return part.within
