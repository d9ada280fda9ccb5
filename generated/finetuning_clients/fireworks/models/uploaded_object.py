# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from typing import Final, Literal

UploadedObject = Literal["file",]
"""What an upload answers about itself. Source: the vendor's SDK, official documentation."""

UPLOADED_OBJECT_VALUES: Final[tuple[UploadedObject, ...]] = ("file",)
"""Its values, in the contract's order."""
