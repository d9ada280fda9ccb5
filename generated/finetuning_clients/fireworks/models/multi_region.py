# Generated from specs/fireworks.yaml (sha256 769adccb3cb7258c55293bf4e389792a739582d07f3f223115d694280de50286) by `make generate`. Do not edit.
from typing import Final, Literal

MultiRegion = Literal["MULTI_REGION_UNSPECIFIED", "GLOBAL", "US", "EUROPE", "APAC"]
"""The parts of the world that a deployment can be kept in. Not in the vendor's documentation; seen in
the vendor's SDK."""

MULTI_REGION_VALUES: Final[tuple[MultiRegion, ...]] = ("MULTI_REGION_UNSPECIFIED", "GLOBAL", "US", "EUROPE", "APAC")
"""Its values, in the contract's order."""
