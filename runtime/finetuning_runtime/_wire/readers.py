"""Which function reads a JSON value: each model's own, looked up when it is needed, and one that tells models apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .models import Model


class Readers(dict[str, Callable[[dict[str, Any]], Any]]):
    """The function that reads each model from a JSON object, which nobody changes any more, by the name of the model.

    A model is imported when its reader is first asked for; from then on, asking costs what it costs of a dict.
    """

    def __init__(self, models: ModuleType) -> None:
        super().__init__()
        self._models = models

    def __missing__(self, name: str) -> Callable[[dict[str, Any]], Any]:
        model: type[Model] = getattr(self._models, name)
        reader = self[name] = model._read  # noqa: SLF001  # of the base class above
        return reader


class ModelUnion:
    """One of several models, told apart by a tag or by the fields that are there.

    Called with a JSON value, it gives the model; a value that fits none of them comes back as it is.

    Args:
        models: The package to look the classes up in, which imports each when it is first asked for.
        tag: The field whose value names the member, where all members have one.
        tagged: Value of the tag → class.
        untagged: Without a tag: the required fields, the known fields and the class of each member.
    """

    def __init__(
        self,
        models: ModuleType,
        *,
        tag: str | None,
        tagged: Mapping[str, str],
        untagged: tuple[tuple[frozenset[str], frozenset[str], str], ...] = (),
    ) -> None:
        self._models = models
        self._tag = tag
        self._tagged = tagged
        self._untagged = untagged

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        name = self._class_of(value)
        return value if name is None else getattr(self._models, name)._read(value)  # noqa: SLF001  # of `Model`

    def _class_of(self, value: dict[str, Any]) -> str | None:
        if self._tag is not None:
            kind = value.get(self._tag)
            return self._tagged.get(kind) if isinstance(kind, str) else None
        fitting = [
            (len(value.keys() - known), name) for required, known, name in self._untagged if required <= value.keys()
        ]
        return min(fitting, key=lambda pair: pair[0])[1] if fitting else None
