# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
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
