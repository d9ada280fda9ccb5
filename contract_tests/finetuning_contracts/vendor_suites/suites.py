"""The suites that there are, and which of their tests are run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

SUITES_FOLDER = Path(__file__).resolve().parents[2] / "vendor_suites"
"""One folder for each suite; part of the repository, not of the installed distribution."""


@attrs.frozen
class Suite:
    """The tests of one vendor.

    Its folder holds `sdist.txt` (the package, its version and hash), `requirements.txt` (what its tests need, all of it) and
    `expected.yaml` (the failures that are expected).
    """

    provider: str
    """Whose mock the tests are run against; the name of the suite and of its folder too."""
    tests: Sequence[str]
    """Paths inside the unpacked sdist."""
    environment: Mapping[str, str] = attrs.field(factory=dict)
    """Variables that the tests ask for, beside the address of the server."""

    @property
    def folder(self) -> Path:
        """Where what is committed for it stands."""
        return SUITES_FOLDER / self.provider


_RESOURCES = "tests/api_resources"

OPENAI = Suite(
    "openai",
    tests=[
        f"{_RESOURCES}/fine_tuning",
        f"{_RESOURCES}/test_files.py",
        f"{_RESOURCES}/test_models.py",
        f"{_RESOURCES}/test_uploads.py",
        f"{_RESOURCES}/uploads",
        f"{_RESOURCES}/test_webhooks.py",
        f"{_RESOURCES}/webhooks",
    ],
)

FIREWORKS = Suite(
    "fireworks",
    tests=[
        f"{_RESOURCES}/test_datasets.py",
        f"{_RESOURCES}/test_supervised_fine_tuning_jobs.py",
        f"{_RESOURCES}/test_dpo_jobs.py",
        f"{_RESOURCES}/test_reinforcement_fine_tuning_jobs.py",
    ],
    environment={"RUN_MOCK_SERVER_TESTS": "1"},  # otherwise nearly all of them are skipped
)

SUITES = {suite.provider: suite for suite in (OPENAI, FIREWORKS)}
