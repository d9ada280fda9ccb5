"""Which module serves which provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finetuning_contracts.errors import UsageError

from .dataherald import Dataherald
from .fireworks.provider import Fireworks
from .openai.provider import OpenAI
from .portkey import Portkey

if TYPE_CHECKING:
    from finetuning_contracts.mock.provider import Provider

_PROVIDERS: dict[str, type[Provider]] = {
    "openai": OpenAI,
    "portkey": Portkey,
    "fireworks": Fireworks,
    "dataherald": Dataherald,
}


def provider_class(name: str) -> type[Provider]:
    """The class that serves a provider. Raises `UsageError` when there is no mock of it."""
    if name not in _PROVIDERS:
        raise UsageError(f"there is no mock of {name!r}: known are {', '.join(_PROVIDERS)}")
    return _PROVIDERS[name]
