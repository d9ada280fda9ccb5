"""Keys leave the stack: what leaves the clients as an exception takes no local variables along.

pytest, Sentry and rich print the local variables of every frame of a traceback. In our frames, and in those of httpx and of
what it stands on, these hold keys and signatures. The frames stay, so that a traceback still says where; their variables go.
Frames of the caller's own functions, such as `on_progress`, are left as they are.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

if TYPE_CHECKING:
    from types import CodeType, FrameType, TracebackType

F = TypeVar("F", bound=Callable[..., Any])

_CLEARED: Final = frozenset(
    {
        "finetuning_runtime",
        "finetuning_clients",
        "httpx",
        "httpcore",
        "h11",
        "h2",
        "hpack",
        "socksio",
        "anyio",
        "sniffio",
    }
    | {"trio", "attr", "fastjsonschema", "msgspec", "standardwebhooks"}
    | sys.stdlib_module_names
)
"""Packages whose frames hold what was given to a client, and nothing of the caller's own."""
_COROUTINE: Final = 0x80
"""`inspect.CO_COROUTINE`; `inspect` takes a while to import."""


def shielded(function: F) -> F:
    """The same function, or coroutine function, whose exceptions bring no local variables along."""
    code: CodeType = function.__code__
    if code.co_flags & _COROUTINE:

        @wraps(function)
        async def call_async(*args: Any, **kwargs: Any) -> Any:
            try:
                return await function(*args, **kwargs)
            except BaseException as error:
                del args, kwargs  # this very frame is still running
                clear_locals(error)
                raise

        return cast("F", call_async)

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs  # this very frame is still running
            clear_locals(error)
            raise

    return cast("F", call)


class Shielded:
    """A base of classes whose public methods are `shielded`, and so is their construction."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for name, value in list(vars(cls).items()):
            if hasattr(value, "__code__") and (name == "__init__" or not name.startswith("_")):
                setattr(cls, name, shielded(value))


def clear_locals(error: BaseException) -> None:
    """Forget the local variables of the frames that an exception, and those that led to it, have come through.

    What led to it and is not to be shown (`raise ... from None`) is forgotten altogether.
    """
    seen: set[int] = set()
    chain: list[BaseException | None] = [error]
    while chain:
        found = chain.pop()
        if found is None or id(found) in seen:
            continue
        seen.add(id(found))
        if found.__suppress_context__:
            found.__context__ = None
        _clear_frames(found.__traceback__)
        chain += [found.__cause__, found.__context__]
        if isinstance(found, BaseExceptionGroup):
            chain += found.exceptions


def _clear_frames(traceback: TracebackType | None) -> None:
    while traceback is not None:
        if _is_cleared(traceback.tb_frame):
            with suppress(RuntimeError):  # it is still running: a caller of ours
                traceback.tb_frame.clear()
        traceback = traceback.tb_next


def _is_cleared(frame: FrameType) -> bool:
    module = frame.f_globals.get("__name__")  # compiled schemas have none
    return module is None or str(module).partition(".")[0] in _CLEARED
