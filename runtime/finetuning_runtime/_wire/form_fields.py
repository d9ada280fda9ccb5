"""Multipart forms, as httpx takes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any

from .._values.unset import Unset
from .file_sources import Source, is_file, source_of
from .files import File
from .parameters import text

FormPart = tuple[str, tuple[str | None, IO[bytes] | bytes | Source, str | None]]
"""Field name, and (file name or None, content, media type or None)."""


def form_parts(fields: Iterable[tuple[str, Any]]) -> list[FormPart]:
    """The parts of a form.

    A `File` is a file part, and so is whatever can only be a file: a path, bytes, an open file, an iterator. An object is
    sent member by member (`expires_after[anchor]`), a list as repeated fields, any other value as text without a media
    type: as forms are sent by browsers and by the vendors' own clients. The boundary is httpx' random one, so that
    no content can forge a part.

    Raises:
        TypeError: A value that is nothing of the kind.
        ValueError: A number that is not finite, or text with half a character.
    """
    return [part for name, value in fields for part in _parts(name, value)]


def _parts(name: str, value: Any) -> Iterator[FormPart]:
    if isinstance(value, Unset) or value is None:
        return
    if isinstance(value, File):
        yield name, value.to_tuple()
    elif is_file(value):
        source = source_of(name, value)
        yield name, (source.name, source, source.media_type)
    elif isinstance(value, Mapping) or hasattr(value, "to_dict"):
        members = value if isinstance(value, Mapping) else value.to_dict()
        for key, member in members.items():
            yield from _parts(f"{name}[{text(name, key)}]", member)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _parts(name, item)
    else:
        yield name, (None, text(name, value).encode(), None)


def form_pairs(fields: Iterable[tuple[str, Any]]) -> dict[str, list[str]]:
    """The fields of a form without files, as httpx takes them as `data`: spelled as in `form_parts`, by name."""
    pairs: dict[str, list[str]] = {}
    for name, (_file, content, _media_type) in form_parts(fields):
        pairs.setdefault(name, []).append(content.decode() if isinstance(content, bytes) else content.read().decode())
    return pairs
