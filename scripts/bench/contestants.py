"""Servers in processes of their own, and what a request costs them in CPU time."""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import attrs
from finetuning_contracts.servers.npm import NpmPackage
from finetuning_contracts.servers.server import PACKAGES

ROOT = Path(__file__).resolve().parents[2]
_START_SECONDS = 60.0
_HEADERS: Mapping[str, str] = {"authorization": "Bearer any", "content-type": "application/json"}


@attrs.frozen(eq=False)
class Contestant:
    """A running server, and a connection to it that is kept."""

    process: subprocess.Popen[bytes]
    connection: http.client.HTTPConnection
    base_path: str
    ready: float
    """Seconds from its start to its first response."""

    def request(self, method: str, path: str, body: bytes | None = None, content_type: str = "") -> bytes:
        """The body of a successful response."""
        headers = {**_HEADERS, **({"content-type": content_type} if content_type else {})}
        self.connection.request(method, self.base_path + path, body, headers)
        response = self.connection.getresponse()
        content = response.read()
        assert response.status in {200, 201}, f"{method} {path}: {response.status} {content[:200]!r}"
        return content

    def cpu(self) -> float:
        """The seconds of CPU time that it has used, all its threads together."""
        # The clock that clock_getcpuclockid(3) gives for a process on Linux. Python has that function for threads only.
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def memory(self) -> float:
        """The most memory that it has had at once, in MB. Linux alone tells."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii", errors="replace")
        (kilobytes,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
        return int(kilobytes) * 1024 / 1e6


@contextmanager
def running(
    command: Sequence[str], port: int, base_path: str = "/v1", *, probe: str = "/files"
) -> Iterator[Contestant]:
    """Start a server, wait until it responds to `probe`, and end it."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_START_SECONDS)
        while not _responds(connection, base_path + probe):
            assert process.poll() is None, f"{' '.join(command)} ended with {process.returncode}"
            assert time.perf_counter() - begun < _START_SECONDS, f"{' '.join(command)} did not respond"
            time.sleep(0.005)
        yield Contestant(process, connection, base_path, time.perf_counter() - begun)
        connection.close()
    finally:
        process.terminate()
        process.communicate(timeout=_START_SECONDS)


@contextmanager
def mock(*options: str) -> Iterator[Contestant]:
    """Our mock of OpenAI."""
    port = free_port()
    command = [sys.executable, "-m", "finetuning_contracts", "mock", "openai", "--quiet", "--port", str(port), *options]
    with running(command, port) as contestant:
        yield contestant


@contextmanager
def bare(http: str, folder: Path) -> Iterator[Contestant]:
    """Starlette and nothing else; `http` is the parser. See `scripts.bench.bare`."""
    port = free_port()
    with running([sys.executable, "-m", "scripts.bench.bare", str(port), http, str(folder)], port) as contestant:
        yield contestant


@contextmanager
def prism() -> Iterator[Contestant]:
    """Prism with the same document. Raises `ServerError` when it cannot be installed."""
    package, folder = NpmPackage("@stoplight/prism-cli/dist/index.js"), PACKAGES / "prism"
    package.install(folder)
    port = free_port()
    arguments = ["mock", str(ROOT / "specs" / "openai.yaml"), "--port", str(port), "--multiprocess", "false"]
    command = package.command(folder, [*arguments, "--verboseLevel", "silent"])
    with running(command, port, base_path="") as contestant:  # it leaves the path of the document's server out
        yield contestant


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _responds(connection: http.client.HTTPConnection, path: str) -> bool:
    with suppress(OSError, http.client.HTTPException):
        connection.request("GET", path, headers=_HEADERS)
        connection.getresponse().read()
        return True
    connection.close()
    return False
