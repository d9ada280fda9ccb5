"""How far a transfer is, for who wants to show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

OnProgress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes that were transferred so far, and with all that there are, or None when nobody knows."""
