# Generated from specs/fireworks.yaml (sha256 0fc6917618478656671b882224365fa94f1d7953c327133c7cc0e85075264b02) by `make generate`. Do not edit.
from typing import Final, Literal

MultiRegion = Literal["MULTI_REGION_UNSPECIFIED", "GLOBAL", "US", "EUROPE", "APAC"]
"""The parts of the world that a deployment can be kept in. Not in the vendor's documentation; seen in
the vendor's SDK."""

MULTI_REGION_VALUES: Final[tuple[MultiRegion, ...]] = ("MULTI_REGION_UNSPECIFIED", "GLOBAL", "US", "EUROPE", "APAC")
"""Its values, in the contract's order."""
