"""What a value does that its JSON schema does not allow, in the caller's words, and never with the value: it may be a secret.

fastjsonschema names the place and the rule. Where a value may be one of several things, it says only that it is none
of them; here the alternative is looked for that it comes closest to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import attrs
from fastjsonschema import JsonSchemaValueException

from .spelling import likely

_WRONG_SHAPE: Final = frozenset({"type", "required", "additionalProperties"})
"""Rules whose violation is a `TypeError`; any other is a `ValueError`."""
_TYPES: Final = {
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
}


@attrs.frozen
class Violation:
    """One thing that is wrong."""

    place: tuple[str, ...]
    """Where, from the outside in."""
    sentence: str
    """What, as it continues the name of the place."""
    rule: str
    """The JSON schema keyword."""

    @property
    def kind(self) -> type[TypeError | ValueError]:
        """The exception for it."""
        return TypeError if self.rule in _WRONG_SHAPE else ValueError


@attrs.frozen
class Explainer:
    """Tells what is wrong."""

    definitions: Mapping[str, Any]
    """What `$ref` refers to."""
    compile: Callable[[Mapping[str, Any]], Callable[[Any], Any]]
    """A validator from a schema."""

    def explain(self, error: JsonSchemaValueException) -> Violation:
        """What an error means for the caller."""
        place = tuple(str(part) for part in error.path[1:])
        if error.rule in {"oneOf", "anyOf"}:
            return self._closest(error, place)
        return Violation(place, _sentence(error), str(error.rule))

    def _closest(self, error: JsonSchemaValueException, place: tuple[str, ...]) -> Violation:
        mistagged = self._mistagged(error.rule_definition, error.value)
        if mistagged is not None:
            return attrs.evolve(mistagged, place=place + mistagged.place)
        found: list[tuple[int, Violation]] = []
        for alternative in error.rule_definition:
            try:
                self.compile(alternative)(error.value)
            except JsonSchemaValueException as inner:
                found.append((self._likeness(alternative, error.value), self.explain(inner)))
        if not found:  # oneOf: it fits several of them
            return Violation(place, "fits several of the types of which it must be exactly one", str(error.rule))
        within = [entry for entry in found if entry[1].place or entry[1].rule not in {"type", "enum"}]
        if within:
            # Of the alternatives that it is of the type of, the one that it names itself, or else gets furthest with.
            best = max(within, key=lambda entry: (entry[0], len(entry[1].place), entry[1].rule != "enum"))[1]
            return attrs.evolve(best, place=place + best.place)
        sentences = dict.fromkeys(violation.sentence.removeprefix("must be ") for _, violation in found)
        rule = next((violation.rule for _, violation in found if violation.rule != "type"), "type")
        of_no_type = all(violation.rule == "type" or not isinstance(error.value, str) for _, violation in found)
        return Violation(place, f"must be {' or '.join(sentences)}", "type" if of_no_type else rule)

    def _mistagged(self, alternatives: Sequence[Mapping[str, Any]], value: Any) -> Violation | None:
        """What is wrong with the field by which all alternatives are told apart, if there is one and something is."""
        tags = [self._tags(alternative) for alternative in alternatives]
        name = next((name for name in tags[0] if all(name in others for others in tags)), None)
        if name is None or not isinstance(value, Mapping):
            return None
        if name not in value:
            return Violation((), f"needs {name!r}", "required")
        known = [tag[name] for tag in tags]
        if value[name] in known:
            return None
        rule = "enum" if isinstance(value[name], str) else "type"
        return Violation((name,), f"must be {' or '.join(map(repr, known))}", rule)

    def _likeness(self, schema: Mapping[str, Any], value: Any) -> int:
        """How many of the fields that tell an alternative apart the value has."""
        if not isinstance(value, Mapping):
            return 0
        return sum(name in value and value[name] == tag for name, tag in self._tags(schema).items())

    def _tags(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """The fields that tell an alternative apart, each with the only value that it can have."""
        properties = self._resolved(schema).get("properties", {})
        members = {name: self._resolved(member) for name, member in properties.items()}
        fixed = {name: member["enum"][0] for name, member in members.items() if len(member.get("enum", ())) == 1}
        return fixed | {name: member["const"] for name, member in members.items() if "const" in member}

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in schema:
            schema = self.definitions[schema["$ref"].rpartition("/")[2]]
        return schema


def _sentence(error: JsonSchemaValueException) -> str:
    rule = error.rule_definition
    match error.rule:
        case "type":
            return f"must be {' or '.join(_TYPES[name] for name in ([rule] if isinstance(rule, str) else rule))}"
        case "additionalProperties":
            unknown = sorted(map(str, error.value.keys() - error.definition.get("properties", {}).keys()))
            hint = likely(unknown[0], error.definition.get("properties", {})) if len(unknown) == 1 else ""
            return f"got an unexpected field {', '.join(map(repr, unknown))}{hint}"
        case "required":
            return f"needs {', '.join(repr(name) for name in rule if name not in error.value)}"
        case "enum":
            return f"must be {' or '.join(map(repr, rule))}"
        case "const":
            return f"must be {rule!r}"
        case "propertyNames":
            return "has a name that is not allowed" + (
                f": at most {rule['maxLength']} characters" if "maxLength" in rule else ""
            )
        case "minLength":
            return "must not be empty" if rule == 1 else f"must be at least {rule} characters long"
        case "maxLength":
            return f"must be at most {rule} characters long"
        case "minimum":
            return f"must be at least {rule}"
        case "maximum":
            return f"must be at most {rule}"
        case "exclusiveMinimum":
            return f"must be more than {rule}"
        case "exclusiveMaximum":
            return f"must be less than {rule}"
        case "minItems" | "minProperties":
            return "must not be empty" if rule == 1 else f"must hold at least {rule}"
        case "maxItems" | "maxProperties":
            return f"must hold at most {rule}"
        case _:  # fastjsonschema's own words, which name the rule and not the value
            return str(error.message).removeprefix(str(error.name)).strip()
