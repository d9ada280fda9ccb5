# Generated from specs/fireworks.yaml (sha256 e119b8e0dde64c22677c02c4fbc995ef9eeb12986c72fb19081ec6edeb69d0d0) by `make generate`. Do not edit.
from typing import Final, Literal

MultiRegion = Literal["MULTI_REGION_UNSPECIFIED", "GLOBAL", "US", "EUROPE", "APAC"]
"""The parts of the world that a deployment can be kept in. Not in the vendor's documentation; seen in
the vendor's SDK."""

MULTI_REGION_VALUES: Final[tuple[MultiRegion, ...]] = ("MULTI_REGION_UNSPECIFIED", "GLOBAL", "US", "EUROPE", "APAC")
"""Its values, in the contract's order."""
