# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from typing import Final, Literal

FileStatus = Literal["uploaded", "processed", "error"]
"""Whether a file can be used. Source: official documentation."""

FILE_STATUS_VALUES: Final[tuple[FileStatus, ...]] = ("uploaded", "processed", "error")
"""Its values, in the contract's order."""
