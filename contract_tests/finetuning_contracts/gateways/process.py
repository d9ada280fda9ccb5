"""Run a Node.js server for the length of a `with` block, on loopback only, and leave nothing behind."""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx

from finetuning_contracts.gateways.errors import ServerDiedError, StartError
from finetuning_contracts.gateways.install import PACKAGES
from finetuning_contracts.gateways.node import find_node
from finetuning_contracts.gateways.redact import redact

START_SECONDS = 60.0
"""How long a server may take until it answers; both need about one second on a quiet machine."""

STOP_SECONDS = 5.0
"""How long a server may take to end by itself before it is killed."""

_POLL_SECONDS = 0.02
_TAIL_LINES = 5
_PASSED_ON = ("PATH", "HOME", "LANG", "TMPDIR")


@contextmanager
def serving(
    script: Path, arguments: Sequence[str], *, probe: str, env: Mapping[str, str], secrets: Sequence[str] = ()
) -> Iterator[str]:
    """Start `node script arguments…` and give its origin, `http://127.0.0.1:PORT`; stop it afterwards.

    The script must be told to listen on port 0; `loopback.cjs` reports the port that the system chose. It gets a
    bare environment: credentials of the caller's shell are none of its business, and proxy variables would send
    its calls to our mock servers out of the machine.

    Args:
        script: the server's entry point.
        arguments: what follows it on the command line.
        probe: path that the ready server answers, with whatever status.
        env: variables for the server, over the few that every program needs.
        secrets: strings that must not appear in any message.

    Raises:
        NodeMissingError: there is no usable Node.js.
        StartError: the server ended or did not answer within `START_SECONDS`.
        ServerDiedError: the block ended well, but the server was gone by then.
    """
    node = find_node()
    with tempfile.TemporaryDirectory(prefix="finetuning-gateway-", ignore_cleanup_errors=True) as scratch:
        log, listening = Path(scratch, "log"), Path(scratch, "listening")
        command = [node, "--require", str(PACKAGES / "loopback.cjs"), str(script), *arguments]
        environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        environment |= {**env, "FINETUNING_LISTENING": str(listening)}
        with log.open("wb") as output:
            process = subprocess.Popen(
                command,
                cwd=scratch,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        atexit.register(_stop, process)
        try:
            origin = f"http://127.0.0.1:{_port(process, listening, log, secrets)}"
            _wait_for_answer(process, origin + probe, log, secrets)
            yield origin
            if process.poll() is not None:
                raise ServerDiedError(f"{script.name} ended with {process.returncode}: {_tail(log, secrets)}")
        finally:
            _stop(process)
            atexit.unregister(_stop)
