"""Run a server for the length of a `with` block, and end it and whatever it started."""

from __future__ import annotations

import atexit
import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

import attrs
import httpx

from finetuning_contracts.redaction import redact
from finetuning_contracts.servers.errors import ServerDiedError, StartError

START_SECONDS = 60.0
"""How long a server may take until it responds; those from npm need about one second on a quiet machine."""

STOP_SECONDS = 5.0
"""How long a server may take to end by itself before it is killed."""

T = TypeVar("T")

_POLL_SECONDS = 0.02
_TAIL_LINES = 5
_CONTROL = re.compile(r"\x1b\[[0-9;]*[A-Za-z]|[\x00-\x1f\x7f]")  # colours, and what else is no text
_PASSED_ON = ("PATH", "HOME", "LANG", "TMPDIR")


@attrs.frozen
class Program:
    """What to run, and how to tell that it is ready."""

    name: str
    """How messages call it."""
    command: Sequence[str]
    """The command line. What it starts must listen on a free port of 127.0.0.1, write that port into the file that the
    variable FINETUNING_LISTENING names, and end when standard input closes. Few servers do that by themselves:
    `loopback.cjs`, loaded before the server, does it for those that run on Node.js."""
    probe: str
    """A path to which the ready server responds, with whatever status."""
    env: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """Variables of its own, over the few that every program needs."""
    secrets: Sequence[str] = attrs.field(default=(), repr=False)
    """Strings that no message may show."""


@contextmanager
def serving(program: Program) -> Iterator[str]:
    """Start a program and give its origin, `http://127.0.0.1:PORT`; stop it however the block ends.

    The program gets a few variables of the environment only: it needs no credentials of the caller, and proxy
    variables would send its calls to our mock servers out of the machine.

    Raises:
        StartError: the program cannot be run, ended, or did not respond within `START_SECONDS`.
        ServerDiedError: the block ended well, but by then the program was gone.
    """
    with tempfile.TemporaryDirectory(prefix="finetuning-server-", ignore_cleanup_errors=True) as scratch:
        run = _Run.start(program, Path(scratch))
        atexit.register(run.stop)
        try:
            origin = f"http://127.0.0.1:{run.until(run.port, 'opened no port')}"
            run.until(lambda: _responds(origin + program.probe), f"did not respond to {program.probe}")
            try:
                yield origin
            except Exception as error:
                if run.process.poll() is not None:  # most likely the reason
                    error.add_note(run.how_it_ended("ended while it was in use"))
                raise
            if run.process.poll() is not None:
                raise ServerDiedError(run.how_it_ended("ended while it was in use"))
        finally:
            run.stop()
            atexit.unregister(run.stop)


@attrs.frozen
class _Run:
    """One running program."""

    program: Program
    process: subprocess.Popen[bytes]
    log: Path
    listening: Path

    @classmethod
    def start(cls, program: Program, scratch: Path) -> _Run:
        log, listening = scratch / "log", scratch / "listening"
        environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        environment |= {**program.env, "FINETUNING_LISTENING": str(listening)}
        try:
            with log.open("wb") as output:
                process = subprocess.Popen(
                    program.command,
                    cwd=scratch,
                    env=environment,
                    stdin=subprocess.PIPE,  # kept open: the program ends itself when this process is gone
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,  # Ctrl-C is ours to handle, and the whole group can be ended at once
                )
        except OSError as error:
            raise StartError(f"{program.name}: cannot run {program.command[0]}: {error.strerror}") from error
        return cls(program, process, log, listening)

    def port(self) -> int | None:
        """The port that the program listens on, once it does."""
        with suppress(FileNotFoundError):
            return int(self.listening.read_text(encoding="ascii"))
        return None

    def until(self, ready: Callable[[], T | None], otherwise: str) -> T:
        """What `ready` gives, as soon as it gives something. `otherwise` completes the sentence `NAME …`."""
        deadline = time.monotonic() + START_SECONDS
        while (value := ready()) is None:
            if self.process.poll() is not None:
                raise StartError(self.how_it_ended("ended before it was ready"))
            if time.monotonic() > deadline:
                late = f"{otherwise} within {START_SECONDS:.0f} s"
                raise StartError(f"{self.program.name} {late}; {self._last_output()}")
            time.sleep(_POLL_SECONDS)
        return value

    def how_it_ended(self, what: str) -> str:
        """One line on a program that has ended."""
        return f"{self.program.name} {what}, with exit code {self.process.returncode}; {self._last_output()}"

    def stop(self) -> None:
        """End the program and whatever it started. Returns when it is gone; stopping twice is fine."""
        if self.process.stdin is not None:
            with suppress(OSError):
                self.process.stdin.close()  # by which the program knows that it shall end
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            pass
        finally:
            with suppress(ProcessLookupError):  # the group is empty, as it should be
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def _last_output(self) -> str:
        lines = self.log.read_text(encoding="utf-8", errors="replace").split("\n")
        shown = (_CONTROL.sub("", line.rpartition("\r")[2]).strip() for line in lines)
        tail = " | ".join([redact(line, self.program.secrets) for line in shown if line][-_TAIL_LINES:])
        return f"its last output: {tail}" if tail else "it printed nothing"


def _responds(url: str) -> bool | None:
    """True as soon as there is any response. Proxy variables are not asked: this is loopback."""
    with suppress(httpx.TransportError):
        httpx.get(url, timeout=START_SECONDS, trust_env=False)
        return True
    return None
