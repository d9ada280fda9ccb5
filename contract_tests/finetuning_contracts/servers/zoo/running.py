"""Run the lines of a finding in bash, and judge the response that they print."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs
from finetuning_specs import Spec

from finetuning_contracts.checks.replaying.playing import Played
from finetuning_contracts.checks.sending.guard import OWN_SERVER, Guard
from finetuning_contracts.checks.sending.ledger import Ledger
from finetuning_contracts.checks.sending.messages import Headers, Incoming, Outgoing
from finetuning_contracts.errors import UsageError

_SECONDS = 120.0
"""For the lines of one finding."""

_PRELUDE = 'curl() { printf "%s\\0" curl "$@" >> "$ZOO_LOG"; command curl --max-time 60 "$@"; }\n'
"""What is run is what is printed. This notes the arguments, from which the last request is known, and runs curl."""

_PASSED_ON = ("PATH", "HOME", "LANG", "TMPDIR")
_HEAD = re.compile(rb"\AHTTP/[\d.]+ (\d{3}) ?([^\r\n]*)\r?\n((?:[^\r\n]+\r?\n)*)\r?\n")


@attrs.frozen
class Printed:
    """What the last line sent and what it printed."""

    request: Outgoing
    response: Incoming | None
    """None: there was no complete response."""

    def played(self, spec: Spec, url: str) -> Played:
        """The same in the form in which checks judge."""
        guard = Guard(spec, url, OWN_SERVER, Ledger())
        operation, path = guard.operation(self.request)
        return Played(operation, path, self.request, self.response)


def run(lines: Sequence[str], variables: Mapping[str, str]) -> Printed:
    """Run lines in bash, with these variables set.

    Raises `UsageError` when bash, curl or jq is missing, or the lines end in nothing that was sent.
    """
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    with tempfile.TemporaryDirectory(prefix="finetuning-zoo-") as scratch:
        log = Path(scratch, "log")
        try:
            done = subprocess.run(
                ["bash", "-c", _PRELUDE + "\n".join(lines)],  # wherever it is
                check=False,
                cwd=scratch,
                env={**environment, **variables, "ZOO_LOG": str(log)},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_SECONDS,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise UsageError(f"the lines of a finding could not be run in bash: {error}") from error
        calls = list(_calls(log.read_bytes())) if log.exists() else []
    if not calls:
        said = done.stderr.decode(errors="replace").strip().splitlines()[-1:] or ["nothing was sent"]
        raise UsageError(f"the lines of a finding could not be run in bash: {said[0]}")
    return Printed(_request(calls[-1]), response_in(done.stdout))


def response_in(printed: bytes) -> Incoming | None:
    """What `curl -i` printed; None when there is no complete response in it."""
    rest = printed
    while (head := _HEAD.match(rest)) is not None:
        rest = rest[head.end() :]
        if int(head[1]) >= 200:
            return Incoming(int(head[1]), head[2].decode("latin-1"), tuple(_headers(head[3])), rest, 0.0)
    return None


def _headers(text: bytes) -> Iterator[tuple[str, str]]:
    for line in text.decode("latin-1").splitlines():
        name, _, value = line.partition(":")
        yield name.strip(), value.strip()


def _calls(log: bytes) -> Iterator[list[bytes]]:
    words: list[bytes] = []
    for word in log.split(b"\0")[:-1]:
        if word == b"curl" and words:
            yield words
            words = []
        words.append(word)
    if words:
        yield words


def _request(words: Sequence[bytes]) -> Outgoing:
    """The request that curl was told to send."""
    url, method, headers, body = "", "", [], b""
    arguments = iter(words[1:])
    for word in arguments:
        if word == b"-H":
            name, _, value = next(arguments).decode("latin-1").partition(":")
            headers.append((name.rstrip(";"), value.strip()))
        elif word == b"--data-raw":
            body = next(arguments)
        elif word == b"-X":
            method = next(arguments).decode("latin-1")
        elif word == b"-I":
            method = "HEAD"
        elif not word.startswith(b"-"):
            url = word.decode("latin-1")
    sent: Headers = tuple((name, value) for name, value in headers if value)
    return Outgoing(method or ("POST" if body else "GET"), url, sent, body)
