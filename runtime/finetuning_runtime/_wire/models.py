"""From JSON values to models and back.

Reading is lenient: a value of a shape that the spec does not know is kept as it came. Each generated model has a `_read`,
straight-line code, because reading a page of jobs is mostly that; everything else that models can do is here.

A field that has no value, because the server left it out or nobody gave it, has an empty slot: that is how it is told from
null. Python asks `__getattr__` for what an empty slot holds, which says None.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from reprlib import recursive_repr
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from .._errors.redaction import HIDDEN
from .._values.unset import UNSET, Unset
from .encoding import PLAIN, encode
from .fields import Field, shape_of

if TYPE_CHECKING:
    from .form_fields import FormPart

new = object.__new__
"""Makes an instance without calling `__init__`: a model that is read may lack what a model that is written needs."""


class Model:
    """What every generated model can do.

    Read from a response, a field that the server left out is None, as one that it sent as null; `"error" in job` and
    `job.fields_set` tell the two apart, and `to_dict()` gives back what came. Made by a program, a field that is not
    given is not sent, and one that is given as None is sent as null. Setting an attribute gives the field its value;
    `del job.seed` takes it away.

    A field that the contract does not name can be read as an attribute too, as in the vendors' SDKs, or as `job["name"]`.
    """

    __slots__ = ("__received__", "__request_id__", "__weakref__", "additional_properties")
    __received__: dict[str, Any]
    """The JSON object that this was read from, for the fields that the contract does not name; empty where a program made it."""
    __request_id__: str | None

    __fields__: ClassVar[tuple[str, ...]] = ()
    """The attributes that the contract names, in its order."""

    __keys__: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """The names on the wire of the attributes that Python spells otherwise, by their names in Python."""

    __secrets__: ClassVar[frozenset[str]] = frozenset()
    """The attributes whose values `repr` masks."""

    additional_properties: dict[str, Any]
    """Fields that the contract does not name, as they came."""

    def __init__(self, additional_properties: Mapping[str, Any] | None, **fields: Any) -> None:
        """For generated models, whose own `__init__` says what they take. What is `UNSET` was not given."""
        self.__received__ = {}
        self.additional_properties = {} if additional_properties is None else dict(additional_properties)
        for name, value in fields.items():
            if value is not UNSET:
                setattr(self, name, value)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Self:
        """As `from_dict`, of a dict that nobody changes any more. Generated."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is None.

        Raises:
            ValueError: It holds itself, or is nested too deeply.
        """
        try:
            return cls._read({key: _own(value) for key, value in src_dict.items()})
        except RecursionError:
            raise ValueError("a value is nested too deeply, or in itself") from None

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        for field, value in self._values():
            result[field.key] = value if isinstance(value, PLAIN) else encode(value)
        if self.additional_properties:
            result.update(encode(self.additional_properties))
        return result

    def to_json(self, indent: int | None = 2) -> str:
        """The JSON object as text. `indent` is the spaces of a level; None: all on one line."""
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False)

    def model_dump(
        self,
        *,
        mode: Literal["python", "json"] = "python",
        include: Collection[str] | None = None,
        exclude: Collection[str] | None = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """All fields as a dict, those without a value as None: what pydantic's models, and so the vendors', have of that name.

        Args:
            mode: `json` makes every value one that JSON has; `python` leaves times as they are.
            include: Only these fields, by their names in Python. Counts at the top, not in models within.
            exclude: All but these.
            by_alias: Whether the keys are the names on the wire.
            exclude_unset: Whether to leave out what neither came nor was given.
            exclude_none: Whether to leave out what is None.
        """
        from .dumping import Dump  # few programs ask, and none should wait for it

        dump = Dump(mode == "json", by_alias, exclude_unset, exclude_none)
        return dump.of_model(self, include, exclude)

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        include: Collection[str] | None = None,
        exclude: Collection[str] | None = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_none: bool = False,
    ) -> str:
        """The dict of `model_dump` as JSON text. `indent` is the spaces of a level; None: all on one line."""
        value = self.model_dump(
            mode="json",
            include=include,
            exclude=exclude,
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_none=exclude_none,
        )
        separators = (",", ":") if indent is None else None
        return json.dumps(value, indent=indent, separators=separators, ensure_ascii=False)

    @property
    def fields_set(self) -> set[str]:
        """The fields that came or were given, null or not, by their names in Python; and those that nobody knows."""
        return {field.name for field, _ in self._values()} | self.additional_properties.keys()

    @property
    def model_fields_set(self) -> set[str]:
        """The same as `fields_set`, by pydantic's name."""
        return self.fields_set

    @property
    def model_extra(self) -> dict[str, Any]:
        """The same as `additional_properties`, by pydantic's name."""
        return self.additional_properties

    @property
    def additional_keys(self) -> list[str]:
        """The names of the fields that the contract does not name."""
        return list(self.additional_properties)

    @property
    def _request_id(self) -> str | None:
        """For the provider's support, of what a call returned; None otherwise. Named as in the vendors' SDKs."""
        return getattr(self, "__request_id__", None)

    def _values(self) -> Iterator[tuple[Field, Any]]:
        """The fields that have a value, and what it is."""
        for field in shape_of(type(self)).fields:
            try:
                value = field.slot(self)
            except AttributeError:
                continue
            if value is not UNSET:
                yield field, value

    def _state(self) -> dict[str, Any]:
        """The values of the fields that have one, by their names in Python."""
        return {field.name: value for field, value in self._values()}

    if not TYPE_CHECKING:  # of which checkers would conclude that there is nothing that a model does not have

        def __getattr__(self, name: str) -> Any:
            """What an empty slot holds, and the fields that the contract does not name."""
            if name in shape_of(type(self)).keys:
                return None
            if name == "additional_properties":
                return self._find_unknown()
            if not name.startswith("_") and name in self.additional_properties:
                return self.additional_properties[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def _find_unknown(self) -> dict[str, Any]:
        """Fill the slot of the unknown fields, which few programs look at and reading leaves empty."""
        received, known = self.__received__, shape_of(type(self)).known
        self.additional_properties = (
            {} if received.keys() <= known else {key: value for key, value in received.items() if key not in known}
        )
        return self.additional_properties

    def __getitem__(self, key: str) -> Any:
        shape = shape_of(type(self))
        if key not in self.additional_properties and (key in shape.known or key in shape.keys):
            raise KeyError(f"{key} is a field of the contract: read the attribute .{shape.name_of(key)}")
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        """Whether a field came or was given, null or not: by its name in Python or on the wire."""
        return key in self.additional_properties or any(key in (field.name, field.key) for field, _ in self._values())

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self) or not isinstance(other, Model):
            return NotImplemented
        return self._state() == other._state() and self.additional_properties == other.additional_properties

    __hash__ = None  # type: ignore[assignment]  # it can be changed

    @recursive_repr()
    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """What `repr`, and the library rich, show: the fields that have a value, secrets masked."""
        for name, value in self._state().items():
            yield name, HIDDEN if name in self.__secrets__ and value is not None else value
        if self.additional_properties:
            yield "additional_properties", self.additional_properties

    def __getstate__(self) -> dict[str, Any]:
        own = getattr(self, "__dict__", {})  # of a subclass
        return {**own, **self._state(), "additional_properties": self.additional_properties}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        self.__received__ = {}
        for name, value in state.items():
            setattr(self, name, value)


def note_request_id(model: Model, request_id: str | None) -> None:
    """Have a model that a call returns know what the provider's support knows the response by."""
    model.__request_id__ = request_id


class FormModel(Model):
    """A model that is sent as multipart/form-data."""

    __slots__ = ()

    def form_fields(self) -> dict[str, Any]:
        """The fields of the form, those that were given."""
        fields = {field.key: value for field, value in self._values()} | self.additional_properties
        return {name: value for name, value in fields.items() if not isinstance(value, Unset)}

    def to_multipart(self) -> list[FormPart]:
        """The parts of a multipart/form-data body, in the form that httpx takes as `files`."""
        from .form_fields import form_parts

        return form_parts(self.form_fields().items())


def _own(value: Any) -> Any:
    """A JSON value that shares nothing that can be changed with the one that it was."""
    if isinstance(value, dict):
        return {key: _own(member) for key, member in value.items()}
    return [_own(member) for member in value] if isinstance(value, list) else value
