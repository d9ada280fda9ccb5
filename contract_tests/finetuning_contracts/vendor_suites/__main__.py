"""`make vendor-suites`. Exit 0: what failed was expected. 1: the list and the run differ. 2: it could not be run."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from finetuning_contracts.errors import UsageError
from finetuning_contracts.vendor_suites import node_journey
from finetuning_contracts.vendor_suites.expectations import Comparison, compare, read_expected
from finetuning_contracts.vendor_suites.installation import CACHE, install
from finetuning_contracts.vendor_suites.running import run
from finetuning_contracts.vendor_suites.suites import SUITES, Suite


def main(names: Sequence[str]) -> int:
    """Run the suites of these names, or all. Gives the exit code."""
    known = [*SUITES, node_journey.NAME]
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"vendor-suites: there is no suite {unknown[0]!r}: choose of {', '.join(known)}", file=sys.stderr)  # noqa: T201
        return 2
    agree = True
    for name in names or known:
        try:
            said, agrees = _run(name)
        except UsageError as error:
            print(f"vendor-suites: {error}", file=sys.stderr)  # noqa: T201
            return 2
        for line in said:
            print(line, flush=True)  # noqa: T201
        agree = agree and agrees
    return 0 if agree else 1


def _run(name: str) -> tuple[Iterator[str], bool]:
    """What there is to say about one of them, and whether all is as it should be."""
    if name == node_journey.NAME:
        steps = node_journey.walk()
        return node_journey.lines(steps), not any(step.failed for step in steps)
    comparison = compare_suite(SUITES[name])
    return lines(name, comparison), comparison.agrees


def compare_suite(suite: Suite) -> Comparison:
    """Install a suite if need be, run it, and compare. Raises `UsageError`."""
    expected = read_expected(suite.folder / "expected.yaml")
    installation = install(suite)
    return compare(run(suite, installation, CACHE / suite.provider / "junit.xml"), expected)


def lines(name: str, comparison: Comparison) -> Iterator[str]:
    """What there is to say about a suite."""
    failed = sum(comparison.expected.values())
    total = comparison.passed + comparison.skipped + failed + len(comparison.unexpected)
    yield (
        f"{name}: {total} tests, {comparison.passed} passed, {comparison.skipped} skipped, {failed} failed as expected, "
        f"{len(comparison.unexpected)} failed unexpectedly, {len(comparison.stale)} expectations are stale"
    )
    for reason, count in comparison.expected.items():
        yield f"  {count:>4}  {reason}"
    for result in comparison.unexpected:
        yield f"{name}: unexpected failure: {result.test}: {result.message}"
    for line in comparison.stale:
        yield f"{name}: stale expectation: {line}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
