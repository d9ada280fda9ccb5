# Generated from specs/portkey.yaml (sha256 cb248e6e90b67f2e81314a29b7a26b7ce50423e7e664c9d878589f6260ccfb7c) by `make generate`. Do not edit.
"""The functions that read each model from a JSON object, which is theirs from then on. Each is imported when first asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from .models import MODULES


def __getattr__(name: str) -> Callable[[dict[str, Any]], Any]:
    module = MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: Callable[[dict[str, Any]], Any] = import_module(f".models.{module}", __package__).read
    globals()[name] = value
    return value
