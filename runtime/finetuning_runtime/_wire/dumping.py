"""Models as dicts with all their fields: what pydantic calls dumping.

`Model` imports this when it is asked, so this knows models by what they can do.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple

from .encoding import encode
from .fields import shape_of


class Dump(NamedTuple):
    """How models become dicts. `Model.model_dump` says what each field means."""

    as_json: bool
    by_alias: bool
    exclude_unset: bool
    exclude_none: bool

    def of_model(
        self, model: Any, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, Any]:
        """The dict of a model; `include` and `exclude` name its own fields, in Python's spelling."""
        came = model.fields_set
        values = [
            (name, key if self.by_alias else name, getattr(model, name))
            for name, key, _ in shape_of(type(model)).fields
            if name in came or not self.exclude_unset
        ]
        values += [(name, name, value) for name, value in model.additional_properties.items()]
        return {
            key: self._of_value(value)
            for name, key, value in values
            if (include is None or name in include)
            and (exclude is None or name not in exclude)
            and not (value is None and self.exclude_none)
        }

    def _of_value(self, value: Any) -> Any:
        if hasattr(value, "model_dump"):
            return self.of_model(value)
        if isinstance(value, dict):
            return {key: self._of_value(member) for key, member in value.items()}
        if isinstance(value, list):
            return [self._of_value(member) for member in value]
        return encode(value) if self.as_json else value
