# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from typing import Final, Literal

FileStatus = Literal["uploaded", "processed", "error"]
"""Whether a file can be used."""

FILE_STATUS_VALUES: Final[tuple[FileStatus, ...]] = ("uploaded", "processed", "error")
"""Its values, in the contract's order."""
