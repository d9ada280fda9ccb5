"""Run a vendor's tests against one of our mock servers."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock import serve
from finetuning_contracts.redaction import redact
from finetuning_contracts.vendor_suites.installation import Installation
from finetuning_contracts.vendor_suites.results import Result, read_results
from finetuning_contracts.vendor_suites.suites import Suite

RUN_SECONDS = 900.0
"""How long all tests of a suite may take together; it is less than 20 s on a quiet machine."""

_PASSED_ON = ("PATH", "HOME", "LANG", "TMPDIR")
_TESTS_WERE_RUN = (0, 1)
"""Pytest's exit codes when all tests were run: none failed, some failed."""
_TAIL_LINES = 5


def run(suite: Suite, installation: Installation, junit: Path) -> list[Result]:
    """Run the tests of a suite, and give what became of each.

    The server takes any id and goes back to its beginning before each request, since the tests name things that nobody
    created. The tests get few variables of the environment: they need no credentials, and with proxy variables their requests
    would leave the machine.

    Args:
        suite: whose tests.
        installation: of the suite.
        junit: gets pytest's JUnit file.

    Raises:
        UsageError: the tests could not be run, or took longer than `RUN_SECONDS`.
    """
    junit.unlink(missing_ok=True)
    command: Sequence[str] = [
        *(str(installation.python), "-m", "pytest", "--quiet", "--tb=no", "-p", "no:cacheprovider"),
        "--numprocesses=0",  # `fresh` is for one client at a time
        *(f"--junitxml={junit}", *suite.tests),
    ]
    with serve(suite.provider, any_id=True, fresh=True) as server:
        environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        environment |= {**suite.environment, "TEST_API_BASE_URL": server.url, "PYTHONPATH": "src"}
        try:
            done = subprocess.run(
                command,
                check=False,  # failing tests are what is looked for
                cwd=installation.source,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                timeout=RUN_SECONDS,
            )
        except subprocess.TimeoutExpired as error:
            raise UsageError(f"{suite.provider}: the tests took longer than {RUN_SECONDS:.0f} s") from error
    if done.returncode not in _TESTS_WERE_RUN:
        said = " | ".join(line for line in done.stdout.splitlines()[-_TAIL_LINES:] if line.strip())
        raise UsageError(f"{suite.provider}: pytest ended with {done.returncode}: {redact(said) or 'no message'}")
    return read_results(junit)
