# Generated from specs/fireworks.yaml (sha256 82e041ebb259f532d8ce58ea2b54cd463e483c991f47b6c26fed287680e9ebf0) by `make generate`. Do not edit.
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
