"""Try the image of `finetuning mock`: start it, ask each mock for a list, and stop it.

`python -m scripts.try_image ENGINE IMAGE [FLAG…]`: ENGINE is the command line of a container engine, such as `docker` or
`podman --runtime runc`, and the flags are for its `run`. Exit 1 when the image does not do what it should, 2 when the engine
does not.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from typing import NoReturn

_START_SECONDS = 30.0
_STOP_SECONDS = 5.0
"""SIGTERM has to end it: an engine kills after 10 s."""
_LISTS: Mapping[str, Mapping[str, str]] = {
    "/openai/v1/files": {"authorization": "Bearer any"},
    "/portkey/v1/files": {"x-portkey-api-key": "any", "x-portkey-virtual-key": "any"},
    "/fireworks/v1/accounts/any/datasets": {"authorization": "Bearer any"},
    "/dataherald/api/v1/finetunings": {},
}


def main(engine: Sequence[str], image: str, flags: Sequence[str]) -> int:
    """The command. Returns its exit status."""
    name = f"finetuning-mock-try-{time.time_ns()}"
    try:
        _engine(engine, "run", "--detach", "--name", name, "--publish", "127.0.0.1::8000", *flags, image)
        try:
            return _tried(engine, name)
        finally:
            _engine(engine, "rm", "--force", name)
    except (OSError, subprocess.CalledProcessError) as error:
        said = error.stderr if isinstance(error, subprocess.CalledProcessError) else error.strerror
        print(f"image: {shlex.join(engine)}: {' '.join(str(said).split())}", file=sys.stderr)
        return 2


def _tried(engine: Sequence[str], name: str) -> int:
    published = subprocess.run([*engine, "port", name, "8000"], capture_output=True, text=True, check=False).stdout
    origin = (
        f"http://{(published.splitlines() or ['127.0.0.1:8000'])[0]}"  # under `--network host` nothing is published
    )
    begun = time.monotonic()
    while _status(f"{origin}/__mock__/health") != 200:
        if time.monotonic() - begun > _START_SECONDS:
            _wrong(f"it does not respond at {origin}")
        time.sleep(0.1)
    for path, headers in _LISTS.items():
        if _status(origin + path, headers) not in {200, 201}:
            _wrong(f"{path} does not give a list")
    begun = time.monotonic()
    _engine(engine, "stop", "--time", "10", name)
    taken = time.monotonic() - begun
    code = _engine(engine, "inspect", name, "--format", "{{.State.ExitCode}}").strip()
    if taken > _STOP_SECONDS or code != "0":
        _wrong(f"it took {taken:.1f} s to stop, and ended with {code}")
    print(f"image: all four answer, and it stops within {taken:.1f} s")
    return 0


def _status(url: str, headers: Mapping[str, str] | None = None) -> int:
    """The status of a response; 0: there is none."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=dict(headers or {})), timeout=5) as response:  # noqa: S310  http alone
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0


def _engine(engine: Sequence[str], *arguments: str) -> str:
    return subprocess.run([*engine, *arguments], capture_output=True, text=True, check=True).stdout


def _wrong(what: str) -> NoReturn:
    print(f"image: {what}", file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    sys.exit(main(shlex.split(sys.argv[1]), sys.argv[2], sys.argv[3:]))
