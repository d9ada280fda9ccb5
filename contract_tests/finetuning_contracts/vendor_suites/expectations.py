"""The failures that are expected, and how the results of a run compare with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import attrs
import msgspec
import yaml

from finetuning_contracts.errors import UsageError
from finetuning_contracts.vendor_suites.results import Outcome, Result

_Text = Annotated[str, msgspec.Meta(min_length=1)]


class ExpectedFailure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Tests that fail for one reason. All that a pattern matches have to fail."""

    reason: _Text
    """Why they fail, for a person."""
    message: _Text
    """What each failure says: a part of its message, so that a failure of another kind is not taken for this one."""
    tests: Annotated[tuple[_Text, ...], msgspec.Meta(min_length=1)]
    """Names of tests; `*` stands for any text."""


@attrs.frozen
class Comparison:
    """A run beside what was expected of it."""

    passed: int
    skipped: int
    expected: Mapping[str, int]
    """Reason → how many tests failed for it."""
    unexpected: Sequence[Result]
    """Failures that no entry expects."""
    stale: Sequence[str]
    """What the list expects and did not happen, a line each."""

    @property
    def agrees(self) -> bool:
        """Whether exactly what was expected has happened."""
        return not self.unexpected and not self.stale


def read_expected(path: Path) -> list[ExpectedFailure]:
    """The list in a YAML file. Raises `UsageError` when it is none."""
    try:
        return msgspec.convert(yaml.safe_load(path.read_bytes()), list[ExpectedFailure])
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise UsageError(f"{path}: {' '.join(str(error).split())}") from error


def compare(results: Sequence[Result], expected: Sequence[ExpectedFailure]) -> Comparison:
    """Compare what became of the tests with the failures that are expected.

    An entry is stale when a test that it names did not fail, or when nothing failed as it says.
    """
    outcomes = Counter(result.outcome for result in results)
    reasons: dict[str, int] = {}
    stale: list[str] = []
    explained: set[str] = set()
    for entry in expected:
        for pattern in entry.tests:
            named = [result for result in results if _matches(pattern, result.test)]
            failed = [result for result in named if result.outcome is Outcome.FAILED]
            new = {result.test for result in failed if entry.message in result.message} - explained
            explained |= new
            reasons[entry.reason] = reasons.get(entry.reason, 0) + len(new)
            stale.extend(f"{result.test}: {result.outcome.value}" for result in named if result not in failed)
            if not named:
                stale.append(f"{pattern}: there is no such test")
            elif failed and not new:
                stale.append(f"{pattern}: no further failure says {entry.message!r}")
    return Comparison(
        passed=outcomes[Outcome.PASSED],
        skipped=outcomes[Outcome.SKIPPED],
        expected=reasons,
        unexpected=[result for result in results if result.outcome is Outcome.FAILED and result.test not in explained],
        stale=stale,
    )


def _matches(pattern: str, test: str) -> bool:
    """Names hold brackets, which are text here."""
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), test) is not None
