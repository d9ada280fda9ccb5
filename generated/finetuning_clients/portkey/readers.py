# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
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
