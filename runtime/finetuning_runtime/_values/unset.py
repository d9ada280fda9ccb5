"""The value of what was not given: neither sent, nor received, nor null."""

from __future__ import annotations

from typing import Final, Literal, Self, final


@final
class Unset:
    """The type of `UNSET`. There is one instance, which copying and pickling keep."""

    _instance: Self | None = None

    def __new__(cls) -> Self:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
