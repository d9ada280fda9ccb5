"""Run a server's own program, which knows nothing of this: `python loopback.py MODULE ARGUMENT...`.

It does for servers written in Python what `loopback.cjs` does for those that run on Node.js:

1. Whatever a server asks for, it listens on 127.0.0.1 only.
2. No connection leaves the machine, and no name is looked up: several of them fetch lists of models when they start.
3. The system chooses the port, whatever the server asks for, so that two test workers never race for one number; not every
   server takes port 0. The file named by FINETUNING_LISTENING receives the port, in one piece.
4. It ends the process when standard input closes. The harness holds the other end of that pipe, so the server goes away even
   when the harness is killed and can clean up nothing.
"""

import asyncio
import ipaddress
import os
import runpy
import socket
import sys
import threading
import types
from typing import Any

LOOPBACK = "127.0.0.1"


def is_local(host: str | bytes | None) -> bool:
    """Whether a host is on this machine, as far as that is known without asking anybody."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if not host or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback or host in ("0.0.0.0", "::")  # noqa: S104  # any interface: ours
    except ValueError:
        return False


class Confined(socket.socket):
    """A socket that neither listens on other interfaces nor connects to other machines."""

    __slots__ = ()

    def bind(self, address: Any) -> None:
        """Bind to 127.0.0.1 and a port of the system's choice, whatever was asked for."""
        if self.family == socket.AF_INET:
            address = (LOOPBACK, 0)
        elif self.family == socket.AF_INET6:
            address = ("::1", 0)
        super().bind(address)

    def listen(self, *backlog: int) -> None:
        """Listen, and say where."""
        super().listen(*backlog)
        announce = os.environ.get("FINETUNING_LISTENING")
        if announce and self.family == socket.AF_INET:
            with open(f"{announce}.part", "w", encoding="ascii") as file:  # noqa: PTH123
                file.write(str(self.getsockname()[1]))
            os.replace(f"{announce}.part", announce)  # noqa: PTH105

    def connect(self, address: Any) -> None:
        """Connect, unless that leaves the machine."""
        self._stay(address)
        super().connect(address)

    def connect_ex(self, address: Any) -> int:
        """The same."""
        self._stay(address)
        return super().connect_ex(address)

    def _stay(self, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not is_local(address[0]):
            raise ConnectionRefusedError(f"{address[0]} is not on this machine, and calls must not leave it")


look_up = socket.getaddrinfo


def look_up_here(host: str | bytes | None, *arguments: Any, **options: Any) -> Any:
    """Addresses of this machine only."""
    if not is_local(host):
        raise socket.gaierror(socket.EAI_NONAME, f"{host} is not on this machine, and calls must not leave it")
    return look_up(host, *arguments, **options)


def loops_of_asyncio() -> types.ModuleType:
    """Stands in for uvloop, which opens sockets that the above does not see; some servers insist on it."""
    module = types.ModuleType("uvloop")
    vars(module).update(
        new_event_loop=asyncio.new_event_loop,
        run=asyncio.run,
        install=lambda: None,
        Loop=asyncio.SelectorEventLoop,
        EventLoopPolicy=asyncio.DefaultEventLoopPolicy,
    )
    return module


def end_with_standard_input() -> None:
    """The harness has closed the pipe, or is gone."""
    while os.read(0, 1024):
        pass
    os._exit(0)


if __name__ == "__main__":
    socket.socket = Confined
    socket.getaddrinfo = look_up_here
    sys.modules["uvloop"] = loops_of_asyncio()
    threading.Thread(target=end_with_standard_input, daemon=True).start()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
