"""Names of a package that are imported when first asked for: one that offers a hundred models should not import them all."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from typing import Any


def lazy_names(
    package: str, homes: Mapping[str, str], submodules: Collection[str] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and the `__dir__` of a package, as PEP 562 has them.

    Args:
        package: The package's `__name__`.
        homes: Name → the package's module that it comes from.
        submodules: The package's modules that are names of it themselves.
    """
    namespace = vars(sys.modules[package])

    def __getattr__(name: str) -> Any:  # noqa: N807  the name that Python looks for
        if name in submodules:
            return import_module(f".{name}", package)
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = namespace[name] = getattr(import_module(f".{homes[name]}", package), name)
        return value

    def __dir__() -> list[str]:  # noqa: N807
        return sorted({*namespace, *homes, *submodules})

    return __getattr__, __dir__
