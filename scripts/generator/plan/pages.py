"""The classes of pages: what a list gives, with what its body has beside the items."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from ..read import Parsed
from ..read.properties import HOME
from .endpoints import Endpoint
from .models import Field, Model
from .node import Node

_TAKEN = frozenset(
    {"data", "first", "get_next_page", "has_more", "has_next_page", "iter_pages", "limit", "next_cursor", "to_dict"}
    | {"to_json", "to_list"}
)
"""What every page has by these names."""


@attrs.frozen
class PageClass:
    """A class of pages."""

    name: str
    item: str
    """The type of an item."""
    items: str
    """The name, in Python, that the body has for the items; empty where every page has it, or the body is the array."""
    fields: list[Field]
    """What the body has beside them."""


def page_classes(
    parsed: Parsed, endpoints: Mapping[str, Endpoint], models: Mapping[str, Model]
) -> dict[str, PageClass]:
    """The classes of pages, by the ids of the operations that list.

    A class is called after the items, `FineTuningJobPage`; where two lists have the same, after the resources.
    """
    lists = [(operation, endpoints[operation.id]) for operation, _ in parsed.operations() if operation.pagination]
    items = [endpoint.item for _, endpoint in lists]
    made = {}
    for operation, endpoint in lists:
        assert operation.pagination is not None  # as every list has
        resource = Node(tuple(operation.resource.name.split(".")))
        unique = items.count(endpoint.item) == 1 and endpoint.item.removeprefix(f"{HOME}.").isidentifier()
        own_name = endpoint.item.removeprefix(f"{HOME}.") if unique else resource.class_name
        body = models.get(endpoint.success.type.removeprefix(f"{HOME}."))
        key = operation.pagination.items.parts[0] if operation.pagination.items.parts else ""
        fields = body.fields if body is not None else []
        made[operation.id] = PageClass(
            name=f"{own_name}Page",
            item=endpoint.item,
            items=next((field.name for field in fields if field.key == key and field.name not in _TAKEN), ""),
            fields=list(_beside(fields, key)),
        )
    return made


def _beside(fields: Iterable[Field], items: str) -> Iterable[Field]:
    """What a body has beside the items, as far as it needs no reading."""
    return (field for field in fields if field.key != items and field.name not in _TAKEN and field.decode == "value")
