"""Modules of which few calls need something, or which only type hints name: imported when they are first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class LazyModule:
    """Stands for a module, which is imported when something of it is first asked for. Each name is looked up once."""

    def __init__(self, module: str, package: str) -> None:
        """Both as `import_module` takes them."""
        self._module, self._package = module, package

    def __getattr__(self, name: str) -> Any:
        value = self.__dict__[name] = getattr(import_module(self._module, self._package), name)
        return value

    def __repr__(self) -> str:
        return f"LazyModule({self._module}, {self._package})"
