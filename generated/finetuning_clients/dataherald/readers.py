# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
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
