# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

FileStatus = Literal[
    "uploaded",
    "processed",
    "error",
]
"""Whether a file can be used. Source: official documentation."""

FILE_STATUS_VALUES: Final[tuple[FileStatus, ...]] = (
    "uploaded",
    "processed",
    "error",
)
"""Its values, in the contract's order."""
