"""Full names of resources, such as `accounts/acme/datasets/train` (Google's AIP-122).

Servers that name resources so give these names in their responses, and take only the last part as an id in their paths. Where a
method takes an id, it takes the full name too.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from .json_pointer import value_at


def full_name(template: str, value: Any, **parents: str | None) -> dict[str, str]:
    """The parts of a full name.

    Args:
        template: What a full name looks like: `accounts/{account_id}/datasets/{dataset_id}`.
        value: What was given for an id, or a job.
        parents: What was given for the other parts, None for nothing.

    Returns:
        The value of each part; nothing when this is no such name.

    Raises:
        ValueError: A parent was given that is not the one in the name.
    """
    text = value if isinstance(value, str) else _name_of(value)
    found = _pattern(template).fullmatch(text) if text is not None else None
    parts = {} if found is None else found.groupdict()
    for name, parent in parents.items():
        if parent is not None and parts.get(name, parent) != parent:
            raise ValueError(f"{name} is {parent!r}, but the full name that was given is one of {parts[name]!r}")
    return parts


@cache
def _pattern(template: str) -> re.Pattern[str]:
    literals = re.split(r"\{(\w+)\}", template)
    return re.compile("".join(f"(?P<{part}>[^/]+)" if i % 2 else re.escape(part) for i, part in enumerate(literals)))


def _name_of(job: Any) -> str | None:
    kind = getattr(type(job), "__job__", None) or getattr(type(job), "__lifecycle__", None)
    name = value_at(job.to_dict(), kind.id) if kind is not None else None
    return name if isinstance(name, str) else None
