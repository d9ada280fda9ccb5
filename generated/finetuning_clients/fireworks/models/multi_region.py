# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from typing import Final, Literal

MultiRegion = Literal["MULTI_REGION_UNSPECIFIED", "GLOBAL", "US", "EUROPE", "APAC"]
"""The parts of the world that a deployment can be kept in. Not in the vendor's documentation; seen in
the vendor's SDK."""

MULTI_REGION_VALUES: Final[tuple[MultiRegion, ...]] = ("MULTI_REGION_UNSPECIFIED", "GLOBAL", "US", "EUROPE", "APAC")
"""Its values, in the contract's order."""
