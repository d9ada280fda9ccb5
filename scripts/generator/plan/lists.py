"""Lists over several pages: how the pages chain, and what an item is."""

from __future__ import annotations

from finetuning_specs.vocabulary import Pagination
from jsonpointer import JsonPointer


def pagination(value: Pagination) -> str:
    """The expression for a `Pagination`."""
    arguments = {
        "style": value.style,
        "items": tuple(value.items.parts),
        "cursor": value.cursor,
        "limit": value.limit,
        "next_from_last_item": _tokens(value.next_from_last_item),
        "next_from_body": _tokens(value.next_from_body),
        "more": _tokens(value.more),
    }
    return f"Pagination({', '.join(f'{name}={argument!r}' for name, argument in arguments.items() if argument is not None)})"


def _tokens(pointer: JsonPointer | None) -> tuple[str, ...] | None:
    return None if pointer is None else tuple(pointer.parts)
