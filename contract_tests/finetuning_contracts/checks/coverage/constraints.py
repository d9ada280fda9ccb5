"""Which constraints a value keeps, and which it breaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .parts import Part, bounded, fits_type

Broken = frozenset[str]
"""One mistake in a value: the constraint that it breaks. Several, where branches of a choice are broken alike."""


class Constraint(NamedTuple):
    """What a schema asks of a value."""

    name: str
    """Where it stands, and the keyword: `CreateJobRequest.suffix maxLength`."""
    can_be_kept: bool = True
    can_be_broken: bool = True


def constraints(part: Part, *, form: bool = False) -> frozenset[Constraint]:
    """Every constraint of a schema and of those in it. In a `form` every value is text, and the whole always an object."""
    found: set[Constraint] = set()
    _gather(part, found, set(), branch=form)
    if not form:
        return frozenset(found)
    texts = {f"{one.name} type" for one in _all(part) if "string" in one.types and not one.is_file}
    return frozenset(one._replace(can_be_broken=one.can_be_broken and one.name not in texts) for one in found)


def _gather(part: Part, found: set[Constraint], seen: set[tuple[int, bool]], *, branch: bool) -> None:
    """`branch`: it is a branch of a choice, or what one refers to: a value of another type breaks the choice, not the branch."""
    if (id(part), branch) in seen:
        return
    seen.add((id(part), branch))
    if (part.types or part.is_file) and not branch:
        found.add(Constraint(f"{part.name} type"))
    found.update(Constraint(f"{part.name} {keyword}") for keyword in part.bounds)
    found.update(Constraint(f"{part.name} required {name}") for name in part.required)
    if part.others is False:
        found.add(Constraint(f"{part.name} additionalProperties"))
    for name, one in part.properties.items():
        if not (branch and name in part.tags):
            _gather(one, found, seen, branch=False)
    for inner in (part.others, part.items):
        if isinstance(inner, Part):
            _gather(inner, found, seen, branch=False)
    for one in part.all_of:
        _gather(one, found, seen, branch=branch)
    for keyword, branches in part.choices:
        if not _takes_every_type(branches):
            found.add(Constraint(f"{part.name} {keyword}", can_be_kept=False))
        for n, one in enumerate(branches):
            found.add(Constraint(f"{part.name} {keyword} {n + 1}", can_be_broken=False))
            _gather(one, found, seen, branch=True)


def _takes_every_type(branches: list[Part]) -> bool:
    return any(not one.types and not one.all_of and not one.choices for one in branches)


def _all(part: Part) -> Iterator[Part]:
    """A part and those directly in it."""
    yield part
    for one in part.all_of:
        yield from _all(one)
    for one in part.properties.values():
        yield one
        yield from one.all_of
        yield from (inner for held in (one, *one.all_of) for inner in held.properties.values())


def kept(part: Part, value: Any) -> Iterator[str]:
    """The constraints that a valid value keeps."""
    if part.types or part.is_file:
        yield f"{part.name} type"
    for keyword, _ in bounded(part, value):
        yield f"{part.name} {keyword}"
    if isinstance(value, dict):
        yield from (f"{part.name} required {name}" for name in part.required)
        if part.others is False:
            yield f"{part.name} additionalProperties"
        for name, item in value.items():
            one = part.properties.get(name, part.others)
            if isinstance(one, Part):
                yield from kept(one, item)
    if isinstance(value, list) and part.items is not None:
        for item in value:
            yield from kept(part.items, item)
    for one in part.all_of:
        yield from kept(one, value)
    for keyword, branches in part.choices:
        for n, one in enumerate(branches):
            if not any(broken(one, value)):
                yield f"{part.name} {keyword} {n + 1}"
                yield from kept(one, value)


def broken(part: Part, value: Any) -> list[Broken]:
    """The mistakes in a value; none: it is valid."""
    if not fits_type(part, value):
        return [frozenset({f"{part.name} type"})]
    found = [frozenset({f"{part.name} {keyword}"}) for keyword, keeps in bounded(part, value) if not keeps]
    if isinstance(value, dict):
        found += [frozenset({f"{part.name} required {name}"}) for name in part.required if name not in value]
        for name, item in value.items():
            one = part.properties.get(name, part.others)
            if one is False:
                found.append(frozenset({f"{part.name} additionalProperties"}))
            elif isinstance(one, Part):
                found += broken(one, item)
    if isinstance(value, list) and part.items is not None:
        for item in value:
            found += broken(part.items, item)
    for one in part.all_of:
        found += broken(one, value)
    for keyword, branches in part.choices:
        found += _broken_choice(f"{part.name} {keyword}", branches, value)
    return found


def _broken_choice(name: str, branches: list[Part], value: Any) -> list[Broken]:
    """The mistakes in a value that fits no branch: those of the branches that are meant, or that none of them is."""
    mistakes = [broken(one, value) for one in branches]
    if not all(mistakes):
        return []
    meant = [found for one, found in zip(branches, mistakes, strict=True) if _is_meant(one, value)]
    if not meant:
        return [frozenset({name})]
    fewest = min(map(len, meant))
    nearest = [found for found in meant if len(found) == fewest]
    if fewest == 1:
        return [frozenset().union(*(found[0] for found in nearest))]
    return nearest[0]


def _is_meant(branch: Part, value: Any) -> bool:
    """Whether a value is meant to be of a branch: it has its type, and where there is a tag, its tag."""
    if not fits_type(branch, value) or not all(_is_meant(one, value) for one in branch.all_of):
        return False
    if not isinstance(value, dict):
        return True
    return all(not broken(branch.properties[tag], value[tag]) for tag in branch.tags if tag in value)
