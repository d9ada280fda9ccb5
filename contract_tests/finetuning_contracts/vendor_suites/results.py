"""What became of each test, read from the JUnit file that pytest wrote."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import attrs
from junitparser import JUnitXml, Skipped, TestCase

_COMMON = "tests.api_resources."
"""What all names begin with, and no reader needs."""


class Outcome(Enum):
    """How a test ended."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"


@attrs.frozen
class Result:
    """What became of one test."""

    test: str
    """`test_files.TestFiles.test_method_list[strict]`: module, class and name."""
    outcome: Outcome
    message: str = ""
    """Why it failed or was skipped, in one line."""


def read_results(path: Path) -> list[Result]:
    """The results in a JUnit file, in its order."""
    return [_result(case) for suite in JUnitXml.fromfile(str(path)) for case in suite]


def _result(case: TestCase) -> Result:
    name = ".".join(part for part in (case.classname, case.name) if part).removeprefix(_COMMON)
    # A test that fails may fail again while it is taken down.
    found = sorted(case.result, key=lambda entry: isinstance(entry, Skipped))
    if not found:
        return Result(name, Outcome.PASSED)
    outcome = Outcome.SKIPPED if isinstance(found[0], Skipped) else Outcome.FAILED
    return Result(name, outcome, " ".join((found[0].message or found[0].text or "").split()))
